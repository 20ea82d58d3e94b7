"""The map and the timeline, as the home page and the indexes of councils and years show them."""

from collections.abc import Mapping, Sequence

from markupsafe import Markup

from voices.catalogues import Catalogue
from voices.digests import Later, later
from voices.map_of_councils import map_of_councils
from voices.model import Council, Interview
from voices.timeline import timeline
from voices.vocabularies import Vocabularies, Vocabulary


def drawing_above(found: Catalogue, interviews: Sequence[Interview], vocabularies: Vocabularies) -> Later | Markup:
    """What stands above the list of an index: the same at a glance."""
    if found.index.folder == "councils":
        return drawn_map(found, vocabularies, to="", table=False)
    if found.index.folder == "years":
        return drawn_timeline(interviews, to="", table=False)
    return Markup()


def drawn_timeline(interviews: Sequence[Interview], *, to: str, table: bool = True) -> Later:
    return later(_timeline, interviews, to, table)


def drawn_map(councils: Catalogue, vocabularies: Vocabularies, *, to: str, table: bool = True) -> Later:
    numbers = {shelf.heading.key: len(shelf.interviews) for shelf in councils.shelves}
    return later(_drawn_map, vocabularies.councils, numbers, to, table)


def _drawn_map(councils: Vocabulary[Council], numbers: Mapping[str, int], to: str, table: bool) -> Markup:
    return map_of_councils(councils, numbers, to=to, table=table)


def _timeline(interviews: Sequence[Interview], to: str, table: bool) -> Markup:
    return timeline(interviews, to=to, table=table)
