"""How good the import is: `voices import --dry-run --json` on labelled texts, scored for each field and each text.

    python tests/score.py [LABELS.yml ...] [--floor 0.95] [--columns must_keep,must_drop] [--means]

Without labels, all of the repository's own are taken, and last those set aside, which nobody tunes to.
The labels lie beside their texts and say what a careful reader finds in each text
(see tests/import/corpus/labels.yml for their form).
A score is a share from 0 to 1; a dash means that the labels do not say. In the row `or absent` a field that the
draft honestly leaves empty counts as right, and only a wrong value does not: the goals are set in these numbers.
`wrongly stated` counts values that are wrong and yet marked as stated: it must be 0.
With --floor the exit status is 1 when a mean is below it, a goal is missed, or anything is wrongly stated.
"""

import argparse
import functools
import json
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import ftfy
import yaml

Label = dict[str, Any]
Draft = dict[str, Any]
Scores = Mapping[str, float | None]

REPOSITORY = Path(__file__).resolve().parent.parent
OPEN = (
    "corpus",
    "corpus/press",
    "corpus/blogs",
    "corpus/opened",
    "corpus/pages",
    "corpus/probes",
    "corpus/strangers",
    "corpus/callers",
    "corpus/thirds",
    "corpus/fourths",
    "corpus/fifths",
    "corpus/sixths",
    "corpus/sevenths",
    "corpus/eighths",
    "corpus/ninths",
    "corpus/elevenths",
    "corpus/twelfths",
    "corpus/thirteenths",
    "corpus/fourteenths",
    "corpus/fifteenths",
    "corpus/sixteenths",
    "corpus/seventeenths",
)
"""The sets that everybody may look at, and that weights are fitted on."""

SET_ASIDE = "set-aside"
"""The set that is only measured: nothing is tuned to it, by hand or by fitting."""

GOALS = {"title": 0.85, "person": 0.95, "role": 0.90, "council": 0.95, "year": 0.95, "source": 0.0}
"""The share of texts in which a field must be right or honestly absent."""

_QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " "})
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_NOTHING = (None, "undated", "undisclosed", "unknown", "")


def plain(text: Any) -> str:
    """The form in which texts are compared: mended, straight quotes, single spaces, no escapes, small letters."""
    written = unicodedata.normalize("NFC", _INVISIBLE.sub("", ftfy.fix_encoding(str(text)))).translate(_QUOTES)
    written = re.sub(r"\\([^\w\s])", r"\1", written).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return " ".join(written.split()).casefold()


# What a field is worth: one function for each column


def value_of(name: str, label: Label, found: Any) -> float | None:
    """1 when the value is right, or one that the labels accept; empty is right when there is nothing."""
    if name not in label:
        return None
    right = [label[name], *label.get(f"{name}_accept", [])]
    rejected = [plain(one) for one in _listed(label.get(f"{name}_reject"))]
    if found in _NOTHING:
        return float(None in right)
    return float(any(_equal(found, one) for one in right) and plain(found) not in rejected)


def title(label: Label, draft: Draft) -> float | None:
    return value_of("title", label, found_in(draft, "title"))


def person(label: Label, draft: Draft) -> float | None:
    wanted = {plain(one["name"]) for one in _main(label)}
    found = {plain(name) for name in _names(draft["front_matter"].get("person"))}
    return len(wanted & found) / max(len(wanted | found), 1) if wanted or found else 1.0


def contributors(label: Label, draft: Draft) -> float | None:
    wanted = {plain(one["name"]) for one in label.get("persons", []) if one not in _main(label)}
    found = {plain(name) for name in _names(draft["front_matter"].get("contributors"))}
    return len(wanted & found) / len(wanted | found) if wanted | found else None


def role(label: Label, draft: Draft) -> float | None:
    """1 when one of two titles holds all words of the other: editors word them differently."""
    if not _main(label):
        return None
    wanted, found = _main(label)[0].get("role"), found_in(draft, "role")
    if wanted is None or found in _NOTHING:
        return float(wanted is None and found in _NOTHING)
    mine, theirs = (set(re.findall(r"\w+", plain(one))) - {"the", "of", "for", "and"} for one in (wanted, found))
    return float(mine <= theirs or theirs <= mine)


def council(label: Label, draft: Draft) -> float | None:
    """Of several people each one's, under any name that their label accepts."""
    found = found_in(draft, "council")
    if not isinstance(found, list):
        return value_of("council", label, found)
    people = [one for one in _main(label) if one.get("council")]
    accepted = [{plain(name) for name in (one["council"], *one.get("council_accept", []))} for one in people]
    told = [plain(one) for one in found]
    each = all(names & set(told) for names in accepted) and all(any(one in names for names in accepted) for one in told)
    return float(bool(accepted) and each) or value_of("council", label, found)


