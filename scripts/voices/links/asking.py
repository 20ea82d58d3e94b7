"""Asks one address whether its page is still there, and still the page that it was."""

import html
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias
from urllib.parse import urlsplit

from voices import web
from voices.slugs import folded

Verdict: TypeAlias = Literal["fine", "dead", "moved", "changed", "not told"]

_SECONDS = 20.0
"""For each of the two requests."""

_ENOUGH = 500_000
"""Bytes of a page that are looked at: its title and its first paragraphs stand there."""

_GONE = (404, 410)
_FOR_GOOD = (301, 308)
"""Redirects by which a server says that a page has another address from now on."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Report:
    """What became of the page at an address."""

    verdict: Verdict
    said: str
    """How that is known, in a few words."""
    leads_to: str | None = None
    """Where the page is now, when it has moved."""
    is_certain: bool = True
    """Whether asking again soon would give the same; it is not when no server answered."""
    asked: date | None = None
    """On which day that was."""


def ask(url: str, words: Collection[str], *, agent: str, allowed: web.Allowed, before: Callable[[], None]) -> Report:
    """Ask for the head of a page, and then for the page: many servers answer the first question wrongly.

    `words` are those of which one must stand on the page; `before` is called before each request.
    """
    headers = {"User-Agent": agent, "Accept": "text/html,*/*;q=0.5", "Accept-Encoding": "identity"}
    try:
        before()
        if _is_no_page(url, headers, allowed):
            return Report(verdict="fine", said="there")
    except (web.Refused, web.NoHost) as error:
        return _unreached(error)
    except web.Unreached:
        pass  # some servers hang up on a question for the head
    try:
        before()
        with web.asked("GET", url, headers=headers, seconds=_SECONDS, allowed=allowed) as answer:
            return _judged(url, answer, words)
    except web.Unreached as error:
        return _unreached(error)


def _is_no_page(url: str, headers: dict[str, str], allowed: web.Allowed) -> bool:
    """Whether there is something, where it always was, that has no words to look for, such as a PDF."""
    with web.asked("HEAD", url, headers=headers, seconds=_SECONDS, allowed=allowed) as answer:
        return answer.status == 200 and not answer.hops and not _is_html(answer)


def _unreached(error: web.Unreached) -> Report:
    verdict: Verdict = "dead" if isinstance(error, web.NoHost) else "not told"
    return Report(verdict=verdict, said=error.what, is_certain=isinstance(error, web.Refused))


def _judged(url: str, answer: web.Answer, words: Collection[str]) -> Report:
    if answer.status in _GONE:
        return Report(verdict="dead", said=f"There is no such page (the server says {answer.status})")
    if answer.status != 200:
        return Report(verdict="not told", said=f"The server says {answer.status}")
    if _is_front_page(answer.url) and not _is_front_page(url):
        return Report(verdict="dead", said="The address only leads to the front page")
    if _is_html(answer) and not _names_one(answer, words):
        return Report(verdict="changed", said="The page names neither the title nor the person")
    if not _same(url, answer.url) and all(status in _FOR_GOOD for status, _ in answer.hops):
        return Report(verdict="moved", said="The page has another address for good", leads_to=answer.url)
    return Report(verdict="fine", said="there")


def _is_html(answer: web.Answer) -> bool:
    return "html" in answer.headers.get("content-type", "html")


def _names_one(answer: web.Answer, words: Collection[str]) -> bool:
    """Whether the beginning of a page has one of the words; a page that came packed cannot be read, and may."""
    if answer.headers.get("content-encoding", "identity") != "identity":
        return True
    data = bytearray()
    for chunk in answer.chunks:
        data += chunk
        if len(data) > _ENOUGH:
            break
    text = f" {folded(html.unescape(data[:_ENOUGH].decode('utf-8', 'replace')))} "
    wanted = [folded(word) for word in words]
    return not any(wanted) or any(f" {word} " in text for word in wanted if word)


def _is_front_page(url: str) -> bool:
    parts = urlsplit(url)
    return parts.path in ("", "/") and not parts.query


def _same(one: str, other: str) -> bool:
    """Whether two addresses differ in nothing that a reader would notice."""
    return _plain(one) == _plain(other)


def _plain(url: str) -> tuple[str, str, str]:
    parts = urlsplit(url)
    return ((parts.hostname or "").removeprefix("www."), parts.path.rstrip("/"), parts.query)
