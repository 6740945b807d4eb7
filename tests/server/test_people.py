"""People over the door and the line: removed, moved, observing, coming back, facilitating by invitation (R2, R47)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from ogcore.record.participant import Identity
from ogcore.workshop.workshop import Workshop
from tests.attack.credential import opened
from tests.process import eventually
from tests.server.conftest import Server, running
from tests.server.visitor import Line, Visitor
from workbench.server.line import KERNEL_GONE


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server whose people are moved about."""
    with running(tmp_path_factory.mktemp("people")) as server:
        yield server


@pytest.fixture
def workshop(own: Server) -> Iterator[Workshop]:
    """The server's workshop as another process has it."""
    held = opened(own)
    yield held
    held.store.close()


def came(own: Server, workshop: Workshop, name: str) -> tuple[Visitor, Identity]:
    """Let somebody join the first group; return their browser and who they are."""
    visitor = own.visitor()
    assert visitor.join(own.known["codes"][0], name=name).status == 303
    plan = workshop.plan_of_secret(own.known["secret"])
    return visitor, next(e.identity for e in workshop.present(plan.plan_id) if e.identity.name == name)


def govern(own: Server, workshop: Workshop, intent: str, **data: Any) -> dict[str, Any]:
    """Let the plan's facilitator decide on somebody."""
    host = workshop.facilitator(own.known["secret"])
    return workshop.people.govern(host, intent, data, f"{intent} {data}")


def proposes(line: Line, text: str) -> dict[str, Any]:
    """Send something of one's own on a page's line."""
    return line.intent(line.widget(_asset="toy"), "propose_candidate", {"text": text})


def test_whoever_is_removed_is_told_so_and_goes_back_in_with_the_same_badge(own: Server, workshop: Workshop) -> None:
    """Their open page ends, every page says what has happened and looks again; let in again, their cookie opens."""
    visitor, person = came(own, workshop, "Removed")
    page = visitor.enter()
    govern(own, workshop, "remove_person", person=person.participant_id)
    assert page.hung_up() == KERNEL_GONE
    answer = visitor.get("/workshop")
    assert (answer.status, "taken you out" in answer.text, "Refresh" in answer.headers) == (403, True, True)
    for code in own.known["codes"]:
        door = visitor.join(code, name="The same again")
        assert (door.status, "taken you out" in door.text) == (403, True)
    assert visitor.get("/me").status == 403
    govern(own, workshop, "readmit_person", person=person.participant_id)
    assert visitor.get("/workshop").status == 200
    visitor.enter().leave()


def test_a_page_follows_its_person_to_another_group(own: Server, workshop: Workshop) -> None:
    """What is open ends, and the next kernel of the same page writes where they sit now."""
    visitor, person = came(own, workshop, "Moved")
    page = visitor.enter()
    govern(own, workshop, "move_person", person=person.participant_id, group=own.known["groups"][1])
    assert page.hung_up() == KERNEL_GONE
    page = visitor.enter()
    assert proposes(page, "Pipes are broken")["ok"]
    page.leave()
    last = workshop.store.load(own.known["groups"][1])[-1]
    assert last.actor == person.participant_id


def test_an_observers_page_is_answered_with_a_refusal(own: Server, workshop: Workshop) -> None:
    """Whatever it sends; it is not counted, and reads what its group reads."""
    visitor, person = came(own, workshop, "Observer")
    govern(own, workshop, "set_observer", person=person.participant_id, on=True)
    page = visitor.enter()
    before = workshop.store.version(own.known["groups"][0])
    for intent in ("propose_candidate", "say_ready", "undo"):
        answer = page.intent(page.widget(_asset="toy"), intent, {"text": "X", "on": True})
        assert answer["error"]["code"] in ("not_allowed", "observes")
    page.leave()
    assert workshop.store.version(own.known["groups"][0]) == before
    assert visitor.get(f"/download/tree/{own.known['groups'][0]}/problem.txt").status == 200
    assert visitor.get(f"/download/tree/{own.known['groups'][1]}/problem.txt").status == 403


def test_a_return_code_brings_the_same_person_to_another_device_once(own: Server, workshop: Workshop) -> None:
    """It is shown when asked for, typed where the code is asked for, looked at without effect, and used by a press."""
    visitor, person = came(own, workshop, "Returning")
    assert not re.search(r'class="return"', visitor.get("/me").text)
    shown = re.search(r'class="return"[^>]*>([^<]+)<', visitor.post("/me", act="code").text)
    assert shown
    code, other = shown[1].lower().replace("-", " "), own.visitor()
    for _ in range(2):
        assert "Continue as Returning" in other.get(f"/join?code={code.replace(' ', '+')}&lang=en").text
    assert other.get("/workshop").status == 302
    assert other.post("/return", code=code).status == 303
    assert other.get("/workshop").status == visitor.get("/workshop").status == 200
    assert own.visitor().post("/return", code=code).status == 404
    assert [e.identity for e in workshop.present(person.plan_id) if e.identity.name == "Returning"] == [person]


