"""A feed as JSON Feed 1.1."""

import json

from voices.exports.atom import moment
from voices.exports.feed import Entry, Feed


def json_feed(feed: Feed) -> str:
    made = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": feed.page,
        "feed_url": feed.json,
        "language": "en",
        "authors": [{"name": feed.publisher}],
        "items": [_item(entry) for entry in feed.entries],
    }
    return f"{json.dumps(made, ensure_ascii=False, indent=2)}\n"


def _item(entry: Entry) -> dict[str, object]:
    return {
        "id": entry.id,
        "url": entry.address,
        **({"external_url": entry.original} if entry.original else {}),
        "title": entry.title,
        "content_text": entry.summary,
        "date_published": moment(entry.added),
        "date_modified": moment(entry.changed),
        "tags": [topic.name for topic in entry.topics],
    }
