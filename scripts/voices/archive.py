"""Where the folders of an archive are."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Archive:
    """A folder that holds `mkdocs.yml`, `interviews/` and `docs/`."""

    root: Path

    @property
    def interviews(self) -> Path:
        return self.root / "interviews"

    @property
    def vocabularies(self) -> Path:
        return self.interviews / "vocabularies"

    @property
    def originals(self) -> Path:
        return self.interviews / "originals"

    @property
    def docs(self) -> Path:
        return self.root / "docs"

    @property
    def site(self) -> Path:
        return self.root / "site"

    @property
    def config(self) -> Path:
        return self.root / "mkdocs.yml"
