"""What was written under `docs/` since one last looked."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from voices.renderer.brisk_mkdocs.memory import Seen

Snapshot = Mapping[str, Seen | None]
"""Every file by its path below the folder; pages as they are, of others only that they are there."""


@dataclass(frozen=True, kw_only=True, slots=True)
class News:
    added: frozenset[str]
    gone: frozenset[str]
    edited: frozenset[str]
    """Pages that were there before and are not the same."""


def snapshot(folder: Path, below: str = "") -> dict[str, Seen | None]:
    found: dict[str, Seen | None] = {}
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                found |= snapshot(Path(entry.path), f"{below}{entry.name}/")
            elif entry.name.endswith(".md"):
                status = entry.stat()
                found[below + entry.name] = Seen(status.st_size, status.st_mtime_ns)
            else:
                found[below + entry.name] = None
    return found


def news(before: Snapshot, now: Snapshot) -> News:
    return News(
        added=frozenset(now.keys() - before.keys()),
        gone=frozenset(before.keys() - now.keys()),
        edited=frozenset(name for name, seen in now.items() if name in before and before[name] != seen),
    )
