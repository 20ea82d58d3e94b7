"""Names as references write them: turned round, cut to initials, or as they stand."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from voices.interviews import sorting

# What parts several names in one byline: "Tess Quill and Ned Marsh", "Tess Quill, Ned Marsh".
_BETWEEN = re.compile(r"\s*(?:[,;&]|\band\b)\s*")
# Words in front of a surname that belong to it: "de la " of "de la Motta".
_PARTICLES = re.compile(r"((?:[a-zà-ÿ’']+\s+)+)(.+)")
_MOST_WORDS = 5


@dataclass(frozen=True, kw_only=True, slots=True)
class Name:
    """A person, or, without a given name, an organisation or a single name."""

    family: str
    given: str = ""

    @property
    def turned(self) -> str:
        """`O'Brien, Prudence`"""
        return f"{self.family}, {self.given}" if self.given else self.family

    @property
    def straight(self) -> str:
        """`Prudence O'Brien`"""
        return f"{self.given} {self.family}" if self.given else self.family

    @property
    def particles(self) -> tuple[str, str]:
        """`("de la", "Motta")`; the first is empty for most."""
        found = _PARTICLES.fullmatch(self.family) if self.given else None
        return (found[1].strip(), found[2]) if found else ("", self.family)

    def with_initials(self, between: str = "") -> str:
        """`O'Brien, P.`; `between` parts several initials: `Vane, M.J.` or `Vane, M. J.`"""
        initials = between.join(_initial(word) for word in self.given.split())
        return f"{self.family}, {initials}" if initials else self.family


def person(name: str, sort_name: str) -> Name:
    """A person by name; `"De La Motta, Ricardo"`, as which they sort, says where the surname begins."""
    family, _, given = sort_name.partition(", ")
    return Name(family=family, given=given) if given and f"{given} {family}" == name else _by_words(name)


def byline(text: str) -> tuple[Name, ...]:
    """The people in a byline; one that is not plainly made of names stays whole."""
    parts = [part for part in _BETWEEN.split(text) if part]
    if all(_is_a_persons(part) for part in parts):
        return tuple(_by_words(part) for part in parts)
    return (Name(family=text),)


def listed(names: Sequence[str], *, last: str = " and ") -> str:
    """`Ada, Ned and Tess`; `last` stands before the last one."""
    return ", ".join(names[:-1]) + last + names[-1] if len(names) > 1 else "".join(names)


def _by_words(name: str) -> Name:
    family, _, given = sorting(name).partition(", ")
    return Name(family=family, given=given)


def _is_a_persons(text: str) -> bool:
    """Whether a text looks like one person's name: a few words, the first and the last with a capital."""
    words = text.split()
    return 1 < len(words) <= _MOST_WORDS and words[0][0].isupper() and words[-1][0].isupper()


def _initial(word: str) -> str:
    """`T.` of `Tomás`, `J.-P.` of `Jean-Paul`."""
    return "-".join(f"{part[0].upper()}." for part in word.split("-") if part)
