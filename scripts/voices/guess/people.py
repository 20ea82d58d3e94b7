"""Guesses who is interviewed, in which post and for which council, and who else speaks in the piece."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from voices.guess import capitals, council_of_the_piece, public, references, shared_posts, signs
from voices.guess import cast as casts
from voices.guess.candidates import CLEAR, IN_HEAD, LABELLED, LINE, TITLE, Candidate, is_without_post, same, same_as_any
from voices.guess.cast import Cast
from voices.guess.clues import Clue
from voices.guess.own_posts import opening, with_labelled_post, with_own_post
from voices.guess.posts import Post
from voices.guess.reading import Finding, Reading, absent, inferred, stated
from voices.manuscript import Guess
from voices.model import ANONYMOUS, UNDISCLOSED, UNKNOWN
from voices.sentences import is_prose

ENOUGH = 8
"""The weight below which nobody is."""

MOST = 30
"""Candidates that are looked at closely."""

# What shows that somebody is or was a politician, an inspector, a predecessor, a user of services.
_OUTSIDER = (
    r"(?:Cllr|Councillor|Mayor|Minister|MP|Lord|Baroness|Leader|cabinet member|lead member|secretary|inspector"
    r"|predecessor|service user|tenant|resident|patient)"
)


def guess(reading: Reading, lines: Sequence[Clue], found: Mapping[str, Guess]) -> Finding:
    """`person`, `role`, `council` (or `employer`) and `contributors`."""
    reading = replace(reading, blocks=capitals.lowered(reading.blocks))
    cast = casts.of(reading.blocks, reading.known.councils)
    everyone = signs.candidates(reading, lines, cast)
    lay = public.find(reading, cast)
    everyone = [one for one in everyone if one.name not in lay or _is_staff(one)]
    chosen = _given(reading, everyone) or _chosen(reading, everyone, cast)
    if not chosen:
        return Finding(guesses=_nobody(reading), moved={})
    if len(chosen) == 1:
        chosen = [with_own_post(with_labelled_post(chosen[0], lines), reading)]
    if len(chosen) == 1 and (_outshone(chosen[0], cast) or _contested(chosen[0], everyone)):
        chosen = [replace(chosen[0], told=min(chosen[0].told, CLEAR - 1))]
    guesses = _several(chosen, reading) if len(chosen) > 1 else _one(chosen[0], reading)
    others = [one for one in everyone if one.name not in lay]
    guesses["contributors"] = _contributors(chosen, others, reading)
    return Finding(guesses=guesses, moved=_moved(lines, chosen, reading))


def _is_staff(candidate: Candidate) -> bool:
    """Whether the text gives somebody a post that is no learner's, or a line of their own."""
    role = candidate.post.role if candidate.post else None
    return (role is not None and not public.is_of_a_learner(role)) or candidate.told >= LINE


# Choosing


def _given(reading: Reading, everyone: Sequence[Candidate]) -> list[Candidate]:
    """Whom the editor named, with what the text says about them."""
    given = reading.given.get("person")
    if not isinstance(given, str) or not given.strip():
        return []
    known = [candidate for candidate in everyone if same(candidate.name, given)]
    return [
        replace(known[0], name=given)
        if known
        else Candidate(name=given, weight=LABELLED, told=LABELLED, line=0, text=given)
    ]


def _chosen(reading: Reading, everyone: Sequence[Candidate], cast: Cast) -> list[Candidate]:
    """The likeliest, or several on equal terms: each on a line of their own, or each in turns of their own."""
    likely = [one for one in everyone[:MOST] if _counts(one, reading) and not _is_outsider(one, reading)]
    if not likely or (likely[0].told < CLEAR and not _matters_most(likely[0], reading, cast)):
        return []
    equal = [one for one in likely if one.told >= LINE and (one.post or reading.form == "panel")]
    if likely[0].shared and not (len(equal) > 1 and reading.form == "panel"):
        equal = [one for one in likely if one.shared]
    if len(equal) < 2:
        equal = _of_different_councils(likely, reading, cast)
    order = {naming.name: place for place, naming in reversed(list(enumerate(cast.namings)))}
    return sorted(equal, key=lambda one: order.get(one.name, one.line)) if len(equal) > 1 else likely[:1]


def _counts(candidate: Candidate, reading: Reading) -> bool:
    """Whether enough speaks for somebody; for whom the text quotes, a post in the opening without a name is enough."""
    heard = candidate.speaks and candidate.weight > 0 and _may_be_in_a_post(candidate, reading)
    return candidate.weight >= ENOUGH or heard


