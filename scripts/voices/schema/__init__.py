"""Loose mappings become records here, or plain sentences about what keeps them from it.

This is the only package that knows pydantic.
"""

from voices.schema import json_schema
from voices.schema.front_matter import FrontMatter, RetiredPassageFields, SpeakerFields, Withdrawal, is_address
from voices.schema.reading import Fault, field_names, read

__all__ = [
    "Fault",
    "FrontMatter",
    "RetiredPassageFields",
    "SpeakerFields",
    "Withdrawal",
    "field_names",
    "is_address",
    "json_schema",
    "read",
]
