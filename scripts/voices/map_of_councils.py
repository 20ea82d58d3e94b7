"""The map of councils, drawn as SVG when the site is built: faint dots draw the country, and those who speak stand out.

Nothing but the positions of councils.yml goes into it: no coast, no tiles, no request.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count
from math import atan2, atanh, cos, dist, pi, radians, sin, sqrt, tan
from typing import TypeAlias

from markupsafe import Markup

from voices.figures import folded_table, framed, interviews, link, text
from voices.model import Council

Point: TypeAlias = tuple[int, int]

_EARTH = 6371.0  # kilometres from its middle to its surface
_MERIDIAN = radians(-2)  # in the middle of the map, as on those of the Ordnance Survey

_SMALLEST, _ONE, _LARGEST = 3.0, 4.5, 10.0
_ROOM = 20_000
"""How much of the drawing, in square units, all dots may take: a quarter of the land."""
_APART = 0.8
"""How far apart two dots stand at least, as a part of their two radii: each can be pointed at."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Sheet:
    """A part of the drawing with a scale of its own."""

    scale: float
    """Units of the drawing for a kilometre."""
    west: float
    """Kilometres east of the middle meridian at its left edge."""
    north: float
    """Kilometres north of the equator at its upper edge."""
    corner: Point = (0, 0)
    """Where its upper left corner stands in the drawing."""

    def point(self, position: tuple[float, float]) -> Point:
        east, north = projected(*position)
        left, top = self.corner
        return left + round((east - self.west) * self.scale), top + round((self.north - north) * self.scale)


