"""Whole lines that are never part of an interview, wherever they stand on the page, by reason."""

from voices.boilerplate import asking, consent, filing, menus, recordings, selling, sharing, small_print

# Each reason, and patterns that must match a whole line (small letters, single spaces, decoration stripped).
PATTERNS: dict[str, tuple[str, ...]] = {
    "a ruled line": (r"",),
    "a cookie banner": consent.COOKIES,
    "a skip or accessibility link": menus.SKIPPING,
    "navigation": menus.NAVIGATION,
    "a share or print button": sharing.BUTTONS,
    "a newsletter or subscription box": selling.SUBSCRIPTIONS,
    "an advertisement": selling.ADVERTISEMENTS,
    "a comment prompt": asking.COMMENTS,
    "a question about the page": asking.FEEDBACK,
    "a podcast player or credit": recordings.PODCASTS,
    "a copyright or legal footer": small_print.FOOTERS,
    "about the author": filing.AUTHORS,
    "a tag list": filing.TAGS,
    "a website or contact line": small_print.CONTACTS,
    "a picture credit": filing.PICTURES,
    "a print header": small_print.PRINT,
    "a reading time": recordings.TIMES,
    "links to other pages": menus.OTHER_PAGES,
}
