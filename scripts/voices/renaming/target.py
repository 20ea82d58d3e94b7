"""Which entry of a vocabulary is meant, and what it becomes."""

from dataclasses import dataclass
from typing import Any

from voices import yaml_text
from voices.model import Document
from voices.renaming.wish import Refused, Wish
from voices.slugs import folded, slug
from voices.suggestions import hint
from voices.vocabularies import Vocabulary

_LONGEST_KEY = 100
"""Letters of a new key, which becomes the name of a file."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Target:
    """What the old entry becomes."""

    key: str
    """The key it has now."""
    name: str
    new_key: str
    new_name: str
    into: bool
    """Whether `new_key` is another entry that is there already."""


def found_in(known: Vocabulary[Any], wish: Wish) -> Target:
    """The entry that is meant. Raises Refused."""
    old = known.entries.get(wish.old) or known.find(wish.old)
    if old is None:
        names = [*known.entries, *(entry.name for entry in known)]
        where = f"interviews/vocabularies/{wish.kind.vocabulary}.yml"
        also = " or in an interview" if wish.kind.name == "person" else ""
        raise Refused(f"There is no {wish.kind.name} '{wish.old}' in {where}{also}.{hint(wish.old, names)}")
    if wish.kind.name == "role" and folded(wish.old) not in (old.key, folded(old.key), folded(old.name)):
        raise Refused(_is_one_title(wish.old, old.key, old.name))
    new_key = old.key if wish.new is None else slug(wish.new)
    if not new_key:
        raise Refused(f"'{wish.new}' has no letter of which an address could be made.")
    if len(new_key) > _LONGEST_KEY:
        raise Refused(f"'{new_key[:40]}…' is too long for an address: choose at most {_LONGEST_KEY} letters.")
    new_name = wish.name or (wish.new if wish.new and wish.new != new_key else old.name)
    others = (known.entries.get(new_key), known.find(new_name) if new_name != old.name else None)
    other = next((one for one in others if one and one.key != old.key), None)
    if other and not wish.merge:
        raise Refused(_is_there(wish, other.key, other.name))
    if wish.merge and not other:
        raise Refused(f"There is no other {wish.kind.name} '{wish.new}' to fold '{old.key}' into: leave out --merge.")
    if other:
        return Target(key=old.key, name=old.name, new_key=other.key, new_name=other.name, into=True)
    if (new_key, new_name) == (old.key, old.name):
        raise Refused(f"That is what '{wish.old}' is called already.")
    return Target(key=old.key, name=old.name, new_key=new_key, new_name=new_name, into=False)


def with_people(text: str, known: Vocabulary[Any], documents: list[Document], wish: Wish) -> str:
    """The people with an entry for the one meant, and for one into whom they are folded: most have none."""
    used = [name for document in documents for _, name in wish.kind.uses(document)]
    names = {slug(name): name for name in (*reversed(used), *(name for name in used if name == wish.old))}
    for wanted in (wish.old, wish.new if wish.merge else None):
        if wanted and wanted not in known and not known.find(wanted) and (name := names.get(slug(wanted))):
            text = yaml_text.with_entry(text, slug(wanted), {"name": name})
    taken = slug(wish.new or "")
    if not wish.merge and taken in names and taken not in known and not _is_same(wish, known, names[taken]):
        raise Refused(_is_there(wish, taken, names[taken]))
    return text


def _is_same(wish: Wish, known: Vocabulary[Any], name: str) -> bool:
    """Whether a name is one of the person's own."""
    person = known.entries.get(wish.old) or known.find(wish.old)
    return slug(name) == slug(wish.old) or (person is not None and known.find(name) == person)


def _is_one_title(title: str, key: str, name: str) -> str:
    return (
        f"'{title}' is only one title of the family '{name}': to rename the family, name it as '{key}'; "
        "to change this title, edit it in interviews/vocabularies/roles.yml."
    )


def _is_there(wish: Wish, key: str, name: str) -> str:
    return (
        f"There is a {wish.kind.name} '{key}' ({name}) already. "
        f"Choose another name, or fold '{wish.old}' into it with --merge."
    )
