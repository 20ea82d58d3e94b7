"""Takes out threads of readers' comments: from the heading, or from the first who comments, to the last of it."""

import re
from collections.abc import Iterator, Sequence

from voices import boilerplate
from voices.manuscript import Caution, Line, Manuscript
from voices.sentences import ends_sentence, is_prose

REASON = "readers' comments"

# The heading of a thread: "3 comments", "Comments (3)", "Readers' comments", "2 thoughts on ...".
_HEADING = re.compile(
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:comments?|responses?|replies|thoughts?)(?: (?:to"
    r"|on) .*)?:?"
    r"|(?:readers'? |your |latest |recent |sharing and )?comments?(?: ?\(\d+\)| \d+| on this .{1,20})?:?"
    r"|(?:reader )?responses?:?"
    r"|(?:book of (?:memories|condolence)|condolences|tributes|memories|messages)(?: ?\(\d+\))?"
    r"|(?:have your say|join the (?:conversation|discussion|debate)|discussion|sylwadau)(?: ?\(\d+\))?"
)

# The day of a comment, perhaps with the hour: "3 May 2012 at 10:22", "May 3, 2012 at 10:22 am", "03/05/2012".
_DAY = (
    r"(?:\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\.?,? \d{4}|[a-z]{3,9} \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}[/.]\d{1,2}"
    r"[/.]\d{2,4}|\d{4}-\d\d-\d\d)(?:,?(?: at| -| @)? \d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?)?"
)

# The same without its year, alone or behind a name and a mark: "Dot — 8 Aug".
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_SHORT_DAY = rf"(?:\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?)"

# How long ago a comment was made.
_AGO = r"(?:\d+|a|an|one|two) (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|yrs?) ago"

# The line of somebody who comments: "Sam says:", "Sam, 3 May 2012 at 10:22", "@sam • 3 May 2012: Well!", "2 days ago".
_MARKER = re.compile(
    rf".{{1,50}} (?:says|said|wrote|commented|replied|writes)(?: on .{{1,40}})?:?|(?:.{{1,50}}\W )?{_DAY}\W*"
    rf"|(?:[^.]{{1,40}} [—–|·•-] )?\W*{_SHORT_DAY}\W*|[^.]{{1,40}} [—–|·•] \W*{_SHORT_DAY}\W.*"
    rf"|[^:]{{1,30}}: [\"“].{{1,250}}[\"”]|.{{1,40}} (?:says|said|wrote|writes):? \W*{_DAY} .*"
    rf"|(?:.{{1,50}}\W )?{_AGO}\W*|@\w+\W.*|.{{1,40}} \W {_DAY} ?[:–—-] .*"
    rf"|\d+\. .{{1,40}} {_DAY}\b.*|.{{1,40}}[a-z]{_DAY}\W*"
    rf"|(?:posted|comment|submitted|comment posted) by .{{1,80}}|.{{1,50}},? (?:on )?{_DAY}:?"
)

# The anchor of a heading, as some write it in Markdown: "Comments {#comments}".
_ANCHOR = re.compile(r"\s*\\?\{\\?#[\w-]+\\?\}$")

# The buttons under a comment.
_BUTTON = re.compile(
    r"(?:like|reply(?:delete)?|report|flag|share|edit|upvote|recommend|report (?:abuse|(?:this )?comment)"
    r"|reply to .{1,40}"
    r"|\d+ likes?"
    r"|[+-]?\d+|vote up|vote down|permalink|link|link to this comment|(?:\d+ )?reactions?"
    r"|unsuitable or offensive\?.*|log in to reply)(?:(?: ?[|·•/] ?| )(?:like|reply|report|flag|share"
    r"|edit|report abuse|\d+))*"
)

# What closes a thread, or follows it and is no part of it.
_CLOSING = re.compile(
    r"comments? (?:on this .{1,20} )?(?:are )?(?:now )?closed\.?"
    r"|(?:add|leave|post|write|submit) (?:a|your) (?:new )?(?:comment|reply).*|related .*|(?:latest|featured) jobs"
    r"|most (?:read|popular).*|(?:©|copyright).*|tags?:.*|.{2,80} is published by .*|you (?:may|might) .*"
)

_MOST_PROSE = 4
"""Paragraphs for each line that names who comments, or is a button: more, and it is the article."""

_NEAR = 12
"""Lines below the heading within which somebody must comment, or a button must stand."""


def step(manuscript: Manuscript) -> Manuscript:
    lines = [line for line in manuscript.lines if line.text.strip()]
    plain = [_ANCHOR.sub("", " ".join(line.text.casefold().replace("’", "'").split())).strip("#* ") for line in lines]
    threads = (range(place, _end(plain, place)) for place in _openings(plain))
    thread = next((one for one in threads if _is_thread([plain[place] for place in one])), None)
    return manuscript if thread is None else _without(manuscript, [lines[place] for place in thread])


def _openings(plain: Sequence[str]) -> Iterator[int]:
    """Where a heading has comments below it, or somebody comments without one, with a button below.

    Above the text "Comment" is no heading of a thread but the section in which the text appeared.
    """
    sentences = (place for place, text in enumerate(plain) if ends_sentence(text) and not boilerplate.reason_for(text))
    for place in range(next(sentences, len(plain)), len(plain)):
        text = plain[place]
        below = plain[place + 1 : place + 1 + _NEAR]
        closing = next((number for number, other in enumerate(below) if _CLOSING.fullmatch(other)), len(below))
        if (_HEADING.fullmatch(text) and any(_is_comment(other) for other in below[:closing])) or (
            _MARKER.fullmatch(text) and below and _MARKER.fullmatch(below[0]) and "reply" in below
        ):
            yield place


def _is_thread(plain: Sequence[str]) -> bool:
    """Whether enough of it is about comments: a heading "Comments" and a date may stand above the article, too."""
    return sum(map(is_prose, plain)) <= _MOST_PROSE * sum(map(_is_comment, plain))


def _is_comment(text: str) -> bool:
    return (_MARKER.fullmatch(text) or _BUTTON.fullmatch(text)) is not None


def _end(plain: Sequence[str], start: int) -> int:
    """Where the thread that starts here is closed; else it goes on to the end of the file."""
    return next((place for place in range(start + 1, len(plain)) if _CLOSING.fullmatch(plain[place])), len(plain))


def _without(manuscript: Manuscript, thread: list[Line]) -> Manuscript:
    message = f"{len(thread)} lines of readers' comments were taken out from here on: see that nothing else went."
    shorter = manuscript.without({line.number: REASON for line in thread})
    return shorter.warn(Caution(line=thread[0].number, message=message))
