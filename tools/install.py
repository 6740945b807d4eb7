"""Install what the workbench needs into .venv: ``python tools/install.py [--test]``.

Uses nothing but Python 3.11 or newer and the machine's own pip settings, installs exactly the locked versions, and is
safe to run again: when the locks are unchanged it ends at once. ``--test`` adds what the tests need.
"""

from __future__ import annotations  # an older Python must get as far as being told that it is too old

import hashlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = Path(os.environ.get("VENV") or ROOT / ".venv").absolute()
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
OLDEST = (3, 11)
NO_VENV = """This Python cannot make virtual environments.
On Debian or Ubuntu: apt-get install python3-venv. Elsewhere: install Python from python.org."""
NOT_COMPLETE = """what requirements/ locks is not complete; the lines below say what is missing.
Whoever changed the dependencies has to write the locks again, with `make lock`."""


class NotComplete(Exception):
    """An installed package lacks one it requires; the message is pip's, a line each."""


def main(arguments: list[str]) -> int:
    """Bring .venv in step with the locks. Returns an exit code; what went wrong is printed."""
    if sys.version_info < OLDEST:
        print(f"The workbench needs Python 3.11 or newer; this is {sys.version.split()[0]} ({sys.executable}).")
        return 1
    test = "--test" in arguments
    wanted = fingerprint()
    if installed(test=test) == wanted:
        return 0
    begun = time.monotonic()
    try:
        bring_in_step(test=test)
    except (NotComplete, subprocess.CalledProcessError) as error:
        print(f"\nInstalling stopped: {describe(error)}")
        print(f"Nothing outside {VENV} was changed; the same command can be run again.")
        return 1
    stamp(test=test).write_text(wanted, encoding="ascii")
    print(f"Installed in {time.monotonic() - begun:.0f} s.")
    return 0


def bring_in_step(*, test: bool) -> None:
    """Install into .venv, made anew if need be. Raises ``CalledProcessError`` or ``NotComplete``."""
    kept = usable()
    if not kept:
        create("its Python is missing, too old, or without pip")
    install(test=test)
    if kept and unmet():
        create("what was installed in it before does not go with what is needed now")
        install(test=test)
    if lines := unmet():
        raise NotComplete(lines)


def fingerprint() -> str:
    """A hash of everything that decides what .venv holds, the place of the checkout included."""
    digest = hashlib.sha256(str(ROOT).encode())
    for path in [ROOT / "pyproject.toml", *sorted((ROOT / "requirements").glob("*.txt"))]:
        digest.update(path.read_bytes())
    return digest.hexdigest()


def stamp(*, test: bool) -> Path:
    """The file that says which locks were installed; one for running, one for testing."""
    return VENV / ("installed-test" if test else "installed-runtime")


def installed(*, test: bool) -> str | None:
    """The fingerprint of the last installation that covers what is asked for, or ``None``."""
    found = [path for path in (stamp(test=test), stamp(test=True)) if path.is_file()]
    return found[0].read_text(encoding="ascii") if found and PYTHON.exists() else None


def usable() -> bool:
    """Whether .venv has a Python that runs, is new enough and has pip."""
    probe = f"import sys, pip; sys.exit(sys.version_info < {OLDEST})"
    return PYTHON.exists() and subprocess.run([PYTHON, "-c", probe], check=False, capture_output=True).returncode == 0


def create(reason: str) -> None:
    """Make .venv anew. Raises ``CalledProcessError`` when this Python has no working ``venv``."""
    if VENV.exists():
        print(f"Replacing {VENV}: {reason}.")
        shutil.rmtree(VENV)
    print(f"Making a virtual environment in {VENV} with Python {sys.version.split()[0]}.")
    subprocess.run([sys.executable, "-m", "venv", VENV], check=True)


def install(*, test: bool) -> None:
    """Install the locked packages, then the checkout itself. Raises ``CalledProcessError`` when pip fails."""
    for path in (stamp(test=False), stamp(test=True)):
        path.unlink(missing_ok=True)
    lock = ROOT / "requirements" / ("test.txt" if test else "runtime.txt")
    print(f"Installing the packages of {lock.relative_to(ROOT)} (a minute or two the first time).", flush=True)
    # the lock is complete, so nothing is left to resolve: a resolver would look at the index for what a lock cannot say
    pip("install", "--no-deps", "--require-hashes", "-r", lock)
    pip("install", "--no-deps", "--no-build-isolation", "--editable", ROOT)


def unmet() -> str:
    """What an installed package requires and .venv does not have, a line each, in pip's words."""
    command = [PYTHON, "-m", "pip", "check", "--disable-pip-version-check", "--no-input"]
    checked = subprocess.run(command, check=False, capture_output=True, text=True, errors="replace")
    return checked.stdout + checked.stderr if checked.returncode else ""


def pip(*arguments: str | Path) -> None:
    """Run pip in .venv, telling how far it is. Raises ``CalledProcessError``."""
    # not compiled now: what the workbench never imports (most of JupyterLab) need not be compiled at all
    command = [PYTHON, "-m", "pip", *arguments, "--no-compile", "--disable-pip-version-check", "--no-input"]
    collected = 0
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, errors="replace") as running:
        for line in running.stdout:
            collected += line.startswith("Collecting ")
            if sys.stdout.isatty():
                print(f"\r  {collected} packages fetched", end="\r", flush=True)
    if running.returncode:
        raise subprocess.CalledProcessError(running.returncode, command)


def describe(error: NotComplete | subprocess.CalledProcessError) -> str:
    """What failed, in words."""
    if isinstance(error, NotComplete):
        return f"{NOT_COMPLETE}\n{error}"
    if "venv" in error.cmd:
        return NO_VENV
    return "pip could not install the packages; its message is above."


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
