"""Runs a reader in a process of its own, with a limit of time and memory: what a hostile file breaks is only that.

The process stays for the next file, because loading a library costs more than most files do.
"""

import logging
import multiprocessing
import signal
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any, TypeVar

from voices.readers.received import Unreadable, failures_told

SECONDS = 60.0
"""For one file or address; a PDF of a hundred full pages takes about half of it on a slow machine."""

BYTES = 2_000_000_000
"""Of memory, where the system can hold a process to it (Linux); the libraries alone need a tenth."""

_ADVICE = "copy its text into a .txt file."

Result = TypeVar("Result")


class _Worker:
    """A child process that does one piece of work after the other."""

    def __init__(self, memory: int) -> None:
        context = multiprocessing.get_context("spawn")
        self.here, there = context.Pipe()
        self.process = context.Process(target=_serve, args=(there, memory), daemon=True)
        self.process.start()
        there.close()

    def stop(self) -> None:
        self.process.kill()
        self.process.join()
        self.here.close()


_worker: _Worker | None = None


def run(work: Callable[..., Result], *given: Any, seconds: float = SECONDS, memory: int = BYTES) -> Result:
    """What the work returns. Raises Unreadable when it does, and when it takes too much time or memory."""
    global _worker
    worker, _worker = _worker or _Worker(memory), None
    try:
        result, refusal = _answer(worker, (work, given), seconds)
    except BaseException:
        worker.stop()
        raise
    _worker = worker
    if refusal is not None:
        raise Unreadable(refusal)
    return result  # type: ignore[no-any-return]


def _answer(worker: _Worker, question: tuple[Any, ...], seconds: float) -> tuple[Any, str | None]:
    try:
        worker.here.send(question)
        if not worker.here.poll(seconds):
            raise Unreadable(f"Reading it took longer than {seconds:.0f} seconds and was given up: {_ADVICE}")
        answer: tuple[Any, str | None] = worker.here.recv()
    except (EOFError, OSError) as error:
        raise Unreadable(f"The file broke the program that reads it: {_ADVICE}") from error
    return answer


def _serve(connection: Connection, memory: int) -> None:
    """Do what is asked until nothing more is."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    logging.disable(logging.CRITICAL)
    _limit(memory)
    with suppress(EOFError, OSError):
        while True:
            work, given = connection.recv()
            connection.send(_done(work, given))


def _done(work: Callable[..., Any], given: tuple[Any, ...]) -> tuple[Any, str | None]:
    """The result, or the sentence that says why there is none."""
    try:
        with failures_told(_ADVICE):
            return work(*given), None
    except Unreadable as unreadable:
        return None, str(unreadable)
    except MemoryError:
        return None, f"Reading it needs too much memory: {_ADVICE}"


def _limit(memory: int) -> None:
    """Windows has no such limit, and macOS does not keep to it."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
