"""The real command on real files: what is written, what is refused, and that nothing is lost or half-written."""

import html
import json
import os
import re
import resource
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from voices import cleanup, fingerprints
from voices.cli.import_ import command
from voices.manuscript import Manuscript

TEXT = """Geese at work

By Tom Reed, 12 March 2014

Flora Bramble is director of adult services at Borsetshire County Council. She keeps a goose.

How did it begin?

With an egg, like everything else. My predecessor left it in a drawer with a note that said good luck.

Share on Facebook
"""


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    folder = tmp_path / "archive"
    (folder / "interviews" / "vocabularies").mkdir(parents=True)
    return folder


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, str | bytes], str]:
    def written(name: str, text: str | bytes) -> str:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return str(path)

    return written


def run(archive: Path, *arguments: str) -> Result:
    return CliRunner().invoke(command, [*arguments, "--archive", str(archive), "--date", "2026-11-22"])


def files(archive: Path) -> list[str]:
    return sorted(path.relative_to(archive).as_posix() for path in archive.rglob("*") if path.is_file())


Write = Callable[[str, str | bytes], str]


def test_a_text_becomes_a_draft_with_its_original_and_what_was_removed(archive: Path, write: Write) -> None:
    done = run(archive, write("goose.txt", TEXT))
    assert done.exit_code == 0, done.output
    assert files(archive) == [
        "interviews/flora-bramble-2014.md",
        "interviews/originals/flora-bramble-2014.removed.txt",
        "interviews/originals/flora-bramble-2014.txt",
    ]
    assert (archive / "interviews/originals/flora-bramble-2014.txt").read_bytes() == TEXT.encode()
    draft = (archive / "interviews/flora-bramble-2014.md").read_text(encoding="utf-8")
    original = fingerprints.original(TEXT.encode(), "")["sha256"]
    said = "Flora Bramble is director of adult services at Borsetshire County Council"
    signature = re.search(r"signature: '?(\w+)", draft)
    assert signature
    assert (
        draft
        == f"""---
title: Geese at work  # stated, line 1: "Geese at work"
person: Flora Bramble  # stated, line 5: "{said}"
role: director of adult services  # stated, line 5: "{said}"
council: Borsetshire County Council  # stated, line 5: "{said}"
year: 2014  # stated, line 3: "By Tom Reed, 12 March 2014"
date: 2014-03-12  # stated, line 3: "By Tom Reed, 12 March 2014"
source: unknown  # absent: not found
source_author: Tom Reed  # stated, line 3: "By Tom Reed, 12 March 2014"
form: profile  # inferred: the text is told by somebody else
access: full
rights: not-evaluated
draft: true
added: 2026-11-22
original:
  sha256: {original}
  words: 48
  signature: {signature[1]}
---

Flora Bramble is director of adult services at Borsetshire County Council. She keeps a goose.
{{: #j6j6 }}

## How did it begin? {{: #m2x6 }}

With an egg, like everything else. My predecessor left it in a drawer with a note that said good luck.
{{: #k7z4 }}
"""
    )
    removed = (archive / "interviews/originals/flora-bramble-2014.removed.txt").read_text(encoding="utf-8")
    assert removed == REMOVED
    assert "  1 line was taken out, 2 were moved to the front matter, listed in " in done.output


REMOVED = """Taken out of 'goose.txt', by line of the file as received. To keep a line, copy it into the draft.

    11  [a share or print button]
        Share on Facebook


In the draft as fields: these lines were moved to its front matter.

     1  [moved to the front matter: title]
        Geese at work

     3  [moved to the front matter: source_author, date, year]
        By Tom Reed, 12 March 2014
"""

PANEL = """Three kettles

Flora Bramble, director of adult services, Borsetshire County Council
Hugo Fenn, team manager, Loamshire County Council

FLORA BRAMBLE: It began with an egg, like everything else, and nobody wrote that down.

HUGO FENN: With us it began with a drawer, and somebody did write that down, twice.

FLORA BRAMBLE: A rota is a kind of egg, if you sit on it for long enough and keep it warm.

HUGO FENN: I have said so at every meeting since the spring, and it was minuted once.
"""


def test_the_posts_of_several_people_are_not_told_as_missing(archive: Path, write: Write) -> None:
    done = run(archive, write("panel.txt", PANEL))
    assert re.search(r"person +Flora Bramble, director of adult services, Borsetshire.*; Hugo Fenn, ", done.output)
    assert "  role           each person's own: see above\n" in done.output
    assert "  council        each person's own: see above\n" in done.output


