"""`make bench`: measures what was asked for, tells as it goes, and writes down what it found."""

import argparse
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from generator.folder import REPOSITORY

from bench import (
    archives,
    browsing,
    building,
    checking,
    equality,
    importing,
    machine,
    peers,
    previewing,
    reports,
    run,
    weighing,
)
from bench.results import Size
from bench.run import Failed, Spent
from bench.tables import label, took

PARTS = {
    "import": "texts imported",
    "check": "an archive checked",
    "build": "built cold and after edits, beside Material and Hugo; files and bytes of the site",
    "search": "what a page and a query cost in a browser",
    "serve": "how soon an edit is on the screen",
    "equality": "builds after random edits, compared with clean ones",
}
SIZES = (100, 1_000, 10_000)
USUAL = REPOSITORY / ".cache" / "bench.json"


def main() -> None:
    asked = _asked()
    about = machine.description()
    _tell(f"{about['processor']}, {about['cores']} cores, {about['memory in GB']} GB, Python {about['python']}")
    before = reports.from_json(asked.onto.read_text(encoding="utf-8")) if asked.onto else {}
    results = {number: before.get(number, Size()) for number in sorted({*asked.sizes, *before})}
    for number in sorted(asked.sizes):
        with tempfile.TemporaryDirectory(prefix="voices-bench-") as folder:
            _measure(Path(folder), number, results[number], asked.parts)
        asked.json.parent.mkdir(parents=True, exist_ok=True)
        asked.json.write_text(reports.as_json(about, results), encoding="utf-8")
    print(f"\n{reports.as_text(results)}\n\nThe figures are in {asked.json}.")
    if asked.into:
        reports.put(asked.into, reports.as_markdown(about, results))


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench", description="Measure how fast the program is.")
    about = "; ".join(f"{name}: {what}" for name, what in PARTS.items())
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"{about}. Default: all")
    parser.add_argument("--sizes", nargs="+", type=int, default=SIZES, metavar="N", help="numbers of interviews")
    parser.add_argument("--json", type=Path, default=USUAL, help="where the figures go")
    parser.add_argument("--onto", type=Path, help="the figures of an earlier run; what this one measures replaces them")
    parser.add_argument("--into", type=Path, help="a Markdown file with two marks, between which the tables go")
    asked = parser.parse_args()
    if unknown := set(asked.parts) - PARTS.keys():
        parser.error(f"there is no part {', '.join(sorted(unknown))}")
    asked.parts = [part for part in PARTS if part in (asked.parts or PARTS)]
    if asked.into:
        try:
            reports.check_place(asked.into)
        except reports.NoPlace as reason:
            parser.error(str(reason))
    return asked


def _measure(here: Path, number: int, size: Size, parts: list[str]) -> None:
    """Each part after the other; one that fails is told of, and the others go on."""
    root = here / "archive"
    _tell(f"\n{number:,} interviews")
    archives.make(root, number)
    steps: dict[str, Callable[[], None]] = {
        "import": lambda: _spend(size, importing.measure(here / "import", number)),
        "check": lambda: _spend(size, checking.measure(root)),
        "build": lambda: _build(root, here / "scratch", size),
        "search": lambda: _browse(root, size),
        "serve": lambda: _figure(size, previewing.measure(root)),
        "equality": lambda: size.figures.update(equality.measure(here / "equality", number, _tell)),
    }
    for part in parts:
        try:
            steps[part]()
        except (Failed, TimeoutError, OSError) as reason:
            _tell(f"  {part} FAILED\n{reason}")


def _build(root: Path, scratch: Path, size: Size) -> None:
    _spend(size, building.measure(root, scratch))
    _figure(size, weighing.measure(root / "site"))
    _spend(size, peers.measure(root, scratch))


def _browse(root: Path, size: Size) -> None:
    if not browsing.can():
        _tell("  no Chromium: what readers fetch is not measured")
        return
    if not (root / "site").is_dir():
        _tell("  built first")
        run.voices("build", "--archive", root)
    _figure(size, browsing.measure(root / "site"))


def _spend(size: Size, measured: Iterable[tuple[str, Spent]]) -> None:
    """Tell of each program when it has ended."""
    for name, spent in measured:
        size.spent[name] = spent
        _tell(f"  {label(name):<36} {took(spent)}")


def _figure(size: Size, measured: Iterable[tuple[str, float]]) -> None:
    for name, value in measured:
        size.figures[name] = value
        _tell(f"  {name:<36} {value:,.3g}" if value < 1_000 else f"  {name:<36} {value:,.0f}")


def _tell(words: str) -> None:
    print(words, flush=True)


if __name__ == "__main__":
    main()
