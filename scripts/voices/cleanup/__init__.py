"""Cleaning a raw text, step by step, without losing a line: what is taken out is listed with the reason."""

from collections.abc import Callable, Mapping

from voices.cleanup import (
    boilerplate_lines,
    boxes,
    captions,
    characters,
    comment_threads,
    edges,
    foreign_settings,
    glued_captions,
    heading_buttons,
    lost_ends,
    mail,
    menu_entries,
    mojibake,
    page_furniture,
    page_titles,
    related_links,
    repeats,
    stretch,
    wrapped_lines,
)
from voices.manuscript import Manuscript

Step = Callable[[Manuscript], Manuscript]

# In this order: a step may rely on those above it. Boilerplate comes twice: lines, then sentences over two lines.
STEPS: tuple[tuple[str, Step], ...] = (
    ("mojibake", mojibake.step),
    ("characters", characters.step),
    ("foreign settings", foreign_settings.step),
    ("glued captions", glued_captions.step),
    ("heading buttons", heading_buttons.step),
    ("mail", mail.step),
    ("captions", captions.step),
    ("page furniture", page_furniture.step),
    ("page titles", page_titles.step),
    ("comment threads", comment_threads.step),
    ("boilerplate lines", boilerplate_lines.step),
    ("wrapped lines", wrapped_lines.step),
    ("boilerplate sentences", boilerplate_lines.step),
    ("boxes", boxes.step),
    ("related links", related_links.step),
    ("edges", edges.step),
    ("menu entries", menu_entries.step),
    ("stretch", stretch.step),
    ("repeats", repeats.step),
    ("lost ends", lost_ends.step),
)


def clean(text: str, left_out: Mapping[int, str] | None = None) -> Manuscript:
    """The text as a manuscript; line numbers are those of the text as received, all the way through.

    `left_out` are lines that the reader already takes for no part of the text, each with the reason.
    """
    manuscript = Manuscript.from_text(text).without(left_out or {})
    for _, step in STEPS:
        manuscript = step(manuscript)
    return manuscript
