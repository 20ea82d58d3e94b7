"""Finds who speaks: `Q:` and `A:`, initials, names before a colon; of one asker and one answerer the marks go."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import median

from voices.manuscript import Block, Removal
from voices.sentences import count_words, is_question

# A name with titles and numbers, of a person or a publication: "Dr. Ada Osei-Plum", "Speaker 1", "The Pond & Bank".
_NAMED = (
    r"(?:(?:[A-Z][\w'’.-]*|\d{1,2}|&|and|of|the|de|la|van|von|der)\s){0,4}(?:[A-Z][\w'’.-]*|(?<=\s)\d{1,2})"
    r"(?:\s\([^()]{2,20}\))?"
)

# A name, initials or Q or A before a colon (or a full stop, after Q and A), at the start of a line.
_TURN = re.compile(
    r"\s*(?:\*\*|__)?(?P<label>Q \([^()]{2,40}\)(?=:)|Q[.:] \([^()]{2,40}(?=\))|[QA]\d{0,2}(?=\s?[.:)])|[qa](?=:)"
    r"|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)? (?:asks|asked|wants to know)(?=:)"
    r"|(?:Question|QUESTION)(?: (?:\d+|[A-Z][A-Za-z]+|\([^()]{2,40}\)))?(?=:)|Answer(?=:)"
    rf"|(?:[A-Z]\.?-?){{2,5}}(?=:)|(?=[A-Z]){_NAMED}(?=\s?(?:\*\*|__)?:))"
    r"\s?(?:\*\*|__)?[.:)](?:\*\*|__)?(?:\s+(?P<text>\S.*))?$"
)

# The answer that begins in the same line as its question.
_ANSWER = re.compile(r"(?<=[?.!”\"])\s+(?P<mark>A(?:nswer)?\s?[:.])\s+(?=\S)")

_ASKERS = ("q", "question", "interviewer")
_ASKING = (" asks", " asked", " wants to know")
_ANSWERERS = ("a", "answer")
_LONGEST_QUESTION = 80
"""Words; a longer turn of the asker is a paragraph."""

_LONGEST_REMARK = 20
"""Words of a turn of the asker that asks nothing; a longer one welcomes, sums up or explains."""

_FEWEST_ASKED = 3
"""Turns of one who alone has a label, and asks in all of them."""

_MOSTLY = 0.6
"""The share of the turns, at least, in which one who alone has a label asks."""

_OFTEN = 0.3
"""The share of an interviewer's turns, at least, that ask."""

QUESTION_MARK = "the mark of a question, which is a heading now"
ANSWER_MARK = "the mark of an answer"


@dataclass(frozen=True, kw_only=True, slots=True)
class _Turn:
    block: Block
    label: str | None = None
    """As it stands in the text."""
    speaker: str | None = None
    """The key of the label by which this speaker is known throughout."""


def read(blocks: Sequence[Block]) -> tuple[list[Block], tuple[Removal, ...]]:
    """The blocks with their speakers, and the marks that were taken off."""
    labels = _coming_back(blocks)
    if not _is_dialogue(labels, blocks):
        return list(blocks), ()
    chairs = _chairs(blocks, labels)
    known = labels | chairs
    turns = list(_turns(blocks, {**{label: label for label in known}, **_in_full(blocks, labels)}))
    askers = _askers(turns) | chairs
    others = known - askers
    found: list[Block] = []
    marks: list[Removal] = []
    for turn in _split(turns, askers):
        told = bool(found) and found[-1].speaker is not None
        found.append(_spoken(turn, askers, alone=len(others) <= 1 and not told))
        if turn.label and found[-1].speaker is None:
            reason = QUESTION_MARK if found[-1].kind == "question" else ANSWER_MARK
            end = ")" if turn.label.count("(") > turn.label.count(")") else ":"
            marks.append(Removal(line=turn.block.line, text=f"{turn.label}{end}", reason=reason, is_mark=True))
    return [block for block in found if block.text.strip()], tuple(sorted(marks, key=lambda mark: mark.line))


def _turn(block: Block) -> re.Match[str] | None:
    """The label and the words of a line that may be a turn; a question in bold may have its label inside.

    So may a heading, when it is called a question: any other may well have a colon.
    """
    match = _TURN.match(block.text) if block.kind in ("paragraph", "question", "heading") else None
    if match and match["label"].casefold().endswith(_ASKING):
        return match if is_question(match["text"] or "") else None
    return match if match and (block.kind != "heading" or match["label"].casefold() in _ASKERS) else None


def _coming_back(blocks: Iterable[Block]) -> set[str]:
    """Labels that stand before several lines: "Published: 3 May" is no turn."""
    counted = Counter(_key(match["label"]) for block in blocks if (match := _turn(block)))
    return {label for label, count in counted.items() if count > 1 or (label in _ANSWERERS and "q" in counted)}


def _chairs(blocks: Iterable[Block], labels: set[str]) -> set[str]:
    """Of a panel whoever is named in full before a single turn, which asks: whoever asks without a name goes on."""
    if len(labels) < 2:
        return set()
    found = [match for block in blocks if (match := _turn(block)) and match["text"] and is_question(match["text"])]
    return {_key(match["label"]) for match in found if " " in match["label"]} - labels


