"""What the styles share: dates in words, the place of publication, and sentences that end once."""

from voices.citations.citation import Citation
from voices.citations.names import Name, listed

_MONTHS = "January February March April May June July August September October November December".split()
NO_DATE = "n.d."

INNER_QUOTES = str.maketrans("“”", "‘’")
"""Quotation marks inside double ones become single."""


def year(citation: Citation) -> str:
    """`2019`, `c. 2018` or `n.d.`"""
    return str(citation.year) if citation.year.number else NO_DATE


def day_and_month(citation: Citation) -> str | None:
    """`19 November`"""
    return f"{citation.date.day} {_MONTHS[citation.date.month - 1]}" if citation.date else None


def month_and_day(citation: Citation) -> str | None:
    """`November 19`"""
    return f"{_MONTHS[citation.date.month - 1]} {citation.date.day}" if citation.date else None


def day_in_words(citation: Citation) -> str:
    """`19 November 2004`, or the year alone."""
    return f"{day_and_month(citation) or ''} {year(citation)}".strip()


def title(citation: Citation) -> str:
    """The title, in square brackets when the archive supplied it."""
    return f"[{citation.title}]" if citation.title_supplied else citation.title


def joined(*parts: str | None) -> str:
    """The parts that are there, with commas between them."""
    return ", ".join(part for part in parts if part)


def sentences(*texts: str | None) -> str:
    """The texts that are there, each as a sentence with a space before it."""
    return "".join(f" {sentence(text)}" for text in texts if text)


def sentence(text: str) -> str:
    """The text with a full stop, unless it ends with a mark of its own."""
    return text if text.endswith((".", "?", "!", "…")) else f"{text}."


def first_of(authors: tuple[Name, ...], most: int) -> tuple[Name, ...]:
    """All of them, or the first alone when they are more than a style names."""
    return authors if len(authors) <= most else authors[:1]


def with_others(names: list[str], authors: tuple[Name, ...], *, last: str = " and ") -> str:
    """The names in a row, with "et al." when they are not all."""
    return listed(names, last=last) + (" et al." if len(names) < len(authors) else "")
