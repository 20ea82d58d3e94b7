"""The import of texts of twelve hundred words.

The yardstick is Python-Markdown rendering the same texts, one after the other, in one process.
"""

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

from generator.folder import REPOSITORY

from bench import run
from bench.run import Spent

CORPUS = REPOSITORY / "tests" / "import" / "corpus"
WORDS = 1_200

_RENDER = """
import pathlib, sys, markdown
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.txt")):
    markdown.markdown(path.read_text(encoding="utf-8"))
"""


def measure(here: Path, count: int) -> Iterator[tuple[str, Spent]]:
    texts, archive = here / "texts", here / "archive"
    texts.mkdir(parents=True)
    _write_texts(texts, count)
    shutil.copytree(REPOSITORY / "interviews" / "vocabularies", archive / "interviews" / "vocabularies")
    ours = run.voices("import", texts, "--dry-run", "--json", "--archive", archive, may_find=True)
    yield "voices import", ours.spent
    yield "the texts rendered by Python-Markdown", run.yardstick(_RENDER, texts).spent


def _write_texts(folder: Path, count: int) -> None:
    """Texts of the length of a long interview: each begins as one of the invented ones and goes on as others do."""
    draw = random.Random(1948)  # noqa: S311 – any seed will do, as long as it stays
    texts = [text for path in sorted(CORPUS.rglob("*.txt")) if (text := _utf8(path)) and len(text) > 1_500]
    paragraphs = [part for text in texts for part in text.split("\n\n") if len(part.split()) > 30]
    for number in range(count):
        parts = [draw.choice(texts)]
        while sum(len(part.split()) for part in parts) < WORDS:
            parts.append(draw.choice(paragraphs))
        (folder / f"{number:05}.txt").write_text("\n\n".join(parts), encoding="utf-8")


def _utf8(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError:
        return ""
