"""What one change weighs on its way to a page: as it is sent, and as it would be if each view went whole."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from benchmarks.bench import Bench
from benchmarks.figure import Figure
from benchmarks.subject.plan import grow
from ogcore.chapters import decide, new_group
from ogcore.record.event import Event, Recorded
from ogcore.record.group import WorkingGroup
from ogcore.record.participant import Identity
from ogcore.record.stage import StageOpened
from ogcore.trees.state import TreeState
from workbench.panels.panel import Panel, Viewer
from workbench.panels.shared_view import SharedView
from workbench.panels.table import panels_of

SIZES = (100, 1_000)
WHO = Identity("ana", "facilitator", "p", None, "Ana", None, "es")
VIEWER = Viewer("es", editable=True)


def measure(_bench: Bench) -> Iterator[Figure]:
    """Yield the bytes of a cause reworded and of one added, on trees of both sizes.

    As they are sent to a page with its drawers closed, to one that had them all open, and were all views sent whole.
    """
    for nodes in SIZES:
        group = new_group("g", "es")
        _happen(group, (StageOpened("problem_tree"),))
        grow(partial(_act, group), nodes)
        cause = group[TreeState].causes()[0]
        for what, intent, data in (
            ("a cause reworded", "reword", {"node": cause, "text": "Otras palabras de la mesa"}),
            ("a cause added", "add_cause", {"of": group[TreeState].core_problem, "text": "Una causa más de la mesa"}),
        ):
            closed, opened = _views(group, is_open=False), _views(group, is_open=True)
            _act(group, intent, **data)
            sent, _ = _weighed(closed, _views(group, is_open=False))
            looked_into, whole = _weighed(opened, _views(group, is_open=True))
            change = f"bytes of a change, {nodes:,} nodes, {what}"
            yield Figure(change, "workbench", sent, "B")
            yield Figure(f"{change}: with every drawer open", "workbench", looked_into, "B")
            yield Figure(f"{change}: were views sent whole", "workbench", whole, "B")


def _views(group: WorkingGroup, *, is_open: bool) -> dict[str, SharedView]:
    shown = partial(Panel.shown, group=group, viewer=VIEWER, is_open=is_open)
    return {panel.name: SharedView(shown(panel)) for panel in panels_of("problem_tree", reading=False)}


def _weighed(before: dict[str, SharedView], after: dict[str, SharedView]) -> tuple[int, int]:
    """Return the bytes of all panels' patches, and of those panels whole."""
    changed = {name: view for name, view in after.items() if view != before[name]}
    patches = {name: view.since(before[name]) for name, view in changed.items()}
    sent = sum(len((patch or changed[name]).encoded.encode()) for name, patch in patches.items())
    return sent, sum(len(view.encoded.encode()) for view in changed.values())


def _act(group: WorkingGroup, intent: str, **data: str) -> str:
    events = decide(group, WHO, intent, data)
    _happen(group, events)
    return str(next((event.result()["node"] for event in events if "node" in event.result()), ""))


def _happen(group: WorkingGroup, events: tuple[Event, ...]) -> None:
    for event in events:
        number = group.version + 1
        group.record(Recorded(number, "g", number, f"op{number}", "ana", 0.0, event))
