"""A post, or a council, alone on a line: it belongs to the name above it."""

import re

from voices.guess import councils, dates, posts
from voices.guess.clues.clue import Clue
from voices.guess.posts import Post
from voices.guess.reading import Reading
from voices.manuscript import Block
from voices.sentences import count_words, is_prose

SEPARATORS = re.compile(r"\s*(?:,|\||–|—| - |;|•|·|:(?= )|\()\s*")

_JOINING = ("and", "of", "for", "the", "in", "with", "to", "at")


# What may stand behind a post on its line: nothing, or where its bearer sits.
_PLACE_ALONE = re.compile(r"[ .)]*(?:, [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?\.?)?")

# What somebody is besides, behind a bar: "Head of Service at X Council | Speaker | Runner".
_BAR_BEHIND = re.compile(r"\s\|\s.*")

# A line of a career that has no end yet: "2015– Team manager, X Council", "2015 to present: …".
_SINCE = re.compile(
    rf"(?:{dates.MONTH} )?{dates.YEAR} ?(?:[-–—]|to) ?(?:present|now|date|today|current(?:ly)?)?\s*[:|,]?\s+(?=\D)",
    re.IGNORECASE,
)


def recognise_held(block: Block, reading: Reading) -> Clue | None:
    """The last line of a list of posts, which has a beginning and no end."""
    since = _SINCE.match(block.text)
    post = whole_post(block.text[since.end() :], reading) if since else None
    return Clue(kind="post", line=block.line, text=block.text, post=post) if post else None


def recognise(block: Block, reading: Reading) -> Clue | None:
    """A post alone on a line, which belongs to the name above it."""
    if is_prose(block.text) or count_words(block.text) > 20:
        return None
    text = _BAR_BEHIND.sub("", block.text)
    post = posts.at_start(text, reading.known.councils)
    if not post or not _PLACE_ALONE.fullmatch(text[post.end :]):
        return None
    return Clue(kind="post", line=block.line, text=block.text, post=post)


def recognise_council(block: Block, reading: Reading) -> Clue | None:
    named = councils.resolve(block.text, reading.known.councils) if count_words(block.text) <= 9 else None
    if named is None:
        return None
    return Clue(kind="council", line=block.line, text=block.text, council=named)


def whole_post(text: str, reading: Reading) -> Post | None:
    """A post that takes up all of a text, in whatever words, as long as one of them heads a title."""
    known = reading.known.councils
    post = posts.at_start(text, known)
    if post and not text[post.end :].strip(" .)"):
        return post
    if is_prose(text) or not posts.HEAD_WORD.search(text) or text.endswith("?"):
        return None
    parts = SEPARATORS.split(text.strip(" .)"))
    named = councils.resolve(parts[-1], known) if len(parts) > 1 else None
    role = text[: text.rfind(parts[-1])].rstrip(" ,|–—-(") if named else text
    if not named and " at " in text:
        role, _, place = text.partition(" at ")
        named = councils.resolve(place, known)
    if not named and not _is_title(text):
        return None
    return Post(role=role.strip(), councils=(named,) if named else (), end=len(text))


def _is_title(text: str) -> bool:
    """Whether every word is one of a job title's, or capitalised: "the manager whom everybody loves" is none."""
    words = (word.strip(",&()") for word in text.split())
    return all(not word or word[0].isupper() or posts.is_title_word(word) or word in _JOINING for word in words)


def post_behind(rest: str, reading: Reading) -> Post | None:
    return posts.at_start(re.sub(r"^[\s,|–—(-]+(?:the )?", "", rest), reading.known.councils) if rest else None
