"""The import reads fourteen invented texts of as many layouts nearly as well as a careful reader."""

import subprocess
import sys
from pathlib import Path

SCORE = Path(__file__).parent.parent / "score.py"
CORPUS = Path(__file__).parent / "corpus"


def test_the_invented_texts_are_read_as_their_labels_say() -> None:
    command = [sys.executable, str(SCORE), str(CORPUS / "labels.yml"), str(CORPUS), "--floor", "0.98"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
