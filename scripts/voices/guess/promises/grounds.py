"""What makes a value certain: for each field the kinds of evidence, of which one at least must hold."""

import re
from collections.abc import Callable, Iterator, Sequence

from voices.guess import posts
from voices.guess.clues import head_length
from voices.guess.names import first_name, surname
from voices.guess.promises.claim import Claim, Reason, Reasons, in_words
from voices.manuscript import Block
from voices.model import ANONYMOUS
from voices.sentences import is_prose
from voices.slugs import folded

_OF_A_PERSON = frozenset({"person", "name", "byline", "post", "council"})
"""Kinds of lines of their own that say who somebody is, or what."""

# Words that say of a line that it tells when or where something was published.
_PUBLISHING = (
    r"(?i:publish|print|post|appear|broadcast|air|releas|issue|edition|date|number|upload|cyhoedd|source|from|magazine)"
)

# Words of a council's name that every other may have, too.
_COMMON = frozenset(
    "council county city of london borough royal metropolitan district the and islands cyngor regional upon".split()
)


def _names(claim: Claim) -> list[str]:
    person = claim.found["person"].value
    return [entry["name"] for entry in person] if isinstance(person, list) else [person] if person else []


def _has_a_line(claim: Claim) -> bool:
    named = [clue.name for clue in claim.lines if clue.kind in ("person", "name", "byline") and clue.name]
    return any(next(_called(name, claim), None) for name in named)


def _has_turns(claim: Claim) -> bool:
    return claim.words.rstrip().endswith(":")


def _is_in_the_title(claim: Claim) -> bool:
    title = claim.found["title"]
    return title.evidence.basis != "absent" and any(
        surname(name).casefold() in str(title.value).casefold() for name in _names(claim)
    )


def _has_a_post(claim: Claim) -> bool:
    return any(
        claim.is_stated(field) and next(_called(claim.found[field].evidence.text or "", claim), None)
        for field in ("role", "council", "employer")
    )


def _all_have_lines(claim: Claim) -> bool:
    """Each of several, and nobody else has one; nor are there more posts on lines of their own than people."""
    lined = [clue for clue in claim.lines if clue.kind == "person" and clue.name]
    headed = [block for block in claim.reading.blocks if block.kind == "heading" and _is_a_post(block, claim)]
    chosen = {folded(name) for name in _names(claim)}
    if len(chosen) < 2 or {folded(clue.name or "") for clue in lined} != chosen:
        return False
    counted = max(len(lined), len(headed)) <= len(chosen)
    return counted and not _has_a_stranger([clue.line for clue in lined], claim) and _fits_the_turns(claim)


def _has_a_stranger(lines: Sequence[int], claim: Claim) -> bool:
    """Whether a line like theirs stands among those of the people, or right below, that nobody has read."""
    among = range(min(lines), max(lines) + 2)
    others = (block for block in claim.reading.blocks if block.line in among and block.line not in lines)
    return any("," in block.text and not is_prose(block.text) for block in others)


def _is_a_post(block: Block, claim: Claim) -> bool:
    post = posts.at_start(block.text, claim.reading.known.councils)
    return post is not None and post.role is not None


def _all_have_turns(claim: Claim) -> bool:
    """Each of several has turns, and nobody else has."""
    return len(_speakers(claim)) == len(_names(claim)) > 1 and _fits_the_turns(claim)


def _fits_the_turns(claim: Claim) -> bool:
    """Whether everybody who has turns is one of those interviewed, by name, first name, surname or initials."""
    called = {form for name in _names(claim) for form in _forms(name)}
    return _speakers(claim) <= called


def _speakers(claim: Claim) -> set[str]:
    return {folded(block.speaker) for block in claim.reading.blocks if block.speaker}


def _forms(name: str) -> tuple[str, ...]:
    initials = "".join(word[0] for word in re.split(r"[ -]", name) if word)
    first = "".join(word[0] for word in name.split())
    return tuple(map(folded, (name, first_name(name), surname(name), initials, first)))


def _says_the_role(claim: Claim) -> bool:
    return folded(claim.value) in folded(claim.words)


def _says_the_council(claim: Claim) -> bool:
    councils = claim.guess.value if isinstance(claim.guess.value, list) else [claim.value]
    return all(_own_words(council) & set(folded(claim.words).split()) or council in claim.words for council in councils)


def _own_words(council: str) -> set[str]:
    return set(folded(council).split()) - _COMMON


# What joins a name to a post held now: a comma, "is", "works as", perhaps an aside, an article, or whose post it is.
_JOINS = re.compile(
    r"(?: \([A-Z]{2,4}\))?(?: here)?(?:, (?:\d\d|who [^,]{3,40})(?=,))?"
    r"(?:[,:(]| [–—-])? ?(?:who )?"
    r"(?: ?(?:is|are|yn|['’]s|['’]s been|has been|who['’]s(?: been)?|works(?: [^,.]{3,40})? as|serves as))?"
    r"(?:,? (?:now|also|currently))*"
    r"(?: ?(?:one of(?: \w+)?|the|an?|its|our|their|first|new|current)\b){0,4}"
    r"(?: ?[A-Z][^,.'’]{2,50}['’]s?)?(?: (?:first|new|current))?[ ,]{0,2}"
)

# What stands for the name of somebody who wants to be without one.
_WRITER = re.compile(r"\bthe (?:author|writer|diarist)\b", re.IGNORECASE)


