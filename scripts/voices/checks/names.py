"""A name is written as people say it: first name first, without a title.

Bad:   person: Ms Jo Bloggs
Bad:   person: Bloggs, Jo
Good:  person: Jo Bloggs

Bad:   person: Jo Bloggs and Sam Noakes
Good:  person:
         - name: Jo Bloggs
         - name: Sam Noakes     (each with a role and a council)
"""

import re
from collections.abc import Iterator, Sequence

from voices.mentions import mentions
from voices.model import Document, FieldPath, Problem
from voices.vocabularies import Vocabularies

# A title before a name; "Sir" and "Dame" are part of it.
_TITLE = re.compile(r"(Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Cllr|Councillor)\.?\s+(?P<name>.+)")
# A surname before the first name: "Lowe, Ada".
_TURNED = re.compile(r"(?P<last>[^,]+),\s*(?P<first>[^,]+)")
_SEVERAL = re.compile(r"(?P<one>\S.*?)\s+(?:and|&)\s+(?P<other>\S.*)")


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    for document in documents:
        for path, name in _names(document):
            if several := _SEVERAL.fullmatch(name):
                yield _problem(document, path, _apart(several["one"], several["other"]))
            elif titled := _TITLE.fullmatch(name):
                yield _problem(document, path, f"Write '{titled['name']}', without '{titled[1]}'.")
            elif turned := _TURNED.fullmatch(name):
                yield _problem(document, path, f"Write '{turned['first']} {turned['last']}', not '{name}'.")


def _names(document: Document) -> Iterator[tuple[FieldPath, str]]:
    for field in ("person", "name"):
        yield from mentions(document, field)


def _apart(one: str, other: str) -> str:
    return f"Write '{one}' and '{other}' as a list, each on a line that begins with '- name:', with role and council."


def _problem(document: Document, path: FieldPath, message: str) -> Problem:
    return Problem(path=document.path, place=document.values[path], message=message)
