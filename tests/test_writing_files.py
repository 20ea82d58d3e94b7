"""Files are written whole or not at all, and never over another."""

import threading
from pathlib import Path

import pytest
from voices import files


def test_a_file_that_is_there_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "kettle.md"
    path.write_bytes(b"mine")

    with pytest.raises(FileExistsError):
        files.create(path, b"yours")

    assert path.read_bytes() == b"mine"
    assert list(tmp_path.iterdir()) == [path]


def test_of_many_who_write_at_once_one_wins_and_no_file_is_mixed(tmp_path: Path) -> None:
    path = tmp_path / "kettle.md"
    texts = [str(number).encode() * 10_000 for number in range(8)]
    refused = []

    def write(text: bytes) -> None:
        try:
            files.create(path, text)
        except FileExistsError:
            refused.append(text)

    threads = [threading.Thread(target=write, args=(text,)) for text in texts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert path.read_bytes() in texts
    assert len(refused) == len(texts) - 1
    assert list(tmp_path.iterdir()) == [path]
