"""What was measured, put where it can be read: as JSON, on the terminal, and between two marks of a Markdown file."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from pathlib import Path

from bench import goals
from bench.results import Results, Size, exponent, names, pairs
from bench.run import Spent
from bench.tables import GOALS, markdown, tables, text

BEGIN, END = "<!-- make bench: begin -->", "<!-- make bench: end -->"

Machine = Mapping[str, object]


class NoPlace(Exception):
    """Raised with what is missing in the file that a table should go into."""


def as_json(machine: Machine, results: Results) -> str:
    growth = [
        {"what": name, "from": small, "to": large, "exponent": exponent(results, name, small, large)}
        for name in names(results)
        for small, large in pairs(results)
    ]
    whole = {
        "machine": machine,
        "measured": {str(number): asdict(size) for number, size in results.items()},
        "growth": [one for one in growth if one["exponent"] is not None],
        "goals": [asdict(one) for one in goals.verdicts(results)],
    }
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def from_json(text: str) -> dict[int, Size]:
    """What was measured, as `as_json` has written it."""
    return {
        int(number): Size(spent={name: Spent(**one) for name, one in size["spent"].items()}, figures=size["figures"])
        for number, size in json.loads(text)["measured"].items()
    }


def as_text(results: Results) -> str:
    return "\n\n".join(f"{title}\n\n{text(table)}" for title, table in tables(results))


def as_markdown(machine: Machine, results: Results) -> str:
    """The goals, and the rest behind a fold."""
    made = {title: markdown(table) for title, table in tables(results)}
    goals_alone = [made.pop(title) for title in [GOALS] if title in made]
    said = ", ".join(f"{name}: {value}" for name, value in machine.items())
    when = f"Measured by `make bench` on {date.today().isoformat()}. {said[:1].upper()}{said[1:]}."
    folded = "\n\n".join(f"**{title}**\n\n{table}" for title, table in made.items())
    return "\n\n".join(
        [*goals_alone, when, f"<details>\n<summary>All that was measured</summary>\n\n{folded}\n\n</details>"]
    )


def check_place(path: Path) -> None:
    """Find out before anything is measured. Raises NoPlace."""
    said = path.read_text(encoding="utf-8") if path.is_file() else ""
    if said.count(BEGIN) != 1 or said.count(END) != 1 or said.index(BEGIN) > said.index(END):
        raise NoPlace(f"{path} needs a line '{BEGIN}' and below it a line '{END}', where the tables will go.")


def put(path: Path, words: str) -> None:
    """Between the marks of the file. Raises NoPlace."""
    check_place(path)
    before, _, rest = path.read_text(encoding="utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    path.write_text(f"{before}{BEGIN}\n{words}\n{END}{after}", encoding="utf-8")
