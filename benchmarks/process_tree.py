"""What a server and all it started use: memory as the system shares it out (PSS), processor time. Linux only."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

KERNEL_MODULES = ("workbench.room", "ipykernel_launcher")
"""What runs visitors' code in a process of its own; Solara and Panel run it in the server."""
_TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100


@dataclass(frozen=True, slots=True)
class Use:
    """``pss`` in MiB; processor time in seconds, of those that run visitors' code and of all others together."""

    pss: float
    server_cpu: float
    kernels_cpu: float
    processes: int

    @property
    def cpu(self) -> float:
        """Processor seconds of all together."""
        return self.server_cpu + self.kernels_cpu


def use(root: int) -> Use:
    """What the process ``root`` and its descendants use now."""
    table = _table()
    family = descendants(root, table)
    cpu = {pid: table[pid][1] for pid in (root, *family) if pid in table}
    kernels = sum(seconds for pid, seconds in cpu.items() if _is_kernel(pid))
    return Use(sum(map(_pss, cpu)), sum(cpu.values()) - kernels, kernels, len(cpu))


def cpu_seconds(root: int) -> float:
    """The processor seconds that the process ``root`` and its descendants have used."""
    table = _table()
    return sum(table[pid][1] for pid in (root, *descendants(root, table)) if pid in table)


def descendants(root: int, table: dict[int, tuple[int, float]] | None = None) -> list[int]:
    """The process ids of all that ``root`` started, and of all that those started."""
    table = _table() if table is None else table
    found, frontier = [], [root]
    while frontier:
        parent = frontier.pop()
        children = [pid for pid, (of, _) in table.items() if of == parent]
        found += children
        frontier += children
    return found


def _table() -> dict[int, tuple[int, float]]:
    """Every process: its parent, and the processor seconds it has used."""
    found: dict[int, tuple[int, float]] = {}
    for folder in Path("/proc").iterdir() if sys.platform == "linux" else ():
        if folder.name.isdigit():
            try:
                fields = (folder / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue  # it ended while we looked
            found[int(folder.name)] = (int(fields[1]), (int(fields[11]) + int(fields[12])) / _TICKS)
    return found


def _is_kernel(pid: int) -> bool:
    try:
        command = Path(f"/proc/{pid}/cmdline").read_text()
    except OSError:
        return False
    return any(module in command for module in KERNEL_MODULES)


def _pss(pid: int) -> float:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:")), 0.0)
