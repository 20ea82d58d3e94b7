"""Takes out settings that another system keeps above a text: lines such as "layout: post" between rules of dashes."""

import re

from voices.manuscript import Line, Manuscript

REASON = "settings of another system"

# A setting, an item of a list in one, or nothing.
_SETTING = re.compile(r"[\w-]+:(?: .*)?|\s+.*|- .*|")

_RULE = "---"

_MOST = 40
"""Lines; no page has more settings."""


def step(manuscript: Manuscript) -> Manuscript:
    lines = manuscript.lines[:_MOST]
    first = next((place for place, line in enumerate(lines) if line.text.strip()), 0)
    if not lines or lines[first].text.strip() != _RULE:
        return manuscript
    end = next((place for place, line in enumerate(lines) if place > first and line.text.strip() == _RULE), first)
    settings = lines[first + 1 : end]
    return manuscript.without({line.number: REASON for line in settings}) if _are_settings(settings) else manuscript


def _are_settings(lines: tuple[Line, ...]) -> bool:
    return all(_SETTING.fullmatch(line.text.rstrip()) for line in lines) and any(":" in line.text for line in lines)
