"""Compares councils.yml with UK local authority names and codes, by mySociety, CC BY 4.0.

The table comes from https://pages.mysociety.org/uk_local_authority_names_and_codes/ (as of mid-2025) and is not in this
repository. The columns read here, under shorter names than the publisher's: `code`, `official_name`, `gss_code`,
`end`, `replaced_by` (codes), `nation`, `region`, `type`, `lat` and `long`.

    .venv/bin/python tests/facts/check_councils.py PATH/TO/uk-councils.csv

No part of the build or of `make test`. Prints every difference, then those that are meant, each with its reason.
The exit status is 1 if there is a difference that is not meant, or a reason for a difference that is no longer there.
The table's `start` is not compared: many of its days in 2005 are artefacts, others the day a borough became unitary.
"""

import csv
import datetime
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

from voices import vocabularies
from voices.model import Council
from voices.slugs import folded
from voices.vocabularies import Vocabulary

COUNCILS = Path(__file__).parents[2] / "interviews" / "vocabularies" / "councils.yml"

Row: TypeAlias = Mapping[str, str]
Difference: TypeAlias = tuple[str, str, str]
"""The key of the council, what differs, and how."""

NOT_COUNCILS = ("Combined authority", "Strategic Regional Authority")

TYPES = {
    "City corporation": "City corporation",
    "County": "County",
    "London borough": "London borough",
    "Metropolitan district": "Metropolitan borough",
    "NI district": "District",
    "Non-metropolitan district": "District",
    "Scottish unitary authority": "Unitary authority",
    "Unitary authority": "Unitary authority",
    "Welsh unitary authority": "Unitary authority",
}

_ELSEWHERE = "the table's point lies outside the county; ours is the middle of its districts' positions"

MEANT = {
    ("colchester", "name"): "a city since 2022, and named so",
    ("milton-keynes", "name"): "a city since 2022, and named so",
    ("southend-on-sea", "name"): "a city since 2022, and named so",
    ("westminster", "name"): "the council's own name; 'City of Westminster' is among the other names",
    ("derbyshire", "region"): "Derbyshire is in the East Midlands",
    ("lincolnshire", "region"): "Lincolnshire is in the East Midlands",
    ("devon", "position"): _ELSEWHERE,
    ("dorset-county", "position"): "the table's point lies in Devon; ours is that of Dorset Council",
    ("gloucestershire", "position"): _ELSEWHERE,
    ("hertfordshire", "position"): _ELSEWHERE,
    ("kent", "position"): _ELSEWHERE,
    ("lancashire", "position"): _ELSEWHERE,
    ("leicestershire", "position"): _ELSEWHERE,
    ("suffolk", "position"): _ELSEWHERE,
    ("warwickshire", "position"): _ELSEWHERE,
}


def main(path: Path) -> int:
    """Print the differences between the table and councils.yml; the exit status."""
    loaded, problems = vocabularies.load({COUNCILS: COUNCILS.read_bytes()})
    for problem in problems:
        print(f"{problem.path.name}:{problem.place.line}: {problem.message}")
    rows = [row for row in _rows(path) if row["type"] not in NOT_COUNCILS]
    pairs = [(row, _council(row, loaded.councils)) for row in rows]
    found = {(key, what): how for key, what, how in _differences(pairs)}
    unmeant = {place: how for place, how in found.items() if place not in MEANT}
    idle = [place for place in MEANT if place not in found]

    for (key, what), how in unmeant.items():
        print(f"DIFFERENT  {key}, {what}: {how}")
    for key, what in idle:
        print(f"NO LONGER DIFFERENT  {key}, {what}: take it out of the list of those meant")
    print(f"{len(rows)} councils in the table, {len(list(loaded.councils))} in councils.yml.")
    print(f"{len(unmeant)} differences; besides these, {len(found) - len(unmeant)} that are meant:")
    for place, how in found.items():
        if place in MEANT:
            print(f"  {place[0]}, {place[1]}: {how} ({MEANT[place]})")
    return 1 if problems or unmeant or idle else 0


def _rows(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return [{column: " ".join(value.split()) for column, value in row.items()} for row in csv.DictReader(file)]


def _council(row: Row, councils: Vocabulary[Council]) -> Council | None:
    """By its code; the table has none for the councils of Northern Ireland before 2015."""
    if not row["gss_code"]:
        return councils.find(row["official_name"])
    return next((council for council in councils if council.gss == row["gss_code"]), None)


def _differences(pairs: Sequence[tuple[Row, Council | None]]) -> Iterator[Difference]:
    keys = {row["code"]: council.key for row, council in pairs if council}
    for row, council in pairs:
        if council is None:
            yield row["official_name"], "entry", f"no entry has the code {row['gss_code'] or row['code']}"
            continue
        for what, theirs, ours in _facts(row, council, keys):
            if theirs != ours:
                yield council.key, what, f"the table has {_shown(theirs)}, we have {_shown(ours)}"


def _facts(row: Row, council: Council, keys: Mapping[str, str]) -> Iterator[tuple[str, object, object]]:
    """What is compared, the table's fact and ours; what the table leaves blank is not compared."""
    if folded(row["official_name"]) != folded(council.name):
        yield "name", row["official_name"], council.name
    yield "nation", row["nation"], council.nation
    if row["region"]:
        yield "region", row["region"], council.region
    yield "type", TYPES.get(row["type"], row["type"]), council.type
    if row["lat"]:
        position = council.position and tuple(round(degrees, 4) for degrees in council.position)
        yield "position", (round(float(row["lat"]), 4), round(float(row["long"]), 4)), position
    yield "year of the end", _last_year(row["end"]), council.ended and council.ended.year
    if row["replaced_by"]:
        theirs = {keys.get(code, code) for code in row["replaced_by"].split(",")}
        yield "successors", theirs, set(council.successors)


def _last_year(end: str) -> int | None:
    """Only the year: the table gives sometimes the last day, 31 March, and sometimes the day after."""
    return datetime.date.fromisoformat(end).year if end else None


def _shown(fact: object) -> str:
    return ", ".join(sorted(fact)) if isinstance(fact, set) else str(fact)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Usage: .venv/bin/python tests/facts/check_councils.py PATH/TO/uk-councils.csv")
    sys.exit(main(Path(sys.argv[1])))
