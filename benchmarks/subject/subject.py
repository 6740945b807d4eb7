"""What every program under measurement must say of itself."""

from __future__ import annotations

import sys
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from benchmarks.load.visitor import Invitation
from benchmarks.subject.plan import Plan
from benchmarks.subject.server import free_port, serving

ROOT = Path(__file__).resolve().parents[2]
ROOM_SIZE = 25
"""People of one working group."""


@dataclass(frozen=True, slots=True)
class Running:
    """A server that answers."""

    port: int
    pid: int
    plan: Plan


class Subject(ABC):
    """A program under measurement.

    ``most`` is the largest crowd it is asked to bear: more would not fit into the memory, or the time, of this machine.
    ``seats`` says whether visitors sit at tables of their own. ``shown`` is the selector of the first widget that says
    something of the shared work.
    """

    name: ClassVar[str]
    kind: ClassVar[str]
    most: ClassVar[int] = 350
    seats: ClassVar[bool] = False
    patience: ClassVar[float] = 20.0
    settle: ClassVar[float] = 3.0
    path: ClassVar[str] = "/"
    shown: ClassVar[str] = ".first-widget"

    @abstractmethod
    def command(self, plan: Plan, port: int) -> list[str]:
        """The command that starts it in the folder of the plan."""

    @abstractmethod
    def environment(self, plan: Plan) -> dict[str, str]:
        """What it finds in its environment."""

    def cookies(self, plan: Plan, number: int) -> dict[str, str]:  # noqa: ARG002 - most programs know nobody
        """The cookies of visitor ``number``."""
        return {}

    @contextmanager
    def running(self, plan: Plan) -> Iterator[Running]:
        """The server, while the block lasts. Raises ``NotStarted``."""
        port = free_port()
        with serving(self.command(plan, port), self.environment(plan), port, plan.data_dir) as pid:
            yield Running(port, pid, plan)

    def invitations(self, running: Running, count: int, first: int = 0) -> list[Invitation]:
        """Invitations for visitors who hold their cookies already."""
        numbers = range(first, first + count)
        return [Invitation(number, running.port, self.cookies(running.plan, number)) for number in numbers]


class Workbench(Subject):
    """The product itself. Visitors sit down at the groups' tables in turn."""

    name = "workbench"
    kind = "workbench"
    seats = True
    settle = 5.0
    path = "/workshop"
    shown = ".wb-face, .wb-item"

    def command(self, plan: Plan, port: int) -> list[str]:
        """As a facilitator starts it."""
        return [sys.executable, "-m", "workbench", "serve", "--data", str(plan.data_dir), "--port", str(port)]

    def environment(self, plan: Plan) -> dict[str, str]:
        """Only this machine may come; cookies are signed with a key we know."""
        known = {"WORKBENCH_COOKIE_SECRET": plan.cookie_secret, "WORKBENCH_ADDRESS": "127.0.0.1"}
        return known | {"PYTHONPATH": str(ROOT), "WORKBENCH_STORE_URL": plan.store_url}

    def cookies(self, plan: Plan, number: int) -> dict[str, str]:
        """A participant's badge."""
        return plan.cookies(plan.groups[number % len(plan.groups)].people[number // len(plan.groups)])

    def joining(self, running: Running, count: int) -> list[Invitation]:
        """Invitations for people who come by the QR code with an empty browser: form, page and files."""
        groups = running.plan.groups
        return [
            Invitation(number, running.port, {}, groups[number % len(groups)].code, assets=True)
            for number in range(count)
        ]


class StockVoila(Subject):
    """Voila as it is installed, with the same stage on the same store; every visitor has a kernel, as always."""

    name = "voila"
    kind = "jupyter"
    most = 50
    patience = 45.0
    shown = ".wb-face, .wb-item"

    def command(self, plan: Plan, port: int) -> list[str]:  # noqa: ARG002 - the plan is in the environment
        """Without a browser; its pool of preheated kernels stays off, as by default."""
        notebook = str(ROOT / "notebooks" / "problem_tree.ipynb")  # what the workshop shows at that stage
        return [sys.executable, "-m", "voila", notebook, "--no-browser", f"--port={port}", "--Voila.ip=127.0.0.1"]

    def environment(self, plan: Plan) -> dict[str, str]:
        """The notebook finds the plan as it does in JupyterLab, for whoever owns the machine."""
        store = f"sqlite:///{(plan.data_dir / 'workbench.sqlite').as_posix()}"
        return {
            "PYTHONPATH": str(ROOT),
            "WORKBENCH_STORE_URL": store,
            "WORKBENCH_LANGUAGE": "es",
            "WORKBENCH_OWN_MACHINE": "1",
        }


class Rival(Subject):
    """Another program, in an environment of its own: ``python`` is that environment's."""

    def __init__(self, python: Path) -> None:
        self._python = python

    def environment(self, plan: Plan) -> dict[str, str]:
        """As many nodes as the plan's trees have."""
        return {"NODES": str(plan.nodes)}


class Solara(Rival):
    """Solara, in its production mode."""

    name = "solara"
    kind = "solara"

    def command(self, plan: Plan, port: int) -> list[str]:  # noqa: ARG002 - the plan is in the environment
        """One process, as by default."""
        page = str(Path(__file__).with_name("solara_page.py"))
        where = ["--host=127.0.0.1", f"--port={port}"]
        return [str(self._python), "-m", "solara", "run", page, "--production", "--no-open", *where]


class Panel(Rival):
    """Panel on the Bokeh server."""

    name = "panel"
    kind = "panel"
    path = "/panel_page"

    def command(self, plan: Plan, port: int) -> list[str]:  # noqa: ARG002 - the plan is in the environment
        """One process, as by default."""
        page = str(Path(__file__).with_name("panel_page.py"))
        where = ["--address=127.0.0.1", f"--port={port}", f"--allow-websocket-origin=127.0.0.1:{port}"]
        return [str(self._python), "-m", "panel", "serve", page, *where]
