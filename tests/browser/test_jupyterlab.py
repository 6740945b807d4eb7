"""A guided notebook in JupyterLab, as somebody prepares alone while the workshop runs (R44)."""

import os
import shutil
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from ogcore.record.participant import Identity
from ogcore.store import open_store
from ogcore.trees.state import TreeState
from ogcore.workshop.workshop import Workshop
from tests.axe import violations
from tests.process import eventually, free_port, started
from workbench.cli.demonstration import create_demonstration
from workbench.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
NOTEBOOK = "0_preparar.ipynb"
CORE = "Alta incidencia de embarazo"
SETTINGS = {"themes": '{"theme": "JupyterLab Dark"}', "notification": '{"fetchNews": "false"}'}
LEFT_OUT = {"voila.server_extension": False, "jupyter_lsp": False, "jupyter_server_terminals": False}
SURFACE_IN_THE_DARK = "rgb(29, 35, 44)"


class Lab:
    """JupyterLab on a folder with one guided notebook, and the plans it opens, which a workshop is using."""

    def __init__(self, folder: Path) -> None:
        settings = Settings(data_dir=folder / "plans")
        settings.prepare_files()
        self.folder, self.workshop = folder / "notebooks", Workshop(open_store(settings.store_url))
        create_demonstration(self.workshop, "es")
        self.plan = self.workshop.plans()[0].plan_id
        self.group = next(iter(self.workshop.plan(self.plan).active_groups))
        self.facilitator = Identity("somebody", "facilitator", self.plan, None, "", None, "es")
        self.address = f"http://127.0.0.1:{free_port()}"

    @property
    def texts(self) -> list[str]:
        """What stands on the cards of the group's tree, as the workshop has it."""
        tree = self.workshop.group(self.plan, self.group)[TreeState]
        return [tree.text(node) for node in tree.ordered()]

    def add_cause(self, text: str) -> None:
        """Let somebody in the workshop add a cause of the core problem."""
        tree = self.workshop.group(self.plan, self.group)[TreeState]
        core = next(node for node in tree.ordered() if tree.position(node) == "core")
        self.workshop.act(self.facilitator, self.group, "add_cause", {"of": core, "text": text})


@pytest.fixture
def lab(tmp_path: Path) -> Iterator[Lab]:
    """Start JupyterLab, dark, as the owner of the machine does."""
    here = Lab(tmp_path)
    here.folder.mkdir()
    shutil.copy(ROOT / "notebooks" / "guided" / "es" / NOTEBOOK, here.folder)
    chosen = tmp_path / "settings" / "@jupyterlab" / "apputils-extension"
    chosen.mkdir(parents=True)
    for name, text in SETTINGS.items():
        (chosen / f"{name}.jupyterlab-settings").write_text(text, encoding="utf-8")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("WORKBENCH_", "JPY_", "VOILA_"))}
    own = {
        "WORKBENCH_DATA_DIR": str(tmp_path / "plans"),
        "JUPYTERLAB_SETTINGS_DIR": str(tmp_path / "settings"),
        "HOME": str(tmp_path),
        "PYTHONPATH": str(ROOT),
    }
    port = here.address.rpartition(":")[2]
    asked = ["--no-browser", f"--port={port}", "--ServerApp.ip=127.0.0.1", "--IdentityProvider.token=t", "--allow-root"]
    command = [
        sys.executable,
        "-m",
        "jupyterlab",
        *asked,
        f"--ServerApp.root_dir={here.folder}",
        f"--ServerApp.jpserver_extensions={LEFT_OUT}",
    ]
    with (
        (tmp_path / "lab.log").open("wb") as log,
        started(command, cwd=tmp_path, env=kept | own, stdout=log, stderr=subprocess.STDOUT),
    ):
        assert eventually(lambda: answers(here.address)), (tmp_path / "lab.log").read_text(encoding="utf-8")
        yield here


def answers(address: str) -> bool:
    """Tell whether JupyterLab answers there."""
    try:
        with urllib.request.urlopen(f"{address}/api?token=t", timeout=5):
            return True
    except OSError:
        return False


def test_a_guided_notebook_beside_a_running_workshop(lab: Lab, chromium: Browser) -> None:
    """Run in the dark theme it shows the plan; a card goes both ways at once; a PDF comes, also beside the notebook."""
    context = chromium.new_context(viewport={"width": 1400, "height": 900}, reduced_motion="reduce")
    page = context.new_page()
    run_all(page, lab)
    expect(page.locator(".wb-frame")).to_have_css("background-color", SURFACE_IN_THE_DARK)
    expect(page.locator(".wb-frame .wb-button").first).to_have_css("border-top-left-radius", "999px")

    page.get_by_role("tab", name="Trabajo de la mesa").or_(
        page.get_by_role("button", name="Trabajo de la mesa")
    ).click()
    page.locator(".wb-world .wb-node", has_text=CORE).locator(".wb-face").click()
    page.keyboard.press("b")  # a notebook would add a cell
    page.keyboard.press("Insert")
    expect(page.locator(".wb-tree .wb-editor-field:visible")).to_be_focused()
    page.keyboard.type("Nadie lleva la cuenta")
    page.keyboard.press("Enter")
    expect(page.locator(".jp-Notebook .jp-Cell")).to_have_count(3)
    assert eventually(lambda: "Nadie lleva la cuenta" in lab.texts)
    lab.add_cause("Nadie pregunta a las escuelas")
    expect(page.locator(".wb-world .wb-node", has_text="Nadie pregunta a las escuelas")).to_be_visible()
    assert not [fault for fault in violations(page) if "wb-" in fault]

    page.get_by_role("tab", name="Panel").or_(page.get_by_role("button", name="Panel", exact=True)).first.click()
    with page.expect_download() as came:
        page.get_by_role("link", name="Árbol de problemas (PDF)", exact=True).click()
    assert came.value.path().read_bytes().startswith(b"%PDF")
    page.get_by_role("button", name="Guardarlo también junto al cuaderno").click()
    assert eventually((lab.folder / came.value.suggested_filename).exists)
    context.close()


def run_all(page: Page, lab: Lab) -> None:
    """Open the notebook and run all of its cells."""
    page.goto(f"{lab.address}/lab/tree/{NOTEBOOK}?token=t")
    page.get_by_text("Python 3 (ipykernel) | Idle").wait_for()  # before, it would ask which kernel to run them on
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
    page.locator(".wb-frame").wait_for()
