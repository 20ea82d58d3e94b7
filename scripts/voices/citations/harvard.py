"""The Harvard style, after "Cite Them Right": author, year, title in single quotation marks."""

from voices.citations.citation import ACCESSED, Citation, Written
from voices.citations.nesting import in_single
from voices.citations.wording import day_and_month, first_of, joined, sentence, sentences, title, with_others, year

MOST_NAMED = 3


def harvard(citation: Citation) -> Written:
    """`Marlowe, N. (2019) ‘The lift’. Profile of Nell Marlowe, … . Public Sector Executive, Spring issue. …`"""
    before = _head(citation) + sentences(citation.description)
    issue = joined(citation.detail, day_and_month(citation))
    place = sentences(citation.place_in_it, citation.holding)
    after = f"{place} Available at: {citation.address} (Accessed: {ACCESSED})."
    if not citation.publication:
        return Written(before=before + sentences(issue) + after, italic="", after="")
    return Written(
        before=f"{before} ", italic=citation.publication, after=sentence(f", {issue}" if issue else "") + after
    )


def _head(citation: Citation) -> str:
    authors, when, named = citation.authors, f"({year(citation)})", f"‘{in_single(title(citation))}’"
    if not authors:
        return f"{named} {when}."
    names = [name.with_initials() for name in first_of(authors, MOST_NAMED)]
    return f"{with_others(names, authors)} {when} {named}."
