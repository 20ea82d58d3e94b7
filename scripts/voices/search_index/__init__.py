"""The search of the site: what of each interview can be found, by which facets, and the files a browser asks."""

from voices.search_index.bundle import FOLDER, IndexingFailed, is_installed, write
from voices.search_index.following import following

__all__ = ["FOLDER", "IndexingFailed", "following", "is_installed", "write"]
