"""Editors at work: random edits of an archive, the builds after them, and whether those equal a clean build.

For the tests, on a small archive, and for `make bench`, on a large one. The same seed gives the same edits.
"""
