"""The Chicago style, seventeenth edition, as in a bibliography: the date comes with the publication."""

from voices.citations.citation import Citation, Written
from voices.citations.names import listed
from voices.citations.nesting import in_double
from voices.citations.wording import joined, month_and_day, sentence, sentences, title, year

_MOST_NAMED = 10
_NAMED_OF_MORE = 7


def chicago(citation: Citation) -> Written:
    """`Marlowe, Nell. “The lift.” Profile of Nell Marlowe, … . Public Sector Executive, Spring issue, 2019. …`"""
    named = f"“{_ended(in_double(title(citation)))}”"
    before = (f"{sentence(_authors(citation))} " if citation.authors else "") + named
    before += sentences(citation.description)
    if citation.is_account:
        after = sentences(joined(citation.place_in_it, _date(citation)))
        return Written(before=f"{before}{after} {citation.address}.", italic="", after="")
    issue = joined(citation.detail, _date(citation))
    after = sentences(citation.place_in_it, citation.holding) + f" {citation.address}."
    if not citation.publication:
        return Written(before=before + sentences(issue) + after, italic="", after="")
    return Written(
        before=f"{before} ", italic=citation.publication, after=sentence(f", {issue}" if issue else "") + after
    )


def _ended(title: str) -> str:
    """The title with a full stop, which stands within its own quotation marks, too: `‘I count.’`"""
    is_quoted = title.startswith("‘") and title.endswith("’")
    return f"{sentence(title[:-1])}’" if is_quoted else sentence(title)


def _authors(citation: Citation) -> str:
    """`O'Brien, Prudence, and Tomás de la Motta`"""
    named = citation.authors if len(citation.authors) <= _MOST_NAMED else citation.authors[:_NAMED_OF_MORE]
    names = [named[0].turned, *(name.straight for name in named[1:])]
    return listed(names, last=", and ") if named == citation.authors else f"{', '.join(names)}, et al."


def _date(citation: Citation) -> str | None:
    """`February 14, 2022`; None when the issue says it already: `October/November 2019`."""
    day = month_and_day(citation)
    said = year(citation)
    if day:
        return f"{day}, {said}"
    return None if said in (citation.detail or "") else said
