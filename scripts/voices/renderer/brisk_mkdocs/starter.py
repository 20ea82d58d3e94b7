"""Whoever has started us: we may wait for their word that the pages are there, and live no longer than they do.

They hold the other end of our standard input, and so it ends with them, however they end.
"""

import os
import sys
import threading
from typing import NoReturn


def wait() -> None:
    """Wait for the word, which is the time that stands in the place of the clock; end in silence when none comes."""
    said = b""
    while not said.endswith(b"\n"):
        said += _heard() or _end()
    os.environ["SOURCE_DATE_EPOCH"] = said.decode("ascii").strip()
    live_no_longer()


def live_no_longer() -> None:
    """End from now on when they do."""
    threading.Thread(target=_outlast_nobody, daemon=True).start()


def leave() -> NoReturn:
    """End at once, and well: they wait, and Python would take all that we know apart piece by piece."""
    sys.stdout.flush()
    _end(0)


def _outlast_nobody() -> None:
    while _heard():
        pass
    _end()


def _heard() -> bytes:
    return os.read(0, 100)  # sys.stdin would be locked meanwhile, and with it each process that begins as our copy


def _end(code: int = 1) -> NoReturn:
    os._exit(code)
