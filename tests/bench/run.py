"""Runs programs and says how long they took."""

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Spent:
    """Seconds: by the clock on the wall, and of work on all cores, which a busy machine changes less (0 on Windows)."""

    clock: float
    work: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Took:
    """What our program took, and what the yardstick did."""

    ours: Spent
    yardstick: Spent


def voices(*arguments: object) -> Spent:
    """Run the real command."""
    return _spent("-m", "voices", *map(str, arguments))


def yardstick(program: str, *arguments: object) -> Spent:
    """Run a few lines of Python that do the least that could be done."""
    return _spent("-c", program, *map(str, arguments))


def _spent(*command: str) -> Spent:
    with tempfile.TemporaryFile() as output:
        began, worked = time.perf_counter(), _work()
        subprocess.run([sys.executable, *command], stdout=output, stderr=subprocess.DEVNULL, check=False)
        return Spent(clock=time.perf_counter() - began, work=_work() - worked)


def _work() -> float:
    times = os.times()
    return times.children_user + times.children_system
