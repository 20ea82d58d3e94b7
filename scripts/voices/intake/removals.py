"""Lists what left a text: what was taken out, what became fields of the draft, and what became its headings."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from voices.intake.draft import Draft
from voices.manuscript import MOVED, Removal

REMOVED = ".removed.txt"
"""What the name of the list ends in."""

READ = ".read.txt"
"""What the name of the text of a web page, Word file or PDF ends in, as the reader gave it."""

TEXTS = (".txt", ".md")
"""Files whose lines everyone can count."""


def taken_out(draft: Draft) -> list[Removal]:
    """What the draft has not got any more."""
    return [gone for gone in draft.removed if not (gone.is_mark or gone.reason.startswith(MOVED))]


def moved(draft: Draft) -> list[Removal]:
    return [gone for gone in draft.removed if gone.reason.startswith(MOVED)]


def marks(draft: Draft) -> list[Removal]:
    return [gone for gone in draft.removed if gone.is_mark]


def counted(draft: Draft) -> str:
    """How much of each: "1 line was taken out, 2 were moved to the front matter, 4 marks became headings or turns"."""
    out, fields, structure = len(taken_out(draft)), len(moved(draft)), len(marks(draft))
    said = [_count(out, "line was", "lines were") + " taken out"]
    said += [_count(fields, "was", "were") + " moved to the front matter"] if fields else []
    said += [_count(structure, "mark", "marks") + " of questions and answers became headings"] if structure else []
    return ", ".join(said)


def listed(draft: Draft) -> str:
    """The list, for people to read: line, reason, words."""
    name = Path(draft.input).name
    what = "file as received" if draft.suffix in TEXTS else f"text as it was read (the file that ends in {READ})"
    taken = f"Taken out of '{name}', by line of the {what}. To keep a line, copy it into the draft."
    parts = (
        (taken if taken_out(draft) else f"Nothing was taken out of '{name}'.", taken_out(draft)),
        ("In the draft as fields: these lines were moved to its front matter.", moved(draft)),
        ("In the draft as headings and paragraphs: only these marks before them are gone.", marks(draft)),
    )
    opening, *others = parts
    return "\n".join([*_part(*opening), *(row for part in others if part[1] for row in ("", *_part(*part)))])


def _part(heading: str, removals: Sequence[Removal]) -> Iterator[str]:
    yield f"{heading}\n"
    yield from (f"{gone.line:>6}  [{gone.reason}]\n        {gone.text.strip()}\n" for gone in removals)


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
