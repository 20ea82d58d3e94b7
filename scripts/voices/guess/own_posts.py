"""Finds the post of the one interviewed where it is not beside the name: on a line of its own, in their words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from voices.guess import councils, posts, references
from voices.guess.candidates import Candidate
from voices.guess.clues import Clue
from voices.guess.names import first_name, surname
from voices.guess.posts import Post
from voices.guess.reading import Reading
from voices.manuscript import Block
from voices.model import ANONYMOUS
from voices.sentences import is_prose


def lacks_post(person: Candidate) -> bool:
    return person.post is None or person.post.role is None or person.past


def with_labelled_post(person: Candidate, lines: Sequence[Clue]) -> Candidate:
    """The candidate with a post on a line of its own, when no other is known: there is one person only."""
    if not lacks_post(person):
        return person
    below = [clue for clue in lines if clue.kind in ("post", "council")]
    post = next((clue for clue in below if clue.post), None)
    if post is None:
        return person
    place = next((clue for clue in below if clue.council or clue.organisation), None)
    held = post.post
    if held and place and not held.councils and not held.organisation:
        held = replace(held, councils=(place.council,) if place.council else (), organisation=place.organisation)
    return replace(person, post=held, post_line=post.line, post_text=post.text, indirect=False, past=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Saying:
    """A way in which people say what they are."""

    words: re.Pattern[str]
    direct: bool
    """Whether it can be of nothing but the post they hold now."""


_THE = r"(?:(?:currently|now|also|still|both|the|a|an|our|its|their) )*(?:(?:new|current|first|proud) )?"
_ASIDE = r"(?:,[^,.;:]{2,40},)?"

# From the surest to the vaguest; the first that a text has is believed.
_OWN = (
    _Saying(
        words=re.compile(rf"\b(?:I am|I['’]m|[Mm]y (?:job|role|job title|title|post) is){_ASIDE} {_THE}"), direct=True
    ),
    _Saying(words=re.compile(rf"\b(?:I['’]ve been|I have been|I work as|I now work as){_ASIDE} {_THE}"), direct=False),
    _Saying(
        words=re.compile(
            r"\b(?:[Mm]y (?:job|role|(?:first )?(?:day|week|month|year)s?)(?: here)? as|(?:since|when|before) I became"
            r"|I became|(?:last|this) (?:week|month|year|spring|summer|autumn|winter),? (?:I )?became"
            r"|I was (?:recently |then )?appointed(?: as)?|I was made|I took over as|I took up (?:the )?post (?:of|as)"
            rf"|I (?:have |recently |just )*joined [^.;:]{{2,60}}? as|I started (?:here|work|my job) as) {_THE}"
        ),
        direct=False,
    ),
    _Saying(words=re.compile(rf"\b[Yy]ou(?:['’]re| are|['’]ve been| have been){_ASIDE} {_THE}"), direct=False),
    _Saying(words=re.compile(rf"\b[Aa]s {_THE}"), direct=False),
)

# What shows that a post is over, or only a calling: "as a team manager I once …", "I'm a social worker by training".
_OVER = re.compile(
    r"\b(?:started|began|worked|trained|used to|previous(?:ly)?|former(?:ly)?|once|qualified|spent|first job|after"
    r"|later|ago|years|left|came in|moved|back then|in those days)\b"
)
_CALLING = re.compile(r"(?: and [\w ]{2,30})? (?:by (?:training|background|trade|profession|heart)|at heart|first)\b")


def with_own_post(person: Candidate, reading: Reading) -> Candidate:
    """The candidate with the post that they, or the introduction, say they hold, when no other is known."""
    if not lacks_post(person):
        return person
    told = _Saying(words=_told_of(person), direct=True)
    speaking = reading.form in ("first-person", "question-and-answer")
    for saying in (told, *(_OWN if speaking else ())):
        for block, words, post in _said(saying, reading):
            return _holding(person, post, block, words, indirect=not saying.direct)
    if person.past:
        return person
    for post, block, words in references.unnamed(opening(reading, person.name), reading.known.councils):
        return _holding(person, post, block, words, indirect=True)
    return person


def _told_of(person: Candidate) -> re.Pattern[str]:
    """ "Ada is …", "Plum has spent a year as …", "The writer is …"."""
    names = (person.name, first_name(person.name), surname(person.name))
    called = "[Tt]he (?:author|writer|diarist)" if person.name == ANONYMOUS else "|".join(map(re.escape, names))
    return re.compile(
        rf"\b(?:{called})\b(?:, [^,.]{{2,60}},)?"
        rf"(?: is| has been| (?:has )?spent [\w ]{{2,30}}? as| works as"
        rf"| serves as) {_THE}"
    )


def _said(saying: _Saying, reading: Reading) -> Iterator[tuple[Block, str, Post]]:
    for block in reading.blocks:
        for match in saying.words.finditer(block.text):
            post = posts.at_start(block.text[match.end() : match.end() + 200], reading.known.councils)
            if post and not _is_over(block.text, match, post, saying):
                joined = _joined(match[0], reading)
                post = replace(post, councils=joined) if joined and not post.councils else post
                yield block, block.text[match.start() : match.end() + post.end], post


def is_over(sentence: str) -> bool:
    """Whether a sentence tells of another time, in which somebody may have held another post."""
    return _OVER.search(sentence) is not None


def _is_over(text: str, match: re.Match[str], post: Post, saying: _Saying) -> bool:
    """Whether it tells of another time, or of a calling rather than of a post."""
    end = match.end() + post.end
    before = re.split(r"[.!?]\s", text[max(0, match.start() - 260) : match.start()])[-1]
    after = re.split(r"[.!?]\s", text[end : end + 260])[0]
    vague = saying.words is _OWN[-1].words
    return bool(_CALLING.match(text, end) or (vague and (_OVER.search(before) or _OVER.search(after))))


def _joined(words: str, reading: Reading) -> tuple[councils.Named, ...]:
    """The council in "I joined X Council as"."""
    _, joined, rest = words.partition("joined ")
    found = councils.at_start(rest, reading.known.councils) if joined else None
    return (found[0],) if found else ()


def opening(reading: Reading, name: str) -> list[Block]:
    """The title, the lines below it and the first paragraph, unless that is in the words of the one interviewed."""
    first = next((place for place, block in enumerate(reading.blocks) if is_prose(block.text)), None)
    if first is None:
        return []
    own = reading.form == "first-person" and surname(name) not in reading.blocks[first].text
    return list(reading.blocks[: min(first + (not own), 6)])


def _holding(person: Candidate, post: Post, block: Block, words: str, indirect: bool) -> Candidate:
    """The candidate in this post; a place that is known already stays known."""
    if person.post and not person.past and not post.councils:
        post = replace(post, councils=person.post.councils, organisation=post.organisation or person.post.organisation)
    return replace(person, post=post, post_line=block.line, post_text=words, indirect=indirect, past=False)
