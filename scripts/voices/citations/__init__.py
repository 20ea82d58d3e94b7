"""Citations: what a reference to an interview or a passage names, and the forms in which it is written."""

from voices.citations.apa import apa
from voices.citations.bibtex import bibtex
from voices.citations.browser import for_browser
from voices.citations.chicago import chicago
from voices.citations.citation import ACCESSED, Citation, Written
from voices.citations.csl_json import csl_json
from voices.citations.harvard import harvard
from voices.citations.making import of_interview, of_passage
from voices.citations.names import Name
from voices.citations.quoting import quoting
from voices.citations.ris import ris

STYLES = {"Harvard": harvard, "Chicago": chicago, "APA": apa}
"""The styles in which a citation is shown, to be copied."""

FORMATS = {"ris": ris, "bib": bibtex, "csl.json": csl_json}
"""What reference managers read: the end of the file's name, and how several citations are written in one file."""

MEDIA_TYPES = {
    "ris": ("application/x-research-info-systems", "RIS"),
    "bib": ("application/x-bibtex", "BibTeX"),
    "csl.json": ("application/vnd.citationstyles.csl+json", "CSL-JSON"),
}
"""By the end of a file's name: its media type, and what the format is called."""

__all__ = [
    "ACCESSED",
    "FORMATS",
    "MEDIA_TYPES",
    "STYLES",
    "Citation",
    "Name",
    "Written",
    "for_browser",
    "of_interview",
    "of_passage",
    "quoting",
]
