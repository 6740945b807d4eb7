"""A large tree on the canvas: what an edit by somebody else costs the page that shows it, in a real browser."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, sync_playwright

from benchmarks.bench import Bench
from benchmarks.figure import Figure, median

CARDS = 200
SLOWED = 4
REPEATS, QUICK_REPEATS = 60, 15
_REHEARSAL = Path(__file__).resolve().parents[2] / "tools" / "rehearsal.py"
_EDITS = """async (repeats) => {
  const now = () => structuredClone(model.get("view"));
  const still = (ms) => new Promise((done) => setTimeout(done, ms));
  const [near, far] = [model.get("view").nodes[10].id, model.get("view").nodes.at(-1).id];
  const base = (id) => model.get("view").nodes.find((node) => node.id === id).text;
  const edits = {
    "add a cause": (i) => intents.add_cause({ of: near, text: `Falta de personal ${i}` }, now()).view,
    "reword a cause": (i) => intents.reword(
      { node: far, text: "Falta de personal ".repeat(1 + i % 4), base: base(far) }, now()).view,
  };
  const found = {};
  for (const [name, edit] of Object.entries(edits)) {
    found[name] = [];
    for (let i = 0; i < repeats; i++) {
      const view = edit(i);
      await still(400); // the page stands still again, and takes the next change in at once
      const began = performance.now();
      model.set("view", view);
      document.body.getBoundingClientRect(); // the browser's own part of it: style and layout
      found[name].push(performance.now() - began);
    }
  }
  return found;
}"""
"""Milliseconds of script, style and layout, from the arrival of a view to the page that shows it."""


def measure(bench: Bench) -> Iterator[Figure]:
    """Yield what an edit costs a page, at full speed and slowed; of a shared machine the least of many tells."""
    for slower, label in ((1, ""), (SLOWED, f", CPU slowed {SLOWED} times")):
        with _tree() as page:
            page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": slower})
            edits: dict[str, Any] = page.evaluate(_EDITS, QUICK_REPEATS if bench.quick else REPEATS)
        for name, times in edits.items():
            for what, value in (("least", min(times)), ("median", median(times))):
                yield Figure(f"{name} on a canvas of {CARDS}{label}: {what}", "workbench", value, "ms")


@contextmanager
def _tree() -> Iterator[Page]:
    """The rehearsal page of the tree, which needs no server of ours."""
    command = [sys.executable, "-u", str(_REHEARSAL), "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as serving, sync_playwright() as playwright:
        try:
            assert serving.stdout is not None
            address = serving.stdout.readline().strip()
            browser = playwright.chromium.launch(
                executable_path=shutil.which("chromium") or shutil.which("chromium-headless-shell"),
                args=["--no-sandbox"],
            )
            page = browser.new_page(viewport={"width": 1440, "height": 900})
            page.goto(f"{address}?data={CARDS}")
            page.wait_for_selector("[data-ready]")
            yield page
            browser.close()
        finally:
            serving.terminate()
