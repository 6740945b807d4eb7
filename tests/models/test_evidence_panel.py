"""The evidence panel: what it shows, what it answers, and the marks on the tree."""

from pathlib import Path

import pytest

from ogcore.errors import MissingData, NodeNotFound
from tests.builders import Room, file_store, filled_room, venue
from tests.models.test_versions_panel import page_of
from workbench.panels.evidence.view import evidence_badges, evidence_view
from workbench.panels.panel import Viewer
from workbench.panels.table import panels_of

SPANISH, ENGLISH = Viewer("es", editable=True), Viewer("en")


@pytest.fixture
def room() -> tuple[Room, dict[str, str]]:
    """Return the filled room and its nodes by name."""
    room, names = filled_room()
    return room, dict(names)


def test_evidence_is_shown_by_statement(room: tuple[Room, dict[str, str]]) -> None:
    """Each statement that has evidence, with all its fields; one taken out of the tree has no side."""
    group, names = room[0].group, room[1]
    (statement,) = evidence_view(group, ENGLISH)["statements"]
    assert (statement["node"], statement["side"]) == (names["cause"], "cause")
    (entry,) = statement["evidence"]
    assert (entry["evidence"], entry["kind"], entry["figure"]) == (names["evidence"], "source", "1,200")
    room[0].act(room[0].facilitator, "remove", node=names["cause"])
    (statement,) = evidence_view(group, ENGLISH)["statements"]
    assert (statement["side"], statement["text"]) == (None, "")
    assert evidence_badges(group, ENGLISH) == {}


def test_the_core_problem_is_checked_and_explained(room: tuple[Room, dict[str, str]]) -> None:
    """Findings come with sentences in the viewer's language, and go when evidence answers them."""
    host, core = room[0].facilitator, room[1]["core"]
    before = evidence_view(room[0].group, SPANISH)
    assert before["core"] == {"node": core, "text": "Services are avoided", "side": "core"}
    assert {"no_evidence", "no_place"} <= {finding["code"] for finding in before["findings"]}
    assert any("municipio" in finding["message"] for finding in before["findings"])
    fields = {"figure": "38 %", "source": "Census", "place": "The valley"}
    room[0].act(host, "add_evidence", node=core, kind="source", fields=fields)
    after = evidence_view(room[0].group, SPANISH)
    assert not {"no_evidence", "no_place"} & {finding["code"] for finding in after["findings"]}


def test_a_group_without_a_tree_has_nothing_to_check() -> None:
    """No core problem, no findings, no evidence."""
    view = evidence_view(Room().group, ENGLISH)
    assert view == {"editable": False, "core": None, "findings": [], "statements": []}


def test_cards_with_evidence_wear_a_mark(room: tuple[Room, dict[str, str]]) -> None:
    """One word for one piece, the number for more, in the viewer's language."""
    cause = room[1]["cause"]
    (badge,) = evidence_badges(room[0].group, ENGLISH)[cause]
    assert badge == {"code": "evidence", "label": "evidence", "tone": "evidence"}
    room[0].act(room[0].facilitator, "add_evidence", node=cause, kind="source", fields={"note": "seen"})
    (badge,) = evidence_badges(room[0].group, SPANISH)[cause]
    assert badge["label"] == "evidencia: 2"


def test_the_panel_stands_beside_the_problem_tree() -> None:
    """On the page to work on, not on the wall."""
    assert "evidence" in [panel.name for panel in panels_of("problem_tree", reading=False)]
    assert "evidence" not in [panel.name for panel in panels_of("problem_tree", reading=True)]


def test_any_statement_can_be_checked(tmp_path: Path) -> None:
    """The answer is about the statement asked for, in the asker's language; an unknown one is refused."""
    here = venue(file_store(tmp_path))
    node = here.add_cause("Lack of clinics")
    page = page_of(here, here.ana, here.group_id)
    answer = page.intend("check_statement", {"node": node}, "op")
    assert answer["node"] == node
    assert [finding["code"] for finding in answer["findings"]] == ["absence_of_solution"]
    assert "solución" in answer["findings"][0]["message"]
    with pytest.raises(NodeNotFound):
        page.intend("check_statement", {"node": "nowhere"}, "op2")
    with pytest.raises(MissingData):
        page.intend("check_statement", {}, "op3")
