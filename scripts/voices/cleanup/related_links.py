"""Takes out "related articles" and their like: an opening line and the titles below it, up to the next prose."""

import re
from collections.abc import Iterator
from itertools import takewhile

from voices import boilerplate
from voices.manuscript import Line, Manuscript
from voices.sentences import count_words, ends_sentence, is_prose, is_question

REASON = "links to other pages"

# A line that announces links to other pages.
_OPENING = re.compile(
    r"related:?|(?:forthcoming|upcoming|future) (?:events|seminars|talks|courses|webinars|meetings|dates):?"
    r"|(?:straeon|newyddion) eraill|on this page|(?:page )?contents|jump to"
    r"|erthyglau cysylltiedig|hefyd|in other news|other news"
    r"|more (?:portraits|profiles|people|voices|tales|reads)"
    r"|(?:related|similar|other|further|more)(?: (?:articles?|stories|posts?|content|links?|news|reading"
    r"|interviews?|features|topics))+:?"
    r"|(?:more|latest|also)(?: \w+){0,2} (?:from|in|by) .{1,60}|latest (?:news|jobs|articles|posts|stories|blogs?"
    r"|interviews|features|episodes|updates|events"
    r"|vacancies)"
    r"|(?:most|popular) ?(?:popular|read|viewed|commented|posts|articles)|you (?:may|might) (?:also )?(?:like"
    r"|be interested in).*"
    r"|(?:recommended|trending|featured|popular)(?: (?:for you|articles|reading|posts|now|stories|jobs))?:?"
    r"|see also:?|read (?:also|next|this next):?"
    r"|(?:featured|current|recent|new|top) (?:jobs|vacancies|posts|articles|comments)|in this (?:section|series"
    r"|issue):?|don't miss:?|also (?:this|in this) (?:month|week|issue|edition|section):?|elsewhere(?: (?:on"
    r"|in) .{1,30})?"
    r"|more to (?:read|explore):?|related content and links|others also viewed|more articles by .{1,40}"
    r"|further reading:?|editor'?s'? (?:picks?|choice):?|top stories|what to read next:?"
    r"|from (?:the|our) (?:archives?|blog|latest issue):?|hot (?:topics|jobs)|more like this:?|keep reading:?"
    r"|(?:people|readers) (?:also|who read this also) (?:read|liked|viewed):?|mwy o'r adran hon:?"
)

# What opens a list of the pages or parts of a site above the text.
_CONTENTS = re.compile(r"in this (?:section|article)|on this page|(?:page )?contents|jump to", re.IGNORECASE)

# What opens a list of other pieces above the text; the title may stand below it, but never without a blank line.
_ISSUE = re.compile(
    r"(?:also |inside |elsewhere )?in(?:side)? (?:this|the) (?:\w+ )?"
    r"(?:issue|edition|number|bulletin|e-?news|week|month)"
    r"(?:'s .{1,20})?\W*|inside(?: this \w+)?\W*",
    re.IGNORECASE,
)

_LONGEST = 20
"""Words in a link; more is a paragraph."""


def step(manuscript: Manuscript) -> Manuscript:
    """Above the first sentence only the opening goes: it is an entry of a menu, and the title may be below it."""
    lines = [line for line in manuscript.lines if line.text.strip()]
    gone: set[int] = set()
    spaced = any(not line.text.strip() for line in manuscript.lines)
    first = next((place for place, line in enumerate(lines) if ends_sentence(line.text)), len(lines))
    for place, line in enumerate(lines):
        if _opens(line.text):
            links = (
                _links(lines[place + 1 :], spaced) if place > first or _CONTENTS.fullmatch(line.text.strip()) else []
            )
            gone |= {line.number, *(link.number for link in links)}
        if spaced and place < first and _ISSUE.fullmatch(line.text.strip()):
            gone |= {line.number, *_touching(lines[place + 1 :], line.number)}
    return manuscript.without(dict.fromkeys(gone, REASON))


def _touching(following: list[Line], number: int) -> Iterator[int]:
    """The links that follow without a blank line; one alone may be the heading of what follows."""
    block = list(takewhile(lambda line: line[1].number == number + line[0], enumerate(following, 1)))
    if len(block) > 1 and all(_is_link(line.text) for _, line in block):
        yield from (line.number for _, line in block)


def _opens(text: str) -> bool:
    plain = " ".join(text.casefold().replace("’", "'").split()).strip(" >»:*_#")
    return any(map(_OPENING.fullmatch, (plain, *plain.split(" / ")[1:]))) and count_words(text) <= 8


def _links(following: list[Line], spaced: bool) -> list[Line]:
    """The links under the opening; the last line before prose is its heading and stays, if it may be parted from them.

    `spaced` says whether the file has blank lines, by which one can tell.
    """
    links: list[Line] = []
    for line in following:
        if not _is_link(line.text):
            return links[:-1] if is_prose(line.text) and (not spaced or _is_parted(links)) else links
        links.append(line)
    return links


def _is_parted(links: list[Line]) -> bool:
    return len(links) < 2 or links[-1].number - links[-2].number > 1


def _is_link(text: str) -> bool:
    if boilerplate.reason_for(text) or _opens(text):
        return False
    return count_words(text) <= _LONGEST and (is_question(text) or not ends_sentence(text))
