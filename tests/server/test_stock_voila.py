"""Notebooks under servers that are not ours, as somebody would start them: whoever comes is nobody (R47)."""

import os
import socket
import sys
import urllib.parse
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from tests.process import eventually, free_port, started
from tests.server.conftest import ROOT
from workbench.own_machine import OWN_MACHINE

PATIENCE = 90.0
NOTEBOOK = "notebooks/workshop.ipynb"
HUB = {"JUPYTERHUB_USER": "ana", "JUPYTERHUB_API_TOKEN": "secret"}
SHOWN = "application/vnd.jupyter.widget-view+json"


VOILA = ["voila", NOTEBOOK]
BESIDE_JUPYTER = ["jupyter_server", "--IdentityProvider.token=t", "--allow-root", "--ServerApp.ip=127.0.0.1"]


@contextmanager
def serving(module: Sequence[str], folder: Path, more: Mapping[str, str]) -> Iterator[str]:
    """Start a server of Jupyter's in the repository, on plans in a folder; give its address."""
    folder.mkdir()
    port = free_port()
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("WORKBENCH_", "JPY_", "VOILA_"))}
    own = {"WORKBENCH_DATA_DIR": str(folder / "plans"), "HOME": str(folder), "PYTHONPATH": str(ROOT), **more}
    with (folder / "server.log").open("wb") as log:
        command = [sys.executable, "-m", *module, "--no-browser", f"--port={port}"]
        with started(command, cwd=ROOT, env=kept | own, stdout=log, stderr=log):
            yield f"http://127.0.0.1:{port}"


def page(address: str) -> str:
    """Return the page at an address once there is one, with all that its notebook showed."""
    assert eventually(lambda: answers(address), PATIENCE), address
    with urllib.request.urlopen(address, timeout=PATIENCE) as answer:
        return str(answer.read().decode())


def answers(address: str) -> bool:
    """Tell whether somebody listens there."""
    parts = urllib.parse.urlsplit(address)
    with socket.socket() as probe:
        return probe.connect_ex((parts.hostname, parts.port)) == 0


def test_under_servers_that_are_not_ours_nobody_is_the_owner_unless_it_was_said(tmp_path: Path) -> None:
    """Stock Voila, also beside Jupyter in a JupyterHub, says how to serve; told that one is alone it shows the desk."""
    with (
        serving(VOILA, tmp_path / "stock", {}) as stock,
        serving(BESIDE_JUPYTER, tmp_path / "beside", HUB) as beside,
        serving(VOILA, tmp_path / "alone", {OWN_MACHINE: "1"}) as alone,
    ):
        addresses = {"stock": stock, "beside": f"{beside}/voila/render/{NOTEBOOK}?token=t", "alone": alone}
        with ThreadPoolExecutor() as visitors:
            shown = dict(zip(addresses, visitors.map(page, addresses.values()), strict=True))
    assert {name: SHOWN in text for name, text in shown.items()} == {"stock": False, "beside": False, "alone": True}
    assert {name: "workbench serve" in text for name, text in shown.items()} == {
        "stock": True,
        "beside": True,
        "alone": False,
    }
    assert [folder.name for folder in sorted(tmp_path.iterdir()) if (folder / "plans").exists()] == ["alone"]
