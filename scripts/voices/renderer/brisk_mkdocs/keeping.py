"""What of an earlier site is as it would be made now: linked into the new one, instead of made again."""

import os
from collections.abc import Collection
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from mkdocs.structure.files import File

from voices.renderer.brisk_mkdocs.memory import Copied, Rendered, Seen
from voices.renderer.brisk_mkdocs.page import digest


@dataclass(frozen=True, kw_only=True, slots=True)
class Earlier:
    """An earlier site, and the new one that goes on from it."""

    site: Path | None
    new: Path
    since: int
    """What is younger may still change."""

    def page(self, file: File, before: Rendered | None, there: Collection[str]) -> Rendered | None:
        """The page of a file as it was, when it is still right: `there` are the files that links may lead to."""
        if before is None or not before.made or not _leads_where_it_did(before, there):
            return None
        source = Seen.at(str(file.abs_src_path))
        if source != before.source and digest(file.content_bytes) != before.digest:
            return None
        if not self._link(file.dest_uri, before.made):
            return None
        return replace(before, source=source.settled(since=self.since))

    def copy(self, file: File, before: Copied | None) -> Copied | None:
        """The copy of a file as it was, when it is still right."""
        if before is None or before.path != origin(file) or before.source != Seen.at(str(file.abs_src_path)):
            return None
        return before if self._link(file.dest_uri, before.made) else None

    def _link(self, name: str, made: Seen) -> bool:
        """Put a file of the earlier site in the new one, unless it is no longer as we left it.

        It is looked at only where it is ours alone: a build at the same time may put another in its old place.
        """
        if self.site is None:
            return False
        new = f"{self.new}/{name}"  # a Path for each of many thousands would take longer than all the rest
        folder(new.rpartition("/")[0])
        try:
            os.link(f"{self.site}/{name}", new)
        except OSError:  # it is gone, or the file system knows no links
            return False
        if Seen.at(new) == made:
            return True
        Path(new).unlink()
        return False


def origin(file: File) -> str:
    """Where a file comes from, in words that hold as long as the archive and the theme stay where they are."""
    return str(file.abs_src_path)


@cache
def folder(path: str) -> None:
    """Make a folder, once."""
    Path(path).mkdir(parents=True, exist_ok=True)


def _leads_where_it_did(before: Rendered, there: Collection[str]) -> bool:
    return all(name in there for name in before.found) and not any(name in there for name in before.missing)