def _in_full(blocks: Iterable[Block], labels: set[str]) -> dict[str, str]:
    """Who is named in full once and by initials from then on: "Ada Plum:", then "AP:"."""
    found = map(_turn, blocks)
    names = {match["label"] for match in found if match and " " in match["label"]}
    initials = {_key(name): "".join(word[0] for word in name.split()).casefold() for name in names}
    return {name: short for name, short in initials.items() if short in labels and name not in labels}


def _turns(blocks: Iterable[Block], speakers: Mapping[str, str]) -> Iterator[_Turn]:
    """Each block with the label before it; a label on a line of its own belongs to the next block."""
    waiting: tuple[Block, str] | None = None
    for block in blocks:
        match = _turn(block)
        match = match if match and _key(match["label"]) in speakers else None
        if waiting and (match or block.kind != "paragraph"):
            yield _Turn(block=waiting[0])
            waiting = None
        if match and not match["text"]:
            waiting = (block, match["label"])
        elif match:
            label = match["label"]
            said = replace(block, kind="paragraph", text=match["text"])
            yield _Turn(block=said, label=label, speaker=speakers[_key(label)])
        elif waiting:
            yield _Turn(block=block, label=waiting[1], speaker=speakers[_key(waiting[1])])
            waiting = None
        else:
            yield _Turn(block=block)
    if waiting:
        yield _Turn(block=waiting[0])


def _is_dialogue(labels: set[str], blocks: Iterable[Block]) -> bool:
    """Two who speak in turns, one who is called an asker or an answerer, or one who asks, and remarks now and then."""
    if len(labels) > 1 or not labels.isdisjoint((*_ASKERS, *_ANSWERERS)):
        return True
    told = [match["text"] or "" for block in blocks if (match := _turn(block)) and _key(match["label"]) in labels]
    asked = sum(map(is_question, told))
    return asked >= max(_FEWEST_ASKED, _MOSTLY * len(told)) and all(is_question(text) or _asks(text) for text in told)


def _askers(turns: Sequence[_Turn]) -> set[str]:
    """Those who are called so, else those whose turns nearly all are questions, else the shorter one of two."""
    told = [(turn.speaker, turn.block.text) for turn in turns if turn.speaker]
    spoken = Counter(label for label, _ in told)
    asked = Counter(label for label, text in told if is_question(text))
    if named := {label for label in spoken if label in _ASKERS}:
        return named
    often = {label for label, count in spoken.items() if asked[label] >= 0.6 * count and count > 1}
    return often or _shorter(told)


def _shorter(told: Sequence[tuple[str, str]]) -> set[str]:
    """The one who asks in turns far shorter than those of all others: an interviewer may remark as often as ask."""
    words: dict[str, list[int]] = {}
    asked: Counter[str] = Counter()
    for label, text in told:
        words.setdefault(label, []).append(count_words(text))
        asked[label] += "?" in text and count_words(text) <= _LONGEST_QUESTION
    if len(words) < 2:
        return set()
    asker, *others = sorted(words, key=lambda label: median(words[label]))
    asks = asked[asker] >= _OFTEN * len(words[asker]) and asked[asker] > max(1, *(asked[other] for other in others))
    return {asker} if asks and median(words[asker]) * 2 <= median(words[others[0]]) else set()


def _split(turns: Iterable[_Turn], askers: set[str]) -> Iterator[_Turn]:
    """A question with its answer in the same line, as two turns."""
    for turn in turns:
        match = _ANSWER.search(turn.block.text) if turn.speaker in askers else None
        if match:
            yield replace(turn, block=replace(turn.block, text=turn.block.text[: match.start()]))
            mark = match["mark"].rstrip(" :.")
            yield _Turn(block=replace(turn.block, text=turn.block.text[match.end() :]), label=mark, speaker=_key(mark))
        else:
            yield turn


def _spoken(turn: _Turn, askers: set[str], alone: bool) -> Block:
    """The block of a turn: a question, an answer without its mark, or a turn under its speaker's name."""
    if turn.label is None:
        return turn.block
    if turn.speaker in askers:
        return (
            replace(turn.block, kind="question") if _asks(turn.block.text) else replace(turn.block, speaker=turn.label)
        )
    if alone or turn.speaker in _ANSWERERS:
        return turn.block
    return replace(turn.block, speaker=turn.label)


def _asks(text: str) -> bool:
    return count_words(text) <= (_LONGEST_QUESTION if "?" in text else _LONGEST_REMARK)


def _key(label: str) -> str:
    """`Q1` and `Q` are one speaker, `Speaker 1` and `Speaker 2` are two; case does not count."""
    plain = label.casefold()
    if plain.endswith(_ASKING):
        return "question"
    bare = "question" if plain.startswith("question ") else plain.partition(" (")[0].rstrip(" .:0123456789")
    return bare if bare in (*_ASKERS, *_ANSWERERS) else plain
