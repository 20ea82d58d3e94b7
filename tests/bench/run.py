"""Runs a program and says what it took: by the clock, in work on all cores, and in memory."""

import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bench.memory import Watch

# A line of `voices build --timings`: the step, its seconds by the clock, and those of work.
_STEP = re.compile(r"^(\w[\w ]*?) +([\d.]+) s +([\d.]+) s of work$")


class Failed(Exception):
    """Raised with what a program said that did not end well."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Spent:
    """What a program took, with all that it started."""

    clock: float
    """Seconds on the wall."""
    work: float
    """Seconds of all cores."""
    memory: float | None = None
    """The most MiB that its processes had together at one time, what they share counted once; Pagefind left out."""
    indexer: float | None = None
    """The same of Pagefind, when it ran."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Run:
    """A program that has ended well."""

    spent: Spent
    steps: Mapping[str, Spent] = field(default_factory=dict)
    """Its parts, of those programs that tell."""


def voices(*arguments: object, may_find: bool = False) -> Run:
    """Run the real command; `may_find` says that problems found are no failure."""
    return run([sys.executable, "-m", "voices", *map(str, arguments)], fine=(0, 1) if may_find else (0,))


def yardstick(program: str, *arguments: object) -> Run:
    """Run a few lines of Python that do the least that could be done."""
    return run([sys.executable, "-c", program, *map(str, arguments)])


def run(command: Sequence[str], *, cwd: Path | None = None, fine: Sequence[int] = (0,)) -> Run:
    """Run a program to its end. Raises Failed."""
    began = time.monotonic()
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as output:
        with (
            subprocess.Popen(
                command, cwd=cwd, stdout=output, stderr=subprocess.PIPE, text=True, errors="replace", env=_environment()
            ) as process,
            Watch(process.pid) as watch,
        ):
            said, steps = _steps(process, watch, began)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in fine:
            output.seek(0)
            raise Failed("\n".join([" ".join(command), *output.read().splitlines()[-20:], *said[-20:]]))
    ours, indexer = watch.most()
    spent = Spent(
        clock=time.monotonic() - began, work=usage.ru_utime + usage.ru_stime, memory=ours, indexer=indexer or None
    )
    return Run(spent=spent, steps=steps)


def _steps(process: "subprocess.Popen[str]", watch: Watch, began: float) -> tuple[list[str], dict[str, Spent]]:
    """What the program says until it ends, and the steps it tells of."""
    said: list[str] = []
    steps: dict[str, Spent] = {}
    for line in process.stderr or ():
        said.append(line.rstrip())
        if told := _STEP.match(said[-1]):
            now = time.monotonic()
            ours, indexer = watch.most(began, now)
            steps[told[1]] = Spent(clock=float(told[2]), work=float(told[3]), memory=ours, indexer=indexer or None)
            began = now
    return said, steps


def _environment() -> dict[str, str]:
    return {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1"}
