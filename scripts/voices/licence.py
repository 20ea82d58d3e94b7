"""The licence of the archive's own words: summaries, records, vocabularies and tables."""

NAME = "CC-BY-4.0"
"""As SPDX abbreviates it."""
TITLE = "Creative Commons Attribution 4.0"
ADDRESS = "https://creativecommons.org/licenses/by/4.0/"
