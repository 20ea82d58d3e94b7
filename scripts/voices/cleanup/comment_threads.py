"""Takes out a thread of readers' comments, from its heading to the line that closes it."""

import re

from voices.manuscript import Caution, Line, Manuscript

REASON = "readers' comments"

# The heading of a thread: "3 comments", "Comments (3)", "Readers' comments", "2 thoughts on ...".
_HEADING = re.compile(
    r"(?:\d+|one|two|three|four|five|six) (?:comments?|responses?|replies|thoughts)(?: (?:to|on) .*)?"
    r"|(?:readers'? )?comments?(?: ?\(\d+\)| \d+)?:?|responses?:?"
)

# Who commented and when: "Sam says:", "Sam, 3 May 2012 at 10:22", "Posted by Sam on 3 May".
_MARKER = re.compile(
    r".{1,50} (?:says|said|wrote|commented|replied):?|.{0,60}\b\d{1,2}[:.]\d\d ?(?:am|pm)?\W*|reply"
    r"|(?:posted|comment|submitted) by .{1,60}|.{0,40}\b\d{1,2}(?:st|nd|rd|th)? [a-z]+,? \d{4}\W*.{0,12}"
    r"|.{0,40}\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago"
)

# What follows a thread and is no part of it.
_CLOSING = re.compile(
    r"comments? (?:are )?(?:now )?closed\.?|(?:add|leave|post|write) (?:a|your) (?:new )?(?:comment|reply).*"
    r"|related .*"
)

_NEAR = 4
"""Lines below the heading within which the first commenter must be named."""


def step(manuscript: Manuscript) -> Manuscript:
    lines = [line for line in manuscript.lines if line.text.strip()]
    for place, line in enumerate(lines):
        nearby = lines[place + 1 : place + 1 + _NEAR]
        if _is(_HEADING, line) and any(_is(_MARKER, other) for other in nearby):
            return _without(manuscript, [line, *_thread(lines[place + 1 :])])
    return manuscript


def _thread(following: list[Line]) -> list[Line]:
    ends = next((place for place, line in enumerate(following) if _is(_CLOSING, line)), len(following))
    return following[:ends]


def _without(manuscript: Manuscript, thread: list[Line]) -> Manuscript:
    message = f"{len(thread)} lines of readers' comments were taken out from here on: see that nothing else went."
    shorter = manuscript.without({line.number: REASON for line in thread})
    return shorter.warn(Caution(line=thread[0].number, message=message))


def _is(pattern: re.Pattern[str], line: Line) -> bool:
    return pattern.fullmatch(" ".join(line.text.casefold().replace("’", "'").split())) is not None
