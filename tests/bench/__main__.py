"""`make bench`: runs what was asked for, and prints what it took."""

import argparse
import json
import os
import platform
import tempfile
from collections.abc import Callable
from pathlib import Path

from bench import checking, importing
from bench.run import Took

# One row for each bench: its name, what it measures in an empty folder, of how many, and what is counted.
BENCHES: dict[str, tuple[Callable[[Path, int], Took], int, str]] = {
    "import": (importing.measure, 1_000, "texts"),
    "check": (checking.measure, 10_000, "interviews"),
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="bench", description="Measure how fast the program is.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"{', '.join(BENCHES)}; default: all")
    parser.add_argument("--count", type=int, help="how many texts or interviews, instead of the usual number")
    asked = parser.parse_args()
    if unknown := set(asked.names) - BENCHES.keys():
        parser.error(f"there is no bench {', '.join(sorted(unknown))}")
    print(f"{os.cpu_count()} cores, Python {platform.python_version()}, {platform.system()} {platform.machine()}")
    for name in asked.names or BENCHES:
        measure, usual, things = BENCHES[name]
        count = asked.count or usual
        with tempfile.TemporaryDirectory() as folder:
            took = measure(Path(folder), count)
        print(json.dumps({"bench": name, things: count, **_figures(took, count, things)}, indent=2), flush=True)


def _figures(took: Took, count: int, things: str) -> dict[str, float]:
    return {
        "seconds": round(took.ours.clock, 1),
        "seconds of work": round(took.ours.work, 1),
        f"{things} a second": round(count / took.ours.clock, 1),
        "the yardstick's seconds": round(took.yardstick.clock, 1),
        "times the yardstick": round(took.ours.clock / took.yardstick.clock, 2),
    }


if __name__ == "__main__":
    main()
