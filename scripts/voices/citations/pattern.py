"""The citation of any passage of an interview, with marks where one passage differs from another."""

from dataclasses import replace

from voices.citations.citation import Citation
from voices.citations.making import of_passage
from voices.edition import Imprint
from voices.model import Interview, Passage, Voice

# A browser writes a passage's own in their place; these characters belong to nobody's alphabet.
ID = "\ue000"
WORDS = "\ue001"
WHOSE = "\ue002"


def pattern(interview: Interview, edition: Imprint) -> Citation:
    """A citation as of a passage whose id, words and speaker are still open."""
    voice: Voice = "person" if interview.access == "full" else "archive"
    passage = Passage(id=ID, kind="paragraph", text=WORDS, voice=voice, speaker=None, question=None)
    return replace(of_passage(interview, passage, edition), whose=WHOSE)
