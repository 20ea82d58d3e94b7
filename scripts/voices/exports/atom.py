"""A feed as Atom (RFC 4287), written as text: the feeds of a large archive have tens of thousands of entries."""

import re
from datetime import date

from voices.exports.feed import Entry, Feed

# What XML 1.0 cannot hold, whatever is done to it.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def atom(feed: Feed) -> str:
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
        _text("id", feed.id),
        _text("title", feed.title),
        _text("updated", moment(feed.changed)),
        f"  <author>\n  {_text('name', feed.publisher)}\n  </author>",
        _link(feed.atom, rel="self", type="application/atom+xml"),
        _link(feed.page, rel="alternate", type="text/html"),
        _link(feed.json, rel="alternate", type="application/feed+json"),
        *map(_entry, feed.entries),
        "</feed>",
    ]
    return "".join(f"{line}\n" for line in lines)


def moment(day: date) -> str:
    """A day as the moment at which it began: `2019-10-01T00:00:00Z`."""
    return f"{day.isoformat()}T00:00:00Z"


def _entry(entry: Entry) -> str:
    lines = [
        _text("id", entry.id),
        _text("title", entry.title, lang=entry.language),
        _text("published", moment(entry.added)),
        _text("updated", moment(entry.changed)),
        _link(entry.address, rel="alternate", type="text/html"),
        *([_link(entry.original, rel="via")] if entry.original else []),
        *(f"  <category{_attributes(term=topic.key, label=topic.name)} />" for topic in entry.topics),
        _text("summary", entry.summary),
    ]
    return "\n".join(["  <entry>", *(f"  {line}" for line in lines), "  </entry>"])


def _text(name: str, text: str, lang: str = "") -> str:
    language = f' xml:lang="{_quoted(lang)}"' if lang else ""
    return f"  <{name}{language}>{_safe(text)}</{name}>" if _NOT_XML.sub("", text) else f"  <{name}{language} />"


def _link(address: str, *, rel: str, **more: str) -> str:
    return f"  <link{_attributes(rel=rel, **more, href=address)} />"


def _attributes(**values: str) -> str:
    return "".join(f' {name}="{_quoted(value)}"' for name, value in values.items())


def _safe(text: str) -> str:
    return _NOT_XML.sub("", text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _quoted(text: str) -> str:
    """A text as the value of an attribute; ends of lines would be read as spaces."""
    return _safe(text).translate(_IN_ATTRIBUTES)


_IN_ATTRIBUTES = str.maketrans({'"': "&quot;", "\r": "&#13;", "\n": "&#10;", "\t": "&#09;"})
