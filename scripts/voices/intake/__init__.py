"""From a raw file to a draft in `interviews/`: read, clean, find the structure, guess the fields, write."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from voices import cleanup, fingerprints, guess, library, readers, structure
from voices.archive import Archive
from voices.cleanup import page_head
from voices.intake import drafting, removals, updating, workers, writing
from voices.intake.draft import Draft, Wishes
from voices.intake.shelf import Shelf
from voices.manuscript import Block, Removal
from voices.vocabularies import Vocabularies

__all__ = ["Draft", "Wishes", "bring_in", "sources"]


def bring_in(paths: Sequence[str], archive: Archive, wishes: Wishes) -> Iterator[Draft]:
    """A draft for each file, written unless it is a dry run; one bad file does not stop the others."""
    shelf = Shelf(library.load(archive))
    for found in workers.each(partial(_read, wishes), paths, shelf.vocabularies):
        draft = _placed(found, archive, shelf, wishes)
        if draft.error is None and not wishes.dry_run:
            draft = writing.write(draft, archive)
        if draft.error is None:
            shelf.add(draft)
        yield draft


def sources(named: Sequence[str]) -> list[str]:
    """The files that these names stand for: a folder stands for everything in it that can be read."""
    found: list[str] = []
    for name in named:
        inside = sorted(path for path in Path(name).rglob("*") if _is_for_import(path, Path(name)))
        found += [str(path) for path in inside] if Path(name).is_dir() and inside else [name]
    return list(dict.fromkeys(found))


def passed_over(named: Sequence[str]) -> list[str]:
    """The files in these folders that nothing can read: an old Word file, a picture."""
    inside = (path for name in named for path in sorted(Path(name).rglob("*")) if _is_seen(path, Path(name)))
    return list(dict.fromkeys(str(path) for path in inside if not readers.can_read(path)))


def _is_for_import(path: Path, folder: Path) -> bool:
    ours = path.name.endswith((removals.REMOVED, removals.READ))
    return _is_seen(path, folder) and readers.can_read(path) and not ours


def _is_seen(path: Path, folder: Path) -> bool:
    """Whether it is a file, and none that a system or Word hides (".DS_Store", "~$notes.docx")."""
    return path.is_file() and not any(part.startswith((".", "~$")) for part in path.relative_to(folder).parts)


def _read(wishes: Wishes, known: Vocabularies, source: str) -> Draft:
    """The way of one text from its bytes to a draft that has no place in the archive yet."""
    try:
        received = readers.read(source)
    except readers.Unreadable as unreadable:
        return Draft(input=source, error=str(unreadable))
    cleaned = cleanup.clean(received.text, received.left_out).warn(*received.warnings)
    outline = structure.read(cleaned.lines)
    reading = guess.Reading(
        blocks=outline.blocks,
        removed=(*cleaned.removed, *outline.marks),
        form=outline.form,
        known=known,
        metadata=received.metadata,
        given=wishes.facts,
    )
    found = guess.fields(reading)
    furniture = page_head.reasons(
        cleaned,
        found.guesses["title"].evidence.line,
        found.moved,
        dated=found.guesses["year"].evidence.line is not None,
    )
    found = replace(found, moved={**furniture, **found.moved})
    manuscript = cleaned.without(found.moved).warn(*found.warnings)
    draft = Draft(
        input=source,
        data=received.data,
        text=received.text,
        suffix=received.suffix,
        body=structure.to_markdown(_kept(outline.blocks, found)),
        removed=_with_marks(manuscript.removed, outline.marks, found),
        warnings=manuscript.warnings,
        original=fingerprints.original(received.data, "\n".join(line.text for line in cleaned.lines)),
    )
    if not draft.body:
        return drafting.refused(draft, "There is no text to import in this file: nothing is left below its title.")
    return drafting.filled_in(draft, found, wishes, known)


def _placed(draft: Draft, archive: Archive, shelf: Shelf, wishes: Wishes) -> Draft:
    """The draft at its address; or the record that it updates; or the sentence that says why neither."""
    if draft.error is not None:
        return draft
    known = shelf.find(draft)
    if wishes.update:
        return updating.updated(draft, known, wishes)
    if known:
        return drafting.refused(draft, shelf.already(known, draft))
    return drafting.addressed(draft, archive, shelf)


def _with_marks(removed: Sequence[Removal], marks: Sequence[Removal], found: guess.Finding) -> tuple[Removal, ...]:
    """All that was removed, by line; a line that left as a whole took its marks along."""
    alone = (mark for mark in marks if mark.line not in found.moved)
    return tuple(sorted((*removed, *alone), key=lambda removal: removal.line))


def _kept(blocks: Sequence[Block], found: guess.Finding) -> list[Block]:
    """What stays in the text when the lines of the front matter have left it."""
    return [block for block in blocks if block.line not in found.moved]
