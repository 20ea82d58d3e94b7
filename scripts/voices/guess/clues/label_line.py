"""A fact behind its name: "Name: …", "Role: …", "Council: …"."""

import re

from voices.guess import councils, posts
from voices.guess.clues import person_line
from voices.guess.clues.clue import Clue
from voices.guess.clues.post_line import whole_post
from voices.guess.names import clean_name, is_name
from voices.guess.posts import Post
from voices.guess.reading import Reading
from voices.manuscript import Block
from voices.sentences import count_words

# A fact behind its name: "Role: …", "Published: …".
_LABELLED = re.compile(r"(?P<label>[A-Za-z][A-Za-z /]{1,24}?)\s*:\s*(?P<value>\S.*)")
_NAME_LABELS = ("name", "interviewee", "who", "interview with", "speaker", "guest", "featuring", "full name")
_ROLE_LABELS = (
    "role", "job title", "job", "position", "title", "post", "current role", "current job", "current post",
    "occupation", "job role", "what", "profession", "designation", "day job",
)  # fmt: skip
_COUNCIL_LABELS = (
    "council", "authority", "local authority", "employer", "organisation", "works for", "workplace", "where",
    "based at", "works at", "place of work", "current employer", "borough", "county",
)  # fmt: skip
_ANY_EMPLOYER = ("employer", "organisation", "works for", "works at", "workplace", "place of work", "current employer")


def recognise(block: Block, reading: Reading) -> Clue | None:
    match = _LABELLED.fullmatch(block.text)
    if not match or count_words(block.text) > 30:
        return None
    label, value = match["label"].casefold().strip(), match["value"].strip(" .")
    if label in _NAME_LABELS and is_name(clean_name(value)):
        return Clue(kind="name", line=block.line, text=block.text, name=clean_name(value))
    if label in _NAME_LABELS:
        return person_line.recognise(Block(kind="paragraph", text=value, line=block.line), reading, block.text)
    if label in _ROLE_LABELS and posts.HEAD_WORD.search(value):
        post = whole_post(value, reading) or Post(role=value, end=len(value))
        return Clue(kind="post", line=block.line, text=block.text, post=post)
    if label in _COUNCIL_LABELS and (named := councils.resolve(value, reading.known.councils)):
        return Clue(kind="council", line=block.line, text=block.text, council=named)
    if label in _ANY_EMPLOYER:
        return Clue(kind="council", line=block.line, text=block.text, organisation=value)
    return None
