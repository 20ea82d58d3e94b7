"""Markdown under `docs/` to HTML under `site/`, with MkDocs or with Zensical, each run as a program of its own."""

from voices.renderer.building import Render, rendering
from voices.renderer.complaints import Complaints, RenderingFailed, why
from voices.renderer.engines import ENGINES, is_installed
from voices.renderer.serving import follow, served, serving

__all__ = [
    "ENGINES",
    "Complaints",
    "Render",
    "RenderingFailed",
    "follow",
    "is_installed",
    "rendering",
    "served",
    "serving",
    "why",
]
