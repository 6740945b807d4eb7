"""Bringing a tree in from the facilitator's desk, in a real browser against a stand-in for Python (R43)."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.frontend.test_wall_and_desk_harness import opened


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """Open a page of a laptop's size."""
    page = chromium.new_page(viewport={"width": 1366, "height": 768})
    yield page
    page.close()


def test_a_pasted_tree_is_seen_before_it_is_brought_in(page: Page, harness: str) -> None:
    """With the keyboard alone: open, paste, read what would be added and where, confirm, and hear that it is in."""
    opened(page, f"{harness}/control.html?lang=en")
    page.get_by_role("button", name="Bring a tree in…").focus()
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="Bring a tree in")
    go = dialog.get_by_role("button", name="Bring it in")
    expect(go).to_be_disabled()
    dialog.get_by_label("Or paste").fill("PROBLEM\nP\nCAUSES\n- A\n")
    expect(dialog.get_by_role("status")).to_contain_text("9 causes")
    expect(dialog.get_by_label("Where it goes").locator("option")).to_have_count(3)
    expect(dialog.locator(".wb-bring-outline li")).to_have_count(4)
    expect(dialog.locator(".wb-bring-outline li li")).to_have_text("Planta parada")
    expect(dialog.get_by_role("img", name="The tree as a drawing")).to_be_visible()
    expect(dialog.locator(".wb-bring-card[data-guessed=true]")).to_have_count(1)
    expect(go).to_be_enabled()
    go.focus()
    page.keyboard.press("Enter")
    expect(dialog).to_be_hidden()
    expect(page.locator(".wb-toast")).to_contain_text("14 cards have come in.")


def test_faults_are_shown_in_place_and_nothing_can_be_brought_in(page: Page, harness: str, tmp_path: Path) -> None:
    """Each fault stands with its cell; the chosen file stays chosen and the button stays shut."""
    opened(page, f"{harness}/control.html?lang=en&faults=1")
    page.get_by_role("button", name="Bring a tree in…").click()
    dialog = page.get_by_role("dialog")
    (tmp_path / "tree.csv").write_text("x", encoding="utf-8")
    dialog.get_by_label("Choose a file").set_input_files(tmp_path / "tree.csv")
    expect(dialog.get_by_role("status").get_by_role("listitem")).to_have_count(3)
    expect(dialog.get_by_role("button", name="Bring it in")).to_be_disabled()
    (tmp_path / "large.csv").write_text("x" * 5_000_001, encoding="utf-8")
    dialog.get_by_label("Choose a file").set_input_files(tmp_path / "large.csv")
    expect(dialog.get_by_role("status")).to_contain_text("5 MB")
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()


def test_reading_that_takes_long_says_how_far_it_is_and_can_be_stopped(page: Page, harness: str) -> None:
    """What is read, for how many seconds, and a way out that leaves the dialogue as it was."""
    opened(page, f"{harness}/control.html?lang=en&slow=1")
    page.get_by_role("button", name="Bring a tree in…").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Or paste").fill("PROBLEM\nP\n")
    expect(dialog.get_by_role("status")).to_contain_text("Reading…")
    expect(dialog.locator(".wb-bring-clock")).to_have_text(re.compile(r"\d s"))
    dialog.get_by_role("button", name="Stop").click()
    expect(dialog.get_by_role("status")).to_have_text("Reading was stopped. Nothing has changed.")
    expect(dialog.get_by_role("button", name="Bring it in")).to_be_disabled()


def test_the_dialog_names_the_group_a_file_goes_to(page: Page, harness: str, tmp_path: Path) -> None:
    """Its name stands in the title and goes with the group that is chosen on the desk."""
    opened(page, f"{harness}/control.html?lang=en")
    (tmp_path / "tree.txt").write_text("PROBLEM\nP\n", encoding="utf-8")
    for name in ("Mesa 2 · San Francisco Tetlanohcan", "Mesa 1"):
        choice = page.locator(".wb-group-choose", has_text=name)
        choice.click()
        expect(page.locator(".wb-panel-head h3")).to_contain_text(name)
        page.get_by_role("button", name="Bring a tree in…").click()
        dialog = page.get_by_role("dialog", name=f"Bring a tree in · {name}", exact=True)
        expect(dialog.get_by_role("heading").first).to_have_text(f"Bring a tree in · {name}")
        dialog.get_by_label("Choose a file").set_input_files(tmp_path / "tree.txt")
        expect(dialog.get_by_role("button", name="Bring it in")).to_be_enabled()
        page.keyboard.press("Escape")
        expect(dialog).to_be_hidden()