MARKED = """Geese at work

Q: How did it begin?

A: With an egg, like everything else.

Q: Who left it?

A: My predecessor, Flora Bramble, in a drawer with a note that said good luck.
"""


def test_marks_that_became_headings_are_told_apart_from_what_was_taken_out(archive: Path, write: Write) -> None:
    done = run(archive, write("marked.txt", MARKED))
    (listed,) = (archive / "interviews" / "originals").glob("*.removed.txt")
    taken, fields, marks = listed.read_text(encoding="utf-8").split("\n\n\n")
    assert taken == "Nothing was taken out of 'marked.txt'."
    assert fields.startswith("In the draft as fields: ")
    assert marks.startswith("In the draft as headings and paragraphs: only these marks before them are gone.\n\n     3")
    assert [line.strip() for line in marks.split("\n") if line.endswith((" Q:", " A:"))] == ["Q:", "A:", "Q:", "A:"]
    assert "  0 lines were taken out, 1 was moved to the front matter, 4 marks of questions and" in done.output


def test_json_has_the_promised_structure_and_writes_nothing(archive: Path, write: Write) -> None:
    done = run(archive, write("goose.txt", TEXT), "--dry-run", "--json")
    (draft,) = json.loads(done.stdout)
    assert list(draft) == ["input", "path", "front_matter", "body", "evidence", "removed", "warnings", "error"]
    assert draft["path"] == "interviews/flora-bramble-2014.md"
    assert draft["evidence"]["year"] == {"basis": "stated", "line": 3, "text": "By Tom Reed, 12 March 2014"}
    assert draft["evidence"]["language"] == {"basis": "absent", "line": None, "text": None}
    assert set(draft["front_matter"]) <= set(draft["evidence"])
    assert draft["removed"][-1] == {"line": 11, "text": "Share on Facebook", "reason": "a share or print button"}
    assert draft["error"] is None
    assert files(archive) == []


TOPICS = """\
leadership:
  name: Leadership
  definition: Who goes first, and who follows.
geese:
  name: Geese and other fowl
  definition: What is kept, fed and feared.
"""


def test_facts_that_were_given_win(archive: Path, write: Write) -> None:
    (archive / "interviews" / "vocabularies" / "topics.yml").write_text(TOPICS, encoding="utf-8")
    facts = ["--set", "year=2016", "--set", "source=The Goose Weekly", "--set", "tags=Leadership, geese"]
    done = run(archive, write("goose.txt", TEXT), *facts, "--json", "--dry-run")
    (draft,) = json.loads(done.stdout)
    assert draft["path"] == "interviews/flora-bramble-2016.md"
    assert draft["front_matter"]["source"] == "The Goose Weekly"
    assert draft["front_matter"]["tags"] == ["leadership", "geese"]
    assert draft["evidence"]["year"]["basis"] == "given"


@pytest.mark.parametrize(
    ("fact", "sentence"),
    [
        ("year", "write a field, '=' and its value, as in year=2016, not 'year'."),
        ("goose=grey", "there is no field 'goose' to set; there are title, person,"),
        ("year=c. 2016", "write the year as four digits or 'undated', not 'c. 2016'."),
        ("tags=geeses", "there is no topic 'geeses' in interviews/vocabularies/topics.yml. Did you mean 'geese'?"),
        ("questions=why-geese", "there is no question 'why-geese' in interviews/vocabularies/questions.yml."),
    ],
)
def test_a_fact_that_cannot_be_set_is_wrong_use(archive: Path, write: Write, fact: str, sentence: str) -> None:
    (archive / "interviews" / "vocabularies" / "topics.yml").write_text(TOPICS, encoding="utf-8")
    done = run(archive, write("goose.txt", TEXT), "--set", fact)
    assert done.exit_code == 2
    assert sentence in " ".join(done.output.split())


OWN_FACTS = """---
title: Geese at work
{facts}
---

""" + TEXT.replace("Geese at work", "# Geese at work")


