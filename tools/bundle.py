"""Build workbench/static from workbench/frontend, or see if it is up to date: ``python tools/bundle.py [--check]``.

Exit code 0: built, or up to date. 1: out of date, or the build failed. 3: the npm packages could not be had, so
nothing is known.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from node import NodeAbsent, node, npm

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "workbench" / "frontend"
BUILT = ROOT / "workbench" / "static"
UNKNOWN = 3


def main(arguments: list[str]) -> int:
    """Build in place, or build aside and compare. Returns an exit code."""
    if not fetch():
        print("The npm packages of workbench/frontend/package-lock.json could not be had (npm's message is above).")
        return UNKNOWN
    if "--check" not in arguments:
        return build(BUILT)
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "static"
        code = build(fresh)
        stale = [] if code else differences(fresh, BUILT)
    if stale:
        print("workbench/static is not what workbench/frontend builds; run `make bundle` and commit the result:")
        print("\n".join(f"  {line}" for line in stale))
    return code or bool(stale)


def fetch() -> bool:
    """Install the locked npm packages unless those very ones are there; whether they are there now."""
    lock, done = SOURCE / "package-lock.json", SOURCE / "node_modules" / ".installed-lock"
    if done.is_file() and done.read_bytes() == lock.read_bytes():
        return True
    if subprocess.run([*npm(), "ci"], cwd=SOURCE, check=False).returncode:
        return False
    done.write_bytes(lock.read_bytes())
    return True


def build(target: Path) -> int:
    """Write the bundle to the folder ``target``. Returns the exit code of the build."""
    return subprocess.run([node(), "build.mjs", target], cwd=SOURCE, check=False).returncode


def differences(fresh: Path, committed: Path) -> list[str]:
    """One line for each file that is missing, left over or different."""
    new, old = contents(fresh), contents(committed)
    missing = [f"missing: {name}" for name in new.keys() - old.keys()]
    left_over = [f"left over: {name}" for name in old.keys() - new.keys()]
    changed = [f"different: {name}" for name in new.keys() & old.keys() if new[name] != old[name]]
    return sorted(missing + left_over + changed)


def contents(folder: Path) -> dict[str, bytes]:
    """What each file says, by name."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except NodeAbsent as absence:
        sys.exit(str(absence))
