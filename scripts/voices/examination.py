"""What is wrong in an archive, and what is right: each file is looked into once, and what was found remembered."""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from voices import checks, cores, findings, library, remembered, vocabularies
from voices.archive import Archive
from voices.digests import digest
from voices.featured import words
from voices.found_by_words import Terms, spots, terms
from voices.interviews import resolve
from voices.library import Unread
from voices.memory import Forgotten, Memory
from voices.model import Document, Interview, Problem, Tombstone
from voices.pausing import Pause, go_on
from voices.remembered import Text
from voices.vocabularies import Vocabularies

NEEDED_FOR_A_PREVIEW = frozenset(
    {"front-matter", "file-names", "fields", "people", "rights", "unsafe-text", "unseen-characters"}
)
"""The checks that even a draft must pass to be shown."""

_AT_HAND = 1_000
"""Texts that are not fetched again, the first of them and always the last: one goes through all several times."""

_TO_SPARE = 1_000
"""How many more files than twice those of the archive are remembered: an edit may be taken back."""

_FEW = 50
"""Files of which the memory is asked one by one."""

_json = json.JSONEncoder(separators=(",", ":")).encode


@dataclass(frozen=True, kw_only=True, slots=True)
class Known:
    """The vocabularies by which files are judged."""

    vocabularies: Vocabularies
    digest: bytes
    """Of their files."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Examined:
    """What was found in a file by itself, whatever the others say."""

    path: Path
    is_draft: bool
    problems: tuple[Problem, ...]
    traits: checks.Traits | None
    """What others have to know of it; None when it cannot be read."""
    record: Interview | Tombstone | None
    """What it says; None when something in it keeps it out."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Examination:
    """All that is wrong in an archive, in file and line order, and what it holds that may be shown."""

    problems: tuple[Problem, ...]
    records: Mapping[Path, Interview | Tombstone]
    known: Known
    examined: Mapping[bytes, Examined]
    """By the digest of each file and of the vocabularies, what was found in it."""


def examine(
    archive: Archive, memory: Memory, earlier: Examination | None = None, *, jobs: int = 1, pause: Pause = go_on
) -> Examination:
    """Look into every file of which neither the memory nor an earlier examination knows what is in it.

    No draft is published, so what is wrong with one is a warning; to be previewed it need only be readable and safe.
    While a vocabulary is wrong, those of the `earlier` examination are used. Files are shared between so many
    processes. Raises what `pause` raises, which is called now and then.
    """
    known, in_vocabularies = _vocabularies(archive, memory)
    broken = {problem.path.stem for problem in in_vocabularies if _breaks_a_vocabulary(problem)}
    known = earlier.known if broken and earlier else known
    files, unreadable = library.interviews(archive, pause)
    by_key = _each(files, known, memory, earlier.examined if earlier else {}, jobs)
    examined = by_key.values()
    wrong = checks.together([one.traits for one in examined if one.traits], known.vocabularies, pause)
    pause()
    everything = (*in_vocabularies, *unreadable, *(problem for one in examined for problem in one.problems), *wrong)
    drafts = {one.path for one in examined if one.is_draft}
    unready = {problem.path for problem in everything if _keeps_out(problem, drafts)}
    told = (problem for problem in everything if problem.check not in broken)  # first mend the vocabulary
    graded = (replace(problem, severity="warning") if problem.path in drafts else problem for problem in told)
    return Examination(
        problems=tuple(sorted(graded, key=_in_order)),
        records={one.path: one.record for one in examined if one.record and one.path not in unready},
        known=known,
        examined=by_key,
    )


def examine_one(archive: Archive, path: Path, memory: Memory, earlier: Examination) -> Examined | None:
    """Look into the file of one interview, whatever the others say; None when it cannot be read."""
    file = library.interview(archive, path)
    found = _each([file], earlier.known, memory, earlier.examined, 1) if file else {}
    return next(iter(found.values()), None)


def _vocabularies(archive: Archive, memory: Memory) -> tuple[Known, list[Problem]]:
    written, unreadable = library.written_vocabularies(archive)
    key = digest([(path.name, data) for path, data in written.items()])
    if plain := memory.get("vocabularies", key):
        entries, problems = json.loads(plain)
        known = remembered.vocabularies(entries)
        found = [problem for name, some in problems for problem in findings.problems(some, archive.vocabularies / name)]
    else:
        known, found = vocabularies.load(written)
        apart = [[problem.path.name, findings.problems_of([problem])] for problem in found]
        memory.put("vocabularies", key, _json([remembered.vocabularies_of(known), apart]))
    return Known(vocabularies=known, digest=key), [*unreadable, *found]


