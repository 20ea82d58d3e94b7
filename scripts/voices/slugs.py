"""Addresses made from names: lower case, plain letters, hyphens."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

_APOSTROPHES = re.compile(r"['’ʼ]")
_NOT_PLAIN = re.compile(r"[^a-z0-9]+")
_SPELT_OUT = str.maketrans(
    {"ß": "ss", "æ": "ae", "ø": "o", "đ": "d", "ł": "l", "œ": "oe", "þ": "th", "ð": "d", "ı": "i"}
)

_TAKEN = frozenset(
    ("index", "con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)))
)
"""The address of the list in each folder of the site, and what Windows takes for a device in every folder."""

_LONGEST = 80
"""Characters of the names in the address of an interview."""


def slug(name: str) -> str:
    """`"Llŷr O'Brien & Co"` becomes `"llyr-obrien-co"`; a name without a plain letter or digit becomes `""`.

    No name becomes `"index"`, since that page lists the others, or a name that no file has on Windows.
    """
    plain = _plain(name)
    return f"{plain}-2" if plain in _TAKEN else plain


def address(people: Sequence[str], year: int | None) -> str:
    """The address of a new interview: its people, of whom two are named, and the year when it is known.

    Empty when no name has a plain letter. It is made once: afterwards the name of the file is the address.
    """
    who = slug(" ".join(people[:2]))[:_LONGEST].strip("-")
    return f"{who}-{year}" if who and year else who


def folded(name: str) -> str:
    """The form in which two spellings of one name are equal: case, apostrophes, dashes and spaces do not count."""
    return _plain(name.replace("&", " and ")).replace("-", " ")


@lru_cache(maxsize=65_536)  # names and words recur
def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name.casefold().translate(_SPELT_OUT))
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return _NOT_PLAIN.sub("-", _APOSTROPHES.sub("", plain)).strip("-")
