"""What editors do to an archive: two tables of all the kinds of edits."""

import random
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from edits.papers import Papers

Edit = Callable[[random.Random, Papers], Papers]
"""Gives the papers after it; the same papers when there is nothing that it could change."""

_FRONT_MATTER = re.compile(r"---\n(.*?)^---\n", re.DOTALL | re.MULTILINE)
# A word within a paragraph, not one of a heading, a mark or a list.
_WORD = re.compile(r"(?<=[a-z] )[a-z]{4,}(?= [a-z])")
# An entry of a vocabulary: its key and the name on the line below.
_ENTRY = re.compile(r"^([a-z0-9-]+):\n  name: (.+)$", re.MULTILINE)

LONG_AGO = 1_000_000_000
"""A day in 2001, in seconds: older than every build."""


def _changes_a_word(draw: random.Random, papers: Papers) -> Papers:
    return _in_one(draw, papers, lambda text: _one_match(draw, _WORD, text, lambda _: "kettle"))


def _swaps_letters(draw: random.Random, papers: Papers) -> Papers:
    """The file stays as long as it was."""
    return _in_one(draw, papers, lambda text: _one_match(draw, _WORD, text, lambda word: word[1] + word[0] + word[2:]))


def _restores_an_old_copy(draw: random.Random, papers: Papers) -> Papers:
    """Its time of change goes back, as with files from a backup."""
    edited = _changes_a_word(draw, papers)
    changed = [path for path in papers.files if papers.files[path] != edited.files[path]]
    return replace(edited, stamps={**papers.stamps, **dict.fromkeys(changed, LONG_AGO)})


def _adds_a_paragraph(draw: random.Random, papers: Papers) -> Papers:
    line = f"\nOf kettles there were {draw.randint(2, 99)}, and not one lid.\n"
    return _in_one(draw, papers, lambda text: text + line if "access: full" in text else text)


def _changes_the_year(draw: random.Random, papers: Papers) -> Papers:
    return _in_one(draw, papers, lambda text: _year(text, draw.choice((2016, 2017, "undated"))))


def _changes_the_tags(draw: random.Random, papers: Papers) -> Papers:
    keys = draw.sample(_keys(papers, "topics"), 2)
    return _in_one(draw, papers, lambda text: re.sub(r"^tags: .*", f"tags: [{', '.join(keys)}]", text, flags=re.M))


def _changes_the_council(draw: random.Random, papers: Papers) -> Papers:
    name = draw.choice(("Kent County Council", "London Borough of Tower Hamlets", "undisclosed"))
    return _in_one(draw, papers, lambda text: re.sub(r"^council: [^[].*", f"council: {name}", text, flags=re.M))


def _changes_the_title(draw: random.Random, papers: Papers) -> Papers:
    title = f"The {draw.choice(('kettle', 'lantern', 'ferry'))} that came back"
    return _in_one(draw, papers, lambda text: re.sub(r"^title: .*", f"title: {title}", text, flags=re.M))


def _changes_the_person(draw: random.Random, papers: Papers) -> Papers:
    name = draw.choice(("Odette Farthing", "Barnaby Loom", "Morwenna Tallow"))
    return _in_one(draw, papers, lambda text: re.sub(r"^person: (?!anon).+", f"person: {name}", text, flags=re.M))


def _adds_an_interview(draw: random.Random, papers: Papers) -> Papers:
    if not papers.spare:
        return papers
    path, text = papers.spare[0]
    return replace(papers, files={**papers.files, path: text}, spare=papers.spare[1:])


def _removes_an_interview(draw: random.Random, papers: Papers) -> Papers:
    gone = draw.choice(papers.interviews())
    return replace(papers, files={path: text for path, text in papers.files.items() if path != gone})


def _withdraws_an_interview(draw: random.Random, papers: Papers) -> Papers:
    path = draw.choice(papers.interviews())
    text = (
        "---\naccess: withdrawn\nwithdrawn_on: 2026-11-01\n"
        "withdrawn_reason: At the request of the person interviewed.\nadded: 2026-10-30\n---\n"
    )
    return replace(papers, files={**papers.files, path: text})


def _makes_a_draft_of_one(draw: random.Random, papers: Papers) -> Papers:
    return _in_one(draw, papers, lambda text: re.sub(r"^(?=added:)", "draft: true\n", text, count=1, flags=re.M))


def _publishes_the_drafts(draw: random.Random, papers: Papers) -> Papers:
    files = {path: text.replace("\ndraft: true\n", "\n") for path, text in papers.files.items()}
    return replace(papers, files=files)


def _renames_a_file(draw: random.Random, papers: Papers) -> Papers:
    """The old address leads to the new one."""
    path = draw.choice(papers.interviews())
    text = papers.files[path]
    if "former_addresses" in text:
        return papers
    stem = path.removeprefix("interviews/").removesuffix(".md")
    moved = re.sub(r"^(?=added:)", f"former_addresses: [{stem}]\n", text, count=1, flags=re.M)
    files = {name: said for name, said in papers.files.items() if name != path}
    return replace(papers, files={**files, f"interviews/{stem}-moved.md": moved})


def _renames_an_entry(draw: random.Random, papers: Papers) -> Papers:
    """A topic or a question gets another name; its key stays."""
    name = f"interviews/vocabularies/{draw.choice(('topics', 'questions'))}.yml"
    renamed = _one_match(draw, _ENTRY, papers.files[name], lambda entry: f"{entry.rstrip('?')} indeed")
    return replace(papers, files={**papers.files, name: renamed})


