"""What the tests of the repository itself read: its root and the files that are, or are about to be, tracked."""

import importlib
import subprocess
from functools import cache
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]
LEFT_OUT = {".venv", "node_modules", ".git", "__pycache__"}


@cache
def files() -> tuple[Path, ...]:
    """Every file of the repository that is not ignored; in an archive without git, every file not installed or made."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    if listed.returncode:
        return tuple(path for path in ROOT.rglob("*") if path.is_file() and not LEFT_OUT & set(path.parts))
    return tuple(path for name in listed.stdout.decode().split("\0") if name and (path := ROOT / name).is_file())


def text(path: Path) -> str | None:
    """The words in a file, or ``None`` for one that is not text."""
    content = path.read_bytes()
    return None if b"\0" in content else content.decode(errors="replace")


def module_of(path: Path) -> ModuleType:
    """The module of a Python file of the product, imported."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return importlib.import_module(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
