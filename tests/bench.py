"""How fast the import is: a thousand texts of twelve hundred words, beside a yardstick on the same machine.

    python tests/bench.py [--texts 1000]

Machines differ and are busy, so the ratio says more than the seconds: the yardstick is Python-Markdown rendering the
same texts, one after the other, in one process. Nothing here can fail.
"""

import argparse
import json
import os
import platform
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
CORPUS = REPOSITORY / "tests" / "import" / "corpus"
WORDS = 1_200

RENDER = """
import pathlib, sys, markdown
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.txt")):
    markdown.markdown(path.read_text(encoding="utf-8"))
"""


def write_texts(folder: Path, count: int) -> None:
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


def seconds(*command: str) -> float:
    began = time.perf_counter()
    with tempfile.TemporaryFile() as output:
        subprocess.run(command, stdout=output, stderr=subprocess.DEVNULL, check=False)
    return time.perf_counter() - began


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure the import.")
    parser.add_argument("--texts", type=int, default=1_000)
    count = parser.parse_args().texts
    with tempfile.TemporaryDirectory() as folder:
        texts, archive = Path(folder, "texts"), Path(folder, "archive")
        texts.mkdir()
        write_texts(texts, count)
        shutil.copytree(REPOSITORY / "interviews" / "vocabularies", archive / "interviews" / "vocabularies")
        voices = (sys.executable, "-m", "voices", "import", str(texts), "--dry-run", "--json")
        spent = seconds(*voices, "--archive", str(archive))
        yardstick = seconds(sys.executable, "-c", RENDER, str(texts))
    result = {
        "machine": f"{os.cpu_count()} cores, Python {platform.python_version()}",
        "texts": count,
        "seconds": round(spent, 1),
        "texts a second": round(count / spent, 1),
        "times the yardstick": round(spent / yardstick, 2),
    }
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
