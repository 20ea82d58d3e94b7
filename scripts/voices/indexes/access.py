"""What can be read here of an interview: all of it, a summary, or that it exists."""

from collections.abc import Iterator, Mapping

from voices.indexes.index import Heading, Index
from voices.model import Interview
from voices.vocabularies import Vocabularies

KINDS: Mapping[str, tuple[str, str]] = {
    "full": ("Full texts", "The whole text stands here, because its licence or its owner allows it."),
    "summary": (
        "Summaries",
        "The archive says in its own words what was said, section by section, and sends you to the original.",
    ),
    "record": (
        "Catalogue records",
        "The archive says what the interview is and where it appeared; to read it, go to the original.",
    ),
}
"""The name of each, and what it is, from the most to the least."""


def headings(interview: Interview, _: Vocabularies) -> Iterator[Heading]:
    name, definition = KINDS[interview.access]
    order = str([*KINDS].index(interview.access))
    yield Heading(key=interview.access, name=name, sort_key=order, definition=definition)


INDEX = Index(
    folder="access",
    title="What can be read here",
    lead="How much of each interview stands here: the whole text, a summary, or a record of where it can be read.",
    template="division",
    headings=headings,
    explained=(
        "A full text is the interview as it was published, a summary gives an account of all of it in the archive’s "
        "own words, and a catalogue record says what it is and where to read it. Most are not shown in full "
        "because the "
        "rights in them belong to their publishers: [why most entries are summaries]"
        "(../rights.md#why-most-entries-are-summaries)."
    ),
    tab="Interviews",
)
