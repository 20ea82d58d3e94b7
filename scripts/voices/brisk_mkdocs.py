"""MkDocs as a program, with a `serve` that looks for changes ten times a second instead of twice."""

from functools import partial

from mkdocs.__main__ import cli
from mkdocs.commands import serve

if __name__ == "__main__":
    serve.LiveReloadServer = partial(serve.LiveReloadServer, polling_interval=0.1)  # type: ignore
    cli(prog_name="mkdocs")
