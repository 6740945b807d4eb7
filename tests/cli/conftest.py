"""Running the command line inside the test: quick, and with the exit code, the two outputs and the JSON at hand."""

import io
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from ogcore.record.participant import Identity
from ogcore.store import open_store
from ogcore.trees.state import TreeState
from ogcore.workshop.workshop import Workshop
from workbench.cli import main
from workbench.cli.demonstration import create_demonstration, demonstration_outline
from workbench.settings import Settings


@dataclass(frozen=True)
class Answer:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The output, which must be JSON and nothing else."""
        return json.loads(self.out)


Run = Callable[..., Answer]


@pytest.fixture(autouse=True)
def _english_and_apart(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Commands speak English, and never touch the plans of whoever runs the tests."""
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    monkeypatch.setenv("WORKBENCH_DATA_DIR", str(tmp_path / "default-data"))
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return a function that runs ``workbench`` with some words, and bytes on its standard input."""

    def run_command(*words: str, stdin: bytes = b"") -> Answer:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code = main(words)
        captured = capsys.readouterr()
        return Answer(code, captured.out, captured.err)

    return run_command


@pytest.fixture
def tlaxcala(tmp_path: Path) -> str:
    """Return the name of a file with the Spanish example tree."""
    path = tmp_path / "tlaxcala.txt"
    path.write_text(demonstration_outline("es"), encoding="utf-8")
    return str(path)


@pytest.fixture
def outline(tmp_path: Path) -> Callable[[str | bytes], str]:
    """Return a function that puts a text (or raw bytes) in a file and returns its name."""

    def write(content: str | bytes) -> str:
        path = tmp_path / "tree.txt"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return str(path)

    return write


@dataclass
class Room:
    """A workshop with two groups, a card in the first, a participant in each."""

    workshop: Workshop
    facilitator: Identity
    here: Identity
    elsewhere: Identity
    group: str
    card: str


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Room:
    """Return the demonstration with people in it."""
    workshop = Workshop(open_store(f"sqlite:///{tmp_path_factory.mktemp('room')}/workshop.sqlite"))
    facilitator = workshop.facilitator(create_demonstration(workshop, "en").secret)
    first, second = workshop.plan(facilitator.plan_id).groups.values()
    core = workshop.group(facilitator.plan_id, first.group_id)[TreeState].core_problem
    card = workshop.act(facilitator, first.group_id, "draft_commitment", {"node": core}).result["card"]
    here, elsewhere = (workshop.join(group.code, "Ana", "people", "es") for group in (first, second))
    return Room(workshop, facilitator, here, elsewhere, first.group_id, card)


@pytest.fixture
def data(tmp_path: Path) -> str:
    """Return a folder with the demonstration plan, in which Group 2 has two cards."""
    folder = tmp_path / "data"
    store = open_store(Settings(data_dir=folder).store_url)
    workshop = Workshop(store)
    facilitator = workshop.facilitator(create_demonstration(workshop, "en").secret)
    group = next(iter(workshop.plan(facilitator.plan_id).groups))
    core = workshop.group(facilitator.plan_id, group)[TreeState].core_problem
    for node in (core, None):
        card = workshop.act(facilitator, group, "draft_commitment", {"node": node}).result["card"]
        words = {"card": card, "field": "action", "text": "Open the clinics in the afternoon", "base": ""}
        workshop.act(facilitator, group, "reword_commitment", words)
    store.close()
    return str(folder)
