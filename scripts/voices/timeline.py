"""The timeline of interviews, drawn as SVG when the site is built: a column for each year, which leads to its page."""

from collections.abc import Sequence

from markupsafe import Markup

from voices.charts import Counts, counts_by_year
from voices.figures import folded_table, framed, interviews, link, text
from voices.model import UNDATED, Interview

_WIDTH, _HEIGHT = 440, 110
_BASE = _HEIGHT + 18
"""On which the columns stand, below the number of the highest."""
_WIDEST, _NARROWEST = 40, 3
"""Of the room for one year."""
_ROOM_FOR_A_DIGIT, _ROOM_FOR_A_YEAR = 8, 44


def timeline(published: Sequence[Interview], *, to: str, table: bool = True) -> Markup:
    """The interviews by year of publication; `to` leads from the page to the folder of years.

    A page that lists the years itself can do without the table.
    """
    counts = counts_by_year(published)
    undated = sum(interview.year.number is None for interview in published)
    rows = [(link(year, f"{to}{year}/"), number) for year, number in counts if number]
    below = folded_table("The timeline as a list", rows) if table and rows else ""
    return framed("chart timeline", "Interviews by year of publication", _svg(counts, to), _undated(undated, to), below)


def _svg(counts: Counts, to: str) -> str:
    if not counts:
        return ""
    room = max(min(_WIDTH // len(counts), _WIDEST), _NARROWEST)
    width, most = max(room * len(counts), _WIDTH), max(number for _, number in counts)
    columns = "".join(
        _column(place * room, room, year, number, most, to) for place, (year, number) in enumerate(counts)
    )
    years = "".join(
        f'<text x="{place * room + room // 2}" y="{_BASE + 16}" aria-hidden="true">{year}</text>'
        for place, (year, _) in enumerate(counts)
        if _is_named(int(year), room)
    )
    return (
        f'<svg viewBox="0 0 {width} {_BASE + 22}" width="{width}" height="{_BASE + 22}" role="group" '
        f'aria-label="Interviews by year, the earliest first">'
        f'<path d="M0 {_BASE + 0.5}H{room * len(counts)}"/>{columns}{years}</svg>'
    )


def _column(left: int, room: int, year: str, number: int, most: int, to: str) -> str:
    """A year without interviews has no column; above a wide one stands its number."""
    if not number:
        return ""
    numbered = room > _ROOM_FOR_A_DIGIT * len(str(most)) + 3
    height, width = max(round(_HEIGHT * number / most), 2), room - (3 if numbered else 1)
    top, middle = _BASE - height, left + width / 2
    said = f'<text x="{middle:g}" y="{top - 5}" aria-hidden="true">{number}</text>'
    return (
        f'<a href="{text(to)}{year}/"><rect class="room" x="{left}" y="0" width="{room}" height="{_BASE}"/>'
        f'<rect x="{left}" y="{top}" width="{width}" height="{height}"/>'
        f"{said if numbered else ''}<title>{year}: {interviews(number)}</title></a>"
    )


def _is_named(year: int, room: int) -> bool:
    """Each year if there is room, else each fifth, tenth, and so on."""
    return year % next(step for step in (1, 5, 10, 20, 50, 100) if step * room >= _ROOM_FOR_A_YEAR or step == 100) == 0


def _undated(number: int, to: str) -> str:
    if not number:
        return ""
    return f"<p>And {link(interviews(number), f'{to}{UNDATED}/')} without a year.</p>"
