"""Where a reader of an interview may read on, and why: the same person, the same council, the same subjects."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from voices.model import Council, Interview, Question, Topic, Year

NEAREST = 6
"""How many interviews on each side are looked at under each subject: so the work grows with the archive, not faster."""

MOST_ALIKE = 3
"""How many interviews of the same subjects are named."""

_Subject: TypeAlias = Topic | Question
_Shelves: TypeAlias = Mapping[str, Sequence[int]]
"""By what interviews share, their places in the list of all."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Related:
    """Another interview, and what it shares with the one that is read."""

    interview: Interview
    when: Literal["earlier", "later", ""] = ""
    """Where it stands beside the one that is read; empty when one of them is undated, or of the same year."""
    person: str | None = None
    council: Council | None = None
    topics: tuple[Topic, ...] = ()
    questions: tuple[Question, ...] = ()


def related(interviews: Sequence[Interview]) -> dict[str, tuple[Related, ...]]:
    """By its slug, where to read on from each of these interviews, which stand in order of time."""
    found = [list[Related]() for _ in interviews]
    for shelves in (_by(interviews, _people), _by(interviews, _councils)):
        for place in range(len(interviews)):
            found[place] += _neighbours(place, interviews, shelves)
    own = [_subjects(interview) for interview in interviews]
    subjects = _by(interviews, _subjects)
    for place in range(len(interviews)):
        found[place] += _alike(place, interviews, own, subjects)
    return {interview.slug: _each_once(near) for interview, near in zip(interviews, found, strict=True)}


def _neighbours(place: int, interviews: Sequence[Interview], shelves: _Shelves) -> Iterator[Related]:
    """Those next to it that have the same people or the same councils."""
    here = interviews[place]
    for key, shared in (_people(here) | _councils(here)).items():
        for other in _beside(place, shelves.get(key, ()), 1):
            yield Related(
                interview=interviews[other],
                when=_when(interviews[other].year, here.year),
                person=shared if isinstance(shared, str) else None,
                council=shared if isinstance(shared, Council) else None,
            )


def _alike(
    place: int, interviews: Sequence[Interview], subjects: Sequence[Mapping[str, _Subject]], shelves: _Shelves
) -> Iterator[Related]:
    """Those that share most with it: a subject counts for the more, the fewer interviews have it."""
    own = subjects[place]
    weights: defaultdict[int, int] = defaultdict(int)
    for key in own:
        weight = 1_000_000 // len(shelves[key])
        for other in _beside(place, shelves[key], NEAREST):
            weights[other] += weight
    for other in sorted(weights, key=lambda other: (-weights[other], other))[:MOST_ALIKE]:
        shared = [own[key] for key in subjects[other] if key in own]
        yield Related(
            interview=interviews[other],
            topics=tuple(one for one in shared if isinstance(one, Topic)),
            questions=tuple(one for one in shared if isinstance(one, Question)),
        )


def _each_once(near: Iterable[Related]) -> tuple[Related, ...]:
    """The first reason for each interview is the strongest."""
    found: dict[str, Related] = {}
    for one in near:
        found.setdefault(one.interview.slug, one)
    return tuple(found.values())


def _by(interviews: Sequence[Interview], shared: Callable[[Interview], Iterable[str]]) -> _Shelves:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for place, interview in enumerate(interviews):
        for key in shared(interview):
            found[key].append(place)
    return found


def _beside(place: int, shelf: Sequence[int], reach: int) -> Sequence[int]:
    """The places on a shelf that are nearest to one of its own."""
    middle = bisect_left(shelf, place)
    return [*shelf[max(middle - reach, 0) : middle], *shelf[middle + 1 : middle + 1 + reach]]


def _people(interview: Interview) -> dict[str, str | Council]:
    return {f"people/{one.key}": one.name for one in interview.speakers if one.key and one.name}


def _councils(interview: Interview) -> dict[str, str | Council]:
    councils = (council for speaker in interview.speakers for council in speaker.post.councils)
    return {f"councils/{council.key}": council for council in councils}


def _subjects(interview: Interview) -> dict[str, _Subject]:
    topics: dict[str, _Subject] = {f"topics/{topic.key}": topic for topic in interview.topics}
    return topics | {f"questions/{question.key}": question for question in interview.questions}


def _when(other: Year, here: Year) -> Literal["earlier", "later", ""]:
    if not other.number or not here.number or other.number == here.number:
        return ""
    return "earlier" if other.number < here.number else "later"
