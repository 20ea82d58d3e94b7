"""Small charts, drawn as SVG when the site is built, each with its numbers as a table for those who do not see it."""

from collections import Counter
from collections.abc import Sequence
from typing import TypeAlias

from markupsafe import Markup

from voices.figures import folded_table, framed, text
from voices.model import Interview

Counts: TypeAlias = Sequence[tuple[str, int]]
"""What is counted, and how often, in the order of the chart."""

MOST_BARS = 6
"""How many bars a chart draws; all numbers are in its table."""

_HEIGHT = 60
_COLUMN, _GAP = 9, 3
_BAR, _LINE = 14, 22


def counts_by_year(interviews: Sequence[Interview]) -> Counts:
    """How many interviews each year has, without a gap from the first to the last; the undated are left out."""
    found = Counter(interview.year.number for interview in interviews if interview.year.number)
    return [(str(year), found[year]) for year in range(min(found), max(found) + 1)] if found else []


def counts_by_council(interviews: Sequence[Interview]) -> Counts:
    """How many interviews each council has, the most first."""
    found = Counter(
        council.short_name
        for interview in interviews
        for council in {council for speaker in interview.speakers for council in speaker.post.councils}
    )
    return sorted(found.items(), key=lambda one: (-one[1], one[0]))


def columns(title: str, counts: Counts) -> Markup:
    """Upright columns side by side, such as interviews by year; the first and the last are named below."""
    most = max((number for _, number in counts), default=1) or 1
    width = max(len(counts) * (_COLUMN + _GAP), 80)
    shapes = "".join(
        f'<rect x="{place * (_COLUMN + _GAP)}" y="{_HEIGHT - _tall(number, most)}" width="{_COLUMN}" '
        f'height="{_tall(number, most)}"><title>{text(name)}: {number}</title></rect>'
        for place, (name, number) in enumerate(counts)
        if number
    )
    ends = f'<text x="0" y="{_HEIGHT + 14}">{text(counts[0][0])}</text>' if counts else ""
    if len(counts) > 1:
        ends += f'<text x="{width}" y="{_HEIGHT + 14}" text-anchor="end">{text(counts[-1][0])}</text>'
    base = f'<path d="M0 {_HEIGHT + 0.5}H{width}"/>'
    return _figure(title, counts, width, _HEIGHT + 18, shapes + base + ends)


def bars(title: str, counts: Counts) -> Markup:
    """Bars that lie below each other, each with its name, such as interviews by council; of many, the first.

    Bars of one length are left out together, unless all are alike.
    """
    drawn = _first(counts)
    most = max((number for _, number in counts), default=1) or 1
    width, names = 360, 200
    shapes = "".join(
        f'<text x="0" y="{place * _LINE + 11}">{text(_short(name))}</text>'
        f'<rect x="{names}" y="{place * _LINE}" width="{max(round((width - names - 24) * number / most), 2)}" '
        f'height="{_BAR}"/>'
        f'<text x="{names + max(round((width - names - 24) * number / most), 2) + 6}" '
        f'y="{place * _LINE + 11}">{number}</text>'
        for place, (name, number) in enumerate(drawn)
    )
    some = f": {len(drawn)} of {len(counts)}" if len(drawn) < len(counts) else ""
    return _figure(f"{title}{some}", counts, width, len(drawn) * _LINE, shapes)


def _first(counts: Counts) -> Counts:
    first_out = counts[MOST_BARS][1] if len(counts) > MOST_BARS else 0
    return [one for one in counts[:MOST_BARS] if one[1] > first_out] or counts[:MOST_BARS]


def _tall(number: int, most: int) -> int:
    return max(round(_HEIGHT * number / most), 2)


def _figure(title: str, counts: Counts, width: int, height: int, shapes: str) -> Markup:
    svg = (
        f'<svg viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" '
        f'aria-label="{text(title)}: the numbers are in the table below.">{shapes}</svg>'
    )
    rows = ((text(name), number) for name, number in counts if number)
    return framed("chart", title, svg, folded_table("The numbers", rows))


def _short(name: str) -> str:
    return name if len(name) <= 30 else f"{name[:29]}…"
