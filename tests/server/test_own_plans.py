"""Each plan has its own address, and a browser the badges of several; new ones come from old ones (R1, R42)."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator

import pytest

from ogcore.workshop.workshop import Workshop
from tests.attack.credential import opened
from tests.process import eventually
from tests.server.conftest import Server
from tests.server.visitor import Answer, Visitor
from workbench.server import restore


@pytest.fixture
def workshop(server: Server) -> Iterator[Workshop]:
    """The server's workshop, as whoever looks after the machine has it."""
    found = opened(server)
    yield found
    found.store.close()


@pytest.fixture
def both(server: Server, workshop: Workshop) -> tuple[Visitor, str, str]:
    """A browser that came by the links of two plans: it, the first plan and the second."""
    visitor, other = server.facilitator(), workshop.create_plan("Clean air", "en")
    workshop.add_group(workshop.facilitator(other.secret), "Table of the air")
    assert visitor.post(f"/f/{other.secret}").status == 303
    return visitor, server.known["plan"], other.plan_id


def posted(visitor: Visitor, content: bytes, **headers: str) -> Answer:
    """Send a backup as a browser does."""
    edge = "----edge7"
    head = f'--{edge}\r\nContent-Disposition: form-data; name="backup"; filename="p.json"\r\n\r\n'
    body = head.encode() + content + f"\r\n--{edge}--\r\n".encode()
    kind = f"multipart/form-data; boundary={edge}"
    return visitor.request("POST", f"/plans/restore?_xsrf={visitor.token()}", body, **{"Content_Type": kind, **headers})


def desks_in(answer: Answer) -> list[str]:
    """Return the plans a page leads to."""
    return [part.partition('"')[0] for part in answer.text.split('href="/facilitator/')[1:]]


def test_two_plans_in_one_browser_stay_apart(both: tuple[Visitor, str, str]) -> None:
    """Each address opens its own desk, also after the other was opened last; the list names both, the newest first."""
    visitor, first, second = both
    for plan, group in ((first, "Table 1"), (second, "Table of the air"), (first, "Table 1")):
        assert visitor.get(f"/facilitator/{plan}").status == 200
        backup = json.loads(visitor.get(f"/download/plan.json?plan={plan}").body)
        assert group in {event[6].get("name") for event in backup["events"]}
        assert visitor.get(f"/api/kernels/{uuid.uuid4().hex}?notebook=facilitator&plan={plan}").status == 200
    assert desks_in(visitor.get("/plans")) == [second, first]


def test_the_address_from_when_there_was_one_plan_still_leads_on(
    server: Server, both: tuple[Visitor, str, str]
) -> None:
    """To the only plan; of several to that of the group it names, else to the list."""
    visitor, first, _ = both
    group = server.known["groups"][0]
    for somebody, asked, to in (
        (server.facilitator(), "", f"/facilitator/{first}"),
        (visitor, "", "/plans"),
        (visitor, f"?group={group}", f"/facilitator/{first}?group={group}"),
    ):
        answer = somebody.get(f"/facilitator{asked}")
        assert (answer.status, answer.headers["Location"]) == (302, to)


def test_a_group_tells_whose_wall_it_is(server: Server, both: tuple[Visitor, str, str]) -> None:
    """The wall of a group of the plan that was not opened last is that group's."""
    line = both[0].enter("projector", group=server.known["groups"][1])
    assert line.barrier()
    line.leave()


def test_a_backup_becomes_a_plan_of_whoever_sent_it(workshop: Workshop, both: tuple[Visitor, str, str]) -> None:
    """It is open to them at once, beside what they had; its link is shown, and works for others."""
    visitor, first, second = both
    answer = posted(visitor, visitor.get(f"/download/plan.json?plan={first}").body)
    assert answer.status == 200
    (restored,) = desks_in(answer)
    assert visitor.get(f"/facilitator/{restored}").status == 200
    assert desks_in(visitor.get("/plans")) == [restored, second, first]
    link = answer.text.partition("/f/")[2].partition("<")[0]
    assert workshop.plan_of_secret(link).plan_id == restored


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b'{"format": "cocreation-workbench-plan", "version": 1}'])
def test_what_is_no_backup_is_refused_in_words_and_leaves_nothing(server: Server, content: bytes) -> None:
    """The list comes back with what was wrong; no plan was made and no file is left behind."""
    visitor = server.facilitator()
    answer = posted(visitor, content)
    assert (answer.status, 'role="alert"' in answer.text) == (400, True)
    assert desks_in(answer) == [server.known["plan"]]
    assert eventually(
        lambda: not list((server.data_dir / "passing").glob("restore-*")), 10
    )  # taken away once the answer is out


def test_too_large_a_backup_is_refused_before_it_is_sent(server: Server) -> None:
    """What it announces is enough."""
    answer = posted(server.facilitator(), b"", Content_Length=str(restore.MOST_BYTES + 1))
    assert answer.status == 400
    assert f"{restore.MOST_BYTES // 1024**2} MB" in answer.text


def test_a_plan_can_be_created_and_duplicated_from_the_list(workshop: Workshop, server: Server) -> None:
    """Both are open at once to whoever made them; the duplicate has the groups under codes of their own."""
    visitor, plan = server.facilitator(), server.known["plan"]
    (created,) = desks_in(visitor.post("/plans/new", name="Harvest", language="es"))
    (copied,) = desks_in(visitor.post(f"/plans/{plan}/duplicate", name="Water again"))
    assert (workshop.plan(created).name, workshop.plan(created).language) == ("Harvest", "es")
    assert [card.name for card in workshop.plan(copied).groups.values()] == ["Table 1", "Table 2"]
    assert not {card.code for card in workshop.plan(copied).groups.values()} & set(server.known["codes"])
    assert {visitor.get(f"/facilitator/{made}").status for made in (created, copied, plan)} == {200}
    assert visitor.post("/plans/new", name=" ", language="es").status == 400
