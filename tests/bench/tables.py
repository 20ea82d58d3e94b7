"""What was measured as tables: aligned for a terminal, or in Markdown."""

from collections.abc import Iterator, Sequence

from bench import goals
from bench.building import BUILDS, STEP
from bench.peers import HUGO, MATERIAL
from bench.results import Results, exponent, figures, names, pairs, ratio
from bench.run import Spent

GOALS = "Goals"

Table = Sequence[Sequence[str]]
"""Rows of cells, the headings first."""


def tables(results: Results) -> Iterator[tuple[str, Table]]:
    """Each with its title; what was not measured has none."""
    for title, table in {
        "Seconds of work (by the clock), and MiB of memory": [*_spent(results)],
        f"Times {MATERIAL}, by the clock": [*_ratios(results)],
        "Growth of work: 1 is in proportion to the interviews": [*_growth(results)],
        "The site, and what readers fetch": [*_figures(results)],
        "Hosts that take the site": [*_hosts(results)],
        GOALS: [*_goals(results)],
    }.items():
        if len(table) > 1:
            yield title, table


def text(table: Table) -> str:
    """The first column to the left, the others to the right."""
    widths = [max(len(row[place]) for row in table) for place in range(len(table[0]))]
    return "\n".join(_line(row, widths) for row in table)


def markdown(table: Table) -> str:
    heads, *rows = table
    line = "|".join(["---", *["---:"] * (len(heads) - 1)])
    return "\n".join([f"| {' | '.join(heads)} |", f"|{line}|", *(f"| {' | '.join(row)} |" for row in rows)])


def label(name: str) -> str:
    """A step stands below its program, which need not be named again."""
    _, is_step, step = name.partition(STEP)
    return f"{STEP.replace(' ', chr(0xA0))}{step}" if is_step else name


def took(spent: Spent | None) -> str:
    """Work, the clock in brackets, and memory; that of Pagefind after a plus."""
    if spent is None:
        return "–"
    memory = "" if spent.memory is None else f", {spent.memory:,.0f} MiB"
    indexer = f" + {spent.indexer:,.0f}" if spent.indexer else ""
    return f"{spent.work:,.1f} ({spent.clock:,.1f}){memory}{indexer}"


def _spent(results: Results) -> Iterator[list[str]]:
    yield ["interviews", *map(_count, results)]
    for name in names(results):
        yield [label(name), *(took(size.spent.get(name)) for size in results.values())]


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    first, *others = zip(row, widths, strict=True)
    return "   ".join([first[0].ljust(first[1]), *(cell.rjust(width) for cell, width in others)]).rstrip()


def _ratios(results: Results) -> Iterator[list[str]]:
    yield ["interviews", *map(_count, results)]
    for name in names(results):
        found = [ratio(results, at, name, MATERIAL) for at in results]
        if name in (*BUILDS, HUGO) and any(found):
            yield [name, *(_number(value) for value in found)]


def _growth(results: Results) -> Iterator[list[str]]:
    yield ["from and to", *(f"{_count(small)} – {_count(large)}" for small, large in pairs(results))]
    for name in names(results):
        found = [exponent(results, name, *pair) for pair in pairs(results)]
        if any(found):
            yield [label(name), *(_number(value) for value in found)]


def _figures(results: Results) -> Iterator[list[str]]:
    yield ["interviews", *map(_count, results)]
    for name in figures(results):
        yield [name, *(_number(size.figures.get(name)) for size in results.values())]


def _hosts(results: Results) -> Iterator[list[str]]:
    yield ["interviews", *map(_count, results)]
    for host, sizes in goals.hosts(results).items():
        yield [host, *({True: "yes", False: "no", None: "–"}[sizes.get(at)] for at in results)]


def _goals(results: Results) -> Iterator[list[str]]:
    yield ["", "interviews", "goal", "measured", ""]
    for one in goals.verdicts(results):
        yield [one.what, _count(one.at), one.goal, _number(one.measured), "met" if one.is_met else "NOT MET"]


def _number(value: float | None) -> str:
    if value is None:
        return "–"
    return f"{value:,.0f}" if value == int(value) or value >= 1_000 else f"{value:,.3g}"


def _count(number: int) -> str:
    return f"{number:,}"
