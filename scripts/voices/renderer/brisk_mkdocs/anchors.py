"""Links to a place on a page: does every one of them lead to a place that is there?"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from voices.renderer.brisk_mkdocs import complaints
from voices.renderer.brisk_mkdocs.memory import Rendered
from voices.renderer.brisk_mkdocs.stage import Stage, page_of


def complain(stage: Stage, pages: Mapping[str, Rendered], of: Iterable[str]) -> list[str]:
    """What MkDocs says of those links `of` some pages that do not; it is only asked about pages that have one."""
    nowhere = _nowhere(pages)
    if not nowhere:
        return []
    with complaints.heard() as said:
        for name in of:
            if any(not nowhere[target].isdisjoint(places) for target, places in pages[name].links.items()):
                _ask(stage, name, pages)
    return said


def _nowhere(pages: Mapping[str, Rendered]) -> defaultdict[str, set[str]]:
    """The places that are linked to and are not there, by the page on which they should be."""
    wanted: defaultdict[str, set[str]] = defaultdict(set)
    for rendered in pages.values():
        for target, places in rendered.links.items():
            if target in pages:
                wanted[target].update(places)
    missing = ((target, places.difference(pages[target].anchors)) for target, places in wanted.items())
    return defaultdict(set, ((target, places) for target, places in missing if places))


def _ask(stage: Stage, name: str, pages: Mapping[str, Rendered]) -> None:
    files = stage.files.src_uris
    for target in (name, *pages[name].links):
        if target in pages:
            page_of(files[target], stage).present_anchor_ids = set(pages[target].anchors)
    page = page_of(files[name], stage)
    page.links_to_anchors = {files[target]: dict(places) for target, places in pages[name].links.items()}
    page.validate_anchor_links(files=stage.files, log_level=stage.config.validation.links.anchors)
