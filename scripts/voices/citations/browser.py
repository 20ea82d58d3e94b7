"""What a reader's browser needs to write the citation of any passage of an interview."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from voices.citations.citation import Citation, Written
from voices.citations.making import whose
from voices.citations.pattern import pattern
from voices.citations.quoting import quoting
from voices.edition import Imprint
from voices.model import Interview

FIRST_OFTEN = 0xE010
"""The number of the mark for the first of the words that stand in several styles and formats; more follow it."""

SHORT = 12
"""Letters up to which words are not worth a mark."""


def for_browser(
    interview: Interview,
    edition: Imprint,
    styles: Mapping[str, Callable[[Citation], Written]],
    formats: Mapping[str, Callable[[Iterable[Citation]], str]],
) -> Mapping[str, object] | None:
    """Each style in its three parts and each format, with marks to be replaced; None without passages to cite.

    What most of them say stands apart, once: else it would be the larger part of what is sent with a short interview.
    """
    if not any(passage.id for passage in interview.passages):
        return None
    open_one = pattern(interview, edition)
    written = {"Quotation": quoting, **styles}
    often = tuple(words for words in _often(interview, open_one, edition) if len(words) > SHORT)
    return {
        "slug": interview.slug,
        "often": often,
        "styles": {name: [_marked(part, often) for part in _parts(style(open_one))] for name, style in written.items()},
        "files": {suffix: _marked(form([open_one]), often) for suffix, form in formats.items()},
        "whose": _whose(interview),
    }


def _often(interview: Interview, citation: Citation, edition: Imprint) -> Iterator[str]:
    yield citation.description
    yield interview.title
    yield edition.address_of(interview)
    yield ", ".join(citation.topics)


def _marked(text: str, often: Sequence[str]) -> str:
    """The text with marks for what stands apart, where it is written in the same letters."""
    for number, words in enumerate(often, start=FIRST_OFTEN):
        text = text.replace(words, chr(number))
    return text


def _parts(written: Written) -> tuple[str, str, str]:
    return (written.before, written.italic, written.after)


def _whose(interview: Interview) -> Mapping[str, list[str]]:
    """The passages whose words are somebody's whom the citation has to name, by how it does."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for passage in interview.passages:
        if passage.id and (said := whose(interview, passage)):
            found[said].append(passage.id)
    return found
