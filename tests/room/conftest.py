"""The surroundings of a room, put in place for a test in this process and taken away again."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator

import comm
import pytest
from IPython.core.interactiveshell import InteractiveShell
from ipywidgets.widgets import widget as widget_module

from tests.room.hall import Hall, hall
from workbench.room import surroundings
from workbench.room.logical_kernel import LogicalKernel


@pytest.fixture
def surrounded(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What a room replaces is replaced, until the end of the test."""
    monkeypatch.setattr(comm, "create_comm", comm.create_comm)
    monkeypatch.setattr(comm, "get_comm_manager", comm.get_comm_manager)
    monkeypatch.setattr(widget_module, "_instances", widget_module._instances)
    monkeypatch.setattr(InteractiveShell, "initialized", InteractiveShell.initialized)
    monkeypatch.setattr(InteractiveShell, "instance", InteractiveShell.instance)
    monkeypatch.setattr(sys, "stdout", sys.stdout)
    gc.freeze()  # what was there before need not be looked through at the end
    surroundings.install()
    yield
    for kernel in [thing for thing in gc.get_objects() if type(thing) is LogicalKernel]:
        kernel.close()
    gc.collect()  # what is left must go while its surroundings are still there
    gc.unfreeze()


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Iterator[Hall]:
    """A room with the notebooks of the test's module (its ``NOTEBOOKS``)."""
    limits = getattr(request.module, "LIMITS", {})
    with hall(tmp_path_factory.mktemp("room"), **limits, **getattr(request.module, "NOTEBOOKS", {})) as opened:
        yield opened
