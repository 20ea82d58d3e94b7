"""Asks whether the originals are still where the archive sends its readers."""

import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain, zip_longest
from pathlib import Path
from urllib.parse import quote, urlsplit

from voices import schema, web
from voices.archive import Archive
from voices.links import asking, memory
from voices.links.asking import Report, Verdict
from voices.mentions import mentions
from voices.model import Document, Place
from voices.settings import settings

__all__ = ["PAUSE", "Finding", "Original", "Report", "Verdict", "originals", "survey"]

PAUSE = 2.0
"""Seconds of rest that every host has between two requests."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Original:
    """Where an interview says that its original can be read, and the words by which that page is known again."""

    path: Path
    place: Place
    url: str
    words: tuple[str, ...]
    is_archived: bool
    """Whether an archived copy is named beside it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """What became of an original."""

    original: Original
    report: Report


def originals(documents: Iterable[Document]) -> list[Original]:
    """Every address under `source_url` that can be asked."""
    return [
        Original(
            path=document.path,
            place=document.values[("source_url",)],
            url=url.strip(),
            words=(str(document.fields.get("title") or ""), *_surnames(document)),
            is_archived="source_archived" in document.fields,
        )
        for document in documents
        if isinstance(url := document.fields.get("source_url"), str) and schema.is_address(url.strip())
    ]


def _surnames(document: Document) -> Iterator[str]:
    for field in ("person", "name"):
        for _, name in mentions(document, field):
            yield name.split()[-1] if name.split() else ""


def survey(
    found: Sequence[Original],
    archive: Archive,
    *,
    day: date,
    allowed: web.Allowed = web.is_public,
    pause: float = PAUSE,
) -> Iterator[Finding]:
    """Ask for each original, one after the other; what was asked in the week before `day` is remembered.

    Each answer is kept in `.cache/links.json` at once, so that a survey that was broken off goes on where it was.
    Raises OSError when that cannot be written. `allowed` is there for tests with a server of their own.
    """
    known = memory.load(archive, day)
    rested = _Rest(pause)
    own = quote(settings(archive).address, safe=":/%")  # a header holds plain letters only
    about = f"PracticeVoices/0.1 (an archive of interviews; looks whether its links work; {own})"
    for original in _hosts_in_turn(found):
        report = known.get(original.url)
        if report is None:
            before = rested.before(original.url)
            said = asking.ask(original.url, original.words, agent=about, allowed=allowed, before=before)
            known[original.url] = report = replace(said, asked=day)
            memory.save(archive, known)
        yield Finding(original=original, report=report)


def _hosts_in_turn(found: Iterable[Original]) -> list[Original]:
    """The first of each host, then the second of each, so that the pauses of one are the turns of the others."""
    hosts: defaultdict[str, list[Original]] = defaultdict(list)
    for original in found:
        hosts[_host(original.url)].append(original)
    return [original for original in chain.from_iterable(zip_longest(*hosts.values())) if original]


def _host(url: str) -> str:
    return (urlsplit(url).hostname or "").removeprefix("www.")


class _Rest:
    """Waits until a host has rested since it was last asked."""

    def __init__(self, pause: float) -> None:
        self.pause = pause
        self.asked: dict[str, float] = {}

    def before(self, url: str) -> Callable[[], None]:
        """What to call before each request to this address."""

        def wait() -> None:
            due = self.asked.get(_host(url), float("-inf")) + self.pause
            time.sleep(max(0.0, due - time.monotonic()))
            self.asked[_host(url)] = time.monotonic()

        return wait
