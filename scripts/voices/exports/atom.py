"""A feed as Atom (RFC 4287)."""

import re
from datetime import date
from xml.etree import ElementTree as ET

from voices.exports.feed import Entry, Feed

# What XML 1.0 cannot hold, whatever is done to it.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def atom(feed: Feed) -> str:
    root = ET.Element("feed", {"xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "en"})
    _text(root, "id", feed.id)
    _text(root, "title", feed.title)
    _text(root, "updated", moment(feed.changed))
    _text(ET.SubElement(root, "author"), "name", feed.publisher)
    _link(root, "self", "application/atom+xml", feed.atom)
    _link(root, "alternate", "text/html", feed.page)
    _link(root, "alternate", "application/feed+json", feed.json)
    for entry in feed.entries:
        _entry(root, entry)
    ET.indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def moment(day: date) -> str:
    """A day as the moment at which it began: `2019-10-01T00:00:00Z`."""
    return f"{day.isoformat()}T00:00:00Z"


def _entry(root: ET.Element, entry: Entry) -> None:
    element = ET.SubElement(root, "entry")
    _text(element, "id", entry.id)
    _text(element, "title", entry.title).set("xml:lang", entry.language)
    _text(element, "published", moment(entry.added))
    _text(element, "updated", moment(entry.changed))
    _link(element, "alternate", "text/html", entry.address)
    if entry.original:
        _link(element, "via", None, entry.original)
    for topic in entry.topics:
        ET.SubElement(element, "category", {"term": topic.key, "label": _safe(topic.name)})
    _text(element, "summary", entry.summary)


def _text(parent: ET.Element, name: str, text: str) -> ET.Element:
    element = ET.SubElement(parent, name)
    element.text = _safe(text)
    return element


def _link(parent: ET.Element, relation: str, kind: str | None, address: str) -> None:
    kinds = {"type": kind} if kind else {}
    ET.SubElement(parent, "link", {"rel": relation, **kinds, "href": _safe(address)})


def _safe(text: str) -> str:
    return _NOT_XML.sub("", text)
