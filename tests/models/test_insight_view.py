"""What the insight panel is told, and what it is not (R11, R14)."""

import json
from pathlib import Path
from typing import Any

from tests.table import Table, seated
from workbench.panels.logic.view import insight_view, my_insight, question_view
from workbench.panels.panel import Viewer
from workbench.panels.trees.view import problem_tree_view

SOURCES = Path(__file__).parents[2] / "workbench" / "frontend" / "widgets" / "insight"


def seen(table: Table, *, facilitator: bool = False) -> dict[str, Any]:
    """Return the view of somebody who may edit; whoever facilitates enters for people without a device as well."""
    return insight_view(table.room.group, Viewer("en", editable=True, facilitator=facilitator, enters=facilitator))


def arrow(view: dict[str, Any], table: Table) -> dict[str, Any]:
    """Return the entry of the arrow that is voted on."""
    return next(entry for entry in view["arrows"] if (entry["cause"], entry["effect"]) == (table.cause, table.core))


def test_the_shared_view_never_says_who_answered_what() -> None:
    """No participant is named in it, and small sectors are shown as one."""
    table = Table()
    table.crowd("government", yes=3)
    table.crowd("people", no=2)
    table.crowd("academia", unsure=1)
    view = seen(table)
    votes = arrow(view, table)["votes"]
    assert votes["groups"] == [
        {"sectors": ["government"], "yes": 3, "no": 0, "unsure": 0},
        {"sectors": ["academia", "people"], "yes": 0, "no": 2, "unsure": 1},
    ]
    assert votes["equal"] == {"yes": 33, "no": 44, "unsure": 22}
    assert "government-yes" not in json.dumps(view)


def test_fewer_than_three_answers_are_only_counted() -> None:
    """Two people learn that two answered, and nothing of what."""
    table = Table()
    table.crowd("people", yes=2)
    assert arrow(seen(table), table)["votes"] == {"total": 2, "paper": 0}


def test_each_person_sees_their_own_answers() -> None:
    """One's own answers come apart from what all see."""
    table = Table()
    ana = seated("ana", "people")
    table.vote(ana, "no")
    assert my_insight(table.room.group, ana) == {"votes": {f"{table.cause}>{table.core}": "no"}}
    assert my_insight(table.room.group, seated("eva", "people")) == {"votes": {}}


def test_only_the_facilitator_sees_what_was_entered_on_paper() -> None:
    """Who entered paper votes can mend them; to others they are part of the counts."""
    table = Table()
    paper = {"cause": table.cause, "effect": table.core, "sector": "people", "answer": "no", "count": 4}
    table.room.act(table.host, "enter_paper_votes", **paper)
    assert arrow(seen(table, facilitator=True), table)["paper"] == {"people": {"no": 4}}
    shown = arrow(seen(table), table)
    assert "paper" not in shown
    assert (shown["votes"]["paper"], shown["votes"]["whole"]["no"]) == (4, 4)


def test_leaves_come_branch_by_branch_and_know_whether_they_are_roots() -> None:
    """The deepest cause of the first branch stands before the second branch; the parking lot is left out."""
    table = Table()
    table.room.act(table.host, "settle_leaf", node=table.deep, on=True)
    assert seen(table)["leaves"] == [{"node": table.deep, "settled": True}, {"node": table.other, "settled": False}]
    table.room.act(table.host, "park", node=table.cause)
    assert [leaf["node"] for leaf in seen(table)["leaves"]] == [table.other]
    assert set(seen(table)["nodes"]) == {table.core, table.other, table.effect}


def test_findings_come_with_why_and_what_to_do_until_they_are_let_be() -> None:
    """A finding that was let be keeps its place in the list with its reason, and leaves the card."""
    table = Table()
    table.crowd("people", no=3)
    (finding,) = seen(table)["findings"]
    assert (finding["code"], finding["nodes"]) == ("gap", [table.cause, table.core])
    assert finding["why"]
    assert finding["do"]
    assert "dismissed" not in finding
    assert marks(table) == {table.cause: ["gap"]}
    table.room.act(table.host, "dismiss_finding", code="gap", nodes=finding["nodes"], reason="We asked the school")
    assert seen(table)["findings"][0]["dismissed"] == "We asked the school"
    assert marks(table) == {}


def test_cards_carry_what_the_group_marked() -> None:
    """Necessary and root causes, and whose purview a cause is, stand on the cards; both arrows make one mark."""
    table = Table()
    table.room.act(table.host, "link", cause=table.deep, effect=table.other)
    for effect in (table.cause, table.other):
        table.room.act(table.host, "mark_arrow", cause=table.deep, effect=effect, necessary=True, sufficient=True)
    table.room.act(table.host, "answer_action", node=table.deep, answer="other", whose="State congress")
    table.room.act(table.host, "settle_leaf", node=table.deep, on=True)
    assert marks(table) == {table.deep: ["necessary", "sufficient", "action_other", "root"]}


def marks(table: Table) -> dict[str, list[str]]:
    """Return the codes of the marks on each card of the tree."""
    view = problem_tree_view(table.room.group, Viewer("en", reading=True))  # without those of the statement
    found = {node["id"]: [badge["code"] for badge in node["badges"]] for node in view["nodes"]}
    return {node: codes for node, codes in found.items() if codes}


def test_the_wall_is_told_only_of_the_arrow_put_to_the_vote() -> None:
    """The question with its two cards, whether it is open, and nothing once it is away or its arrow is gone."""
    table = Table()
    wall = Viewer("en", facilitator=True, reading=True)
    assert question_view(table.room.group, wall)["asked"] is None
    table.room.act(table.host, "put_to_vote", cause=table.cause, effect=table.core)
    table.crowd("people", yes=3)
    shown = question_view(table.room.group, wall)
    assert shown["asked"]["open"] is True
    assert shown["asked"]["votes"] == {"total": 3, "paper": 0, "secret": True}
    assert set(shown["nodes"]) == {table.cause, table.core}
    assert seen(table)["asked"] == shown["asked"]
    table.room.act(table.host, "end_vote")
    ended = question_view(table.room.group, wall)["asked"]
    assert (ended["open"], ended["votes"]["whole"]) == (False, {"yes": 3, "no": 0, "unsure": 0})
    table.room.act(table.host, "unlink", cause=table.cause, effect=table.core)
    assert question_view(table.room.group, wall)["asked"] is None


def test_what_weakens_the_core_problem_stands_beside_the_findings() -> None:
    """The wording is remarked on where the logic is reviewed; a sentence for each remark, none while it says all."""
    table = Table()
    said = seen(table)["statement"]
    assert said
    whole = "40% of households in the highlands get water fewer than three days a week, the 2020 census shows"
    table.room.act(table.room.facilitator, "reword", node=table.core, text=whole)
    assert seen(table)["statement"] == []
