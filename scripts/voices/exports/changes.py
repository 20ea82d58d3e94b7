"""When something changed for those who follow the archive: told by its files, never by the clock."""

from collections.abc import Iterable
from datetime import date

from voices.model import Interview

NOTHING_YET = date(2000, 1, 1)
"""Stands for the last change of an archive without interviews."""


def changed(interview: Interview) -> date:
    """The day it entered the archive, was opened after an embargo, or was last corrected."""
    opened = [interview.embargo_until] if interview.embargo_until and interview.body else []
    return max([interview.added, *opened, *(correction.date for correction in interview.corrections)])


def last_change(interviews: Iterable[Interview]) -> date:
    return max(map(changed, interviews), default=NOTHING_YET)
