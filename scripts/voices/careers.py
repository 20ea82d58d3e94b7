"""What a person did, as far as the archive heard of it: posts in order of time, each with the years it is told of."""

from collections.abc import Iterable
from dataclasses import dataclass

from voices.model import Interview, Post, Year


@dataclass(frozen=True, kw_only=True, slots=True)
class Stage:
    """A post, and the interviews in which its holder speaks."""

    post: Post
    name: str
    """What the person was called then."""
    interviews: tuple[Interview, ...]
    is_interviewed: bool
    """Whether one of them is about this person; else they only speak in somebody else's."""

    @property
    def years(self) -> tuple[Year, ...]:
        """Each once, as published."""
        return tuple(dict.fromkeys(interview.year for interview in self.interviews))


def career(key: str, interviews: Iterable[Interview]) -> tuple[Stage, ...]:
    """The stages of the person with this key, the earliest first; those without a year come last."""
    found: dict[tuple[Post, str, bool], list[Interview]] = {}
    for interview in sorted(interviews, key=_order):
        for speaker in interview.speakers:
            if speaker.key == key and speaker.name:
                told = found.setdefault((speaker.post, speaker.name, speaker in interview.people), [])
                if interview not in told[-1:]:
                    told.append(interview)
    return tuple(
        Stage(post=post, name=name, interviews=tuple(told), is_interviewed=is_interviewed)
        for (post, name, is_interviewed), told in found.items()
    )


def _order(interview: Interview) -> tuple[int, str]:
    return interview.year.number or 9999, interview.slug
