"""What reference managers have no field for, as a note: post held, issue, passage, and what the archive holds."""

from voices.citations.citation import Citation
from voices.citations.wording import sentences


def note(citation: Citation) -> str:
    """`Profile of Nell Marlowe, Director, London Borough of Hackney. Spring issue. Summary in Practice Voices.`"""
    return sentences(
        citation.description,
        citation.detail,
        citation.place_in_it,
        citation.holding,
        "Title supplied by the archive" if citation.title_supplied else None,
        f"First published at {citation.original}" if citation.original else None,
    ).strip()
