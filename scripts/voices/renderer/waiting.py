"""A renderer that gets ready while its pages are made, and begins when they are there."""

import os
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias

from voices.renderer.workplace import clock, environment

Run: TypeAlias = Callable[[date], tuple[bool, str]]
"""Renders with this day in the place of today; gives whether all went well, and what was said."""

_HEARD: dict[str, Any] = {
    "stdout": subprocess.PIPE,
    "stderr": subprocess.STDOUT,
    "text": True,
    "encoding": "utf-8",
    "errors": "replace",
}


@contextmanager
def ready(command: Sequence[str], folder: Path, *, waits: bool) -> Iterator[Run]:
    """What runs a command in this folder. One that `waits` starts now: for a line with the time, or for our end."""
    if not waits:
        yield partial(_run, command, folder)
        return
    with subprocess.Popen(command, cwd=folder, env=environment(), stdin=subprocess.PIPE, **_HEARD) as process:
        try:
            yield partial(_tell, process)
        finally:
            process.kill()


def _run(command: Sequence[str], folder: Path, newest: date) -> tuple[bool, str]:
    done = subprocess.run(command, cwd=folder, env=environment(newest), check=False, **_HEARD)
    return done.returncode == 0, done.stdout


def _tell(process: "subprocess.Popen[str]", newest: date) -> tuple[bool, str]:
    assert process.stdin and process.stdout  # noqa: S101, PT018 – both are pipes
    with suppress(BrokenPipeError):  # when it has ended already, it says why
        os.write(process.stdin.fileno(), f"{clock(newest)}\n".encode())
    said = process.stdout.read()
    return process.wait() == 0, said
