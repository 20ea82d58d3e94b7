"""MkDocs' own parts, driven by us: the same bytes on all cores, only what changed, and previews page by page."""
