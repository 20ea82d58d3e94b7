"""Whether builds of a large archive leave what clean builds would, after random edits, mishaps and kills."""

import time
from collections.abc import Callable
from pathlib import Path

from edits.papers import made_up
from edits.walk import walk

SEED = 1948


def measure(here: Path, number: int, tell: Callable[[str], None]) -> dict[str, float]:
    """Tells of each round as it ends; gives how many there were and in how many something differed."""
    wrong, compared, began = 0, 0, time.monotonic()
    for one in walk(here, made_up(here / "empty", number), seed=SEED, rounds=rounds(number)):
        ending = "refused, and taken back" if one.refused else "as a clean build"
        tell(f"{time.monotonic() - began:7.0f} s  {', '.join(one.done)}: {'WRONG' if one.wrong else ending}")
        for line in one.wrong[:10]:
            tell(f"           {line}")
        compared += 1
        wrong += bool(one.wrong)
    return {"rounds of random edits": compared, "rounds unlike a clean build": wrong}


def rounds(number: int) -> int:
    """Fewer of a larger archive, since each is two builds: 40 of a hundred interviews, 12 of a thousand, then 4."""
    return 40 if number <= 100 else 12 if number <= 1_000 else 4
