"""Cleaning a raw text, step by step, without losing a line: what is taken out is listed with the reason."""

from collections.abc import Callable

from voices.cleanup import (
    boilerplate_lines,
    characters,
    comment_threads,
    glued_names,
    lost_ends,
    mojibake,
    related_links,
    repeats,
    stray_labels,
    wrapped_lines,
)
from voices.manuscript import Manuscript

Step = Callable[[Manuscript], Manuscript]

# In this order: a step may rely on those above it. Boilerplate comes twice: lines, then sentences over two lines.
STEPS: tuple[tuple[str, Step], ...] = (
    ("mojibake", mojibake.step),
    ("characters", characters.step),
    ("glued names", glued_names.step),
    ("comment threads", comment_threads.step),
    ("boilerplate lines", boilerplate_lines.step),
    ("lost ends", lost_ends.step),
    ("wrapped lines", wrapped_lines.step),
    ("boilerplate sentences", boilerplate_lines.step),
    ("related links", related_links.step),
    ("stray labels", stray_labels.step),
    ("repeats", repeats.step),
)


def clean(text: str) -> Manuscript:
    """The text as a manuscript; line numbers are those of the text as received, all the way through."""
    manuscript = Manuscript.from_text(text)
    for _, step in STEPS:
        manuscript = step(manuscript)
    return manuscript
