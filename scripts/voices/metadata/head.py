"""The head of a page as data, which travels in the page's front matter to the theme of either renderer."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

# In JSON these letters may be written by their numbers, and a script element cannot be ended with them.
_IN_SCRIPTS = str.maketrans({letter: f"\\u{ord(letter):04x}" for letter in "<>&"})


@dataclass(frozen=True, kw_only=True, slots=True)
class Tag:
    """A `meta` element."""

    name: str
    content: str

    @property
    def key(self) -> str:
        """The attribute that holds its name: Open Graph has one of its own."""
        return "property" if self.name.startswith("og:") else "name"


@dataclass(frozen=True, kw_only=True, slots=True)
class Alternate:
    """The same thing in another form."""

    type: str
    """Its media type."""
    title: str
    path: str
    """Below `docs/`."""
    rel: str = "alternate describedby"
    """Never `alternate` alone: Material takes such a link for a translation, and asks for its sitemap."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Head:
    """All that is said in the head of one page."""

    tags: tuple[Tag, ...] = ()
    alternates: tuple[Alternate, ...] = ()
    linked_data: Sequence[Mapping[str, object]] = ()
    """Things in the vocabulary of schema.org."""

    def as_front_matter(self) -> Mapping[str, object]:
        """What the theme prints: it works nothing out, since not both renderers could."""
        graph = {"@context": "https://schema.org", "@graph": self.linked_data}
        return {
            "tags": [{"key": tag.key, "name": tag.name, "content": tag.content} for tag in self.tags],
            "alternates": [
                {"rel": one.rel, "type": one.type, "title": one.title, "path": one.path} for one in self.alternates
            ],
            "linked_data": for_script(graph) if self.linked_data else "",
        }


def for_script(value: object) -> str:
    """A value as JSON that can stand in a `script` element whatever is in it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).translate(_IN_SCRIPTS)
