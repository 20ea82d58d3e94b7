"""Writes down who was chosen: name, role and council of one, a list of several, and who else speaks."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from voices.guess import council_of_the_piece, public, shared_posts
from voices.guess.candidates import CLEAR, LABELLED, LINE, Candidate, is_without_post, same_as_any
from voices.guess.names import in_full
from voices.guess.own_posts import with_own_post
from voices.guess.posts import Post
from voices.guess.reading import Reading, absent, inferred, stated
from voices.manuscript import Guess
from voices.model import ANONYMOUS, UNDISCLOSED, UNKNOWN

Basis = Callable[[Any, int | None, str | None], Guess]


def one(person: Candidate, reading: Reading) -> dict[str, Guess]:
    basis = stated if person.told >= CLEAR and _is_witnessed(person, reading) else inferred
    name = in_full(person.name, (block.text for block in reading.blocks))
    guesses = {"person": basis(name, person.line, person.text)}
    basis = inferred if person.indirect else basis
    guesses["role"] = (
        _role_basis(person, basis)(person.post.role, person.post_line or person.line, person.post_text or "")
        if person.post and person.post.role and not (_is_doubtful(person.post.role) or _is_said_in_passing(person))
        else absent(UNKNOWN)
    )
    guesses["council"] = _council(person, reading)
    if person.post and person.post.organisation and not person.post.councils:
        line = person.post_line or person.line
        guesses["employer"] = basis(person.post.organisation, line, person.post_text or "")
    return guesses


# What a post no longer held has behind it, or one that is no title before it: "nurse for thirty", "tallest director".
_DOUBTFUL = re.compile(
    r".*\b(?:in|since|from|until|for) (?:\d+|(?:almost |nearly )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve"
    r"|fifteen|twenty|thirty|forty))\b.*|(?:the )?(?!west|guest|honest|interest)[a-z]{3,}est .*|(?:head|lead|worker)",
    re.IGNORECASE,
)


def _is_doubtful(role: str) -> bool:
    return _DOUBTFUL.fullmatch(role) is not None


# A calling that many have had on their way, as said in passing: "as a social worker", "you're a manager".
_IN_PASSING = re.compile(
    r"(?:as|when|you(?:['’]re| are)) an? (?:social worker|manager|officer|nurse|commissioner|director)\b.*", re.I
)


def _is_said_in_passing(person: Candidate) -> bool:
    return person.indirect and _IN_PASSING.fullmatch(person.post_text or "") is not None


# A post by the name of the place, as headlines put it, and not as its bearer does: "Sheffield's tea commissioner".
_SHORTHAND = re.compile(r"(?<!Council)(?<!Trust)(?<!Partnership)(?<!Borough)['’]s? [a-z][a-z ]+$")


def _role_basis(person: Candidate, basis: Basis) -> Basis:
    return inferred if _SHORTHAND.search(person.post_text or "") else basis


def _is_witnessed(person: Candidate, reading: Reading) -> bool:
    """Whether a second sign agrees: two labels say so, or they have a post at work that is certainly theirs."""
    own = not person.indirect or person.speaks or reading.form == "first-person"
    return person.told >= LABELLED + LINE or (own and not is_without_post(person))


def several(people: Sequence[Candidate], reading: Reading) -> dict[str, Guess]:
    """A list of people with their posts; then role and council are not repeated at the top."""
    people = _with_common_post([with_own_post(person, reading) for person in people], reading)
    people = _with_common_place(people)
    entries = [_entry(person, None) for person in people]
    text = "; ".join(person.text for person in people)
    value = [
        {"role": UNKNOWN, "council": UNDISCLOSED, **entry} if "organisation" not in entry else entry
        for entry in entries
    ]
    by = inferred if any(person.indirect for person in people) else stated
    return {
        "person": by(
            [
                {key: entry[key] for key in ("name", "role", "council", "organisation") if key in entry}
                for entry in value
            ],
            people[0].line,
            text,
        )
    }


def _with_common_post(people: Sequence[Candidate], reading: Reading) -> list[Candidate]:
    """The people of a panel, none of whom has a role, each in the post that the opening gives to all of them."""
    common = shared_posts.counted(reading.blocks[:5], reading.known.councils)
    if common is None or any(person.post and person.post.role for person in people):
        return list(people)
    post, block, words = common
    return [
        replace(one, post=_completed(post, one), post_line=block.line, post_text=words, indirect=True) for one in people
    ]


# A post at the council of the one named before: "Ben Pear is its senior administrator".
_ITS = re.compile(r"(?:,| is| was| has been) (?:its|the council['’]s|the same council['’]s) ")


def _with_common_place(people: Sequence[Candidate]) -> list[Candidate]:
    """The people, of whom one whose post is "its" is at the council of all the others."""
    places = {one.post.councils for one in people if one.post and one.post.councils}
    if len(places) != 1:
        return list(people)
    place = places.pop()
    return [
        replace(one, post=replace(one.post, councils=place), indirect=True)
        if one.post and not one.post.councils and not one.post.organisation and _ITS.search(one.post_text or "")
        else one
        for one in people
    ]


def _completed(post: Post, person: Candidate) -> Post:
    places = person.post.councils if person.post else ()
    return replace(post, councils=places or post.councils)


def _entry(person: Candidate, council: str | None) -> dict[str, Any]:
    entry: dict[str, Any] = {"name": person.name}
    if person.post:
        entry["role"] = person.post.role or UNKNOWN
        if person.post.councils:
            names = [named.name for named in person.post.councils]
            entry["council"] = names[0] if len(names) == 1 else names
        elif person.post.organisation:
            entry["organisation"] = person.post.organisation
        elif council:
            entry["council"] = council
    return entry


def _council(person: Candidate, reading: Reading) -> Guess:
    """The council of the post; else the only council that the text names again and again."""
    if person.post and person.post.councils:
        named = person.post.councils
        value: Any = named[0].name if len(named) == 1 else [council.name for council in named]
        all_stated = all(council.stated for council in named) and person.told >= CLEAR and not person.indirect
        return (stated if all_stated else inferred)(value, person.post_line or person.line, person.post_text or "")
    if (person.post and person.post.organisation) or person.name == ANONYMOUS:
        return absent(UNDISCLOSED)
    return council_of_the_piece.guess(reading) or absent(UNDISCLOSED)


def contributors(chosen: Sequence[Candidate], everyone: Sequence[Candidate], reading: Reading) -> Guess:
    """Others in a post who speak; whom the piece only mentions is left out, and so is everybody without a post."""
    others = [
        candidate
        for candidate in sorted(everyone, key=lambda candidate: candidate.line)
        if candidate.post
        and candidate.post.role
        and not public.is_of_a_learner(candidate.post.role)
        and candidate.speaks
        and not candidate.indirect
        and candidate not in chosen
        and not same_as_any(candidate.name, (one.name for one in chosen))
    ]
    if not others:
        return absent(None)
    council = _council(chosen[0], reading).value if len(chosen) == 1 else None
    shared = council if isinstance(council, str) and council != UNDISCLOSED else None
    entries = [_entry(other, shared) for other in others]
    return inferred(entries, others[0].line, "; ".join(other.text for other in others))
