"""Work shared between the cores: the same results, in the same order, and no more work once somebody gives up."""

import os
import subprocess
import sys
import time
from itertools import islice
from pathlib import Path

import pytest
from voices import cores

THINGS = range(2_500)
"""More than are shared out together."""


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_results_come_in_order_however_many_processes_work(jobs: int) -> None:
    assert list(cores.each(_squared, THINGS, jobs=jobs)) == [number**2 for number in THINGS]


def test_this_process_works_beside_the_others() -> None:
    at_work = set(cores.each(_at_work, range(cores.FEW), jobs=2))

    assert os.getpid() in at_work
    assert len(at_work) == 2


def test_what_goes_wrong_in_any_process_is_raised_here() -> None:
    with pytest.raises(ValueError, match="1234 is a suspicious number"):
        list(cores.each(_suspicious, THINGS, jobs=2))


def test_nothing_more_is_done_when_nobody_wants_the_rest(tmp_path: Path) -> None:
    marked = [tmp_path / str(number) for number in range(500)]

    results = cores.each(_mark, marked, jobs=2)
    list(islice(results, 5))
    del results

    assert 5 <= len(list(tmp_path.iterdir())) < len(marked)


@pytest.mark.parametrize("jobs", [2, 4])
def test_what_a_killed_process_has_not_done_is_done_here(jobs: int) -> None:
    """In a program of its own, since it must end as well: no process of a broken pool may be waited for."""
    done = subprocess.run(
        [sys.executable, "-c", _KILLED, str(jobs)], capture_output=True, text=True, timeout=60, check=False
    )

    assert (done.stdout, done.stderr, done.returncode) == ("3000 in order\n", "", 0)


_KILLED = """
import os, signal, sys, time
from voices import cores

first = os.getpid()
signal.signal(signal.SIGTERM, lambda *_: None)

def squared(number):
    time.sleep(0.0005)
    if number in (40, 1900) and os.getpid() != first:
        os.kill(os.getpid(), signal.SIGKILL)
    return number**2

squares = list(cores.each(squared, range(3_000), jobs=int(sys.argv[1])))
print(len(squares), "in order" if squares == [number**2 for number in range(3_000)] else "in disorder")
"""


def _squared(number: int) -> int:
    return number**2


def _at_work(_: int) -> int:
    time.sleep(0.002)
    return os.getpid()


def _suspicious(number: int) -> int:
    if number == 1234:
        raise ValueError(f"{number} is a suspicious number.")
    return number


def _mark(path: Path) -> None:
    time.sleep(0.001)
    path.touch()