@pytest.mark.parametrize(
    ("facts", "field", "value", "basis", "said"),
    [
        ("date: 2014-03-12", "date", "2014-03-12", "stated", None),
        ("date: 2014-03-15", "date", "2014-03-15", "inferred", "The text gives the date as '2014-03-12', but"),
        ("date: 2016-05-03", "date", "2016-05-03", "inferred", "The text gives the year as '2014', but"),
        ("date: 2016-05-03", "year", 2016, "inferred", "The text gives the year as '2014', but"),
        ("year: 2014", "date", "2014-03-12", "stated", None),
        ("role: Keeper of Geese", "role", "Keeper of Geese", "inferred", "The text gives the role as 'director of"),
        (
            "council: Leeds",
            "council",
            "Leeds",
            "inferred",
            "The text gives the council as 'Borsetshire County Council'",
        ),
        ("person: Flora Bramble", "person", "Flora Bramble", "stated", None),
        ("person: Hilda Quince", "person", "Hilda Quince", "inferred", "but the text does not name them: check who"),
    ],
)
def test_what_a_file_says_of_itself_wins_and_a_text_that_contradicts_it_is_told(
    archive: Path, write: Write, facts: str, field: str, value: object, basis: str, said: str | None
) -> None:
    done = run(archive, write("goose.md", OWN_FACTS.replace("{facts}", facts)), "--dry-run", "--json")
    (draft,) = json.loads(done.stdout)
    warnings = " ".join(warning["message"] for warning in draft["warnings"])

    assert (draft["front_matter"][field], draft["evidence"][field]["basis"]) == (value, basis)
    assert said in warnings if said else not warnings


COPIES = {
    "the same bytes": TEXT,
    "another layout": "Skip to content\r\n" + TEXT.replace("\n", "\r\n").replace("Share on Facebook", "12 comments"),
    "other quotation marks and a changed word": TEXT.replace("good luck", "good fortune").replace("She", "She also"),
}


@pytest.mark.parametrize("copy", COPIES.values(), ids=COPIES.keys())
def test_the_same_text_is_not_brought_in_twice(archive: Path, write: Write, copy: str) -> None:
    run(archive, write("goose.txt", TEXT))
    before = files(archive)
    done = run(archive, write("again.txt", copy))
    assert done.exit_code == 1
    assert "flora-bramble-2014.md: edit that file instead." in done.output
    assert files(archive) == before


def test_a_text_that_is_only_alike_is_told_as_such_with_the_way_out(archive: Path, write: Write) -> None:
    done = run(archive, write("goose.txt", TEXT), write("again.txt", TEXT.replace("She", "She also")))

    assert "again.txt: Most words of this text stand in that of flora-bramble-2014.md: edit that file instead. " in (
        done.output
    )
    assert "If it is another interview, such as one of a series with the same questions, run 'voices new' " in (
        done.output
    )


def test_two_copies_in_one_call_are_noticed(archive: Path, write: Write) -> None:
    done = run(archive, write("one.txt", TEXT), write("two.txt", TEXT + "\n"))
    assert done.exit_code == 1
    assert "two.txt: This text is in the archive as flora-bramble-2014.md" in done.output


def test_another_text_by_the_same_person_gets_an_address_of_its_own(archive: Path, write: Write) -> None:
    other = TEXT.replace("With an egg, like everything else.", "By accident, on a Thursday, in the rain, near a bus.")
    other = other.replace("My predecessor left it in a drawer", "Nobody has ever explained to me why the van stopped")
    other = other.replace("Geese at work", "Swans at rest").replace(
        "She keeps a goose", "The swan came later and stayed"
    )
    done = run(archive, write("goose.txt", TEXT), write("swan.txt", other))
    assert done.exit_code == 0, done.output
    assert "interviews/flora-bramble-2014-2.md" in files(archive)


def test_a_deleted_draft_leaves_its_address_free_and_its_original_as_it_is(archive: Path, write: Write) -> None:
    """Somebody mends the raw text and starts again: the address is the first, and both raw texts are kept."""
    run(archive, write("goose.txt", TEXT))
    (archive / "interviews/flora-bramble-2014.md").unlink()
    mended = TEXT.replace("an egg", "an Egg")

    done = run(archive, write("goose.txt", mended))

    assert "goose.txt is now a draft in " in done.output
    assert "originals/flora-bramble-2014-2.removed.txt." in done.output
    assert files(archive) == [
        "interviews/flora-bramble-2014.md",
        "interviews/originals/flora-bramble-2014-2.removed.txt",
        "interviews/originals/flora-bramble-2014-2.txt",
        "interviews/originals/flora-bramble-2014.removed.txt",
        "interviews/originals/flora-bramble-2014.txt",
    ]
    originals = archive / "interviews/originals"
    assert (originals / "flora-bramble-2014.txt").read_bytes() == TEXT.encode()
    assert (originals / "flora-bramble-2014-2.txt").read_bytes() == mended.encode()


def test_the_same_text_again_after_its_draft_was_deleted_is_kept_once(archive: Path, write: Write) -> None:
    run(archive, write("goose.txt", TEXT))
    before = files(archive)
    (archive / "interviews/flora-bramble-2014.md").unlink()

    run(archive, write("goose.txt", TEXT))

    assert files(archive) == before


