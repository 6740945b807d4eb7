"""Where Solara and Panel are installed: a folder of the cache, made once for each set of versions."""

from __future__ import annotations

import hashlib
import os
import subprocess
import venv
from pathlib import Path

WANTED = Path(__file__).with_name("rivals.txt")
_LONGEST = 240


class NotInstalled(Exception):
    """They could not be installed here; the message says why."""


def python() -> Path:
    """The interpreter of the environment, installed first when it is not there yet. Raises :class:`NotInstalled`."""
    base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    folder = base / "cocreation-workbench" / f"rivals-{hashlib.sha256(WANTED.read_bytes()).hexdigest()[:12]}"
    found = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not (folder / "complete").exists():
        _install(folder, found)
        (folder / "complete").touch()
    return found


def _install(folder: Path, interpreter: Path) -> None:
    command = [str(interpreter), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", str(WANTED)]
    try:
        venv.create(folder, with_pip=True, clear=True)
        subprocess.run(command, check=True, capture_output=True, text=True, timeout=_LONGEST)
    except subprocess.CalledProcessError as error:
        raise NotInstalled(str(error.stderr).strip().splitlines()[-1][:200]) from error
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NotInstalled(type(error).__name__) from error
