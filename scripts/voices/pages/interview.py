"""The page of one interview: its text, its facts, and how to cite it."""

from collections.abc import Collection, Mapping, Sequence

from voices import citations, metadata
from voices.digests import later
from voices.edition import Imprint
from voices.holdings import Holdings
from voices.model import Interview, Pending
from voices.pages.named import named, successors
from voices.passages import dressed
from voices.templating import page

WORDS_A_MINUTE = 230
"""What an adult reads silently."""


def interview_page(interview: Interview, held: Holdings, to_do: Sequence[str] = ()) -> Pending:
    """The page of an interview; `to_do` is what it still lacks, if it is a draft."""
    imprint = held.edition.imprint
    return page(
        f"interviews/{interview.slug}.md",
        "interview",
        interview=interview,
        minutes=later(_minutes, interview),
        reading_on=held.reading_on.get(interview.slug, ()),
        text=later(_text, interview),
        to_do=to_do,
        with_pages=_with_pages(interview, held.councils),
        vocabularies=named(interview, held.edition.vocabularies),
        head=later(_head, interview, imprint),
        further=later(_citations, interview, imprint),
    )


def _with_pages(interview: Interview, with_pages: Collection[str]) -> list[str]:
    """The councils that took over from its own and have a page."""
    return [key for key in successors(interview) if key in with_pages]


def _minutes(interview: Interview) -> int:
    """How long it takes to read; 0 for a record, which is read at a glance."""
    read = sum(len(passage.text.split()) for passage in interview.passages)
    return 0 if interview.access == "record" else -(-read // WORDS_A_MINUTE)


def _text(interview: Interview) -> str:
    """The text of an interview, each passage with its link and with a class that says whose words it is."""
    classes = {passage.id: f"by-{passage.voice}" for passage in interview.passages if passage.id}
    return dressed(interview.body, classes=classes, retired=interview.retired_passages if interview.body else ())


def _head(interview: Interview, imprint: Imprint) -> Mapping[str, object]:
    return metadata.of_interview(interview, imprint).as_front_matter()


def _citations(interview: Interview, edition: Imprint) -> dict[str, object]:
    """How to cite an interview and, with the first one as the example, its passages."""
    whole = citations.of_interview(interview, edition)
    own = (one for one in interview.passages if one.id and one.voice in ("person", "archive"))
    first = next((one for one in own if one.kind != "heading"), None)
    part = citations.of_passage(interview, first, edition) if first else None
    ready = citations.for_browser(interview, edition, citations.STYLES, citations.FORMATS)
    return {
        "cited": {name: style(whole) for name, style in citations.STYLES.items()},
        "example": part,
        "cited_passage": {name: style(part) for name, style in citations.STYLES.items()} if part else {},
        "downloads": edition.downloads,
        "cite": metadata.for_script(ready) if ready else None,
    }
