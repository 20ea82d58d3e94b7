"""robots.txt: nothing is closed, and where the list of pages and the rules for tools stand."""

from collections.abc import Iterator
from pathlib import PurePosixPath as P

from voices.edition import Edition
from voices.model import Page


def files(edition: Edition) -> Iterator[Page]:
    """The file; without an address of the site it names no sitemap, whose address must be whole."""
    lines = [f"# What programs may do with the archive: {edition.address}tools/", "User-agent: *", "Allow: /"]
    if edition.address != "/":
        lines += ["", f"Sitemap: {edition.address}sitemap.xml"]
    yield Page(path=P("robots.txt"), text="".join(f"{line}\n" for line in lines))