RECORD = """---
title: Geese at work  # as printed
person: Flora Bramble
role: Director of Adult Services
council: Borsetshire County Council
year: 2014
source: The Goose Weekly
form: profile
access: summary
rights: publisher
tags: [leadership]
retired_passages: [zz99]
added: 2020-01-01
---

A summary in our own words.
{: #ab12 }

## An egg {: #cd34 }

- It hatched. {: #ef56 }
"""


def test_an_update_keeps_the_reviewed_front_matter_and_brings_in_the_text(archive: Path, write: Write) -> None:
    record = archive / "interviews/flora-bramble-2014.md"
    record.write_text(RECORD, encoding="utf-8")
    done = run(archive, write("goose.txt", TEXT), "--update", "--access", "full")
    assert done.exit_code == 0, done.output
    text = record.read_text(encoding="utf-8")
    front, body = text.split("\n---\n", 1)
    fields = yaml.safe_load(front.removeprefix("---\n"))
    assert front.startswith(RECORD.split("\nform:")[0])
    assert fields["access"] == "full"
    assert fields["role"] == "Director of Adult Services"
    assert fields["rights"] == "publisher"
    assert fields["retired_passages"] == ["zz99", "ab12", "cd34", "ef56"]
    assert fields["original"]["sha256"] == fingerprints.sha256(TEXT.encode())
    assert "With an egg, like everything else." in body
    assert "our own words" not in body
    assert "interviews/originals/flora-bramble-2014.txt" in files(archive)
    again = run(archive, write("goose.txt", TEXT), "--update", "--access", "full")
    assert again.exit_code == 1
    assert "has its full text already, and nobody's text is overwritten" in again.output
    assert record.read_text(encoding="utf-8") == text


def test_an_update_without_access_full_refuses_and_says_why(archive: Path, write: Write) -> None:
    record = archive / "interviews/flora-bramble-2014.md"
    record.write_text(RECORD, encoding="utf-8")
    done = run(archive, write("goose.txt", TEXT), "--update")
    assert done.exit_code == 1
    assert "if you do, add --access full" in done.output
    assert record.read_text(encoding="utf-8") == RECORD


def test_an_update_of_a_text_that_is_not_here_is_refused(archive: Path, write: Write) -> None:
    done = run(archive, write("goose.txt", TEXT), "--update", "--access", "full")
    assert done.exit_code == 1
    assert "there is nothing to update: import it without --update." in done.output
    assert files(archive) == []


UNREADABLE = {
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(60), "This is not a text file but a picture"),
    "a zip file": (b"PK\x03\x04" + bytes(60), "This is not a text file but a zip file"),
    "NUL bytes": (b"text\x00text", "This is not a text file: it is full of control characters."),
    "empty": (b"", "The file is empty: there is no text to import."),
    "only spaces": (b" \n\t\n", "The file is empty: there is no text to import."),
    "too large": (b"goose " * 200_000, "The file is larger than 1 MB (1,200,000 bytes)"),
    "broken UTF-16": (b"\xff\xfea", "The file says it is UTF-16-LE but is not"),
    "nothing but boilerplate": (b"Share on Facebook\nTweet\n", "There is no text to import in this file"),
}


@pytest.mark.parametrize(("data", "sentence"), UNREADABLE.values(), ids=UNREADABLE.keys())
def test_what_is_no_text_is_refused_with_a_sentence(archive: Path, write: Write, data: bytes, sentence: str) -> None:
    done = run(archive, write("goose.txt", data), write("good.txt", TEXT))
    assert done.exit_code == 1
    assert sentence in done.output
    assert "interviews/flora-bramble-2014.md" in files(archive), "one bad file must not stop the others"


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("nowhere.txt", "There is no file or folder of this name."),
        ("nowhere/", "There is no file or folder of this name."),
        ("goose.odt", "A .odt file cannot be read: save the text as one of .txt, .md,"),
        ("empty-folder", "There is nothing in this folder that can be read: it needs .txt, .md,"),
    ],
)
def test_what_cannot_be_opened_is_refused_with_a_sentence(
    archive: Path, tmp_path: Path, write: Write, name: str, sentence: str
) -> None:
    write("goose.odt", "x")
    (tmp_path / "empty-folder").mkdir()
    done = run(archive, str(tmp_path / name))
    assert done.exit_code == 1
    assert sentence in done.output


def test_a_folder_brings_in_everything_in_it_that_can_be_read(archive: Path, write: Write, tmp_path: Path) -> None:
    write("texts/goose.txt", TEXT)
    write("texts/notes.odt", "not yet")
    done = run(archive, str(tmp_path / "texts"))
    assert done.exit_code == 0, done.output
    assert "interviews/flora-bramble-2014.md" in files(archive)


