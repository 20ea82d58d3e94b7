"""Remembers for a week what became of each address, in `.cache/links.json`."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from voices import files, schema
from voices.archive import Archive
from voices.links.asking import Report

_A_WEEK = timedelta(days=7)


def load(archive: Archive, day: date) -> dict[str, Report]:
    """What was found out less than a week before `day`, by address; nothing when the file is damaged."""
    try:
        found: Any = json.loads(_file(archive).read_bytes())
    except (OSError, ValueError):
        return {}
    entries = found.items() if isinstance(found, dict) else ()
    reports = {url: schema.read(Report, entry)[0] for url, entry in entries if isinstance(entry, dict)}
    return {url: report for url, report in reports.items() if report and _is_fresh(report, day)}


def _is_fresh(report: Report, day: date) -> bool:
    return report.asked is not None and timedelta() <= day - report.asked < _A_WEEK


def save(archive: Archive, known: Mapping[str, Report]) -> None:
    """Write down what is certain: who was offline may ask again. Raises OSError."""
    entries = {url: asdict(report) for url, report in sorted(known.items()) if report.is_certain}
    text = json.dumps(entries, ensure_ascii=False, indent=1, default=str)
    files.replace(_file(archive), f"{text}\n".encode())


def _file(archive: Archive) -> Path:
    return archive.root / ".cache" / "links.json"
