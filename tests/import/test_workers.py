"""The processes that read many texts: they end with the one that started them, however it ends."""

import subprocess
import sys
from pathlib import Path

_SLOW = """
import time

def read(known, source):
    time.sleep(0.01)
    return source
"""

_KILLED = """
import os, signal
import slow
from voices import vocabularies
from voices.intake import workers

if __name__ == "__main__":
    known, _ = vocabularies.load({})
    for source in workers.each(slow.read, [str(number) for number in range(500)], known):
        print(source, flush=True)
        os.kill(os.getpid(), signal.SIGKILL)
"""


def test_no_process_reads_on_when_the_command_was_killed(tmp_path: Path) -> None:
    """They hold the pipe to which they print: it ends when the last of them has."""
    (tmp_path / "slow.py").write_text(_SLOW)
    (tmp_path / "killed.py").write_text(_KILLED)

    done = subprocess.run(
        [sys.executable, str(tmp_path / "killed.py")], capture_output=True, text=True, timeout=60, check=False
    )

    assert done.stdout == "0\n"
