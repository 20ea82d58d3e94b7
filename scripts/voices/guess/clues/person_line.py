"""A name, or a name with a post and a council, on a line of its own."""

import re
from collections.abc import Iterable

from voices.guess import posts
from voices.guess.clues import post_line
from voices.guess.clues.clue import Clue
from voices.guess.clues.post_line import SEPARATORS, whole_post
from voices.guess.names import NAME, clean_name, first_name, is_name, surname
from voices.guess.posts import Post
from voices.guess.reading import Reading
from voices.manuscript import Block
from voices.sentences import count_words, ends_sentence, is_prose


def recognise(block: Block, reading: Reading, text: str | None = None) -> Clue | None:
    """A name, or a name with a post and a council, and nothing else."""
    if count_words(block.text) > 35 or is_prose(block.text):
        return None
    parts = SEPARATORS.split(block.text.strip(" .)"), maxsplit=1)
    name = clean_name(parts[0].title() if parts[0].isupper() else parts[0])
    if not is_name(name) or reading.known.councils.find(name):
        return None
    if len(parts) == 1:
        return (
            Clue(kind="name", line=block.line, text=text or block.text, name=name)
            if _recurs(name, block, reading) or _stands_over_a_post(block, reading)
            else None
        )
    post = whole_post(re.sub(r"^(?:the|an|a|is|is the) ", "", parts[1]), reading)
    if post is None:
        return None
    return Clue(kind="person", line=block.line, text=text or block.text, name=name, post=post)


# Somebody who once studied: "Ada Plum (MA Social Work, 2012)", "Ada Plum (Class of 1988)".
_GRADUATE = re.compile(
    rf"(?P<name>{NAME}) \((?:[^()]{{0,60}}?\b(?:19|20)\d\d|(?:BA|BSc|MA|MSc|DipSW|CQSW|MSW|PhD)\b[^()]{{0,60}})\)"
)


def recognise_graduate(block: Block, reading: Reading) -> Clue | None:
    """A name with a course and its year, which are neither a publication nor the day of it."""
    match = _GRADUATE.fullmatch(block.text.strip())
    if not match or not is_name(clean_name(match["name"])):
        return None
    return Clue(kind="name", line=block.line, text=block.text, name=clean_name(match["name"]))


def _recurs(name: str, block: Block, reading: Reading) -> bool:
    """Whether the name recurs in the text, and never as words in small letters, as "Grace" and "Hope" do."""
    elsewhere = _texts(reading, but=block)
    parts = (name, first_name(name), surname(name))
    small = any(re.search(rf"\b{re.escape(part.lower())}\b", elsewhere) for part in parts[1:])
    return not small and any(re.search(rf"\b{re.escape(part)}\b", elsewhere) for part in parts)


def _stands_over_a_post(block: Block, reading: Reading) -> bool:
    """Whether the next line is a post and nothing else, as under a name it is."""
    below = next((other for other in reading.blocks if other.line > block.line), None)
    return below is not None and post_of(below, reading) is not None


def post_of(block: Block, reading: Reading) -> Post | None:
    """The post that a line below a name gives: all of it, or what it begins with."""
    whole = post_line.recognise(block, reading)
    if whole or is_prose(block.text) or ends_sentence(block.text):
        return whole.post if whole else None
    return posts.at_start(block.text, reading.known.councils)


def _texts(reading: Reading, but: Block) -> str:
    others: Iterable[str] = (block.text for block in reading.blocks if block.line != but.line)
    return "\n".join([*others, *(removal.text for removal in reading.removed)])
