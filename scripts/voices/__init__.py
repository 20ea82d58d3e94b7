"""Interviews with the people who run and do council social care, from raw text to a published site."""
