"""What the boxes of a web page are for, as those who built it named them in classes and ids."""

import re
from collections.abc import Mapping
from itertools import pairwise
from typing import Any

# Words in the names of boxes that hold no part of an article. What says who wrote it and when is not among them.
_ASIDE = frozenset(
    "ad ads advert advertisement adverts banner breadcrumb breadcrumbs carousel cmp comments consent cookie cookies"
    " crumb crumbs disqus donate footer gdpr jobs leaderboard login masthead menu modal mostread nav navbar navigation"
    " newsletter onetrust outbrain pagination pager paywall player popup popular promo promotion recommended related"
    " respond search share sharebar sharedaddy sharing sidebar signup skip sociallinks socialmedia socials sponsor"
    " sponsored subscribe subscription taboola toolbar tools topbar topnav trending"
    " contentinfo complementary dialog alertdialog".split()
)

# How names begin that say what an article is about, or what stands beside it: "category-jobs", "has-sidebar".
_ABOUT = frozenset("body category elementor has is no page single tag type with without".split())

# A word in a name: "most-read_box", "shareTools".
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")

_NAMES = ("class", "id", "role")

_MOST = 80
"""Words in a box; a name on more than that is that of a part of the page with everything in it."""


def is_aside(attributes: Mapping[str, Any], text: str) -> bool:
    """Whether a box with these names and words stands beside the article: "share-bar", "cookie-notice"."""
    if not attributes or "\n# " in f"\n{text}" or len(text.split(maxsplit=_MOST)) > _MOST:
        return False
    return any(map(_says_so, _names(attributes)))


def _says_so(name: str) -> bool:
    words = [word.lower() for word in _WORD.findall(name)]
    if not words or words[0] in _ABOUT:
        return False
    return not _ASIDE.isdisjoint((*words, *map("".join, pairwise(words))))


def _names(attributes: Mapping[str, Any]) -> list[str]:
    values = [attributes.get(name) or () for name in _NAMES]
    return [one for value in values for one in (value.split() if isinstance(value, str) else value)]
