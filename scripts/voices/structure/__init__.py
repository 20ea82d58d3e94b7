"""From lines to blocks: what is a heading, a question, a list item, a quotation, and who speaks."""

from collections.abc import Sequence
from dataclasses import dataclass

from voices.manuscript import Block, Line, Removal
from voices.model import Form
from voices.structure import headings, items, labels, markup, numbered, quick_answers, turns
from voices.structure.form import form_of
from voices.structure.markdown import to_markdown

__all__ = ["Structure", "read", "to_markdown"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Structure:
    """A text as blocks, with the marks that became structure: they are not part of the words any more."""

    blocks: tuple[Block, ...]
    marks: tuple[Removal, ...]
    form: Form


def read(lines: Sequence[Line]) -> Structure:
    """Every line that is not blank as a block, or as two when a question and its answer share it."""
    paragraphs = labels.read(markup.read(lines))
    spoken, marks = turns.read(paragraphs)
    bare, numbers = numbered.read(spoken)
    blocks = headings.read(items.read(quick_answers.read(bare)))
    marks = tuple(sorted((*marks, *numbers), key=lambda mark: mark.line))
    return Structure(blocks=blocks, marks=marks, form=form_of(blocks))