def _beside_the_name(claim: Claim) -> bool:
    """Whether nothing stands between the name and the post but what joins the two."""
    words, value = claim.words, claim.value
    start = words.casefold().find(value.casefold())
    before, behind = words[: max(start, 0)], words[start + len(value) :]
    ends = [match.end() for match in _called(before, claim)]
    return any(_JOINS.fullmatch(before, end) for end in ends) or any(
        not re.search(r"\w", behind[: match.start()]) for match in _called(behind, claim)
    )


def _names_the_person(claim: Claim) -> bool:
    return next(_called(claim.words, claim), None) is not None


def _called(text: str, claim: Claim) -> Iterator[re.Match[str]]:
    """Where a text names one of those interviewed, by surname or first name."""
    if ANONYMOUS in _names(claim):
        yield from _WRITER.finditer(text)
    for name in _names(claim):
        for part in (surname(name), first_name(name)):
            yield from re.finditer(rf"\b{re.escape(part)}\b", text, re.IGNORECASE)


def _on_a_line(claim: Claim) -> bool:
    return bool(claim.kinds() & _OF_A_PERSON)


_said_by_themselves = in_words(r"^(?:I am|I['’]m|[Mm]y (?:job|role|post|title))\b")


def _is_alone(claim: Claim) -> bool:
    head = claim.reading.blocks[: head_length(claim.reading.blocks)]
    about = {clue.line for clue in claim.lines}
    return not any(block.line != claim.line and block.line not in about and not is_prose(block.text) for block in head)


def _is_above_text_with_the_name(claim: Claim) -> bool:
    return claim.is_above_text() and _is_in_the_title(claim)


def _is_dated(claim: Claim) -> bool:
    return any(clue.line == claim.line and clue.date for clue in claim.lines)


def _is_a_date(claim: Claim) -> bool:
    return not claim.is_below_text() and "date" in claim.kinds()


def _tells_of_publishing(claim: Claim) -> bool:
    return bool({"source", "byline", "masthead"} & claim.kinds()) or re.search(_PUBLISHING, claim.words) is not None


def _both(one: Callable[[Claim], bool], other: Callable[[Claim], bool]) -> Callable[[Claim], bool]:
    return lambda claim: one(claim) and other(claim)


def _is_one(claim: Claim) -> bool:
    return not isinstance(claim.guess.value, list)


def _held(says: Callable[[Claim], bool], beside: Callable[[Claim], bool]) -> tuple[Reason, ...]:
    """The grounds for a post, where the evidence says it in its own words."""
    return (
        Reason(
            name="beside the name",
            why="The words that say it name the person, too.",
            holds=_both(says, beside),
        ),
        Reason(
            name="a line of its own",
            why="A line above or below the text says nothing else.",
            holds=_both(says, _on_a_line),
        ),
        Reason(
            name="in their own words", why="They say it of themselves, of now.", holds=_both(says, _said_by_themselves)
        ),
    )


# Where the text contradicts it, the value is not called stated in the first place.
_BY_HAND = Reason(
    name="front matter",
    why="Somebody wrote it into the front matter of the file.",
    holds=lambda claim: claim.line is None and any(told.by_hand for told in claim.reading.metadata),
)

GROUNDS: Reasons = {
    "person": (
        Reason(
            name="a line of their own",
            why="A line above or below the text has their name.",
            holds=_both(_is_one, _has_a_line),
        ),
        Reason(name="turns of their own", why="The answers stand behind their name.", holds=_both(_is_one, _has_turns)),
        Reason(name="the title", why="The title has their name.", holds=_both(_is_one, _is_in_the_title)),
        Reason(name="a post", why="Their post is stated beside their name.", holds=_both(_is_one, _has_a_post)),
        Reason(name="a line for each", why="Each of several has a line, and nobody else has.", holds=_all_have_lines),
        Reason(name="turns for each", why="Each of several has turns, and nobody else has.", holds=_all_have_turns),
        Reason(
            name="no name",
            why="The text says that somebody wants to be without one.",
            holds=lambda claim: claim.value == ANONYMOUS,
        ),
        _BY_HAND,
    ),
    "role": (*_held(_says_the_role, _beside_the_name), _BY_HAND),
    "council": (*_held(_says_the_council, _names_the_person), _BY_HAND),
    "title": (
        Reason(name="alone above the text", why="No other line there could be the title.", holds=_is_alone),
        Reason(
            name="said again", why="The page's head, its trail or another line has it, too.", holds=Claim.is_said_again
        ),
        Reason(
            name="the name",
            why="It stands above the text, and has the name of the person.",
            holds=_is_above_text_with_the_name,
        ),
    ),
    "year": (
        Reason(name="above the text", why="A date stands there.", holds=_both(Claim.is_above_text, _is_dated)),
        Reason(
            name="publishing",
            why="The line tells of publishing, or of who wrote it and where it stood.",
            holds=_both(_is_dated, _tells_of_publishing),
        ),
        Reason(name="a line of its own", why="The date is all of a line.", holds=_is_a_date),
        Reason(
            name="the head of the page", why="It gives the day of publication.", holds=lambda claim: claim.line is None
        ),
    ),
    "source": (
        Reason(name="a date beside it", why="The line has the day or the issue, too.", holds=_is_dated),
        Reason(
            name="publishing",
            why="The line tells of publishing.",
            holds=_both(lambda claim: claim.line is not None, in_words(_PUBLISHING)),
        ),
        Reason(
            name="said again", why="Another line of the page, or of its head, has it, too.", holds=Claim.is_said_again
        ),
    ),
}
"""One of these must hold for each value that is called stated."""
