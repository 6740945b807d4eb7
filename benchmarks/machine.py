"""What the figures were taken on."""

from __future__ import annotations

import os
import platform
from importlib.metadata import version
from pathlib import Path

PACKAGES = ("voila", "tornado", "ipywidgets", "anywidget", "jupyter-server", "ipykernel", "sqlalchemy")


def described() -> dict[str, str]:
    """Processor, memory, system and the versions that matter."""
    return {
        "processor": f"{os.cpu_count()} cores, {_processor()}",
        "memory": f"{_memory_gib():.0f} GiB",
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
        "load at the start": f"{os.getloadavg()[0]:.1f}",
    } | {package: version(package) for package in PACKAGES}


def _processor() -> str:
    return _field(Path("/proc/cpuinfo"), "model name") or platform.machine()


def _memory_gib() -> float:
    kib = _field(Path("/proc/meminfo"), "MemTotal").split()
    return int(kib[0]) / 1024 / 1024 if kib else 0.0


def _field(file: Path, name: str) -> str:
    lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
    return next((line.partition(":")[2].strip() for line in lines if line.startswith(name)), "")
