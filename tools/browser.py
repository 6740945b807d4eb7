"""Find the browser the tests drive, installing Debian's Chromium where that can be done: ``python tools/browser.py``.

Prints the program's path. ``WORKBENCH_BROWSER`` names another Chromium-based browser.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

SHELL = "chromium-headless-shell"
"""Debian's Chromium without a window: the same engine at four fifths of the processor time."""
NAMES = (SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)
ABSENT = """No Chromium, Chrome or Edge was found, and this account may not install one.
Install Chromium (on Debian: sudo apt-get install chromium-headless-shell), or set WORKBENCH_BROWSER to its program."""


class BrowserAbsent(Exception):
    """There is no browser and none could be installed; the message says what to do."""


def browser() -> str:
    """The path of a Chromium-based browser, installed first if need be. Raises ``BrowserAbsent``."""
    found = find() or (install() and find())
    if not found:
        raise BrowserAbsent(ABSENT)
    return found


def find() -> str | None:
    """The browser that is here, if any: the one named by ``WORKBENCH_BROWSER``, else a known name or place.

    Raises ``BrowserAbsent`` when the one that was named cannot be run.
    """
    named = os.environ.get("WORKBENCH_BROWSER")
    if named:
        found = shutil.which(named)
        if found is None:
            raise BrowserAbsent(f"WORKBENCH_BROWSER is {named}, which is not a program that can be run.")
        return found
    programs = (shutil.which(name) for name in NAMES)
    return next(filter(None, programs), None) or next((place for place in PLACES if Path(place).is_file()), None)


def install() -> bool:
    """Install Debian's Chromium if apt-get is here and needs no password; whether that worked."""
    privilege = _privilege()
    if shutil.which("apt-get") is None or privilege is None:
        return False
    print("No browser found: installing Debian's Chromium.", file=sys.stderr, flush=True)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    if not _apt([*privilege, "apt-get", "update", "-qq"], environment):
        return False
    # other systems with apt-get have no program of that name, and Chromium itself
    return any(
        _apt([*privilege, "apt-get", "install", "-y", "-qq", package, "fonts-liberation"], environment)
        for package in (SHELL, "chromium")
    )


def _apt(command: list[str], environment: dict[str, str]) -> bool:
    """Run apt-get; whether it did what was asked."""
    code = subprocess.run(command, env=environment, stdout=sys.stderr, check=False).returncode
    if code:
        print(f"apt-get stopped with exit code {code}.", file=sys.stderr)
    return code == 0


def _privilege() -> list[str] | None:
    """What to put before a command that changes the system, or ``None`` when this account may not."""
    if not hasattr(os, "geteuid"):
        return None
    if os.geteuid() == 0:
        return []
    sudo = ["sudo", "--non-interactive"]
    can = shutil.which("sudo") and subprocess.run([*sudo, "true"], check=False, capture_output=True).returncode == 0
    return sudo if can else None


if __name__ == "__main__":
    try:
        print(browser())
    except BrowserAbsent as absence:
        sys.exit(str(absence))
