"""The renderers there are, and how each is told what to do."""

import sys
from importlib.util import find_spec
from pathlib import Path

from voices import cores

ENGINES = ("mkdocs", "zensical")
# MkDocs' own parts, driven by us.
_OURS = "voices.renderer.brisk_mkdocs"


def is_installed(engine: str) -> bool:
    return find_spec(engine) is not None


def is_ours(engine: str) -> bool:
    """Whether the program that runs it is ours, and does as we agree with it."""
    return engine == "mkdocs"


def to_build(engine: str, config: Path, *, earlier: Path, memory: Path, jobs: int | None, clean: bool) -> list[str]:
    """The command that renders what `config` says, strictly.

    Ours waits until it is told to begin, and goes on from the `earlier` site as far as its `memory` holds: beside what
    is new it leaves a new memory, and tells what of the earlier site has to go.
    """
    if engine == "zensical":
        return _python("zensical", "build", "--strict", "--config-file", config, *(["--clean"] if clean else []))
    from_scratch = [] if clean else ["--earlier", earlier, "--memory", memory]
    return _python(_OURS, "build", "--config-file", config, "--jobs", cores.count(jobs), *from_scratch)


def to_serve(engine: str, config: Path, port: int, *, signal: Path) -> list[str]:
    """The command that serves what `config` says on this port, and follows its changes: ours at a signal."""
    where = ("--config-file", config, "--dev-addr", f"127.0.0.1:{port}")
    if engine == "zensical":
        return _python("zensical", "serve", *where)
    return _python(_OURS, "serve", *where, "--signal", signal)


def _python(module: str, *arguments: object) -> list[str]:
    return [sys.executable, "-m", module, *map(str, arguments)]