_WIDTH, _HEIGHT = 440, 726
_COUNTRY = _Sheet(scale=0.6, west=-385, north=6745)
_LONDON = _Sheet(scale=2.6, west=102, north=5756.5, corner=(284, 228))
_INSET = (148, 128)
"""Width and height of the frame in which London stands once more, in the North Sea."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Dot:
    council: Council
    number: int
    """Of interviews."""
    place: Point
    radius: float


def map_of_councils(councils: Iterable[Council], numbers: Mapping[str, int], *, to: str, table: bool = True) -> Markup:
    """The map, with a link for each council that has interviews; `to` leads from the page to the folder of councils.

    `numbers` says how many interviews a council has, by its key. A page that lists the councils itself can do
    without the table.
    """
    known = sorted(councils, key=lambda council: council.key)
    speaking = [council for council in known if numbers.get(council.key)]
    faint = [council for council in known if not council.ended or numbers.get(council.key)]
    svg = (
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" width="{_WIDTH}" height="{_HEIGHT}" role="group" '
        f'aria-label="Map of councils with interviews, from north to south">'
        f"{_country(faint, speaking, numbers, to)}{_inset(faint, speaking, numbers, to)}</svg>"
    )
    caption = "Each dot is a council. Those with interviews stand out: the larger, the more there are."
    rows = ((link(one.short_name, _address(one, to)), numbers[one.key]) for one in _by_name(speaking))
    below = folded_table("The map as a list", rows) if table and speaking else ""
    return framed("chart map", caption, svg, _without_a_place(speaking, to), below)


def projected(latitude: float, longitude: float) -> tuple[float, float]:
    """Kilometres east of the middle meridian and north of the equator: the transverse Mercator projection of a sphere.

    After J. P. Snyder, Map Projections: A Working Manual (U.S. Geological Survey, 1987), formulas 8-1 and 8-3.
    """
    up, along = radians(latitude), radians(longitude) - _MERIDIAN
    return _EARTH * atanh(cos(up) * sin(along)), _EARTH * atan2(tan(up), cos(along))


def _country(faint: Sequence[Council], speaking: Sequence[Council], numbers: Mapping[str, int], to: str) -> str:
    """The whole of it. The dots drawn broad are the land in which they lie; who speaks in London is in the inset."""
    strokes = _strokes(_COUNTRY, faint)
    land = f'<path class="land" d="{strokes}"/><path class="faint" d="{strokes}"/>'
    shown = [council for council in speaking if not _in_london(council)]
    return f"{land}{_where_london_lies()}{_links(_COUNTRY, shown, numbers, to)}"


def _inset(faint: Sequence[Council], speaking: Sequence[Council], numbers: Mapping[str, int], to: str) -> str:
    """London at a larger scale."""
    left, top = _LONDON.corner
    strokes = _strokes(_LONDON, filter(_in_london, faint))
    return (
        f'<g role="group" aria-label="London">{_frame("inset", _LONDON.corner, 1)}'
        f'<text x="{left + 8}" y="{top + 17}" aria-hidden="true">London</text><path class="faint" d="{strokes}"/>'
        f"{_links(_LONDON, list(filter(_in_london, speaking)), numbers, to)}</g>"
    )


def _where_london_lies() -> str:
    left = round((_LONDON.west - _COUNTRY.west) * _COUNTRY.scale)
    top = round((_COUNTRY.north - _LONDON.north) * _COUNTRY.scale)
    return _frame("frame", (left, top), _COUNTRY.scale / _LONDON.scale)


def _frame(kind: str, corner: Point, scale: float) -> str:
    left, top = corner
    width, height = (round(side * scale) for side in _INSET)
    return f'<rect class="{kind}" x="{left}" y="{top}" width="{width}" height="{height}" rx="2"/>'


def _strokes(sheet: _Sheet, councils: Iterable[Council]) -> str:
    """Lines of no length, one for each council: with round ends they are dots, in one path for all."""
    points = {sheet.point(council.position) for council in councils if council.position}
    return "".join(f"M{x} {y}h0" for x, y in sorted(points, key=lambda point: point[::-1]))


def _links(sheet: _Sheet, councils: Sequence[Council], numbers: Mapping[str, int], to: str) -> str:
    one = _radius_of_one(numbers.values())
    dots = [
        _Dot(
            council=council,
            number=numbers[council.key],
            place=sheet.point(council.position),
            radius=round(max(one * sqrt(numbers[council.key]), _SMALLEST), 1),
        )
        for council in councils
        if council.position
    ]
    return "".join(_link(dot, to) for dot in in_order(side_by_side(dots)))


def _link(dot: _Dot, to: str) -> str:
    (x, y), radius = dot.place, f"{dot.radius:g}"
    name = text(f"{dot.council.short_name}: {interviews(dot.number)}")
    circle = f'<circle cx="{x}" cy="{y}" r="{radius}"><title>{name}</title></circle>'
    return f'<a href="{text(_address(dot.council, to))}">{circle}</a>'


def _radius_of_one(numbers: Collection[int]) -> float:
    """The area of a dot grows with its number, from this radius; neither the largest nor all together are too large."""
    return min(_ONE, _LARGEST / sqrt(max(numbers, default=1)), sqrt(_ROOM / (pi * max(sum(numbers), 1))))


def side_by_side(dots: Iterable[_Dot]) -> list[_Dot]:
    """Dots moved as little as it takes that none hides another; the largest stay where they are."""
    placed: list[_Dot] = []
    for dot in sorted(dots, key=lambda one: (-one.radius, one.council.key)):
        free = next(place for place in _around(dot.place) if all(_clear(dot, place, other) for other in placed))
        placed.append(replace(dot, place=free))
    return placed


def _clear(dot: _Dot, place: Point, other: _Dot) -> bool:
    return dist(place, other.place) >= _APART * (dot.radius + other.radius)


def _around(place: Point) -> Iterator[Point]:
    """The place itself, and then those around it in wider and wider rings."""
    yield place
    x, y = place
    for radius in count(1):
        for step in range(6 * radius):
            angle = step * pi / (3 * radius)
            yield x + round(radius * cos(angle)), y + round(radius * sin(angle))


def in_order(dots: Sequence[_Dot]) -> list[_Dot]:
    """From north to south, as the keyboard goes; but after the larger ones that it touches, to lie above them."""
    ordered: dict[str, _Dot] = {}
    below = {dot.council.key: [other for other in dots if _lies_above(dot, other)] for dot in dots}

    def take(dot: _Dot) -> None:
        if dot.council.key not in ordered:
            for other in sorted(below[dot.council.key], key=_southward):
                take(other)
            ordered[dot.council.key] = dot

    for dot in sorted(dots, key=_southward):
        take(dot)
    return list(ordered.values())


def _southward(dot: _Dot) -> tuple[int, int, str]:
    return dot.place[1], dot.place[0], dot.council.key


def _lies_above(dot: _Dot, other: _Dot) -> bool:
    return other.radius > dot.radius and dist(dot.place, other.place) < dot.radius + other.radius


def _without_a_place(speaking: Sequence[Council], to: str) -> str:
    """The councils with interviews of which nobody has noted where they lay."""
    names = ", ".join(
        link(council.short_name, _address(council, to)) for council in _by_name(speaking) if not council.position
    )
    return f"<p>Not on the map, as their place is not noted: {names}.</p>" if names else ""


def _by_name(councils: Iterable[Council]) -> list[Council]:
    return sorted(councils, key=lambda council: (council.short_name.casefold(), council.key))


def _address(council: Council, to: str) -> str:
    return f"{to}{council.key}/"


def _in_london(council: Council) -> bool:
    return council.region == "London"