def year(label: Label, draft: Draft) -> float | None:
    return value_of("year", label, draft["front_matter"].get("year"))


def year_basis(label: Label, draft: Draft) -> float | None:
    if "year_basis" not in label or draft["front_matter"].get("year") in _NOTHING:
        return None
    return float(draft["front_matter"].get("year_basis", "stated") == label["year_basis"])


def source(label: Label, draft: Draft) -> float | None:
    return value_of("source", label, draft["front_matter"].get("source"))


def headings(label: Label, draft: Draft) -> float | None:
    return _share(label.get("headings"), lambda text: _uncounted(text) in _heading_lines(draft))


def questions(label: Label, draft: Draft) -> float | None:
    return _share(label.get("questions"), lambda text: _uncounted(text) in _heading_lines(draft))


def must_keep(label: Label, draft: Draft) -> float | None:
    body = plain(draft["body"])
    return _share(label.get("must_keep"), lambda text: plain(text) in body)


def must_drop(label: Label, draft: Draft) -> float | None:
    body, lines = plain(draft["body"]), {plain(line.lstrip("# ")) for line in draft["body"].split("\n")}
    dropped = [plain(text) not in body for text in label.get("must_drop", [])]
    dropped += [plain(line) not in lines for line in label.get("drop_lines", [])]
    return sum(dropped) / len(dropped) if dropped else None


def once(label: Label, draft: Draft) -> float | None:
    body = plain(draft["body"])
    return _share(_listed(label.get("once")), lambda text: body.count(plain(text)) == 1)


def lost_ends(label: Label, draft: Draft) -> float | None:
    paragraphs = [plain(text) for text in draft["body"].split("\n\n")]
    return _share(label.get("lost_ends"), lambda text: any(one.endswith(plain(text)) for one in paragraphs))


def not_persons(label: Label, draft: Draft) -> float | None:
    fields = draft["front_matter"]
    found = {plain(name) for name in _names(fields.get("person")) + _names(fields.get("contributors"))}
    return _share(label.get("not_persons"), lambda text: plain(text.split("(")[0]) not in found)


COLUMNS: dict[str, Callable[[Label, Draft], float | None]] = {
    one.__name__: one
    for one in (
        title, person, contributors, role, council, year, year_basis, source,
        headings, questions, must_keep, must_drop, once, lost_ends, not_persons,
    )
}  # fmt: skip


def right_or_absent(name: str, label: Label, draft: Draft) -> float | None:
    """The score of a field, but for one that the draft leaves empty, which is never wrong."""
    score = COLUMNS[name](label, draft)
    return score if score is None or found_in(draft, name) not in _NOTHING else 1.0


def wrongly_stated(label: Label, draft: Draft) -> list[str]:
    """Fields whose value is wrong although the draft says that the text states it."""
    return [
        name for name in GOALS
        if right_or_absent(name, label, draft) == 0 and draft["evidence"].get(name, {}).get("basis") == "stated"
    ]  # fmt: skip


def found_in(draft: Draft, name: str) -> Any:
    """What the draft gives as a field; of several people the first one's role, and all councils that they have."""
    fields = draft["front_matter"]
    if name == "title" and fields.get("title_basis") == "supplied":
        return None
    if name not in ("role", "council") or not isinstance(fields.get("person"), list):
        return fields.get(name)
    values = [value for one in fields["person"] for value in (_listed(one.get(name)) or [None])]
    different = list(dict.fromkeys(value for value in values if value not in _NOTHING)) or [None]
    return different if name == "council" and len(different) > 1 else different[0]


def _main(label: Label) -> list[dict[str, Any]]:
    people = label.get("persons") or []
    return [one for one in people if one.get("main")] or people


def _names(value: Any) -> list[str]:
    return [one["name"] for one in value] if isinstance(value, list) else [] if value is None else [value]


def _equal(found: Any, right: Any) -> bool:
    if isinstance(found, list) or isinstance(right, list):
        return {plain(one) for one in _listed(found)} == {plain(one) for one in _listed(right)}
    return plain(found) == plain(right)


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _heading_lines(draft: Draft) -> set[str]:
    return {_uncounted(line.lstrip("# ")) for line in draft["body"].split("\n") if line.startswith("#")}


