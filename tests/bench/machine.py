"""What a machine is that was measured on."""

import os
import platform
import subprocess
from pathlib import Path

from conftest import browser_path

from bench import peers


def description() -> dict[str, str | int]:
    return {
        "processor": _line(Path("/proc/cpuinfo"), "model name"),
        "cores": len(os.sched_getaffinity(0)),
        "memory in GB": round(int(_line(Path("/proc/meminfo"), "MemTotal").split()[0]) / 1_048_576),
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
        **peers.versions(),
        "chromium": _chromium(),
        "load before": f"{os.getloadavg()[0]:.1f}",
    }


def _line(path: Path, name: str) -> str:
    lines = path.read_text(encoding="utf-8").splitlines()
    return next((line.split(":")[1].strip() for line in lines if line.startswith(name)), "0 unknown")


def _chromium() -> str:
    path = browser_path()
    if not path:
        return "not installed"
    said = subprocess.run([path, "--version"], capture_output=True, text=True, check=False).stdout
    return said.split(" built")[0].strip()