def _matters_most(candidate: Candidate, reading: Reading, cast: Cast) -> bool:
    """Whether it is no guess to choose somebody: in a post or heard, and nobody else is named more often."""
    if is_without_post(candidate) and not (candidate.speaks and _may_be_in_a_post(candidate, reading)):
        return False
    mine = cast.named.get(candidate.name, 0)
    return not any(count > mine and reading.known.councils.find(name) is None for name, count in cast.named.items())


def _may_be_in_a_post(candidate: Candidate, reading: Reading) -> bool:
    """Whether the title has their surname, or the opening a post without a name: no member of the public has those."""
    return candidate.told >= IN_HEAD or any(
        references.unnamed(opening(reading, candidate.name), reading.known.councils)
    )


def _outshone(person: Candidate, cast: Cast) -> bool:
    """Whether the text is so much about somebody else that it cannot be said to state who is interviewed."""
    heard = (name for name, times in cast.heard.items() if times and not same(name, person.name))
    most = max(map(cast.weight_of, heard), default=0)
    return person.told < LINE and most >= cast.weight_of(person.name)


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
    return equal


def _is_outsider(candidate: Candidate, reading: Reading) -> bool:
    """A politician, an inspector, a predecessor: in no post, and not the one whom the title names."""
    if candidate.post or candidate.weight >= TITLE:
        return False
    text = "\n".join(block.text for block in reading.blocks)
    return re.search(rf"\b{_OUTSIDER}\b,? {re.escape(candidate.name)}", text) is not None


# Writing down what was found


def _one(person: Candidate, reading: Reading) -> dict[str, Guess]:
    basis = stated if person.told >= CLEAR else inferred
    guesses = {"person": basis(person.name, person.line, person.text)}
    basis = inferred if person.indirect else basis
    guesses["role"] = (
        basis(person.post.role, person.post_line or person.line, person.post_text or "")
        if person.post and person.post.role
        else absent(UNKNOWN)
    )
    guesses["council"] = _council(person, reading)
    if person.post and person.post.organisation and not person.post.councils:
        line = person.post_line or person.line
        guesses["employer"] = basis(person.post.organisation, line, person.post_text or "")
    return guesses


def _several(people: Sequence[Candidate], reading: Reading) -> dict[str, Guess]:
    """A list of people with their posts; then role and council are not repeated at the top."""
    people = _with_common_post([with_own_post(person, reading) for person in people], reading)
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


def _contributors(chosen: Sequence[Candidate], everyone: Sequence[Candidate], reading: Reading) -> Guess:
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


# Somebody who speaks without a name, because they want it so.
_ANONYMOUS = re.compile(
    r"\b(?:names? withheld|not (?:her|his|their) real names?|not to be named|anonymously"
    r"|remain(?:s|ed)? anonymous|anonymity|spoke anonymously|name(?:s)? (?:has"
    r"|have) been changed|(?:by|author:?) anonymous)\b",
    re.IGNORECASE,
)


def _nobody(reading: Reading) -> dict[str, Guess]:
    """No one is named; `anonymous` only where the text says that it is so."""
    guesses = {
        "person": absent(None),
        "role": absent(UNKNOWN),
        "council": absent(UNDISCLOSED),
        "contributors": absent(None),
    }
    for block in reading.blocks:
        if match := _ANONYMOUS.search(block.text):
            unnamed = with_own_post(_somebody(block.line, match[0], CLEAR), reading)
            return {**guesses, **_one(unnamed, reading)}
    if reading.form == "first-person":
        role = _one(with_own_post(_somebody(0, "", 0), reading), reading)["role"]
        return {**guesses, "role": role}
    return guesses


def _somebody(line: int, text: str, told: int) -> Candidate:
    return Candidate(name=ANONYMOUS, weight=told, told=told, line=line, text=text)


def _moved(lines: Sequence[Clue], chosen: Sequence[Candidate], reading: Reading) -> dict[int, str]:
    """The lines of their own that name the chosen and their posts, unless each stands over that person's words."""
    if len(chosen) > 1 and _apart(chosen, reading):
        return {}
    fields = {"person": "person", "name": "person", "post": "role", "council": "council"}
    posts_used = {candidate.post_line for candidate in chosen}
    moved: dict[int, str] = {}
    current = False
    for clue in lines:
        if clue.kind in ("person", "name"):
            current = same_as_any(clue.name or "", (person.name for person in chosen))
        if clue.kind in fields and (current or clue.line in posts_used):
            moved[clue.line] = f"moved to the front matter: {fields[clue.kind]}"
    return moved


def _apart(chosen: Sequence[Candidate], reading: Reading) -> bool:
    """Whether there is text between the lines that name the chosen."""
    first, last = chosen[0].line, max(candidate.line for candidate in chosen)
    return any(first < block.line < last and is_prose(block.text) for block in reading.blocks)
