"""An address belongs to one interview for good, even when that interview has moved.

Bad:   former_addresses: [debbie-jones]     (and another file is debbie-jones.md)
Good:  former_addresses: [debbie-jones-2018]
"""

from collections.abc import Iterator, Mapping, Sequence

from voices.checks.traits import Traits
from voices.model import Problem
from voices.vocabularies import Vocabularies


def check(files: Sequence[Traits], vocabularies: Vocabularies) -> Iterator[Problem]:
    owners = {file.slug: file for file in files}
    former: dict[str, Traits] = {}
    for file in files:
        for address in file.former_addresses:
            owner = owners.get(address.text) or former.setdefault(address.text, file)
            if message := _wrong(address.text, file, owner, owners):
                yield Problem(path=file.path, place=address.place, message=message)


def _wrong(address: str, file: Traits, owner: Traits, owners: Mapping[str, Traits]) -> str | None:
    if address == file.slug:
        return f"Take out '{address}': it is the address of this interview today."
    if owner is file:
        return None
    whose = "is" if address in owners else "was"
    return f"Take out '{address}': it {whose} the address of {owner.path.name}."
