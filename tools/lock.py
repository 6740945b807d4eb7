"""Write the locks of requirements/ again from pyproject.toml: exact versions with hashes, for every supported system.

Needs uv (``pip install uv``); only the person who changes a dependency runs it. A lock keeps the versions it has unless
``--upgrade`` is given. No package index is named in it: the machine's own settings say where packages come from.

``requirements/requires.json`` keeps what each locked package says it needs itself, those for other systems included, so
that a test can tell anywhere whether the locks are complete.
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
from importlib.metadata import distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUNTIME, TEST = "requirements/runtime.txt", "requirements/test.txt"
RECORD = ROOT / "requirements" / "requires.json"
OLDEST_PYTHON, NEWEST_PYTHON = "3.11", "3.13"
COMMON = [
    "--universal",
    "--generate-hashes",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--no-header",
    "--no-annotate",
    "--quiet",
    f"--python-version={OLDEST_PYTHON}",
]
LOOKED_AT = [("linux", OLDEST_PYTHON), ("windows", NEWEST_PYTHON), ("macos", NEWEST_PYTHON)]
"""Systems and Pythons that between them ask for every locked package."""


def main() -> int:
    """Lock runtime first, then the tests on top of the very same versions. Returns an exit code."""
    if shutil.which("uv") is None:
        print("Locking needs uv, which is not here. Install it with: pip install uv")
        return 1
    inputs = ["pyproject.toml", "requirements/build.in", "--extra=lab"]
    compile_lock(inputs, RUNTIME)
    compile_lock([*inputs, "--extra=test", f"--constraint={RUNTIME}"], TEST)
    record = recorded()
    if unknown := locked().keys() - record.keys():
        print(f"Nothing is known of {', '.join(sorted(unknown))}: no system of LOOKED_AT asks for it.")
        return 1
    RECORD.write_text(json.dumps(record, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return 0


def compile_lock(arguments: list[str], target: str) -> None:
    """Resolve ``arguments`` into the lock ``target``. Raises ``CalledProcessError`` when nothing satisfies them."""
    print(f"locking {target}")
    uv("compile", *arguments, *COMMON, *sys.argv[1:], "-o", target)


def uv(*arguments: str) -> None:
    """Let uv do what pip would. Raises ``CalledProcessError``."""
    subprocess.run(["uv", "pip", *arguments], cwd=ROOT, check=True)  # noqa: S607


def locked() -> dict[str, str]:
    """The entries of the tests' lock, which holds the other too: marker and hashes as they stand, by name==version."""
    entries = re.split(r"\n(?=\S)", (ROOT / TEST).read_text(encoding="utf-8").strip())
    return {entry.split()[0]: entry for entry in entries}


def recorded() -> dict[str, dict[str, str | list[str] | None]]:
    """What each locked package says of itself: the Pythons it is for, and what it requires, in its own words.

    Raises ``CalledProcessError`` when a package cannot be had.
    """
    print(f"reading what the packages require, for {RECORD.relative_to(ROOT)}")
    left, record = locked(), {}
    for system, python in LOOKED_AT:
        with tempfile.TemporaryDirectory() as folder:
            wanted = Path(folder) / "wanted.txt"
            wanted.write_text("\n".join(left.values()), encoding="utf-8")
            asked = ["--no-deps", "--quiet", f"--python-platform={system}", f"--python-version={python}"]
            uv("install", *asked, f"--target={folder}/found", f"--requirements={wanted}")
            for package in distributions(path=[f"{folder}/found"]):
                key = f"{re.sub(r'[-_.]+', '-', package.name).lower()}=={package.version}"
                requires = sorted(package.requires or [])
                record[key] = {"python": package.metadata["Requires-Python"], "requires": requires}
                left.pop(key, None)
    return record


if __name__ == "__main__":
    sys.exit(main())