def test_an_archive_that_does_not_exist_is_wrong_use(tmp_path: Path, write: Write) -> None:
    done = run(tmp_path / "nowhere", write("goose.txt", TEXT))
    assert done.exit_code == 2
    assert "there is no interviews/ folder" in done.output


# The disk and its rights: the real command in a process of its own

AS_NOBODY_SPECIAL = ["setpriv", "--bounding-set", "-dac_override", "--inh-caps=-dac_override"]


def process(archive: Path, source: str, **options: object) -> subprocess.CompletedProcess[str]:
    asked = [sys.executable, "-m", "voices", "import", source, "--archive", str(archive)]
    prefix = AS_NOBODY_SPECIAL if os.name == "posix" and os.geteuid() == 0 else []
    return subprocess.run([*prefix, *asked], capture_output=True, text=True, check=False, **options)  # type: ignore[call-overload, no-any-return]


@pytest.mark.parametrize("folder", ["interviews", "interviews/originals"])
def test_a_read_only_folder_is_a_sentence_and_leaves_nothing(archive: Path, write: Write, folder: str) -> None:
    (archive / folder).mkdir(exist_ok=True)
    (archive / "interviews/originals").mkdir(exist_ok=True)
    (archive / folder).chmod(0o555)
    try:
        done = process(archive, write("goose.txt", TEXT))
    finally:
        (archive / folder).chmod(0o755)
    assert done.returncode == 1
    assert "could not be written, and nothing was changed: Permission denied." in done.stderr
    assert files(archive) == []


def test_a_full_disk_is_a_sentence_and_leaves_nothing(archive: Path, write: Write) -> None:
    source = write("goose.txt", TEXT + "The goose walked on. " * 400)

    def small_files_only() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))

    done = process(archive, source, preexec_fn=small_files_only)
    assert done.returncode == 1
    assert "could not be written, and nothing was changed: File too large." in done.stderr
    assert files(archive) == []


# Anything at all


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.binary(max_size=400) | st.text(max_size=400).map(str.encode))
def test_any_bytes_give_a_draft_or_a_sentence(archive: Path, write: Write, data: bytes) -> None:
    done = run(archive, write("any.txt", data), "--dry-run", "--json")
    assert done.exception is None or isinstance(done.exception, SystemExit)
    (draft,) = json.loads(done.stdout)
    assert bool(draft["body"]) != bool(draft["error"]) or draft["error"].endswith(".")


LINES = st.sampled_from(
    [
        "Geese at work", "By Tom Reed, 12 March 2014",
        "Flora Bramble, Head of Geese, Borsetshire County Council", "Q: Who?", "A: Me.",
        "Q1. And now? A. Now this.", "FB: Hello.", "TR: Good morning.", "Share on Facebook",
        "Tags: geese", "Related articles", "2 comments", "Old Tom says:", "Reply", "1. One", "2. Two",
        "• an item", "    - nested", "[00:01:02] Well.", "Source: BCQ May 2011", "Written by",
        "Flora Bramble", "> quoted", "## Heading", "**Bold**", "---", "",
        "The kettle had been on since six, and nobody would say who had put it there.",
    ]
)  # fmt: skip


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    lines=st.lists(
        LINES | st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "Z"]), max_size=60),
        min_size=1,
        max_size=14,
    )
)
def test_every_letter_and_digit_is_in_the_body_the_front_matter_or_the_removed(
    archive: Path, write: Write, lines: list[str]
) -> None:
    text = "\n\n".join(lines)
    done = run(archive, write("any.txt", text), "--dry-run", "--json")
    (draft,) = json.loads(done.stdout)
    if draft["error"] and not draft["body"]:
        return
    kept = letters(draft["body"]) + letters("".join(gone["text"] for gone in draft["removed"]))
    assert sorted(kept) == sorted(letters(mended(text)))


def mended(text: str) -> str:
    """The text with garbled characters mended, as the import is free to do and says that it did."""
    return "\n".join(line.text for line in cleanup.mojibake.step(Manuscript.from_text(text)).lines)


def letters(text: str) -> str:
    """The letters and digits of a text, in composed form; entities and escapes undone."""
    return "".join(one for one in unicodedata.normalize("NFC", html.unescape(text)) if one.isalnum())


def test_an_address_without_its_beginning_is_told_as_one(archive: Path) -> None:
    done = run(archive, "www.example.org/ada-lowe")

    assert done.output == (
        "www.example.org/ada-lowe: There is no file or folder of this name. "
        "If it is a web page, put https:// in front: https://www.example.org/ada-lowe\n\n"
    )
