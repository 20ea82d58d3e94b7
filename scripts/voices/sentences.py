"""What can be told about a line of English from its outside: how it ends, how long it is, whether it is quoted."""

import re
from functools import lru_cache

OPENING_MARKS = "\"'“‘«"
CLOSING_MARKS = "\"'”’»)]* "

# A word: letters and digits, with apostrophes and hyphens inside it.
WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")

# The mark at the start of a list item; a dash counts only between items (see structure/items.py).
BULLET = re.compile(r"\s*[•·‣▪●○◦⁃∙➢➤➡►▶→✔✅☑✓*+-]\ufe0f?\s+(?=\S)")

# A line numbered by hand: "1. Listen" or "2) Listen".
NUMBERED = re.compile(r"\s*(?P<number>\d{1,2})[.)]\s+(?=\S)")


@lru_cache(maxsize=4096)
def count_words(text: str) -> int:
    return len(WORD.findall(text))


# What may stand behind the end of a sentence: a picture, the number of a note.
_BEHIND = re.compile(r"(?:\s*(?:\[\d{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹]|[^\x00-\u20ff\w]))+$")


def ends_sentence(text: str) -> bool:
    """Whether the last mark, closing quotation marks, pictures and notes aside, is a full stop or its like."""
    return _bare(text).endswith((".", "!", "?", "…"))


def is_question(text: str) -> bool:
    return _bare(text).endswith("?")


def _bare(text: str) -> str:
    plain = text.rstrip(CLOSING_MARKS)
    if plain[-1:].isascii() and not text.rstrip().endswith("]"):
        return plain
    return _BEHIND.sub("", text.rstrip()).rstrip(CLOSING_MARKS)


def is_prose(text: str) -> bool:
    """A paragraph rather than a label: too long for a heading, or a sentence of some length."""
    count = count_words(text)
    return count > 25 or (count >= 6 and ends_sentence(text) and not is_question(text))


# Pictures before the words of a heading.
_PICTURES = re.compile(r"^[^\x00-\u20ff\w]+\s*")


# A place in a ranking: "#1 complaint".
_RANKED = re.compile(r"#\d")


def is_label(text: str) -> bool:
    """Short and without the end of a sentence: a heading, a name, a button."""
    text = _PICTURES.sub("", text.strip())
    begins = bool(text) and (text[0].isupper() or text[0].isdigit() or text[0] in OPENING_MARKS or _RANKED.match(text))
    ends = _bare(text).endswith((".", ",", ";", ":", "…"))
    return bool(begins) and not ends and len(text) <= 110 and count_words(text) <= 14


# Words between quotation marks, which are somebody's but not the writer's: double ones, or single ones as British
# papers set them, in which an apostrophe stands before a letter.
_QUOTED = re.compile(
    r"[“\"][^”\"]*(?:[”\"]|$)|‘(?:[^’]|’(?=\w))*(?:’|$)|(?<![\w'])'(?=\w)(?:[^']|(?<=\w)'(?=\w))*(?<=[,.?!…])'(?!\w)"
)


def outside_quotations(text: str) -> str:
    """What the writer says in their own words."""
    return _QUOTED.sub(" ", text)
