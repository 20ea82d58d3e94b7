"""The check of a made-up archive, beside a reading of the same files and their front matter that looks at nothing."""

from collections.abc import Iterator
from pathlib import Path

from bench import run
from bench.run import Spent

_READ = """
import pathlib, sys, yaml
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.md")):
    yaml.load(path.read_text(encoding="utf-8").split("---\\n", 2)[1], Loader=yaml.CSafeLoader)
"""


def measure(root: Path) -> Iterator[tuple[str, Spent]]:
    yield "voices check", run.voices("check", "--archive", root, may_find=True).spent
    yield "the front matter read in C", run.yardstick(_READ, root / "interviews").spent
