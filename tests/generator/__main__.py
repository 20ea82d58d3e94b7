"""`make archive`: the command that makes an archive up."""

import argparse
import sys
import time
from pathlib import Path

from generator import folder
from generator.interviews import SEED, interviews


def main() -> None:
    parser = argparse.ArgumentParser(prog="generator", description="Make an archive up.")
    parser.add_argument("number", type=int, help="how many interviews")
    parser.add_argument("--into", type=Path, help="default: .cache/archive-NUMBER")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument(
        "--passages", action=argparse.BooleanOptionalAction, default=True, help="give passages their ids"
    )
    asked = parser.parse_args()
    into = asked.into or folder.REPOSITORY / ".cache" / f"archive-{asked.number}"
    began = time.monotonic()
    try:
        known = folder.prepare(into)
    except folder.HoldsSomethingElse as refusal:
        sys.exit(str(refusal))
    made = folder.fill(into, interviews(asked.number, known, seed=asked.seed, passages=asked.passages))
    print(f"{made} interviews in {into}, {time.monotonic() - began:.1f} s.")


if __name__ == "__main__":
    main()
