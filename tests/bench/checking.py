"""The check of a made-up archive; the goal is ten thousand interviews in under 15 seconds on two cores.

The yardstick reads the same files and their front matter with PyYAML in C, and looks at nothing.
"""

from pathlib import Path

from generator import folder
from generator.interviews import interviews

from bench import run

READ = """
import pathlib, sys, yaml
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.md")):
    yaml.load(path.read_text(encoding="utf-8").split("---\\n", 2)[1], Loader=yaml.CSafeLoader)
"""


def measure(here: Path, count: int) -> run.Took:
    archive = here / "archive"
    folder.fill(archive, interviews(count, folder.prepare(archive)))
    return run.Took(
        ours=run.voices("check", "--archive", archive),
        yardstick=run.yardstick(READ, archive / "interviews"),
    )
