"""The APA style, seventh edition: what the piece is stands in square brackets after its title."""

from voices.citations.citation import Citation, Written
from voices.citations.names import listed
from voices.citations.wording import joined, month_and_day, sentence, sentences, title, year

_MOST_NAMED = 20


def apa(citation: Citation) -> Written:
    """`Marlowe, N. (2019). The lift [Profile of Nell Marlowe, …]. Public Sector Executive, Spring issue. …`"""
    when = f"({joined(year(citation), month_and_day(citation))})."
    what = f" [{citation.description}]."
    head, named = (f"{_authors(citation)} {when} ", title(citation)) if citation.authors else ("", title(citation))
    what = what if citation.authors else f"{what} {when}"
    end = sentences(citation.place_in_it, citation.holding) + f" {citation.address}"
    if not citation.publication:
        return Written(before=head, italic=named, after=what + sentences(citation.detail) + end)
    issue = f", {citation.detail}" if citation.detail else ""
    return Written(before=f"{head}{named}{what} ", italic=citation.publication, after=sentence(issue) + end)


def _authors(citation: Citation) -> str:
    """`O'Brien, P., & de la Motta, T.`"""
    names = [name.with_initials(" ") for name in citation.authors]
    if len(names) > _MOST_NAMED:
        return f"{', '.join(names[: _MOST_NAMED - 1])}, . . . {sentence(names[-1])}"
    return sentence(listed(names, last=", & "))
