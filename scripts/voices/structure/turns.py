"""Finds who speaks: `Q:` and `A:`, initials, names before a colon; of one asker and one answerer the marks go."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from voices.manuscript import Block, Removal
from voices.sentences import count_words, is_question

# A name, initials or Q or A before a colon (or a full stop, after Q and A), at the start of a line.
_TURN = re.compile(
    r"\s*(?:\*\*|__)?(?P<label>[QA]\d{0,2}(?=\s?[.:)])|Question(?: \d+)?(?=:)|Answer(?=:)|[A-Z]{2,4}(?=:)"
    r"|(?:(?:[A-Z][\w'’-]*\.?|de|la|van|von|der)\s){0,3}[A-Z][\w'’-]+(?:\s\([A-Z]{2,4}\))?(?=\s?(?:\*\*|__)?:))"
    r"\s?(?:\*\*|__)?[.:)](?:\*\*|__)?(?:\s+(?P<text>\S.*))?$"
)

# The answer that begins in the same line as its question.
_ANSWER = re.compile(r"(?<=[?.!”\"])\s+(?P<mark>A(?:nswer)?\s?[:.])\s+(?=\S)")

# A time stamp of a recording at the start of a line.
_TIME = re.compile(r"\s*[\[(]?(?P<time>\d{1,2}:\d\d(?::\d\d)?)[\])]?\s+(?=\S)")

_ASKERS = ("q", "question", "interviewer")
_ANSWERERS = ("a", "answer")
_LONGEST_QUESTION = 80
"""Words; a longer turn of the asker is a paragraph."""

_LONGEST_REMARK = 20
"""Words of a turn of the asker that asks nothing; a longer one welcomes, sums up or explains."""

QUESTION_MARK = "the mark of a question, which is a heading now"
ANSWER_MARK = "the mark of an answer"
TIME_MARK = "a time stamp"


@dataclass(frozen=True, kw_only=True, slots=True)
class _Turn:
    block: Block
    label: str | None


def read(blocks: Sequence[Block]) -> tuple[list[Block], tuple[Removal, ...]]:
    """The blocks with their speakers, and the marks that were taken off."""
    timeless, times = _without_times(blocks)
    labels = _coming_back(timeless)
    if not _is_dialogue(labels):
        return timeless, times
    turns = list(_turns(timeless, labels))
    askers = _askers(turns)
    others = labels - askers
    found: list[Block] = []
    marks = list(times)
    for turn in _split(turns, askers):
        told = bool(found) and found[-1].speaker is not None
        found.append(_spoken(turn, askers, alone=len(others) <= 1 and not told))
        if turn.label and found[-1].speaker is None:
            reason = QUESTION_MARK if found[-1].kind == "question" else ANSWER_MARK
            marks.append(Removal(line=turn.block.line, text=f"{turn.label}:", reason=reason))
    return [block for block in found if block.text.strip()], tuple(sorted(marks, key=lambda mark: mark.line))


def _without_times(blocks: Sequence[Block]) -> tuple[list[Block], tuple[Removal, ...]]:
    """Time stamps go when there are several: a single one may be a part of the sentence."""
    stamped = {place: match for place, block in enumerate(blocks) if (match := _TIME.match(block.text))}
    if len(stamped) < 3:
        return list(blocks), ()
    marks = tuple(
        Removal(line=blocks[place].line, text=match["time"], reason=TIME_MARK) for place, match in stamped.items()
    )
    return [
        replace(block, text=block.text[stamped[place].end() :]) if place in stamped else block
        for place, block in enumerate(blocks)
    ], marks


def _coming_back(blocks: Iterable[Block]) -> set[str]:
    """Labels that stand before several lines: "Published: 3 May" is no turn."""
    labels = [match["label"] for block in blocks if (match := _TURN.match(block.text)) and block.kind == "paragraph"]
    counted = Counter(_key(label) for label in labels)
    return {label for label, count in counted.items() if count > 1 or (label in _ANSWERERS and "q" in counted)}


def _turns(blocks: Iterable[Block], labels: set[str]) -> Iterator[_Turn]:
    """Each block with the label before it; a label on a line of its own belongs to the next block."""
    waiting: tuple[Block, str] | None = None
    for block in blocks:
        match = _TURN.match(block.text) if block.kind == "paragraph" else None
        match = match if match and _key(match["label"]) in labels else None
        if waiting and (match or block.kind != "paragraph"):
            yield _Turn(block=waiting[0], label=None)
            waiting = None
        if match and not match["text"]:
            waiting = (block, match["label"])
        elif match:
            yield _Turn(block=replace(block, text=match["text"]), label=match["label"])
        else:
            yield _Turn(block=block, label=waiting[1] if waiting else None)
            waiting = None
    if waiting:
        yield _Turn(block=waiting[0], label=None)


def _is_dialogue(labels: set[str]) -> bool:
    """Two who speak in turns, or one who is called an asker or an answerer."""
    return len(labels) > 1 or not labels.isdisjoint((*_ASKERS, *_ANSWERERS))


def _askers(turns: Iterable[_Turn]) -> set[str]:
    """Those who are called so, else those whose turns nearly all are questions."""
    asked: Counter[str] = Counter()
    spoken: Counter[str] = Counter()
    for turn in turns:
        if turn.label:
            spoken[_key(turn.label)] += 1
            asked[_key(turn.label)] += is_question(turn.block.text)
    named = {label for label in spoken if label in _ASKERS}
    return named or {label for label, count in spoken.items() if asked[label] >= 0.6 * count and count > 1}


def _split(turns: Iterable[_Turn], askers: set[str]) -> Iterator[_Turn]:
    """A question with its answer in the same line, as two turns."""
    for turn in turns:
        match = _ANSWER.search(turn.block.text) if turn.label and _key(turn.label) in askers else None
        if match:
            yield replace(turn, block=replace(turn.block, text=turn.block.text[: match.start()]))
            yield _Turn(
                block=replace(turn.block, text=turn.block.text[match.end() :]), label=match["mark"].rstrip(" :.")
            )
        else:
            yield turn


def _spoken(turn: _Turn, askers: set[str], alone: bool) -> Block:
    """The block of a turn: a question, an answer without its mark, or a turn under its speaker's name."""
    if turn.label is None:
        return turn.block
    if _key(turn.label) in askers:
        return (
            replace(turn.block, kind="question") if _asks(turn.block.text) else replace(turn.block, speaker=turn.label)
        )
    if alone or _key(turn.label) in _ANSWERERS:
        return turn.block
    return replace(turn.block, speaker=turn.label)


def _asks(text: str) -> bool:
    return count_words(text) <= (_LONGEST_QUESTION if "?" in text else _LONGEST_REMARK)


def _key(label: str) -> str:
    """`Q1` and `Q` are one speaker; case and the number do not count."""
    return label.casefold().rstrip(" 0123456789")
