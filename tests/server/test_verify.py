"""The public page that checks a fingerprint: known here or not, replaced or not, and nothing about people (R30)."""

import json

import pytest

from ogcore.agreement.state import Agreement
from ogcore.store import open_store
from ogcore.workshop.workshop import Workshop
from tests.server.conftest import Server
from workbench.settings import Settings

PEOPLE = ("Marisol Quiroz", "Mayor of the town")


@pytest.fixture(scope="module")
def sealed(server: Server) -> list[str]:
    """Seal a card twice in the plan of the server, and return both fingerprints."""
    workshop = Workshop(open_store(Settings(data_dir=server.data_dir).store_url))
    (plan,) = workshop.plans()[:1]
    group = next(iter(plan.groups))
    host = workshop.facilitator(server.known["secret"])
    card = workshop.act(host, group, "draft_commitment", {}).result["card"]
    for text, base in (("Open 12 clinics", ""), ("Open 6 clinics", "Open 12 clinics")):
        if base:
            workshop.act(host, group, "begin_version", {"card": card})
        written = {"card": card, "field": "action", "text": text, "base": base}
        workshop.act(host, group, "reword_commitment", written)
        workshop.act(host, group, "open_signing", {"card": card, "quorum": ["government"]})
        paper = {"card": card, "sector": "government", "name": PEOPLE[0], "post": PEOPLE[1], "paper": "on paper"}
        workshop.act(host, group, "enter_signature", paper)
        now = workshop.group(plan.plan_id, group)[Agreement].standing(card)
        asked = {"card": card, "text": now.fingerprint, "version": now.versions + 1}
        workshop.act(host, group, "seal_card", asked)
    fingerprints = [one.fingerprint for one in workshop.group(plan.plan_id, group)[Agreement].seals_of(card)]
    workshop.store.close()
    return fingerprints


def test_anybody_reads_which_fingerprints_are_known(server: Server, sealed: list[str]) -> None:
    """Without a badge: card, version, when, and that the first was replaced; each line is what an address can name."""
    page = server.visitor().get("/verify?lang=en")
    assert page.status == 200
    for fingerprint in sealed:
        assert f'id="{fingerprint}"' in page.text
    assert "Replaced by version 2" in page.text
    assert not any(person in page.text for person in PEOPLE)


def test_a_typed_fingerprint_is_answered(server: Server, sealed: list[str]) -> None:
    """Known, unknown, or not whole; groups of four and capitals make no difference."""
    visitor = server.visitor()
    grouped = "+".join(sealed[1][at : at + 4] for at in range(0, 64, 4)).upper()
    assert "This fingerprint is known here" in visitor.get(f"/verify?lang=en&fingerprint={grouped}").text
    assert "This fingerprint is not known here" in visitor.get(f"/verify?lang=en&fingerprint={'0' * 64}").text
    hostile = visitor.get("/verify?lang=en&fingerprint=%3Cscript%3E")
    assert "That is no whole fingerprint" in hostile.text
    assert "<script" not in hostile.text


def test_the_list_is_a_file_that_can_be_compared_with(server: Server, sealed: list[str]) -> None:
    """As JSON, for everybody, with nothing about people."""
    answer = server.visitor().get("/verify/seals.json")
    assert [one["fingerprint"] for one in json.loads(answer.text)["seals"]] == sealed
    assert not any(person in answer.text for person in PEOPLE)
