"""The sentences of a widget and its browser part fit together: none is missing, none is left over."""

import re
from pathlib import Path
from types import ModuleType

import pytest

from workbench.widgets import context, idea_tray, ideas, saved_text, viewpoints

FRONTEND = Path(__file__).resolve().parents[2] / "workbench" / "frontend"
WIDGETS = [context, idea_tray, ideas, viewpoints]


def source(widget: ModuleType) -> str:
    """Return the browser part of a widget with the shared files it uses."""
    own = "\n".join(
        path.read_text(encoding="utf-8")
        for path in sorted((FRONTEND / "widgets" / widget.__name__.rpartition(".")[2]).glob("*.js"))
    )
    shared = {FRONTEND / "shared" / name for name in re.findall(r'shared/(\w+\.js)"', own)}
    return own + "\n".join(path.read_text(encoding="utf-8") for path in sorted(shared))


def asked(code: str) -> tuple[set[str], tuple[str, ...]]:
    """Return the keys asked for by name, and the beginnings of those that are put together."""
    named = {one or other for one, other in re.findall(r'labels(?:\.(\w+)|\["([\w.]+)"\])', code)}
    counted = {f"{key}.{form}" for key in re.findall(r'counted\(labels, "([\w.]+)"', code) for form in ("one", "other")}
    return named | counted, tuple(re.findall(r"labels\[`([\w.]+\.)\$", code))


@pytest.mark.parametrize("widget", WIDGETS, ids=lambda widget: widget.__name__.rpartition(".")[2])
def test_every_label_is_there_and_is_asked_for(widget: ModuleType) -> None:
    """What the browser part shows has its sentence, and no sentence waits for nobody."""
    named, built = asked(source(widget))
    known = widget.labels(str)
    assert named - set(known) == set()
    of_box = {"undo", "redo", *saved_text.saved_text_labels(str)}  # asked for by their intent, by their state
    assert [key for key in known if key not in named | of_box and not key.startswith(built)] == []
