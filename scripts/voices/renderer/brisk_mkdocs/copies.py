"""The files that stand in the site as they are: pictures, style sheets, downloads, and those of the theme."""

from collections.abc import Iterator, Mapping

from mkdocs.structure.files import File, InclusionLevel

from voices.renderer.brisk_mkdocs.keeping import Earlier, origin
from voices.renderer.brisk_mkdocs.memory import Copied, Seen
from voices.renderer.brisk_mkdocs.stage import Stage

_PUBLISHED = (InclusionLevel.INCLUDED, InclusionLevel.NOT_IN_NAV)


def copy_all(stage: Stage, earlier: Earlier, before: Mapping[str, Copied]) -> dict[str, Copied]:
    """Put them all into the new site."""
    return {
        file.dest_uri: earlier.copy(file, before.get(file.dest_uri)) or _copy(stage, file, earlier.since)
        for file in _files(stage)
    }


def _files(stage: Stage) -> Iterator[File]:
    """All of them but those in whose place a page will stand."""
    pages = {file.dest_uri for file in stage.pages}
    for file in stage.files:
        if file.inclusion in _PUBLISHED and not file.is_documentation_page() and file.dest_uri not in pages:
            yield file


def _copy(stage: Stage, file: File, since: int) -> Copied:
    source = Seen.at(str(file.abs_src_path))  # before it is read: what comes later is seen later
    file.copy_file()
    return Copied(path=origin(file), source=source.settled(since=since), made=Seen.at(stage.site / file.dest_uri))
