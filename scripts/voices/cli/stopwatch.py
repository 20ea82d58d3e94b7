"""How long each step of a command takes, said when it ends."""

import os
import time

import click


class Stopwatch:
    """Starts when it is made."""

    def __init__(self) -> None:
        self._clock, self._work = time.monotonic(), _work()

    def ended(self, step: str) -> None:
        """Say what passed since the last step, by the clock and in work on all cores."""
        clock, work = time.monotonic(), _work()
        click.echo(f"{step:<12} {clock - self._clock:8.2f} s {work - self._work:8.2f} s of work", err=True)
        self._clock, self._work = clock, work


def _work() -> float:
    """Seconds of this process and of all it started that have ended; on Windows of this process alone."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system
