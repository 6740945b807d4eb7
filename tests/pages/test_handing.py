"""Files where no server of ours answers: their bytes are handed over by the widget (R42, R44)."""

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from ogcore.record.participant import Identity
from ogcore.store import open_store
from ogcore.workshop.workshop import Workshop
from workbench.cli.demonstration import create_demonstration
from workbench.files import making
from workbench.files.handing import Handing
from workbench.own_machine import OwnMachine
from workbench.pages.facilitator import page
from workbench.widgets.one_way import OneWayWidget

Said = list[tuple[dict[str, Any], Sequence[bytes]]]


@pytest.fixture
def machine(tmp_path: Path) -> OwnMachine:
    """A machine with a demonstration."""
    url = f"sqlite:///{(tmp_path / 'workbench.sqlite').as_posix()}"
    workshop = Workshop(open_store(url))
    create_demonstration(workshop, "es")
    return OwnMachine(workshop, url)


@pytest.fixture
def in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files are made here: a process more takes seconds to begin."""

    async def make(self: Handing, identity: Identity, path: str, told: str = "") -> Any:
        return making.make(self._store_url, identity, path, identity.language, "", told)

    monkeypatch.setattr(Handing, "_make", make)


def owner_of(machine: OwnMachine) -> Identity:
    """Return the owner as facilitator of its plan."""
    return machine.visitor(machine.plans()[0][0], None, "es").identity


def into(said: Said) -> Callable[..., None]:
    """Return what a page would hear by."""
    return lambda content, buffers=(): said.append((content, buffers))


def asked(machine: OwnMachine, said: Said, *paths: str) -> int:
    """Ask for files and wait for what comes of each; return how often others had their turn meanwhile."""

    async def walk() -> int:
        for path in paths:
            machine.files.take(owner_of(machine), {"op": path, "wish": "make", "path": path}, into(said))
        turns = 0
        while sum("percent" not in content for content, _ in said) < 2 * len(paths):
            turns += 1
            await asyncio.sleep(0.01)
        return turns

    return asyncio.run(asyncio.wait_for(walk(), 60))


def test_a_file_is_made_beside_the_kernel_and_handed_over(machine: OwnMachine) -> None:
    """Its bytes come with the message, and the kernel's loop goes on while a process of its own makes it."""
    said: Said = []
    try:
        turns = asked(machine, said, "plan.json")
    finally:
        machine.files.stop()
    (begun, _), (made, (data,)) = said
    assert (begun["state"], made["state"], turns > 2) == ("making", "made", True)
    assert (made["size"], made["name"].endswith(".json")) == (len(data), True)


@pytest.mark.usefixtures("in_this_process")
def test_a_file_lies_beside_the_notebook_on_request(
    machine: OwnMachine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is written where the notebook is, over nothing that lies there."""
    monkeypatch.chdir(tmp_path)
    said: Said = []
    asked(machine, said, "plan.json")
    for _ in range(2):
        machine.files.take(owner_of(machine), {"op": "plan.json", "wish": "keep"}, into(said))
    _begun, (_, (data,)), (first, _), (second, _) = said
    assert first["name"] != second["name"]
    assert [(tmp_path / told["name"]).read_bytes() for told in (first, second)] == [data, data]


@pytest.mark.usefixtures("in_this_process")
def test_a_folder_that_takes_nothing_is_told(
    machine: OwnMachine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever asked for the file beside the notebook hears where it could not be written."""

    def full(*_args: object, **_named: object) -> Any:
        raise OSError

    said: Said = []
    asked(machine, said, "plan.json")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(Path, "open", full)
    machine.files.take(owner_of(machine), {"op": "plan.json", "wish": "keep"}, into(said))
    told, _ = said[-1]
    assert (told["code"], str(tmp_path) in told["message"]) == ("not_kept_beside", True)


@pytest.mark.usefixtures("in_this_process")
def test_what_cannot_be_had_is_refused_in_words(machine: OwnMachine) -> None:
    """A path that is no file's, or another plan's group, gets a sentence in the reader's language."""
    said: Said = []
    asked(machine, said, "../../etc/passwd", "cards/nosuchgroup.pdf")
    ends = [told for told, _ in said if told["state"] != "making"]
    assert [(told["state"], bool(told["message"])) for told in ends] == [("refused", True)] * 2


@pytest.mark.parametrize(
    "content",
    [{}, {"op": 3}, {"op": "x" * 65, "wish": "make", "path": "plan.json"}, {"op": "1", "wish": "make"}]
    + [{"op": "1", "wish": wish} for wish in ("keep", "stop", "other")],
)
def test_what_is_no_wish_is_left(machine: OwnMachine, content: dict[str, Any]) -> None:
    """A message that asks for nothing, or for what was never made, gets no answer and makes nothing."""
    said: Said = []
    machine.files.take(owner_of(machine), content, into(said))
    assert said == []


def test_only_a_notebooks_widgets_hand_files_over(machine: OwnMachine) -> None:
    """Those of one's own machine all do, and say so to the browser; those of a served page leave such a wish."""
    plan = machine.plans()[0][0]
    visitor = machine.visitor(plan, machine.groups(plan)[0][0], "es")
    own = [widget for widget in widgets_of(page(visitor).box) if isinstance(widget, OneWayWidget)]
    assert own
    assert all("file_made" in widget.options["files"] for widget in own)
    served = OneWayWidget(asset="frame", explain=str)
    served._take(served, {"kind": "file", "op": "1", "wish": "make", "path": "plan.json"}, [])
    assert "files" not in served.options


def widgets_of(box: Any) -> list[Any]:
    """Return a box and all that is in it."""
    return [box, *(one for child in getattr(box, "children", ()) for one in widgets_of(child))]
