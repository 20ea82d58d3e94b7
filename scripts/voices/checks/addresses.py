"""An address belongs to one interview for good, even when that interview has moved.

Bad:   former_addresses: [debbie-jones]     (and another file is debbie-jones.md)
Good:  former_addresses: [debbie-jones-2018]
"""

from collections.abc import Iterator, Sequence

from voices.mentions import listed
from voices.model import Document, Problem
from voices.vocabularies import Vocabularies


def check(documents: Sequence[Document], vocabularies: Vocabularies) -> Iterator[Problem]:
    owners = {document.slug: document for document in documents}
    former: dict[str, Document] = {}
    for document in documents:
        for path, address in listed(document, "former_addresses"):
            owner = owners.get(address) or former.setdefault(address, document)
            if message := _wrong(address, document, owner, owners):
                yield Problem(path=document.path, place=document.values[path], message=message)


def _wrong(address: str, document: Document, owner: Document, owners: dict[str, Document]) -> str | None:
    if address == document.slug:
        return f"Take out '{address}': it is the address of this interview today."
    if owner is document:
        return None
    whose = "is" if address in owners else "was"
    return f"Take out '{address}': it {whose} the address of {owner.path.name}."