def _each(
    files: Iterable[Unread], known: Known, memory: Memory, earlier: Mapping[bytes, Examined], jobs: int
) -> dict[bytes, Examined]:
    """What is found in each file, remembered or not; both ways it is read from what is remembered."""
    keys = {digest(known.digest, file.path.name, file.data, dict(file.originals)): file for file in files}
    unseen = {key: file for key, file in keys.items() if key not in earlier}
    kept = _asked_for(unseen, memory) if earlier and len(unseen) < _FEW else memory.all("examined")
    new = {key: file for key, file in unseen.items() if key not in kept}
    look = partial(_look, known=known.vocabularies, wanted=terms(known.vocabularies.topics))
    for key, (examined, text) in zip(new, cores.each(look, list(new.values()), jobs=jobs), strict=True):
        kept[key] = examined
        memory.put("examined", key, examined)
        if text:
            memory.put("texts", key, text)
    if len(kept) > 2 * len(keys) + _TO_SPARE:
        memory.forget("examined", kept.keys() - keys)
        memory.forget("texts", kept.keys() - keys)
    return {
        key: earlier.get(key) or _examined(json.loads(kept[key]), file.path, key, known.vocabularies, memory)
        for key, file in keys.items()
    }


def _asked_for(keys: Iterable[bytes], memory: Memory) -> dict[bytes, str]:
    found = {key: memory.get("examined", key) for key in keys}
    return {key: str(text) for key, text in found.items() if text}


def _look(file: Unread, *, known: Vocabularies, wanted: Terms) -> tuple[str, str]:
    """Read, check and resolve a file: what was found, and the text of its interview, remembered apart from the rest."""
    document, problems = library.parse(file)
    if document is None:
        return _json({"problems": findings.problems_of(problems)}), ""
    problems += checks.of_each(document, known)
    plain: dict[str, Any] = {
        "problems": findings.problems_of(problems),
        "is_draft": document.is_draft,
        "traits": findings.traits_of(checks.traits(document)),
    }
    drafts = {document.path} if document.is_draft else set[Path]()
    if any(_keeps_out(problem, drafts) for problem in problems):
        return _json(plain), ""
    resolved, text = _resolved(document, known, wanted)
    return _json(plain | resolved), text


def _resolved(document: Document, known: Vocabularies, wanted: Terms) -> tuple[dict[str, Any], str]:
    record = resolve(document, known)
    if isinstance(record, Tombstone):
        return {"tombstone": remembered.tombstone_of(record)}, ""
    facts, text = remembered.facts_of(record), _json(remembered.text_of(record))
    of_facts = digest(_json(facts), remembered.entries(record))
    resolved = {
        "interview": facts,
        "digest_of_facts": of_facts.hex(),
        "digest": digest(of_facts, text, remembered.asked(record)).hex(),
        "spots": _json(spots(record.passages, wanted)),
        "words": words(record.passages),
    }
    return resolved, text


def _examined(plain: Mapping[str, Any], path: Path, key: bytes, known: Vocabularies, memory: Memory) -> Examined:
    return Examined(
        path=path,
        is_draft=plain.get("is_draft", False),
        problems=tuple(findings.problems(plain["problems"], path)),
        traits=findings.traits(plain["traits"], path) if "traits" in plain else None,
        record=_record(plain, key, known, memory),
    )


def _record(plain: Mapping[str, Any], key: bytes, known: Vocabularies, memory: Memory) -> Interview | Tombstone | None:
    if "tombstone" in plain:
        return remembered.tombstone(plain["tombstone"])
    if "interview" not in plain:
        return None
    return remembered.remembered(
        plain["interview"],
        known,
        own_digest=bytes.fromhex(plain["digest"]),
        digest_of_facts=bytes.fromhex(plain["digest_of_facts"]),
        spots=plain["spots"],
        words=plain["words"],
        fetch=partial(_text, key, known, memory),
    )


def _text(key: bytes, known: Vocabularies, memory: Memory, interview: Interview) -> Text:
    """The text of an interview, which may be at hand still."""
    if key not in _texts:
        plain = memory.get("texts", key)
        if plain is None:
            raise Forgotten(f"the text of {interview.slug}")
        if len(_texts) >= _AT_HAND:
            _texts.popitem()
        _texts[key] = remembered.text(json.loads(plain), interview, known)
    return _texts[key]


_texts: dict[bytes, Text] = {}


def _keeps_out(problem: Problem, drafts: Collection[Path]) -> bool:
    """Whether a document with this problem cannot become an interview."""
    return problem.severity == "error" and (problem.path not in drafts or problem.check in NEEDED_FOR_A_PREVIEW)


def _breaks_a_vocabulary(problem: Problem) -> bool:
    return problem.check == vocabularies.CHECK and problem.severity == "error"


def _in_order(problem: Problem) -> tuple[Path, int, int]:
    return (problem.path, problem.place.line, problem.place.column)
