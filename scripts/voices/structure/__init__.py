"""From lines to blocks: what is a heading, a question, a list item, a quotation, and who speaks."""

from collections.abc import Sequence
from dataclasses import dataclass

from voices.manuscript import Block, Line, Removal
from voices.model import Form
from voices.structure import headings, items, labels, markup, openings, quick_answers, run_in, timestamps, turns
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
    timeless, times = timestamps.read(markup.read(lines))
    spoken, labelled = turns.read(labels.read(timeless))
    bare, numbers = openings.read(spoken)
    blocks = headings.read(items.read(quick_answers.read(run_in.read(bare))))
    marks = tuple(sorted((*times, *labelled, *numbers), key=lambda mark: mark.line))
    return Structure(blocks=blocks, marks=marks, form=form_of(blocks))
