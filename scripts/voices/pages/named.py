"""The few entries of the vocabularies that a page names beside its own."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from voices.model import Council, Interview, Rights, Source
from voices.vocabularies import Vocabularies


@dataclass(frozen=True, kw_only=True, slots=True)
class Named:
    """The entries that a page names beside its own: all that it knows of the vocabularies."""

    councils: Mapping[str, Council]
    rights: Mapping[str, Rights]


def named(about: object, known: Vocabularies) -> Named:
    """Those that the page of an interview or of a heading names."""
    keys: tuple[str, ...] = (*about.predecessors, *about.successors) if isinstance(about, Council) else ()
    if isinstance(about, Interview):
        keys = tuple(successors(about))
    rights = [about.rights] if isinstance(about, Source) else []
    return Named(
        councils={key: known.councils[key] for key in keys if key in known.councils},
        rights={key: known.rights[key] for key in rights if key in known.rights},
    )


def successors(interview: Interview) -> Iterator[str]:
    for speaker in interview.speakers:
        for council in speaker.post.councils:
            yield from council.successors
