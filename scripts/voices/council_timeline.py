"""The timeline of one council, drawn as SVG: a line for each role, on it a dot for each interview at its year."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from voices.figures import framed, interviews, text
from voices.model import Council, Interview, Speaker

FEWEST, MOST = 2, 60
"""How many dated interviews it takes for the drawing to say anything, and how many it still can show one by one."""

_WIDTH, _EDGE = 440, 16
_LINE, _ABOVE, _STEP = 18, 38, 13
"""The height of a line, of the name above it, and of each dot that stands on another."""
_ROOM_FOR_A_LETTER, _BESIDE = 6.4, 9
"""How wide a letter is, and how far from the middle of its dot a name begins."""
_OTHER_POSTS = "Other posts"


@dataclass(frozen=True, kw_only=True, slots=True)
class _Dot:
    """Somebody who speaks in an interview of a year."""

    year: int
    names: str
    surname: str
    """Of the first of them."""
    posts: str
    interview: Interview


def council_timeline(council: Council, published: Sequence[Interview], *, to: str) -> Markup:
    """Who of the council spoke in what role and when; `to` leads to the folder of interviews.

    The list of the page says the same in words. Empty when there is too little or too much to draw.
    """
    lines = _lines(council, published)
    years = [dot.year for dots in lines.values() for dot in dots]
    if not FEWEST <= len(years) <= MOST or min(years) == max(years):
        return Markup()
    undated = sum(one.year.number is None for one in published)
    note = f"<p>And {interviews(undated)} without a year, in the list below.</p>" if undated else ""
    return framed("chart timeline posts-over-time", "Who spoke, in what role, and when", _svg(lines, years, to), note)


def _lines(council: Council, published: Sequence[Interview]) -> Mapping[str, list[_Dot]]:
    """By the name of a role, those who held it, the earliest first; the role that was first heard of stands first."""
    found: defaultdict[str, list[_Dot]] = defaultdict(list)
    dated = (one for one in published if one.year.number)
    for interview in sorted(dated, key=lambda one: (one.year.number or 0, one.slug)):
        for role, speakers in _by_role(council, interview).items():
            found[role].append(
                _Dot(
                    year=interview.year.number or 0,
                    names=" and ".join(speaker.name or "Anonymous" for speaker in speakers),
                    surname=speakers[0].sort_name.split(",")[0] or "Anonymous",
                    posts=" and ".join(dict.fromkeys(title for one in speakers for title in one.post.titles)),
                    interview=interview,
                )
            )
    return found


def _by_role(council: Council, interview: Interview) -> Mapping[str, list[Speaker]]:
    found: defaultdict[str, list[Speaker]] = defaultdict(list)
    for speaker in interview.speakers:
        if council in speaker.post.councils:
            found[speaker.post.roles[0].name if speaker.post.roles else _OTHER_POSTS].append(speaker)
    return found


def _svg(lines: Mapping[str, Sequence[_Dot]], years: Sequence[int], to: str) -> str:
    first, last = min(years), max(years)
    drawn, top = "", 0
    for role, dots in lines.items():
        base = top + _ABOVE + _STEP * (max(Counter(dot.year for dot in dots).values()) - 1)
        drawn += f'<text x="0" y="{top + 14}">{text(role)}</text><path d="M0 {base}.5H{_WIDTH}"/>'
        drawn += "".join(_dots(dots, first, last, base, to))
        top = base + _LINE
    named = "".join(_axis(first, last, top))
    return (
        f'<svg viewBox="0 0 {_WIDTH} {top + 18}" width="{_WIDTH}" height="{top + 18}" role="group" '
        f'aria-label="Interviews by role and year, from {first} to {last}">{drawn}{named}</svg>'
    )


def _dots(dots: Sequence[_Dot], first: int, last: int, base: int, to: str) -> Iterator[str]:
    """Dots of one year stand on each other; beside the lowest is a name, on the side that has room for it."""
    standing: Counter[int] = Counter()
    for dot in dots:
        y = base - _STEP * standing[dot.year]
        standing[dot.year] += 1
        said = f"{dot.interview.year}: {dot.names}{f', {dot.posts}' if dot.posts else ''}"
        yield (
            f'<a href="{text(f"{to}{dot.interview.slug}/")}"><circle cx="{_x(dot.year, first, last)}" cy="{y}" r="5.5">'
            f"<title>{text(said)}</title></circle></a>"
        )
    yield from _names(dots, first, last, base - 4)


def _names(dots: Sequence[_Dot], first: int, last: int, y: int) -> Iterator[str]:
    """From left to right, each at the right of its dot or else at its left, and none where it would touch another."""
    lowest = {dot.year: dot for dot in reversed(dots)}
    at = {year: _x(year, first, last) for year in sorted(lowest)}
    free = 0
    for year, x in at.items():
        name = f"{lowest[year].surname} {lowest[year].interview.year}"
        needed = _BESIDE + round(len(name) * _ROOM_FOR_A_LETTER)
        following = min((other for other in at.values() if other > x), default=_WIDTH + _BESIDE) - _BESIDE
        if x + needed <= following:
            yield f'<text class="name" x="{x + _BESIDE}" y="{y}" aria-hidden="true">{text(name)}</text>'
        elif x - needed >= free:
            yield f'<text class="name before" x="{x - _BESIDE}" y="{y}" aria-hidden="true">{text(name)}</text>'
        free = x + needed if x + needed <= following else x + _BESIDE


def _axis(first: int, last: int, top: int) -> Iterator[str]:
    """The years at its two ends."""
    yield f'<text x="0" y="{top + 8}" aria-hidden="true">{first}</text>'
    yield f'<text class="last" x="{_WIDTH}" y="{top + 8}" aria-hidden="true">{last}</text>'


def _x(year: int, first: int, last: int) -> int:
    return _EDGE + round((_WIDTH - 2 * _EDGE) * (year - first) / (last - first))
