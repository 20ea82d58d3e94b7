"""`python -m voices` is the command `voices`."""

from voices.cli import run

run()
