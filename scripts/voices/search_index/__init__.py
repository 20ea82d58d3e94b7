"""The search of the site: what of each interview can be found, by which facets, and the files a browser asks.

Any page may ask: a form with `method="get"` and `action="…/search/"` whose field is called `q` opens the search page
with its answer, such as `search/?q=kettle&council=hackney&decade=2010s`. Each facet's `name` is a parameter, given once
for each chosen value.
"""

from voices.search_index.bundle import FOLDER, IndexingFailed, is_installed, write
from voices.search_index.following import following
from voices.search_index.kept import CACHE

__all__ = ["CACHE", "FOLDER", "IndexingFailed", "following", "is_installed", "write"]
