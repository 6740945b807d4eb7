"""The browser of the tests is found, or installed where that can be done, or asked for in plain words."""

import sys
from pathlib import Path

import browser
import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no apt-get on Windows")


def program(folder: Path, name: str, script: str = "") -> Path:
    """Put a small shell program into a folder."""
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return path


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine without any browser: the folder returned is all there is on its path."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("WORKBENCH_BROWSER", raising=False)
    monkeypatch.setattr(browser, "PLACES", ())
    return tmp_path


def test_an_installed_browser_is_used_as_it_is(bare: Path) -> None:
    """Nothing is installed when a known browser is on the path."""
    program(bare, "apt-get", f"echo called >> {bare}/log")
    chrome = program(bare, "google-chrome")
    assert browser.browser() == str(chrome)
    assert not (bare / "log").exists()


def test_root_gets_chromium_from_debian(bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a browser, an account that may install gets Debian's, after the package lists are brought up to date."""
    monkeypatch.setattr(browser.os, "geteuid", lambda: 0)
    program(
        bare,
        "apt-get",
        f'echo "$1" >> {bare}/log; [ "$1" = update ] || {{ echo > {bare}/chromium; /bin/chmod +x {bare}/chromium; }}',
    )
    assert browser.browser() == str(bare / "chromium")
    assert (bare / "log").read_text().split() == ["update", "install"]


def test_where_there_is_no_browser_without_a_window_there_is_chromium(
    bare: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Debian's Chromium without a window is asked for first; a system that has none gets Chromium itself."""
    monkeypatch.setattr(browser.os, "geteuid", lambda: 0)
    made = f"echo > {bare}/chromium; /bin/chmod +x {bare}/chromium"
    program(bare, "apt-get", f'echo "$*" >> {bare}/log; case "$*" in *shell*) exit 100;; *install*) {made};; esac')
    assert browser.browser() == str(bare / "chromium")
    asked = (bare / "log").read_text().splitlines()
    assert [browser.SHELL in line for line in asked] == [False, True, False]


def test_an_account_that_needs_a_password_is_told_what_to_do(bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody is asked for a password in the middle of a test run; the message names the package and the variable."""
    monkeypatch.setattr(browser.os, "geteuid", lambda: 1000)
    program(bare, "apt-get", f"echo called >> {bare}/log")
    program(bare, "sudo", "exit 1")
    with pytest.raises(browser.BrowserAbsent, match=r"(?s)chromium.*WORKBENCH_BROWSER"):
        browser.browser()
    assert not (bare / "log").exists()


def test_a_failed_installation_is_an_absent_browser(bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When apt-get cannot reach its packages the run stops with words, not with a trace."""
    monkeypatch.setattr(browser.os, "geteuid", lambda: 0)
    program(bare, "apt-get", "exit 100")
    with pytest.raises(browser.BrowserAbsent):
        browser.browser()


def test_a_named_browser_that_is_not_there_is_said(bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A mistyped WORKBENCH_BROWSER does not lead to another browser being used in silence."""
    program(bare, "chromium")
    monkeypatch.setenv("WORKBENCH_BROWSER", "chromiun")
    with pytest.raises(browser.BrowserAbsent, match="chromiun"):
        browser.browser()
