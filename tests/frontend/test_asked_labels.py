"""The sentences of a widget and its browser part fit together: none is missing, none is left over."""

import re
from pathlib import Path

import pytest

from workbench.panels.brainstorm import ideas_words as ideas
from workbench.panels.brainstorm import tray_words as idea_tray
from workbench.panels.context import words as context
from workbench.panels.viewpoints import words as viewpoints
from workbench.words import saved_text

FRONTEND = Path(__file__).resolve().parents[2] / "workbench" / "frontend"
WIDGETS = {"context": context, "idea_tray": idea_tray, "ideas": ideas, "viewpoints": viewpoints}


def source(asset: str) -> str:
    """Return the browser part of a widget with the shared files it uses."""
    own = "\n".join(path.read_text(encoding="utf-8") for path in sorted((FRONTEND / "widgets" / asset).glob("*.js")))
    shared = {FRONTEND / "shared" / name for name in re.findall(r'shared/(\w+\.js)"', own)}
    return own + "\n".join(path.read_text(encoding="utf-8") for path in sorted(shared))


def asked(code: str) -> tuple[set[str], tuple[str, ...]]:
    """Return the keys asked for by name, and the beginnings of those that are put together."""
    named = {one or other for one, other in re.findall(r'labels(?:\.(\w+)|\["([\w.]+)"\])', code)}
    counted = {f"{key}.{form}" for key in re.findall(r'counted\(labels, "([\w.]+)"', code) for form in ("one", "other")}
    return named | counted, tuple(re.findall(r"labels\[`([\w.]+\.)\$", code))


@pytest.mark.parametrize("asset", WIDGETS)
def test_every_label_is_there_and_is_asked_for(asset: str) -> None:
    """What the browser part shows has its sentence, and no sentence waits for nobody."""
    named, built = asked(source(asset))
    known = WIDGETS[asset].labels(str)
    assert named - set(known) == set()
    of_box = {"undo", "redo", *saved_text.saved_text_labels(str)}  # asked for by their intent, by their state
    assert [key for key in known if key not in named | of_box and not key.startswith(built)] == []
