"""Which program this is: what another version remembers is not believed."""

import sys
import unicodedata
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from voices.digests import digest

_LIBRARIES = (
    "jinja2",
    "markdown",
    "markupsafe",
    "pydantic",
    "pydantic-core",
    "python-frontmatter",
    "pyyaml",
    "rapidfuzz",
)
"""Those that have a part in what is found in an interview or written on a page."""


@cache
def own_digest() -> bytes:
    """Of all files of the program, templates included, and of the versions of what it is made with."""
    here = Path(__file__).parent
    files = sorted(path for path in here.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    contents = [(path.relative_to(here), path.read_bytes()) for path in files]
    return digest(contents, [_version(name) for name in _LIBRARIES], sys.version, unicodedata.unidata_version)


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:  # under another name in a distribution of its own
        return ""
