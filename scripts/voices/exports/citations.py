"""Citations for reference managers: of each interview beside its page, `interviews/ada-lowe-2021.ris`, and of all."""

from collections.abc import Iterator
from pathlib import PurePosixPath as P

from voices.citations import FORMATS, of_interview
from voices.edition import Edition
from voices.model import Download, Page


def citations(edition: Edition) -> Iterator[Page]:
    """Each interview in each format."""
    for interview in edition.publication.interviews:
        cited = of_interview(interview, edition)
        for suffix, written in FORMATS.items():
            yield Page(path=P(f"interviews/{interview.slug}.{suffix}"), text=written([cited]))


def collected(edition: Edition) -> Iterator[Download]:
    """All interviews in one file, in each format."""
    interviews = sorted(edition.publication.interviews, key=lambda interview: interview.slug)
    cited = [of_interview(interview, edition) for interview in interviews]
    for suffix, written in FORMATS.items():
        yield Download(path=P(f"data/citations.{suffix}"), data=written(cited).encode("utf-8"))
