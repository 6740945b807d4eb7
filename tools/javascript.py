"""Check the JavaScript of the pages: ``python tools/javascript.py style|types|format``.

``style`` is biome's linter and formatter, ``types`` is TypeScript reading the comments, ``format`` mends what can be
mended. Exit code 0: all is well. 1: something is not. 3: the npm packages could not be had, so nothing is known.
"""

import subprocess
import sys

from bundle import SOURCE, UNKNOWN, fetch
from node import NodeAbsent, node

PROGRAMS = {
    "style": ("@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."),
    "types": ("typescript/bin/tsc", "--project", "."),
    "format": ("@biomejs/biome/bin/biome", "check", "--write", "."),
}


def main(arguments: list[str]) -> int:
    """Run one of the programs. Returns an exit code."""
    if len(arguments) != 1 or arguments[0] not in PROGRAMS:
        print(f"Say one of: {', '.join(PROGRAMS)}.")
        return 2
    if not fetch():
        print("The npm packages of workbench/frontend/package-lock.json could not be had (npm's message is above).")
        return UNKNOWN
    program, *rest = PROGRAMS[arguments[0]]
    command = [node(), str(SOURCE / "node_modules" / program), *rest]
    return subprocess.run(command, cwd=SOURCE, check=False).returncode


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except NodeAbsent as absence:
        sys.exit(str(absence))
