"""Hold how much of each package the tests run through: ``python tools/covered.py``, after a whole run of them.

Each package has a floor of its own: one figure for both would let the core sink under what the pages gain. Only what
runs in the tests' own processes is measured; measuring the servers and rooms they start takes three times as long and
makes the watchdog cut off what is merely slow. Tests marked ``no_cover`` go many times through what others go
through once and are not measured either, which can lower the figure and never raise it.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FLOORS = {"ogcore": 97.5, "workbench": 79}
"""Per cent of lines and branches, by package: a little under what was last measured, and raised with it."""


def main() -> int:
    """Report each package. Returns the first exit code that is not 0."""
    codes = [covered(package, floor) for package, floor in FLOORS.items()]
    return next((code for code in codes if code), 0)


def covered(package: str, floor: float) -> int:
    """Say what of a package was not run through; 0 when enough of it was."""
    print(f"\n{package}: at least {floor} %", flush=True)
    report = ["report", f"--include={package}/*", f"--fail-under={floor}"]
    return subprocess.run([sys.executable, "-m", "coverage", *report], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
