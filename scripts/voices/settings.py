"""What `mkdocs.yml` says about the site that its pages and downloads have to know."""

from dataclasses import dataclass
from typing import Any

from voices import marked_yaml
from voices.archive import Archive


@dataclass(frozen=True, kw_only=True, slots=True)
class Settings:
    """The name of the site and the address at which it will stand."""

    name: str
    address: str
    """With a slash at the end; a lone `/` when `mkdocs.yml` has no `site_url`."""
    featured: str | None = None
    """The slug of the interview that the home page is to show, under `extra`; without it a rule decides."""
    downloads: str = "each"
    """As written under `extra`: whether files to cite it lie beside each interview. It may be no answer at all."""


def settings(archive: Archive) -> Settings:
    """Read `mkdocs.yml`; what it does not say is left open."""
    path = archive.config
    found: Any = marked_yaml.load(path.read_text(encoding="utf-8-sig")).value if path.is_file() else None
    said = found if isinstance(found, dict) else {}
    extra = said.get("extra")
    chosen = extra if isinstance(extra, dict) else {}
    featured, downloads = chosen.get("featured"), chosen.get("downloads")
    return Settings(
        name=str(said.get("site_name") or "Practice Voices"),
        address=f"{str(said.get('site_url') or '').rstrip('/')}/",
        featured=str(featured) if featured else None,
        downloads="each" if downloads is None else str(downloads),
    )
