"""A list that is too long for one page stands on several: by decade, a long decade by year, a long year by name."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from voices.model import Interview
from voices.slugs import slug


@dataclass(frozen=True, kw_only=True, slots=True)
class Part:
    """A page that lists some of the interviews of another."""

    name: str
    """Such as 2010s, 2014, A–F or M."""
    title: str
    """The same where nothing else tells of which year: 2014, A–F."""
    path: str
    """Its page below `docs/`, without the suffix: `roles/social-worker/2010s`."""
    interviews: Sequence[Interview]
    parts: tuple["Part", ...] = ()
    """Its own, when it is too long as well."""


def parts(path: str, interviews: Sequence[Interview], most: int) -> tuple[Part, ...]:
    """The pages below `path` on which these interviews stand, in their order; none while one page holds them."""
    return tuple(_parts(path, interviews, most, (*_TIMES, *_NAMES), ""))


def all_parts(some: Sequence[Part]) -> Iterator[Part]:
    """These parts, and theirs."""
    for part in some:
        yield part
        yield from all_parts(part.parts)


def in_turn(some: Sequence[Part]) -> Iterator[tuple[Part | None, Part, Part | None]]:
    """Each part, and theirs, between the one before it and the one after it of the same list."""
    for before, part, after in zip((None, *some), some, (*some[1:], None), strict=False):
        yield before, part, after
        yield from in_turn(part.parts)


def _parts(
    path: str, interviews: Sequence[Interview], most: int, levels: Sequence["_Level"], time: str
) -> Iterator[Part]:
    if len(interviews) <= most or not levels:
        return
    named, *finer = levels
    groups: defaultdict[str, list[Interview]] = defaultdict(list)
    for interview in interviews:
        groups[named(interview)].append(interview)
    if len(groups) == 1:
        yield from _parts(path, interviews, most, finer, time)
        return
    for name, some in groups.items():
        below = f"{path}/{slug(name)}"
        when = name if named in _TIMES else time
        yield Part(
            name=name,
            title=name if when in ("", name) else f"{when}, {name}",
            path=below,
            interviews=tuple(some),
            parts=tuple(_parts(below, some, most, finer, when)),
        )


def _decade(interview: Interview) -> str:
    return interview.year.decade


def _year(interview: Interview) -> str:
    return interview.year.key


def _letter(interview: Interview) -> str:
    letter = slug(interview.people[0].sort_name)[:1].upper()
    return letter if letter.isalpha() else "Others"


def _letters(*together: str) -> "_Level":
    """Letters that stand on one page. They are the same in every list, so that an address stays when a list grows."""
    names = {letter: f"{letters[0]}–{letters[-1]}" for letters in together for letter in letters}
    return lambda interview: names.get(_letter(interview), "Others")


_Level: TypeAlias = Callable[[Interview], str]
_TIMES: tuple[_Level, ...] = (_decade, _year)
_NAMES: tuple[_Level, ...] = (
    _letters("ABCDEFGHIJKL", "MNOPQRSTUVWXYZ"),
    _letters("ABCDEF", "GHIJKL", "MNOPQR", "STUVWXYZ"),
    _letter,
)
