"""Every intent over a participant's and a scribe's own socket, where the stage gives its work to others (R47)."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from ogcore.chapters import RULES
from ogcore.plan.events import GroupAdded, PlanCreated
from ogcore.record.event import Recorded
from ogcore.record.ids import new_join_code
from ogcore.record.intents import HISTORY_INTENTS
from ogcore.record.stage import STAGES
from ogcore.rights.state import EDIT, PROPOSE, RIGHTS
from ogcore.store import Store, open_store
from ogcore.workshop.people import GOVERNING
from ogcore.workshop.workshop import Workshop
from tests.builders import filled_room
from tests.record.test_intents import data_for, proposed
from tests.server.conftest import Server, running
from tests.server.visitor import Line
from workbench.settings import Settings

WAITING = {"ProposalMade", "ProposalSettled"}
"""What changes nothing of the group's work."""


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server of its own: groups are added to its plans from outside."""
    with running(tmp_path_factory.mktemp("rights")) as started:
        yield started


def group_at(store: Store, stage: str, right: str) -> tuple[str, dict[str, str], str]:
    """Add a group with work of every stage, at one where that right holds; return its name, what is in it, its code."""
    room, names = filled_room()
    held = {**names, "proposal": proposed(room, names["core"])}
    room.open(stage)
    room.act(room.facilitator, "set_right", stage=stage, right=right)
    name, code = f"{stage}-{right}", new_join_code()
    begun = [
        Recorded(place, f"plan-{name}", place, f"begun{place}", None, 0.0, event)
        for place, event in enumerate((PlanCreated(f"plan-{name}", "P", "en"), GroupAdded(name, "G", "", code)), 1)
    ]
    log = [replace(one, seq=one.seq + len(begun), stream=name) for one in room.log]
    store.import_plan(f"plan-{name}", f"secret-{name}", [*begun, *log], ())
    return name, held, code


def all_sent(line: Line, who: str, names: dict[str, str]) -> None:
    """Send every intent there is on a page's own line, each as an operation of its own."""
    line.barrier()
    widget = line.widget(_asset="toy")
    for intent in RULES:
        line.intent(widget, intent, data_for(intent, names), f"{who}-{intent}")
    for step in HISTORY_INTENTS:
        line.intent(widget, step, {}, f"{who}-{step}")
    for decision in GOVERNING:
        assert line.intent(widget, decision, {"person": "nobody"})["error"]["code"] == "unknown_intent"


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("right", sorted({*RIGHTS} - {EDIT}))
def test_no_socket_commits_for_the_group(served: Server, stage: str, right: str) -> None:
    """Of what participants send only their own happens, or it waits; a scribe edits where people propose."""
    store = open_store(Settings(data_dir=served.data_dir).store_url)
    name, names, code = group_at(store, stage, right)
    workshop = Workshop(store)
    for role in ("participant", "scribe"):
        visitor = served.visitor()
        assert visitor.join(code, name=role).status == 303
        if role == "scribe":
            person = workshop.present(f"plan-{name}", name)[-1].identity.participant_id
            host = workshop.facilitator(f"secret-{name}")
            workshop.act(host, name, "appoint_scribe", {"person": person})
        line = visitor.enter()
        all_sent(line, role, names)
        line.leave()
        edits = role == "scribe" and right == PROPOSE
        for intent, rule in RULES.items():
            events = [one.event for one in store.done(name, f"{role}-{intent}") or ()]
            common = [event for event in events if event.kind not in WAITING]
            decides = intent in ("accept_proposal", "decline_proposal")
            assert not common or edits or (rule.own and not decides), (role, intent)
            entered = role == "scribe" and rule.scribe == stage
            assert not events or rule.stage is not None or entered, (role, intent)
            assert not events or not decides or role == "scribe", (role, intent)
        assert store.done(name, f"{role}-say_ready"), "what is one's own happens"
        for step in HISTORY_INTENTS:
            assert edits or all(one.event.own for one in (store.done(name, f"{role}-{step}") or ())[1:]), (role, step)
    store.close()
