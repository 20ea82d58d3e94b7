"""What of an earlier site is as it would be made now, and so stays where it is; all else of that site has to go."""

import os
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from mkdocs.structure.files import File

from voices.renderer.brisk_mkdocs.memory import Copied, Rendered, Seen
from voices.renderer.brisk_mkdocs.page import digest
from voices.renderer.exchange import WHOLE


@dataclass(frozen=True, kw_only=True, slots=True)
class Earlier:
    """An earlier site."""

    files: Mapping[str, Seen | None]
    """What lies in it, by its path; None for whatever is no file that we could have left there."""
    since: int
    """What is younger may still change."""
    kept: set[str] = field(default_factory=set)
    """What of it stays, as far as that was asked."""

    def page(self, file: File, before: Rendered | None, there: Collection[str]) -> Rendered | None:
        """The page of a file as it was, when it is still right: `there` are the files that links may lead to."""
        if before is None or not before.made or self.files.get(file.dest_uri) != before.made:
            return None
        if not _leads_where_it_did(before, there):
            return None
        source = Seen.at(str(file.abs_src_path))
        if source != before.source and digest(file.content_bytes) != before.digest:
            return None
        self.kept.add(file.dest_uri)
        return replace(before, source=source.settled(since=self.since))

    def copy(self, file: File, before: Copied | None) -> Copied | None:
        """The copy of a file as it was, when it is still right."""
        if before is None or self.files.get(file.dest_uri) != before.made:
            return None
        if before.path != origin(file) or before.source != Seen.at(str(file.abs_src_path)):
            return None
        self.kept.add(file.dest_uri)
        return before

    def keeps(self, made: Mapping[str, Seen]) -> bool:
        """Whether these files are as they were left; then they stay."""
        holds = all(self.files.get(name) == seen for name, seen in made.items())
        self.kept.update(made if holds else ())
        return holds

    def gone(self) -> list[str]:
        """What has to be taken out of the site: all that is not kept, and folders as a whole where that is right."""
        folders = _folders(self.kept)
        return sorted({_highest(name, folders) for name in self.files.keys() - self.kept}) if self.kept else [WHOLE]


def look_over(site: Path | None, made: Iterable[str], *, since: int) -> Earlier:
    """The site that is there, when these are the files that are remembered of it."""
    if site is None or site.is_symlink():
        return Earlier(files={}, since=since)
    return Earlier(files=dict(_files(str(site), "", _folders(made))), since=since)


def origin(file: File) -> str:
    """Where a file comes from, in words that hold as long as the archive and the theme stay where they are."""
    return str(file.abs_src_path)


def _files(folder: str, below: str, folders: Collection[str]) -> Iterator[tuple[str, Seen | None]]:
    """What lies in a folder and in those of `folders` that are in it; others are named, and not looked into."""
    with suppress(FileNotFoundError, NotADirectoryError), os.scandir(folder) as entries:
        for entry in entries:
            name = below + entry.name
            if entry.is_dir(follow_symlinks=False):
                if name in folders:
                    yield from _files(entry.path, f"{name}/", folders)
                else:
                    yield name, None
            else:
                yield name, Seen.of(entry.stat()) if entry.is_file(follow_symlinks=False) else None


def _folders(names: Iterable[str]) -> set[str]:
    """The folders that these files are in, and those that these are in."""
    found: set[str] = set()
    for name in names:
        while name and (name := name.rpartition("/")[0]) not in found:
            found.add(name)
    return found


def _highest(name: str, folders: Collection[str]) -> str:
    """The highest of the folders that something is in, and that are not among these; or, if all are, itself."""
    parts = name.split("/")
    above = ("/".join(parts[:depth]) for depth in range(1, len(parts)))
    return next((path for path in above if path not in folders), name)


def _leads_where_it_did(before: Rendered, there: Collection[str]) -> bool:
    return all(name in there for name in before.found) and not any(name in there for name in before.missing)
