"""A citation of each interview for reference managers, beside its page: `interviews/ada-lowe-2021.ris`."""

from collections.abc import Iterator
from pathlib import PurePosixPath as P

from voices.citations import FORMATS, of_interview
from voices.edition import Edition
from voices.model import Page


def citations(edition: Edition) -> Iterator[Page]:
    """Each interview in each format."""
    for interview in edition.publication.interviews:
        cited = of_interview(interview, edition)
        for suffix, written in FORMATS.items():
            yield Page(path=P(f"interviews/{interview.slug}.{suffix}"), text=written([cited]))
