"""Chooses of all candidates the one interviewed, or several on equal terms, or nobody."""

import re
from collections.abc import Sequence
from dataclasses import replace

from voices.guess import references
from voices.guess.candidates import CLEAR, IN_HEAD, LABELLED, LINE, TITLE, Candidate, is_without_post, same
from voices.guess.cast import Cast
from voices.guess.own_posts import opening
from voices.guess.reading import Reading
from voices.guess.signs.posts_held import introduction

ENOUGH = 8
"""The weight below which nobody is."""

_NEAR = 0.7
"""The share of the highest weight from which on somebody else may be the one whom the text names most."""

MOST = 30
"""Candidates that are looked at closely."""

# What shows that somebody is or was a politician, an inspector, a predecessor, a user of services.
_OUTSIDER = (
    r"(?:Cllr|Councillor|Mayor|Minister|MP|Lord|Baroness|Leader|cabinet member|lead member|secretary|inspector"
    r"|predecessor|service user|tenant|resident|patient)"
)


def given(reading: Reading, everyone: Sequence[Candidate]) -> list[Candidate]:
    """Whom the editor named, or the front matter of the file, with what the text says about them."""
    name = reading.person_given()
    if name is None:
        return []
    known = [candidate for candidate in everyone if same(candidate.name, name)]
    return [
        replace(known[0], name=name)
        if known
        else Candidate(name=name, weight=LABELLED, told=LABELLED, line=0, text=name)
    ]


def chosen(reading: Reading, everyone: Sequence[Candidate], cast: Cast) -> list[Candidate]:
    """The likeliest, or several on equal terms: each on a line of their own, or each in turns of their own."""
    likely = [one for one in everyone[:MOST] if _counts(one, reading) and not _is_outsider(one, reading)]
    likely = _in_posts_first(likely)
    if likely and likely[0].told < CLEAR:
        near = [one for one in likely[1:] if one.weight >= _NEAR * likely[0].weight and not is_without_post(one)]
        first = next((one for one in (likely[0], *near) if _matters_most(one, reading, cast)), None)
        likely = [first, *(one for one in likely if one is not first)] if first else []
    if not likely:
        return []
    equal = [one for one in likely if one.told >= LINE and (one.post or reading.form == "panel")]
    if likely[0].shared and not (len(equal) > 1 and reading.form == "panel"):
        equal = [one for one in likely if one.shared]
    if len(equal) < 2:
        equal = _of_different_councils(likely, reading, cast)
    order = {naming.name: place for place, naming in reversed(list(enumerate(cast.namings)))}
    return sorted(equal, key=lambda one: order.get(one.name, one.line)) if len(equal) > 1 else likely[:1]


def _in_posts_first(likely: Sequence[Candidate]) -> list[Candidate]:
    """Those who are heard and in a post before somebody without one about whom the text is hardly more."""
    if not likely or not is_without_post(likely[0]):
        return list(likely)
    introduced = [one for one in likely if one.told >= CLEAR and not is_without_post(one)]
    if introduced and not likely[0].speaks and likely[0].told < LABELLED:
        return [*introduced, *(one for one in likely if one not in introduced)]
    if likely[0].told >= CLEAR:
        return list(likely)
    least = likely[0].weight / 2
    return sorted(likely, key=lambda one: is_without_post(one) or one.past or not one.speaks or one.weight < least)


def _counts(candidate: Candidate, reading: Reading) -> bool:
    """Whether enough speaks for somebody; for whom the text quotes, a post in the opening without a name is enough."""
    heard = candidate.speaks and candidate.weight > 0 and _may_be_in_a_post(candidate, reading)
    return candidate.weight >= ENOUGH or heard


def _matters_most(candidate: Candidate, reading: Reading, cast: Cast) -> bool:
    """Whether it is no guess to choose somebody: in a post or heard, and nobody else is named more often.

    Whoever tells of themselves, or answers, names others, and is none of those.
    """
    if reading.form in ("first-person", "question-and-answer"):
        if candidate.told >= IN_HEAD:
            return True
        if candidate.line not in introduction(reading):
            return False
    if is_without_post(candidate) and not (candidate.speaks and _may_be_in_a_post(candidate, reading)):
        return False
    mine = cast.named.get(candidate.name, 0)
    return not any(count > mine and reading.known.councils.find(name) is None for name, count in cast.named.items())


def _may_be_in_a_post(candidate: Candidate, reading: Reading) -> bool:
    """Whether the title has their surname, or the opening a post without a name: no member of the public has those."""
    return candidate.told >= IN_HEAD or any(
        references.unnamed(opening(reading, candidate.name), reading.known.councils)
    )


def in_doubt(person: Candidate, everyone: Sequence[Candidate], cast: Cast) -> Candidate:
    """The chosen, no longer as clearly told where the text is as much about somebody else."""
    if not (_outshone(person, cast) or _contested(person, everyone) or _seldom_named(person, cast)):
        return person
    return replace(person, told=min(person.told, CLEAR - 1))


def _outshone(person: Candidate, cast: Cast) -> bool:
    """Whether the text is half as much about somebody else, so that it cannot be said to state who is interviewed."""
    heard = (name for name, times in cast.heard.items() if times and not same(name, person.name))
    most = max(map(cast.weight_of, heard), default=0)
    return person.told < LINE and 2 * most >= cast.weight_of(person.name)


def _seldom_named(person: Candidate, cast: Cast) -> bool:
    """Whether the text names another as often, and no line says in so many words who is interviewed."""
    others = (times for name, times in cast.named.items() if not same(name, person.name))
    return person.told < LINE and max(others, default=0) >= cast.named.get(person.name, 0)


def _contested(person: Candidate, everyone: Sequence[Candidate]) -> bool:
    """Whether the text says of another nearly as much as of the chosen that they are interviewed."""
    rivals = (one for one in everyone if not same(one.name, person.name))
    return any(one.told >= min(CLEAR, person.told) and one.weight > 0.7 * person.weight for one in rivals)


def _of_different_councils(likely: Sequence[Candidate], reading: Reading, cast: Cast) -> list[Candidate]:
    """Several who speak, each in a post at a council of their own, none of whom the text is about more than others."""
    equal = [one for one in likely if one.post and one.post.councils and one.speaks and one.told <= LINE]
    places = {one.post.councils[0].name for one in equal if one.post}
    weights = [cast.weight_of(one.name) for one in equal]
    if reading.form != "profile" or len(places) < 2 or max(weights) > 2.5 * min(weights):
        return []
    return [replace(one, indirect=True) for one in equal]


def _is_outsider(candidate: Candidate, reading: Reading) -> bool:
    """A politician, an inspector, a predecessor: in no post, and not the one whom the title names."""
    if candidate.post or candidate.weight >= TITLE:
        return False
    text = "\n".join(block.text for block in reading.blocks)
    return re.search(rf"\b{_OUTSIDER}\b,? {re.escape(candidate.name)}", text) is not None
