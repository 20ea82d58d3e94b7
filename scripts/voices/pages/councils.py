"""What the page of a council shows beyond its interviews: who spoke when, and the councils around it."""

from collections.abc import Sequence

from markupsafe import Markup

from voices.catalogues import Shelf, counted_shelves
from voices.council_timeline import council_timeline
from voices.digests import later
from voices.model import Council, Interview


def of_council(shelf: Shelf, shelves: Sequence[Shelf]) -> dict[str, object]:
    """`shelves` are those of all councils."""
    council = shelf.heading.entry
    return {"over_time": later(_over_time, council, shelf.interviews), **_around(council, shelves)}


def _around(council: Council, shelves: Sequence[Shelf]) -> dict[str, object]:
    """The councils before and after one, and the others of its region, as far as they have interviews."""
    of_region = (shelf for shelf in shelves if shelf.heading.section == council.region)
    return {
        "before": [shelf for shelf in shelves if shelf.heading.key in council.predecessors],
        "after": [shelf for shelf in shelves if shelf.heading.key in council.successors],
        "others": counted_shelves(shelf for shelf in of_region if shelf.heading.key != council.key),
    }


def _over_time(council: Council, interviews: Sequence[Interview]) -> Markup:
    return council_timeline(council, interviews, to="../../interviews/")
