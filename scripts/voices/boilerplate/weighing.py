"""Weighs every line of a page: above nothing the page is likelier to speak in it, below nothing the text."""

from collections.abc import Iterator

from voices.boilerplate import alone, beside, said
from voices.boilerplate.beside import Page, Standing
from voices.boilerplate.weights import WEIGHTS

__all__ = ["SIGNS", "Page", "Standing", "shown", "weight"]

SIGNS = (*alone.SIGNS,)


def weight(page: Page, place: int) -> float:
    """The logarithm of the odds that this line is the page's."""
    return sum(WEIGHTS.get(sign, 0.0) for sign in shown(page, place)) + said.weight(page.lines[place].text)


def shown(page: Page, place: int) -> Iterator[str]:
    """All signs of a line."""
    yield from alone.shown_by(page.lines[place].text)
    yield from beside.shown_at(page, place)
