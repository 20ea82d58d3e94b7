"""What MkDocs complains of while something is done, as the lines it would print."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def heard() -> Iterator[list[str]]:
    """The complaints made meanwhile; nobody else hears them."""
    said: list[str] = []
    logger = logging.getLogger("mkdocs")
    before = logger.handlers, logger.propagate
    logger.handlers, logger.propagate = [_Ear(said)], False
    try:
        yield said
    finally:
        logger.handlers, logger.propagate = before


class _Ear(logging.Handler):
    def __init__(self, said: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._said = said

    def emit(self, record: logging.LogRecord) -> None:
        self._said.append(f"{record.levelname:<8}-  {record.getMessage()}")