def _redefines_a_topic(draw: random.Random, papers: Papers) -> Papers:
    name = "interviews/vocabularies/topics.yml"
    key = draw.choice(_keys(papers, "topics"))
    sentence = f"    Number {draw.randint(2, 99)} of the things that kettles teach.\n"
    text = re.sub(rf"^({key}:\n  name: .*\n  definition: >-\n)", rf"\1{sentence}", papers.files[name], flags=re.M)
    return replace(papers, files={**papers.files, name: text})


def _writes_a_page(draw: random.Random, papers: Papers) -> Papers:
    number = draw.randint(1, 9)
    text = f"# Kettle {number}\n\nSee [who is who](people/index.md).\n"
    listed = papers.files["mkdocs.yml"].replace("  /search.md\n", f"  /search.md\n  /kettle-{number}.md\n")
    return replace(papers, files={**papers.files, f"docs/kettle-{number}.md": text, "mkdocs.yml": listed})


def _edits_a_page(draw: random.Random, papers: Papers) -> Papers:
    files = {**papers.files}
    files["docs/privacy.md"] += f"\nNor do we count the {draw.randint(2, 99)} kettles.\n"
    return replace(papers, files=files)


def _edits_the_styles(draw: random.Random, papers: Papers) -> Papers:
    files = {**papers.files}
    files["docs/assets/voices.css"] += f"\n.kettle {{ width: {draw.randint(2, 99)}px }}\n"
    return replace(papers, files=files)


def _renames_the_site(draw: random.Random, papers: Papers) -> Papers:
    files = {**papers.files}
    name = draw.choice(("Kettle Voices", "Voices of Practice", "Practice, Voiced"))
    files["mkdocs.yml"] = re.sub(r"^site_name: .*", f"site_name: {name}", files["mkdocs.yml"], flags=re.M)
    return replace(papers, files=files)


def _touches_everything(draw: random.Random, papers: Papers) -> Papers:
    """Nothing is changed but the time of change."""
    return replace(papers, stamps=dict.fromkeys(papers.files, LONG_AGO + draw.randint(1, 1_000_000)))


def _does_nothing(_: random.Random, papers: Papers) -> Papers:
    return papers


def _waits(draw: random.Random, papers: Papers) -> Papers:
    """A day on which embargoes have ended; the next time, it is today again."""
    later = papers.day + timedelta(days=365 * 1_000) if papers.day.year < 3000 else papers.day - timedelta(days=365_000)
    return replace(papers, day=later)


SMALL: dict[str, Edit] = {
    "changes a word": _changes_a_word,
    "swaps two letters": _swaps_letters,
    "restores an old copy": _restores_an_old_copy,
    "adds a paragraph": _adds_a_paragraph,
    "changes a year": _changes_the_year,
    "changes tags": _changes_the_tags,
    "changes a council": _changes_the_council,
    "changes a title": _changes_the_title,
    "changes a person": _changes_the_person,
    "adds an interview": _adds_an_interview,
    "removes an interview": _removes_an_interview,
    "withdraws an interview": _withdraws_an_interview,
    "makes a draft of an interview": _makes_a_draft_of_one,
    "renames a file": _renames_a_file,
    "edits a page": _edits_a_page,
}
"""Each by what the editor does; it touches some pages and should leave the others as they are."""

WIDE: dict[str, Edit] = {
    "renames an entry of a vocabulary": _renames_an_entry,
    "waits a thousand years, or comes back": _waits,
    "redefines a topic": _redefines_a_topic,
    "publishes the drafts": _publishes_the_drafts,
    "writes a page": _writes_a_page,
    "touches every file": _touches_everything,
    "edits the styles": _edits_the_styles,
    "renames the site": _renames_the_site,
    "does nothing": _does_nothing,
}
"""Each alone in its round: what one of them makes anew would hide what another leaves old."""


def broken(papers: Papers) -> Papers:
    """With a file among the interviews that no build takes."""
    return replace(papers, files={**papers.files, "interviews/broken.md": "The kettle sang, and nobody knew why.\n"})


def _in_one(draw: random.Random, papers: Papers, change: Callable[[str], str]) -> Papers:
    """Change the first interview, in random order, in which there is something to change."""
    for path in draw.sample(papers.interviews(), len(papers.interviews())):
        text = papers.files[path]
        if (changed := change(text)) != text:
            return replace(papers, files={**papers.files, path: changed})
    return papers


def _one_match(draw: random.Random, pattern: re.Pattern[str], text: str, change: Callable[[str], str]) -> str:
    """Change one match, or its last group, below the front matter if there is one."""
    front = _FRONT_MATTER.match(text)
    found = [match.span(match.re.groups) for match in pattern.finditer(text, front.end() if front else 0)]
    if not found:
        return text
    start, end = draw.choice(found)
    return text[:start] + change(text[start:end]) + text[end:]


def _year(text: str, year: object) -> str:
    """With another year, and without the day that would contradict it."""
    dated = re.sub(r"^(date|year_basis|year_note): .*\n", "", text, flags=re.M)
    return re.sub(r"^year: .*", f"year: {year}", dated, flags=re.M)


def _keys(papers: Papers, vocabulary: str) -> list[str]:
    return [match[1] for match in _ENTRY.finditer(papers.files[f"interviews/vocabularies/{vocabulary}.yml"])]
