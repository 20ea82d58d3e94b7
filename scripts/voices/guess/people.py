"""Guesses who is interviewed, in which post and for which council, and who else speaks in the piece."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from voices.guess import candidates
from voices.guess.candidates import CLEAR, LABELLED, LINE, TITLE, Candidate, same, same_as_any
from voices.guess.clues import Clue
from voices.guess.names import full_names, surname
from voices.guess.own_posts import council_of_the_piece, with_labelled_post, with_own_post
from voices.guess.reading import Finding, Reading, absent, inferred, stated
from voices.manuscript import Guess
from voices.model import ANONYMOUS, UNDISCLOSED, UNKNOWN
from voices.sentences import is_prose

ENOUGH = 12
"""The weight below which nobody is."""

# What shows that somebody is or was a politician, an inspector, a predecessor, a user of services.
_OUTSIDER = (
    r"(?:Cllr|Councillor|Mayor|Minister|MP|Lord|Baroness|Leader|cabinet member|lead member|secretary|inspector"
    r"|predecessor|service user|tenant|resident|patient)"
)


def guess(reading: Reading, lines: Sequence[Clue], found: Mapping[str, Guess]) -> Finding:
    """`person`, `role`, `council` (or `employer`) and `contributors`."""
    everyone = candidates.find(reading, lines)
    chosen = _given(reading, everyone) or _chosen(reading, everyone)
    if not chosen:
        return Finding(guesses=_nobody(reading), moved={})
    if len(chosen) == 1:
        chosen = [with_own_post(with_labelled_post(chosen[0], lines), reading)]
    guesses = _several(chosen, reading) if len(chosen) > 1 else _one(chosen[0], reading)
    guesses["contributors"] = _contributors(chosen, everyone, reading)
    return Finding(guesses=guesses, moved=_moved(lines, chosen, reading))


# Choosing


def _given(reading: Reading, everyone: Sequence[Candidate]) -> list[Candidate]:
    """Whom the editor named, with what the text says about them."""
    given = reading.given.get("person")
    if not isinstance(given, str) or not given.strip():
        return []
    known = [candidate for candidate in everyone if same(candidate.name, given)]
    return [replace(known[0], name=given) if known else Candidate(name=given, weight=LABELLED, line=0, text=given)]


def _chosen(reading: Reading, everyone: Sequence[Candidate]) -> list[Candidate]:
    """The likeliest, or several on equal terms: each on a line of their own, or each in turns of their own."""
    likely = [
        candidate for candidate in everyone if candidate.weight >= ENOUGH and not _is_outsider(candidate, reading)
    ]
    if not likely or (likely[0].weight < CLEAR and _others_matter_more(likely[0], reading)):
        return []
    equal = [
        candidate
        for candidate in likely
        if candidate.weight >= LINE and (candidate.post or reading.form == "panel")
    ]
    return sorted(equal, key=lambda candidate: candidate.line) if len(equal) > 1 else likely[:1]


def _others_matter_more(candidate: Candidate, reading: Reading) -> bool:
    """Whether the text names somebody else more often, so that it would be a guess to choose this one."""
    text = "\n".join(block.text for block in reading.blocks)
    times = {name: len(re.findall(rf"\b{re.escape(surname(name))}\b", text)) for name in full_names(text)}
    mine = len(re.findall(rf"\b{re.escape(surname(candidate.name))}\b", text))
    return any(count > mine and not _is_place(name, reading) for name, count in times.items())


def _is_place(name: str, reading: Reading) -> bool:
    return reading.known.councils.find(name) is not None


def _is_outsider(candidate: Candidate, reading: Reading) -> bool:
    """A politician, an inspector, a predecessor: in no post, and not the one whom the title names."""
    if candidate.post or candidate.weight >= TITLE:
        return False
    text = "\n".join(block.text for block in reading.blocks)
    return re.search(rf"\b{_OUTSIDER}\b,? {re.escape(candidate.name)}", text) is not None


# Writing down what was found


def _one(person: Candidate, reading: Reading) -> dict[str, Guess]:
    basis = stated if person.weight >= CLEAR else inferred
    guesses = {"person": basis(person.name, person.line, person.text)}
    guesses["role"] = (
        basis(person.post.role, person.post_line or person.line, person.post_text or "")
        if person.post
        else absent(UNKNOWN)
    )
    guesses["council"] = _council(person, reading)
    if person.post and person.post.organisation and not person.post.councils:
        line = person.post_line or person.line
        guesses["employer"] = basis(person.post.organisation, line, person.post_text or "")
    return guesses


def _several(people: Sequence[Candidate], reading: Reading) -> dict[str, Guess]:
    """A list of people with their posts; then role and council are not repeated at the top."""
    entries = [_entry(with_own_post(person, reading), None) for person in people]
    text = "; ".join(person.text for person in people)
    value = [
        {"role": UNKNOWN, "council": UNDISCLOSED, **entry} if "organisation" not in entry else entry
        for entry in entries
    ]
    return {
        "person": stated(
            [
                {key: entry[key] for key in ("name", "role", "council", "organisation") if key in entry}
                for entry in value
            ],
            people[0].line,
            text,
        )
    }


def _entry(person: Candidate, council: str | None) -> dict[str, Any]:
    entry: dict[str, Any] = {"name": person.name}
    if person.post:
        entry["role"] = person.post.role
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
        all_stated = all(council.stated for council in named) and person.weight >= CLEAR
        return (stated if all_stated else inferred)(value, person.post_line or person.line, person.post_text or "")
    if (person.post and person.post.organisation) or person.name == ANONYMOUS:
        return absent(UNDISCLOSED)
    return council_of_the_piece(reading) or absent(UNDISCLOSED)


def _contributors(chosen: Sequence[Candidate], everyone: Sequence[Candidate], reading: Reading) -> Guess:
    """Others in a post who speak; whom the piece only mentions is left out, and so is everybody without a post."""
    others = [
        candidate
        for candidate in sorted(everyone, key=lambda candidate: candidate.line)
        if candidate.post
        and candidate.speaks
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
    r"\b(?:not to be named|remain(?:s|ed)? anonymous|anonymity|spoke anonymously|name(?:s)? (?:has"
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
            unnamed = with_own_post(
                Candidate(name=ANONYMOUS, weight=CLEAR, line=block.line, text=match[0]), reading
            )
            return {**guesses, **_one(unnamed, reading)}
    return guesses


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
