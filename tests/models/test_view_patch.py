"""What has changed of a view is enough to make the new one of the old."""

import copy
import gc
import json
from pathlib import Path
from typing import Any
from weakref import ref

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import Room, filled_room
from workbench.panels.panel import Viewer
from workbench.panels.shared_view import SharedView
from workbench.panels.table import PANELS
from workbench.panels.view_patch import patch_between, patched

CASES = json.loads((Path(__file__).parent / "view_patch_cases.json").read_text(encoding="utf-8"))
"""Held here and, applied by a page, in frontend/tests/view_patch.test.js."""


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["what"])
def test_a_patch_says_what_has_changed_and_no_more(case: dict[str, Any]) -> None:
    """The patch of each sample, and that it makes the new of the old, which stays."""
    before = copy.deepcopy(case["old"])
    assert patch_between(case["old"], case["new"]) == case["patch"]
    assert patched(case["old"], case["patch"]) == case["new"]
    assert case["old"] == before
    assert patch_between(case["new"], case["new"]) is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(2, 5) | st.sampled_from("ab"),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["id", "x", "y"]), inner, max_size=3)
        | st.lists(st.builds(lambda name, value: {"id": name, "v": value}, st.sampled_from("abcd"), inner), max_size=5)
    ),
    max_leaves=20,
)


@given(JSON, JSON)
def test_any_two_values_are_bridged(old: Any, new: Any) -> None:
    """Whatever the two are, what comes out is the new one."""
    patch = patch_between(old, new)
    assert (old if patch is None else patched(old, json.loads(json.dumps(patch)))) == new


STEPS = st.lists(st.integers(0, 9), min_size=1, max_size=12)


@pytest.mark.no_cover  # many times through what other tests run through once
@settings(max_examples=30)
@given(STEPS)
def test_views_of_a_group_at_work_are_followed(steps: list[int]) -> None:
    """Step by step through real changes, what a page has put together is what is shown whole."""
    room, names = filled_room()
    room.open("problem_tree")
    viewer = Viewer("en", editable=True, facilitator=True)
    shown = {name: json.loads(json.dumps(panel.view(room.group, viewer))) for name, panel in PANELS.items()}
    for number, step in enumerate(steps):
        _change(room, names, step, number)
        for name, panel in PANELS.items():
            whole = json.loads(json.dumps(panel.view(room.group, viewer)))
            patch = patch_between(shown[name], whole)
            shown[name] = shown[name] if patch is None else patched(shown[name], patch)
            assert json.dumps(shown[name]) == json.dumps(whole), name


def _change(room: Room, names: Any, step: int, number: int) -> None:
    core, cause, other = names["core"], names["cause"], names["effect"]
    gestures: list[tuple[str, dict[str, Any]]] = [
        ("add_cause", {"of": core, "text": f"Cause {number}"}),
        ("add_effect", {"of": other, "text": f"Effect {number}"}),
        ("reword", {"node": cause, "text": f"Words {number}", "base": "old words"}),
        ("settle_wording", {"node": cause, "text": f"Settled {number}"}),
        ("vote_arrow", {"cause": cause, "effect": core, "answer": ("yes", "no")[number % 2]}),
        ("mark_arrow", {"cause": cause, "effect": core, "necessary": bool(number % 2)}),
        ("name_version", {"name": f"Version {number}"}),
        ("add_evidence", {"node": core, "kind": "source", "fields": {"source": f"Source {number}"}}),
        ("park", {"node": other}),
        ("restore", {"node": other, "of": core, "side": "effect"}),
    ]
    intent, data = gestures[step]
    if (intent, room.group_position(other)) not in (("add_effect", "parked"), ("restore", "effect")):
        room.act(room.ana, intent, **data)


def test_the_patch_from_one_shared_view_to_the_next_is_made_once() -> None:
    """Everybody who goes from the one to the other is sent the same object; nothing to say is None."""
    old, new = SharedView(a=1, b=[1]), SharedView(a=1, b=[1, 2])
    assert new.since(old) is new.since(old)
    assert new.since(old) == {"in": {"b": {"at": 1, "cut": 0, "put": [2]}}}
    assert new.since(SharedView(new)) is None


def test_a_view_that_is_over_is_let_go_of() -> None:
    """The patch that led away from it does not keep it: a long workshop holds the last views, and not all of them."""
    views, shown = [SharedView(number=0)], []
    for number in range(1, 20):
        views.append(SharedView(number=number))
        assert views[1].since(views[0]) is not None
        shown.append(ref(views.pop(0)))
    gc.collect()
    assert [view() for view in shown if view() is not None] == []
