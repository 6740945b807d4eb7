"""Write the locks of requirements/ again from pyproject.toml: exact versions with hashes, for every supported system.

Needs uv (``pip install uv``); only the person who changes a dependency runs it. A lock keeps the versions it has unless
``--upgrade`` is given. No package index is named in it: the machine's own settings say where packages come from.
"""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST_PYTHON = "3.11"
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


def main() -> int:
    """Lock runtime first, then the tests on top of the very same versions. Returns an exit code."""
    if shutil.which("uv") is None:
        print("Locking needs uv, which is not here. Install it with: pip install uv")
        return 1
    inputs = ["pyproject.toml", "requirements/build.in", "--extra=lab"]
    runtime, test = "requirements/runtime.txt", "requirements/test.txt"
    compile_lock(inputs, runtime)
    compile_lock([*inputs, "--extra=test", f"--constraint={runtime}"], test)
    return 0


def compile_lock(arguments: list[str], target: str) -> None:
    """Resolve ``arguments`` into the lock ``target``. Raises ``CalledProcessError`` when nothing satisfies them."""
    print(f"locking {target}")
    subprocess.run(["uv", "pip", "compile", *arguments, *COMMON, *sys.argv[1:], "-o", target], cwd=ROOT, check=True)  # noqa: S607


if __name__ == "__main__":
    sys.exit(main())
