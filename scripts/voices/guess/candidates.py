"""Whoever may be the one interviewed, with all that speaks for it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from voices.guess.names import clean_name
from voices.guess.posts import Post


@dataclass(frozen=True, kw_only=True, slots=True)
class Candidate:
    """Somebody who may be the one interviewed, how much speaks for it, and where that stands."""

    name: str
    weight: int
    line: int
    text: str
    told: int = 0
    """The part of the weight that the text gives in so many words, and not by how often it names somebody."""
    post: Post | None = None
    post_line: int | None = None
    post_text: str | None = None
    indirect: bool = False
    """Whether the text leaves it to the reader to see whose post it is."""
    past: bool = False
    """Whether the post may be over: it counts only when no other is known."""
    hint: bool = False
    """Whether this sign is only one of how much the text is about somebody."""
    speaks: bool = False
    shared: bool = False
    """Whether the post is held together with others who are named beside them."""


LABELLED, LINE, TITLE, INTRODUCED, OWN_BYLINE, IN_HEAD, IN_A_POST, MET = 100, 60, 45, 35, 45, 31, 10, 40
"""What speaks for a candidate: a label, a line of their own, the title, the introduction, …"""

MOST_BY_NAMING, FOREMOST, OPENS, WITHOUT_POST, ONCE = 20, 15, 15, 15, 3
"""What counts: being named and heard often; far more than anybody else; beginning a paragraph of the opening;
and against somebody, that the text gives them no post; a post that may be over."""

CLEAR = 35
"""The weight from which on the text says who is interviewed, and it need not be inferred."""


def merged(signs: Iterable[Candidate]) -> list[Candidate]:
    """One candidate for each name: the weights added, the fullest post kept."""
    found: dict[tuple[str, str], Candidate] = {}
    for sign in sorted(signs, key=lambda sign: -sign.weight):
        key = _ends(sign.name)
        found[key] = _together(found[key], sign) if key in found else replace(sign, told=_told(sign))
    return list(found.values())


def _told(sign: Candidate) -> int:
    return 0 if sign.hint else sign.weight


def _together(one: Candidate, other: Candidate) -> Candidate:
    together = replace(
        one, weight=one.weight + other.weight, told=one.told + _told(other), shared=one.shared or other.shared
    )
    if other.post and _says_more(other, one):
        return replace(
            together,
            post=other.post if one.past else _completed(other.post, one.post),
            post_line=other.post_line,
            post_text=other.post_text,
            indirect=other.indirect,
            past=other.past,
        )
    if one.post and other.post and not other.past:
        return replace(together, post=_completed(one.post, other.post))
    return together


def _says_more(other: Candidate, one: Candidate) -> bool:
    """Whether a post is better than the one known: said at all, said directly, with a role, with a place."""
    return other.post is not None and _fullness(other) > _fullness(one)


def _fullness(candidate: Candidate) -> tuple[bool, ...]:
    post = candidate.post
    if post is None:
        return (False,)
    placed = bool(post.councils or post.organisation)
    return post.role is not None, not candidate.past, placed, not candidate.indirect


def _completed(post: Post, other: Post | None) -> Post:
    """The post with the place that another mention of the same person gives."""
    if other is None or post.councils or post.organisation:
        return post
    return replace(post, councils=other.councils, organisation=other.organisation)


def is_without_post(candidate: Candidate) -> bool:
    """Whether the text gives somebody no post, or none but a former one of which nothing is known."""
    return candidate.post is None or (candidate.past and candidate.post.role is None)


def same(one: str, other: str) -> bool:
    """Whether two names are of one person: first and last word are equal, whatever stands between them."""
    return _ends(one) == _ends(other)


def _ends(name: str) -> tuple[str, str]:
    words = clean_name(name).casefold().split()
    return words[0], words[-1]


def same_as_any(name: str, others: Iterable[str]) -> bool:
    return any(same(name, other) for other in others)
