"""Addresses made of names."""

import pytest
from voices.slugs import slug


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("Llŷr O'Brien & Co", "llyr-obrien-co"),
        ("茶", ""),
        ("Index", "index-2"),
        ("Con", "con-2"),
        ("LPT1", "lpt1-2"),
        ("Con Hartnell", "con-hartnell"),
    ],
)
def test_a_name_becomes_an_address_that_a_file_can_have_everywhere(name: str, address: str) -> None:
    assert slug(name) == address
