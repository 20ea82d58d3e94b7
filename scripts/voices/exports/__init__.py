"""Everything that the site gives to programs: citations, data and feeds, each kind in a file of its own."""

from collections.abc import Callable, Iterator

from voices.edition import Edition
from voices.exports import citations, data, feeds, robots
from voices.model import Made

Export = Callable[[Edition], Iterator[Made]]

EXPORTS: tuple[Export, ...] = (citations.citations, data.files, feeds.files, robots.files)
"""All that is written, in order."""


def all_files(edition: Edition) -> Iterator[Made]:
    """Every file for download: made from what may be shown, and from nothing else."""
    for export in EXPORTS:
        yield from export(edition)