def test_somebody_reads_on_afterwards_on_another_device_by_the_same_link(own: Server, workshop: Workshop) -> None:
    """The link asks there for the return code, with the group at work and archived, and it gives the page."""
    host, (code, group) = workshop.facilitator(own.known["secret"]), (own.known["codes"][1], own.known["groups"][1])
    visitor = own.visitor()
    assert visitor.join(code, name="Reader").status == 303

    def return_code() -> str:
        assert "Read on from another device" in visitor.get(f"/join?code={code}&lang=en").text
        shown = re.search(r'class="return"[^>]*>([^<]+)<', visitor.post("/me", act="code").text)
        return shown[1] if shown else ""

    def reads_on(with_code: str) -> bool:
        other = own.visitor()
        asked = other.get(f"/join?code={code}&lang=en").text
        assert 'class="line code"' in asked
        assert "Continue as Reader" in other.get(f"/join?code={with_code}&lang=en").text
        assert other.post("/return", code=with_code).status == 303
        return other.get("/workshop").status == 200

    assert "Were you in already" in own.visitor().get(f"/join?code={code}&lang=en").text
    assert reads_on(return_code())
    last = return_code()
    workshop.act(host, host.plan_id, "close_door", {"group": group})
    workshop.act(host, host.plan_id, "archive_group", {"group": group})
    assert eventually(lambda: own.visitor().get(f"/join?code={code}").status == 404, 30)
    try:
        assert reads_on(last)
    finally:
        workshop.act(host, host.plan_id, "bring_group_back", {"group": group})
        workshop.act(host, host.plan_id, "open_door", {"group": group})


def test_name_and_sector_are_corrected_and_the_page_shows_it(own: Server, workshop: Workshop) -> None:
    """A name that cannot be used comes back with the reason; a good one is on the roll, and open pages begin anew."""
    visitor, person = came(own, workshop, "Mispelt")
    came(own, workshop, "Neighbour")
    page = visitor.enter()
    for wrong in ("", "neighbour", "x" * 61):
        answer = visitor.post("/me", act="correct", name=wrong, sector="people")
        assert (answer.status, 'role="alert"' in answer.text) == (400, True)
    assert "Saved" in visitor.post("/me", act="correct", name="Misspelt", sector="business").text
    assert page.hung_up() == KERNEL_GONE
    now = workshop.identify(person.participant_id)
    assert (now.name, now.sector) == ("Misspelt", "business")


def test_an_invitation_is_a_facilitators_link_that_opens_once(own: Server, workshop: Workshop) -> None:
    """Looking changes nothing; whoever comes in by it has the desk until another takes it from them."""
    secret = govern(own, workshop, "invite_facilitator", name="Laura")["secret"]
    laura, late = own.visitor(), own.visitor()
    for _ in range(2):
        assert laura.get(f"/f/{secret}").status == 200
    assert laura.post(f"/f/{secret}").status == 303
    for spent in (late.get(f"/f/{secret}"), late.post(f"/f/{secret}")):
        assert (spent.status, "opens once" in spent.text) == (410, True)
    assert late.get("/f/nothing").status == 404
    desk = laura.enter("facilitator")
    plan = workshop.plan_of_secret(own.known["secret"]).plan_id
    (there,) = [e.identity for e in workshop.people.facilitators(plan) if e.identity.name == "Laura"]
    govern(own, workshop, "remove_person", person=there.participant_id)
    assert desk.hung_up() == KERNEL_GONE
    assert laura.get("/facilitator").status == 403


def test_the_recovery_code_opens_the_desk_and_guessing_is_slowed(own: Server, workshop: Workshop) -> None:
    """A wrong code is answered kindly, the right one with the desk."""
    code = workshop.people.recovery_code(workshop.plan_of_secret(own.known["secret"]).plan_id)
    somebody = own.visitor()
    assert somebody.post("/recover", code="RAT-42K").status == 404
    assert somebody.post("/recover", code=code.lower()).status == 303
    assert somebody.get(f"/facilitator/{own.known['plan']}").status == 200
    guesses = [somebody.post("/recover", code=f"RAT-{number}").status for number in range(30)]
    assert guesses[-1] == 429


def test_a_closed_door_says_so_and_a_renewed_code_leads_nowhere(own: Server, workshop: Workshop) -> None:
    """Nobody new is let in, whoever is in is greeted all the same, and no badge is given."""
    host, (code, group) = workshop.facilitator(own.known["secret"]), (own.known["codes"][0], own.known["groups"][0])
    inside, _ = came(own, workshop, "Inside")
    workshop.act(host, host.plan_id, "close_door", {"group": group})
    for answer in (own.visitor().get(f"/join?code={code}&lang=en"), own.visitor().join(code)):
        assert (answer.status, "is closed" in answer.text) == (403, True)
    assert "Continue as Inside" in inside.get(f"/join?code={code}&lang=en").text
    workshop.act(host, host.plan_id, "open_door", {"group": group})
    new = str(workshop.act(host, host.plan_id, "renew_code", {"group": group}).result["code"])
    assert eventually(lambda: own.visitor().get(f"/join?code={new}").status == 200, 30)
    assert own.visitor().get(f"/join?code={code}").status == 404
    own.known["codes"][0] = new


def test_pages_that_are_open_while_the_names_are_erased_begin_anew(own: Server, workshop: Workshop) -> None:
    """What was open under a name is closed, also of whoever observes; opened again it calls its person by a number."""
    visitor, person = came(own, workshop, "Guadalupe")
    govern(own, workshop, "set_observer", person=person.participant_id, on=True)
    page = visitor.enter()
    host = workshop.facilitator(own.known["secret"])
    workshop.act(host, host.plan_id, "erase_names", {"called": "Person"})
    assert page.hung_up() == KERNEL_GONE
    assert re.fullmatch(r"Person \d+", workshop.identify(person.participant_id).name)
    assert "Guadalupe" not in visitor.get("/me").text
