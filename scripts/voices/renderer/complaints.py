"""What a renderer complains of, told from its reports of progress."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

# Colours and other commands to a terminal.
_TERMINAL_CODES = re.compile(r"\x1b\[[0-9;]*m")
# The lines in which a renderer names what is wrong: "WARNING -  Doc file 'x.md' contains a link …".
_COMPLAINT = re.compile(r"^(?:WARNING|ERROR|Error|Warning|Traceback)\b", re.IGNORECASE)
# The lines in which a renderer says how far it is, ours first and then Zensical's.
_PROGRESS = re.compile(r"^(?:INFO|DEBUG)\b|^(?:Serving|Build started|Build finished|No issues|\d+ issues? found)\b")
# The lines between one rendering of the pages and the next.
_NEXT_ROUND = re.compile(r"Pages were written|^(?:No issues|\d+ issues? found)\b")


class RenderingFailed(Exception):
    """Raised with what the renderer complained of, a line each; never with nothing."""


@dataclass(kw_only=True, slots=True)
class Complaints:
    """Tells the new complaints of a renderer that follows edits from those it repeats each time."""

    last_round: set[str] = field(default_factory=set)
    this_round: set[str] = field(default_factory=set)

    def new(self, lines: Iterable[str]) -> list[str]:
        """The complaints among the lines that were not made before, in this round or the last."""
        found = []
        for said in _paragraphs(lines):
            if _NEXT_ROUND.search(said):
                self.last_round, self.this_round = self.this_round, set()
            elif _COMPLAINT.match(said) and said not in self.last_round | self.this_round:
                found.append(said)
            if _COMPLAINT.match(said):
                self.this_round.add(said)
        return found


def why(lines: Iterable[str]) -> str:
    """Why a renderer stopped: what it says from its first complaint on, without its reports of progress."""
    plain = [_TERMINAL_CODES.sub("", line).rstrip() for line in lines]
    said = [line for line in plain if line and not _PROGRESS.match(line)]
    first = next((number for number, line in enumerate(said) if _COMPLAINT.match(line)), 0)
    return "\n".join(said[first:]) or "It gave no reason."


def _paragraphs(lines: Iterable[str]) -> Iterator[str]:
    """What a renderer says, each complaint whole: it goes on until the next one or a report of progress."""
    said: list[str] = []
    for line in (_TERMINAL_CODES.sub("", line).rstrip() for line in lines):
        if said and (_COMPLAINT.match(line) or _PROGRESS.match(line)):
            yield "\n".join(said)
            said = []
        if line:
            said.append(line)
    if said:
        yield "\n".join(said)
