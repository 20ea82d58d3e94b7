"""Runs programs and says how long they took."""

import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Took:
    """Seconds by the clock on the wall, of ours and of the yardstick."""

    seconds: float
    yardstick: float


def voices(*arguments: object) -> float:
    """Seconds of the real command."""
    return _seconds("-m", "voices", *map(str, arguments))


def yardstick(program: str, *arguments: object) -> float:
    """Seconds of a few lines of Python that do the least that could be done."""
    return _seconds("-c", program, *map(str, arguments))


def _seconds(*command: str) -> float:
    with tempfile.TemporaryFile() as output:
        began = time.perf_counter()
        subprocess.run([sys.executable, *command], stdout=output, stderr=subprocess.DEVNULL, check=False)
        return time.perf_counter() - began
