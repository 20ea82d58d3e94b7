"""The notice at the address of an interview that was withdrawn."""

import datetime

import pytest
from voices.model import Tombstone
from voices.templating import page


@pytest.mark.parametrize("reason", ["At the request of the person", "At the request of the person."])
def test_the_reason_ends_with_one_full_stop(reason: str) -> None:
    day = datetime.date(2026, 11, 22)
    tombstone = Tombstone(slug="wilf-underhill", withdrawn=day, reason=reason, added=day)

    text = page("interviews/wilf-underhill.md", "tombstone", tombstone=tombstone).make()

    assert "was withdrawn on 22 November 2026: At the request of the person.\n" in text
