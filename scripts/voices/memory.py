"""What a build leaves for the next one: plain texts in a database in `.cache/voices/`, and never a program.

This is the only module that knows SQLite. What is remembered can always be found out again: without a memory a build
takes longer, and that is all. So whatever is doubtful is thrown away: the memory of another version of the program, one
that cannot be read, and one that was not made in this folder on this computer. An archive may be anybody's, and so may
be what lies in it: a file beside the database, whose moment of creation nobody can choose, tells our own memory.
"""

import os
import sqlite3
import threading
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Literal, TypeAlias

from voices import program
from voices.archive import Archive

Kind: TypeAlias = Literal["vocabularies", "examined", "texts", "made", "spans"]
"""What is remembered: one table for each."""

_KINDS: tuple[Kind, ...] = ("vocabularies", "examined", "texts", "made", "spans")

_PATIENCE = 5.0
"""Seconds to wait while another build writes."""

_FORM = "1"
"""Of the tables."""


class Forgotten(OSError):
    """Raised with what can no longer be read, though a build goes on from it."""


class Memory:
    """Texts by key. What is put in is kept when `keep` is called, all of it or nothing."""

    def __init__(self, database: sqlite3.Connection, file: Path | None = None) -> None:
        self._connection = database
        self._file = file
        self._process = os.getpid()
        self._lock = threading.Lock()  # the search of a preview reads in a thread of its own
        self._new: dict[Kind, dict[bytes, str | bytes]] = {kind: {} for kind in _KINDS}
        self._gone: dict[Kind, set[bytes]] = {kind: set() for kind in _KINDS}

    @property
    def _database(self) -> sqlite3.Connection:
        """A connection of this process: one that another has opened must not be used."""
        if self._file and self._process != os.getpid():
            self._connection, self._process = _connected(self._file), os.getpid()
        return self._connection

    def all(self, kind: Kind) -> dict[bytes, str]:
        """Everything of a kind that was kept."""
        with self._lock, suppress(sqlite3.Error):
            return dict(self._database.execute(f"SELECT key, value FROM {kind}"))  # noqa: S608
        return {}

    def get(self, kind: Kind, key: bytes) -> str | bytes | None:
        if (new := self._new[kind].get(key)) is not None:
            return new
        with self._lock, suppress(sqlite3.Error):
            row = self._database.execute(f"SELECT value FROM {kind} WHERE key = ?", (key,)).fetchone()  # noqa: S608
            return row[0] if row else None
        return None

    def put(self, kind: Kind, key: bytes, value: str | bytes) -> None:
        self._new[kind][key] = value

    def forget(self, kind: Kind, keys: Iterable[bytes]) -> None:
        self._gone[kind].update(keys)

    def keep(self, *kinds: Kind) -> None:
        """Write down what is new, of all kinds or of these; when another program is writing, some other time."""
        changed = [kind for kind in kinds or _KINDS if self._new[kind] or self._gone[kind]]
        with self._lock, suppress(sqlite3.Error), self._database:
            for kind in changed:
                new, gone = self._new[kind].items(), ((key,) for key in self._gone[kind])
                self._database.executemany(f"DELETE FROM {kind} WHERE key = ?", gone)  # noqa: S608
                self._database.executemany(f"INSERT OR REPLACE INTO {kind} VALUES (?, ?)", new)  # noqa: S608
            self._database.commit()  # a full disk may show only here
            for kind in changed:
                self._new[kind], self._gone[kind] = {}, set()

    def close(self) -> None:
        with self._lock:
            self._database.close()


def nothing() -> Memory:
    """A memory that lasts as long as the program."""
    return Memory(_with_tables(_connected(":memory:")))


def left(archive: Archive) -> Memory:
    """What builds of this archive have left, if anything; nothing is written."""
    file = _file(archive)
    try:
        return (file and _ours(file)) or nothing()
    except (OSError, sqlite3.Error):
        return nothing()


def of(archive: Archive, *, afresh: bool = False) -> Memory:
    """What builds of this archive remember; `afresh`, or where nothing can be kept, nothing."""
    file = _file(archive)
    if file is None:
        return nothing()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        return (not afresh and _ours(file)) or _new(file)
    except (OSError, sqlite3.Error):
        return nothing()


def _file(archive: Archive) -> Path | None:
    """Where the memory is; None where a link leads who knows where."""
    folder = archive.root / ".cache" / "voices"
    return None if folder.is_symlink() or folder.parent.is_symlink() else folder / "memory.sqlite"


def _ours(file: Path) -> Memory | None:
    """The memory in a file, if this version of the program made it here."""
    if not file.is_file() or file.is_symlink():
        return None
    database = _connected(file)
    with suppress(sqlite3.Error, OSError):
        if dict(database.execute("SELECT name, value FROM about")) == _about(file):
            return Memory(database, file)
    database.close()
    return None


def _new(file: Path) -> Memory:
    """An empty memory; one that another build is using stays as it is for that build."""
    for path in file.parent.glob(f"{file.name}*"):
        path.unlink()
    _birthmark(file).unlink(missing_ok=True)
    _birthmark(file).touch()
    database = _with_tables(_connected(file))
    with database:
        database.executemany("INSERT INTO about VALUES (?, ?)", _about(file).items())
    return Memory(database, file)


def _about(file: Path) -> dict[str, str]:
    """What tells our own memory from any other."""
    born = _birthmark(file).stat()
    return {
        "form": _FORM,
        "program": program.own_digest().hex(),
        "born": f"{born.st_dev} {born.st_ino} {born.st_ctime_ns}",
    }


def _birthmark(file: Path) -> Path:
    return file.with_name("born-here")


def _connected(path: Path | str) -> sqlite3.Connection:
    database = sqlite3.connect(path, timeout=_PATIENCE, check_same_thread=False)
    database.execute("PRAGMA trusted_schema = OFF")
    return database


def _with_tables(database: sqlite3.Connection) -> sqlite3.Connection:
    with database:
        database.execute("CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT)")
        for kind in _KINDS:
            database.execute(f"CREATE TABLE {kind} (key BLOB PRIMARY KEY, value)")
    return database
