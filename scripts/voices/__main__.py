"""`python -m voices` is the command `voices`."""

from voices.cli import main

main(prog_name="voices")
