"""Whole lines that are no part of an interview when they stand above its first paragraph, by reason."""

from voices.boilerplate.words import SECTION

# A letter of a menu's entry, or the number of things in a basket.
_ENTRY = r"(?:[^|•·.?!\d]|\(\d+\))"

PATTERNS: dict[str, tuple[str, ...]] = {
    "navigation": (
        r"live: .{1,60}|coronavirus\b.{0,30}: .{1,60}",
        SECTION,
        # A bar of short labels, one of which is surely a section.
        rf"(?=(?:.* ?[|•·] ?)?{SECTION}(?: ?[|•·]|$))(?:{_ENTRY}{{1,25}} ?[|•·] ?){{2,}}{_ENTRY}{{1,25}}",
        r".{1,60} (?:»|›|>|→) .{1,60} (?:»|›|>|→) .{1,80}",
        rf"{SECTION}(?: ?[>»›→/] ?.{{1,60}}){{1,4}}",
        r"[^.?!>»›,;\"'“”‘’]{2,40} [>»›] [^.?!\d>»›\"'“”‘’]{2,60}",
    ),
}
