"""What is answered to an arrow put to the vote is told when the facilitator shows it, and not before (R14, R25)."""

import json
from typing import Any

import pytest

from ogcore.errors import NotAllowed
from ogcore.logic.state import Logic
from ogcore.logic.tally import told_tallies
from tests.builders import reopened
from tests.table import Table, seated
from workbench.panels.logic.view import closed_insight, insight_view, my_insight, question_view
from workbench.panels.panel import Viewer
from workbench.panels.trees.view import problem_tree_view

ANA = seated("people-no-0", "people")
VIEWERS = [
    Viewer("en", editable=True),
    Viewer("en", editable=True, facilitator=True),
    Viewer("en", facilitator=True, reading=True),
]


def payloads(table: Table) -> list[dict[str, Any]]:
    """Return all that is sent to a phone, to the facilitator and to the wall about the tree and its logic."""
    group = table.room.group
    views = (insight_view, closed_insight, question_view, problem_tree_view)
    return [*(view(group, viewer) for view in views for viewer in VIEWERS), my_insight(group, ANA)]


def counts_in(table: Table) -> list[Any]:
    """Return every vote there is in any payload that says more than how many answered."""
    found: list[Any] = []

    def look(value: Any) -> None:
        if isinstance(value, dict):
            votes = value.get("votes")
            if isinstance(votes, dict) and {"whole", "groups", "equal"} & votes.keys():
                found.append(votes)
            for inner in value.values():
                look(inner)
        elif isinstance(value, list):
            for inner in value:
                look(inner)

    for payload in payloads(table):
        look(payload)
    return found


def asked() -> Table:
    """Return a table whose arrow was put to the vote, and voted down by all."""
    table = Table()
    table.room.act(table.host, "put_to_vote", cause=table.cause, effect=table.core)
    table.crowd("people", no=4)
    return table


def test_while_the_question_is_open_every_payload_says_only_how_many_answered() -> None:
    """Neither counts nor a finding, nor a mark on the card, tell what most said; each sees their own answer."""
    table = asked()
    assert counts_in(table) == []
    assert "gap" not in json.dumps(payloads(table))
    assert table.codes() == []
    assert told_tallies(table.room.group[Logic]) == {}
    assert insight_view(table.room.group, VIEWERS[0])["asked"]["votes"] == {"total": 4, "paper": 0, "secret": True}
    assert my_insight(table.room.group, ANA)["votes"] == {f"{table.cause}>{table.core}": "no"}
    table.room.act(table.host, "end_vote")
    assert {votes["whole"]["no"] for votes in counts_in(table)} == {4}
    assert table.codes() == [("gap", "voted_down")]


def test_answers_given_before_the_question_are_hidden_with_it() -> None:
    """What the panel told of an arrow goes while the whole group is asked; other arrows stay as they are."""
    table = Table()
    table.crowd("people", no=3)
    assert counts_in(table)
    table.room.act(table.host, "put_to_vote", cause=table.other, effect=table.core)
    assert counts_in(table)
    table.room.act(table.host, "put_to_vote", cause=table.cause, effect=table.core)
    assert counts_in(table) == []


@pytest.mark.parametrize("how", ["withdrawn", "another"])
def test_a_question_that_is_not_shown_keeps_its_answers_to_itself(how: str) -> None:
    """Withdrawn, or given way to another question, the answers stay unknown until it is put again and shown."""
    table = asked()
    if how == "withdrawn":
        table.room.act(table.host, "withdraw_vote")
        assert table.room.group[Logic].question is None
    else:
        table.room.act(table.host, "put_to_vote", cause=table.other, effect=table.core)
    assert counts_in(table) == []
    assert table.room.replayed() == reopened(table.room.group) == table.room.group
    table.room.act(table.host, "put_to_vote", cause=table.cause, effect=table.core)
    table.room.act(table.host, "end_vote")
    assert {votes["whole"]["no"] for votes in counts_in(table)} == {4}
    table.room.act(table.host, "end_vote")
    assert counts_in(table)


def test_a_question_is_put_again_after_it_was_shown() -> None:
    """The answers stand and can be changed; until it is shown once more they are hidden again."""
    table = asked()
    table.room.act(table.host, "end_vote")
    table.room.act(table.host, "put_to_vote", cause=table.cause, effect=table.core)
    assert counts_in(table) == []
    table.vote(ANA, "yes")
    table.room.act(table.host, "end_vote")
    assert {votes["whole"]["yes"] for votes in counts_in(table)} == {1}


def test_withdrawing_takes_back_an_open_question_and_nothing_else() -> None:
    """Without a question, or once the answers are shown, it changes nothing; a participant may not do it."""
    table = Table()
    before = len(table.room.log)
    table.room.act(table.host, "withdraw_vote")
    assert len(table.room.log) == before
    table.room.act(table.host, "put_to_vote", cause=table.cause, effect=table.core)
    with pytest.raises(NotAllowed):
        table.room.act(ANA, "withdraw_vote")
    table.room.act(table.host, "end_vote")
    table.room.act(table.host, "withdraw_vote")
    question = table.room.group[Logic].question
    assert question is not None
    assert not question.open


def test_the_tree_knows_which_two_cards_are_asked_about() -> None:
    """Its view names the arrow while it is there, open or shown, so that the cards can be called A and B."""
    table = asked()
    view = problem_tree_view(table.room.group, VIEWERS[0])
    assert view["asked"] == {"cause": table.cause, "effect": table.core, "open": True}
    table.room.act(table.host, "unlink", cause=table.cause, effect=table.core)
    assert problem_tree_view(table.room.group, VIEWERS[0])["asked"] is None
