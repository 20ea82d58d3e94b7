"""What a reader's browser needs to write the citation of any passage of an interview."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

from voices.citations.citation import Citation, Written
from voices.citations.making import whose
from voices.citations.pattern import pattern
from voices.citations.quoting import quoting
from voices.edition import Imprint
from voices.model import Interview


def for_browser(
    interview: Interview,
    edition: Imprint,
    styles: Mapping[str, Callable[[Citation], Written]],
    formats: Mapping[str, Callable[[Iterable[Citation]], str]],
) -> Mapping[str, object] | None:
    """Each style in its three parts and each format, with marks to be replaced; None without passages to cite."""
    if not any(passage.id for passage in interview.passages):
        return None
    open_one = pattern(interview, edition)
    written = {"Quotation": quoting, **styles}
    return {
        "slug": interview.slug,
        "styles": {name: _parts(style(open_one)) for name, style in written.items()},
        "files": {suffix: form([open_one]) for suffix, form in formats.items()},
        "whose": _whose(interview),
    }


def _parts(written: Written) -> tuple[str, str, str]:
    return (written.before, written.italic, written.after)


def _whose(interview: Interview) -> Mapping[str, list[str]]:
    """The passages whose words are somebody's whom the citation has to name, by how it does."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for passage in interview.passages:
        if passage.id and (said := whose(interview, passage)):
            found[said].append(passage.id)
    return found