# The number before a question: some who wrote labels took it for a part of the question, others did not.
_COUNT = re.compile(r"^(?:\d{1,2}[.)]|\(\d{1,2}\)|#\d{1,2}) ")


def _uncounted(text: Any) -> str:
    return _COUNT.sub("", plain(text))


def _share(texts: Iterable[str] | None, holds: Callable[[str], bool]) -> float | None:
    found = [holds(text) for text in texts or ()]
    return sum(found) / len(found) if found else None


# Running the import and printing the table


def drafts(files: list[Path]) -> list[Draft]:
    """What the real command says of these files, in an archive that has vocabularies and nothing else."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(REPOSITORY / "interviews" / "vocabularies", Path(folder, "interviews", "vocabularies"))
        command = [
            sys.executable,
            "-m",
            "voices",
            "import",
            *map(str, files),
            "--dry-run",
            "--json",
            "--archive",
            folder,
        ]
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    if not done.stdout:
        raise SystemExit(done.stderr)
    found: list[Draft] = json.loads(done.stdout)
    return found


def table(rows: Mapping[str, Scores]) -> str:
    width = max(map(len, rows))
    lines = [" " * width + "  " + " ".join(name[:9].rjust(9) for name in COLUMNS)]
    for name, scores in rows.items():
        lines.append(f"{name.ljust(width)}  " + " ".join(_cell(scores.get(column)).rjust(9) for column in COLUMNS))
    return "\n".join(lines)


def means(rows: Iterable[Scores]) -> dict[str, float | None]:
    """The mean of each column over the texts whose labels say something of it."""
    every = list(rows)
    found = {column: [row[column] for row in every] for column in every[0]}
    numbers = {column: [one for one in values if one is not None] for column, values in found.items()}
    return {column: sum(values) / len(values) if values else None for column, values in numbers.items()}


def _cell(score: float | None) -> str:
    return "-" if score is None else f"{score:.2f}"


def report(labelled: Path, floor: float, columns: Iterable[str], only_means: bool) -> bool:
    """Print how well one folder of texts is read, and say whether that is good enough."""
    pairs = _read(labelled)
    rows = {label["id"]: {name: score(label, draft) for name, score in COLUMNS.items()} for label, draft in pairs}
    mean = means(rows.values())
    honest = means({name: right_or_absent(name, label, draft) for name in GOALS} for label, draft in pairs)
    print(f"{labelled.parent.name}: {len(pairs)} texts")
    print(table({**({} if only_means else rows), "mean": mean, "or absent": honest}))
    stated = [
        f"  {label['id']}: {name} is not {draft['front_matter'].get(name)!r}"
        for label, draft in pairs
        for name in wrongly_stated(label, draft)
    ]
    print(f"wrongly stated: {len(stated)}", *stated, sep="\n")
    low = [f"{name} ({mean[name]:.2f})" for name in columns if _is_below(mean[name], floor)]
    if low:
        print(f"below {floor}: {', '.join(low)}")
    missed = [
        f"{name} ({honest[name]:.2f} of {goal:.2f})"
        for name, goal in GOALS.items()
        if name in columns and _is_below(honest[name], goal)
    ]
    if missed:
        print(f"below the goal: {', '.join(missed)}")
    print()
    return not floor or not (low or missed or (stated and set(GOALS) <= set(columns)))


@functools.cache
def _read(labelled: Path) -> list[tuple[Label, Draft]]:
    """Each label with the draft of its text, which are made once."""
    labels = yaml.safe_load(labelled.read_text(encoding="utf-8"))["items"]
    return list(zip(labels, drafts([labelled.parent / label["file"] for label in labels]), strict=True))


def _is_below(score: float | None, goal: float) -> bool:
    return score is not None and score < goal


def labels_of(name: str) -> Path:
    return REPOSITORY / "tests" / "import" / name / "labels.yml"


def main() -> int:
    parser = argparse.ArgumentParser(description="Score the import on labelled texts.")
    parser.add_argument("labels", type=Path, nargs="*", help="files with labels; default: all of the repository")
    parser.add_argument("--floor", type=float, default=0.0, help="the lowest mean that is good enough")
    parser.add_argument("--columns", default=",".join(COLUMNS), help="for which the floor holds, parted by commas")
    parser.add_argument("--means", action="store_true", help="leave out the rows of single texts")
    wishes = parser.parse_args()
    labelled = wishes.labels or list(map(labels_of, (*OPEN, SET_ASIDE)))
    good = [report(path, wishes.floor, wishes.columns.split(","), wishes.means) for path in labelled]
    return 0 if all(good) else 1


if __name__ == "__main__":
    raise SystemExit(main())
