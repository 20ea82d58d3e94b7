"""What is to be reached, and whether it was: one table."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from voices import hosting

from bench import previewing, weighing
from bench.building import COLD, STEP, WORD
from bench.peers import MATERIAL
from bench.results import Results, exponent, names, ratio

Value = Callable[[Results, int], float | None]
"""What was measured at a size; None where it was not."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Goal:
    what: str
    at: tuple[int, ...]
    """The numbers of interviews at which it counts."""
    most: float
    value: Value
    stretch: float | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Verdict:
    what: str
    at: int
    goal: str
    measured: float
    is_met: bool


def _figure(name: str) -> Value:
    return lambda results, at: results[at].figures.get(name)


def _memory(results: Results, at: int) -> float | None:
    """The most of our own processes in any command of ours."""
    ours = (spent.memory for name, spent in results[at].spent.items() if name.startswith("voices") and STEP not in name)
    seen = [*ours, results[at].figures.get(previewing.MEMORY)]
    return max((mebibytes for mebibytes in seen if mebibytes), default=None)


def _indexer(results: Results, at: int) -> float | None:
    return max((spent.indexer for spent in results[at].spent.values() if spent.indexer), default=None)


def _pages_after_a_word(results: Results, at: int) -> float | None:
    """All but the search index, beside stock Material."""
    spent = results[at].spent
    search = spent.get(f"{WORD}{STEP}search")
    if not search or MATERIAL not in spent:
        return None
    return (spent[WORD].clock - search.clock) / spent[MATERIAL].clock


def _growth(results: Results, at: int) -> float | None:
    """The steepest of all steps of our own, from the size before."""
    smaller = max((size for size in results if size < at), default=None)
    if smaller is None:
        return None
    ours = (name for name in names(results) if name.startswith("voices"))
    return max((grown for name in ours if (grown := exponent(results, name, smaller, at))), default=None)


def _heavier(results: Results, at: int) -> float | None:
    """By how many per cent the page of one interview is heavier than in the smallest archive."""
    weights = [results[size].figures.get("kB of its HTML alone") for size in (min(results), at)]
    if at == min(results) or None in weights:
        return None
    before, after = weights
    return abs(after / before - 1) * 100  # type: ignore[operator]


GOALS = (
    Goal(
        what="cold build, beside stock Material, by the clock",
        at=(1_000, 10_000),
        most=1.0,
        stretch=0.6,
        value=lambda results, at: ratio(results, at, COLD, MATERIAL),
    ),
    Goal(
        what="after one word, all but search, beside stock Material, by the clock",
        at=(1_000, 10_000),
        most=0.06,
        stretch=0.03,
        value=_pages_after_a_word,
    ),
    Goal(what="steepest growth of work in any step (1 is in proportion)", at=(10_000,), most=1.05, value=_growth),
    Goal(what="memory of our own processes, MiB", at=(10_000,), most=954, value=_memory),
    Goal(what="memory of Pagefind, MiB", at=(10_000,), most=5_722, value=_indexer),
    Goal(
        what="an edit is on the screen in voices serve, s",
        at=(10_000,),
        most=2,
        value=_figure("seconds until an edit is on the screen"),
    ),
    Goal(
        what="rounds of random edits unlike a clean build",
        at=(100, 1_000, 10_000),
        most=0,
        value=_figure("rounds unlike a clean build"),
    ),
    Goal(what="the site, MB", at=(10_000,), most=1_000, value=_figure("MB")),
    Goal(what="an interview's HTML beside that in the smallest archive, % apart", at=(10_000,), most=1, value=_heavier),
    Goal(
        what="an interview on a first visit, compressed, kB", at=(100, 10_000), most=80, value=_figure("kB of a page")
    ),
    Goal(what="an interview on a first visit, requests", at=(100, 10_000), most=8, value=_figure("requests of a page")),
    Goal(
        what="requests of search before it is used",
        at=(10_000,),
        most=0,
        value=_figure("requests of search before its use"),
    ),
    Goal(what="first query, kB", at=(10_000,), most=280, value=_figure("kB of the first query")),
    Goal(what="first query, s", at=(10_000,), most=0.6, value=_figure("seconds of the first query")),
    Goal(what="next query, kB", at=(10_000,), most=80, value=_figure("kB of the next query")),
    Goal(what="next query, s", at=(10_000,), most=0.2, value=_figure("seconds of the next query")),
)


def verdicts(results: Results) -> Iterator[Verdict]:
    """Of each goal at each size that was measured."""
    for goal in GOALS:
        for at in goal.at:
            if at in results and (measured := goal.value(results, at)) is not None:
                stretch = f" (stretch {goal.stretch:g})" if goal.stretch else ""
                yield Verdict(
                    what=goal.what,
                    at=at,
                    goal=f"at most {goal.most:,g}{stretch}",
                    measured=measured,
                    is_met=measured <= goal.most,
                )


def hosts(results: Results) -> dict[str, dict[int, bool]]:
    """Which hosts take which of the sites."""
    weighed = {at: size.figures for at, size in results.items() if "MB" in size.figures}
    return {host.name: {at: weighing.takes(host, seen) for at, seen in weighed.items()} for host in hosting.HOSTS}
