"""A quotation as it stands in running text: the words, and in brackets where they are from."""

from voices.citations.citation import Citation, Written
from voices.citations.harvard import MOST_NAMED
from voices.citations.nesting import in_single
from voices.citations.wording import INNER_QUOTES, first_of, joined, with_others, year


def quoting(citation: Citation) -> Written:
    """`“The door was there.” (Tidewell, 2004, passage z3d8)`"""
    names = [name.family for name in first_of(citation.authors, MOST_NAMED)]
    who = with_others(names, citation.authors) if names else f"‘{in_single(citation.title)}’"
    place = joined(who, year(citation), f"passage {citation.passage}{citation.whose}" if citation.passage else None)
    return Written(before=f"“{(citation.words or '').translate(INNER_QUOTES)}” ({place})", italic="", after="")
