"""The way of a card from a draft to a seal and to its next version, and who may take which step (R25, R30)."""

import json
from typing import Any

import pytest

from ogcore.agreement.state import Agreement
from ogcore.errors import (
    CardFrozen,
    CardIsWithdrawn,
    CardKept,
    CardSealed,
    CardStandsOtherwise,
    EmptyText,
    NoQuorum,
    NoSectorToSignFor,
    NotAllowed,
    NothingToSign,
    NotYourSignature,
    OtherTextSeen,
    QuorumMissing,
    QuorumTooSmall,
    SealedBefore,
    SignedAlready,
    StageNotOpen,
    UnknownChoice,
    UnreadableFile,
)
from ogcore.seal import fingerprint
from ogcore.seal.payload import TEMPLATE
from ogcore.store import Store
from tests.agreement.table_of_three import Signing, at_the_cards
from tests.builders import reopened


@pytest.fixture
def table(store: Store) -> Signing:
    """Give a group at its cards."""
    return at_the_cards(store)


@pytest.fixture
def signing(table: Signing) -> Signing:
    """Give a group whose card is being signed."""
    table.lead("open_signing")
    return table


def test_a_card_goes_from_draft_to_seal_with_what_everybody_signed(table: Signing) -> None:
    """The payload has the words, the plan, the group, the number, the signatures, and the fingerprint is of it."""
    table.lead("open_amending")
    assert table.standing.state == "amending"
    table.write("Open 13 clinics")
    table.lead("open_signing")
    assert (table.standing.state, table.standing.quorum) == ("signing", ("government", "civil_society", "oversight"))
    table.all_sign()
    payload = table.seal()
    last = table.state.last_seal(table.card)
    assert last is not None
    assert last.fingerprint == fingerprint(payload)
    assert payload["fields"]["action"] == "Open 13 clinics"
    assert payload["plan"]["name"] == "Plan of Cholula"
    assert (payload["group"], payload["card"]["number"], payload["version"]) == ("Table 2", "2.1", 1)
    assert (payload["previous"], payload["template"], payload["format"]) == ("", TEMPLATE, "commitment-seal")
    assert [one["sector"] for one in payload["signatures"]] == ["government", "civil_society", "oversight"]
    assert payload["signatures"][0] == {
        "sector": "government",
        "name": "Governmen",
        "post": "Health officer",
        "paper": False,
        "dissent": False,
    }
    assert payload["sealed"].endswith("Z")
    assert "T" in payload["sealed"]


def test_both_trees_are_sealed_as_they_stood_when_signing_opened(table: Signing) -> None:
    """A cause written while people sign is not sealed, for nobody saw it; an open objective has no text."""
    core = table.act(table.host, "state_core_problem", text="The quarter has no water")["node"]
    table.act(table.host, "add_cause", of=core, text="The pipes leak")
    table.lead("open_signing")
    table.all_sign()
    table.act(table.host, "add_cause", of=core, text="The pumps are old")
    problem, objective = table.seal()["trees"]
    assert (problem["kind"], objective["kind"]) == ("problem", "objective")
    assert [node["text"] for node in problem["nodes"]] == ["The quarter has no water", "The pipes leak"]
    assert [node["id"] for node in objective["nodes"]] == [node["id"] for node in problem["nodes"]]
    assert len(problem["edges"]) == 1


def test_the_address_that_is_sealed_is_the_servers(table: Signing) -> None:
    """It comes with whoever serves the page; one in what a browser sends is left alone."""
    table.lead("open_signing")
    table.all_sign()
    now = table.standing
    asked = {"card": table.card, "text": now.fingerprint, "version": 1, "address": "https://elsewhere.example"}
    table.workshop.act(table.host, table.group_id, "seal_card", asked, address="https://plan.example")
    last = table.state.last_seal(table.card)
    assert last is not None
    assert json.loads(last.payload)["address"] == "https://plan.example"


def test_what_was_let_be_is_sealed_with_what_was_found(table: Signing) -> None:
    """The words and numbers its sentence needs are there, so that the paper can be made again from the payload."""
    party = {"role": "monitor", "side": "civil_society", "institution": "Water Watch", "post": "Chair"}
    table.act(table.other, "add_card_item", card=table.card, of="parties", fields=party)
    told = {"code": "few_monitors", "field": "parties", "reason": "There is no other here"}
    table.act(table.other, "let_finding_be", card=table.card, on=True, **told)
    table.lead("open_signing")
    table.all_sign()
    (one,) = table.seal()["let_be"]
    assert (one["code"], one["reason"], one["data"]) == ("few_monitors", told["reason"], {"count": 1})


def test_words_are_frozen_while_they_are_signed(signing: Signing) -> None:
    """Rewording, settling and taking out are refused, to participants and to facilitators, and lose nothing."""
    for who in (signing.other, signing.host):
        for intent, more in (
            ("reword_commitment", {"field": "action", "text": "Open 6"}),
            ("settle_commitment", {"field": "action", "text": "Open 6"}),
            ("remove_commitment", {}),
        ):
            with pytest.raises(CardFrozen):
                signing.act(who, intent, card=signing.card, **more)
    with pytest.raises(CardFrozen):
        signing.act(signing.other, "undo")


def test_the_way_back_drops_every_signature_and_keeps_it_on_record(signing: Signing) -> None:
    """Each signatory finds their own dropped signature, and whoever signs again is told so no longer."""
    signing.all_sign()
    signing.lead("close_signing", reason="The date cannot be kept")
    assert (signing.standing.state, signing.standing.reason) == ("amending", "The date cannot be kept")
    assert signing.state.signatures_of(signing.card) == []
    assert [one.signs_for for one in signing.state.dropped(signing.card)] == [*signing.people]
    voices = {sector: signing.workshop.voice(one, signing.group) for sector, one in signing.people.items()}
    for sector, voice in voices.items():
        told = signing.state.told_dropped(signing.card, voice)
        assert told is not None
        assert told.signs_for == sector
    signing.write("Open 6 clinics")
    signing.lead("open_signing")
    signing.sign(signing.people["government"])
    assert signing.state.told_dropped(signing.card, voices["government"]) is None
    assert signing.state.told_dropped(signing.card, voices["oversight"]) is not None
    assert len(signing.state.signatures) == 4


def test_nobody_signs_or_seals_what_they_did_not_see(signing: Signing) -> None:
    """A page that shows the text of before is refused, and so is a seal of another text or version."""
    seen = signing.standing.fingerprint
    signing.lead("close_signing", reason="Once more")
    signing.write("Open 6 clinics")
    signing.lead("open_signing")
    with pytest.raises(OtherTextSeen):
        signing.sign(signing.people["government"], text=seen)
    signing.all_sign()
    for text, version in ((seen, 1), (signing.standing.fingerprint, 2)):
        with pytest.raises(OtherTextSeen):
            signing.lead("seal_card", text=text, version=version)
    assert signing.state.seals == {}


def test_a_plan_renamed_meanwhile_changes_nothing_of_what_is_sealed(signing: Signing) -> None:
    """What is sealed is what was frozen, though the group has another name by then."""
    signing.all_sign()
    signing.workshop.act(
        signing.host, signing.host.plan_id, "rename_group", {"group": signing.group_id, "name": "Table 9", "topic": ""}
    )
    payload = signing.seal()
    assert (payload["group"], payload["card"]["number"]) == ("Table 2", "2.1")


def test_nothing_is_sealed_without_the_quorum(signing: Signing) -> None:
    """The refusal names the sectors that are missing; another sector's signature stands in for none of them."""
    signing.sign(signing.people["government"])
    signing.sign(signing.other)
    with pytest.raises(QuorumMissing) as refused:
        signing.seal()
    assert refused.value.data["sectors"] == ["civil_society", "oversight"]


def test_the_quorum_is_set_before_signing_opens(table: Signing) -> None:
    """It names sectors there are, one at least; once signing is open it is as it is."""
    for quorum, refusal in (([], NoQuorum), (["army"], UnknownChoice)):
        with pytest.raises(refusal):
            table.lead("open_signing", quorum=quorum)
    table.lead("open_signing", quorum=["government", "academia", "government"])
    assert table.standing.quorum == ("government", "academia")
    with pytest.raises(CardStandsOtherwise):
        table.lead("open_signing", quorum=["government"])
    table.sign(table.people["government"])
    table.sign(table.other)
    assert table.seal()["version"] == 1


def test_an_empty_card_is_not_signed(table: Signing) -> None:
    """There is nothing to agree on."""
    table.write("")
    with pytest.raises(NothingToSign):
        table.lead("open_signing")


@pytest.mark.parametrize(
    "intent",
    ["open_amending", "close_amending", "open_signing", "close_signing", "seal_card", "begin_version", "withdraw_card",
     "take_up_card", "enter_signature"],
)  # fmt: skip
def test_only_facilitators_decide(signing: Signing, intent: str) -> None:
    """Participants, whatever they send, open, close, seal, withdraw and enter nothing."""
    data: dict[str, Any] = {"card": signing.card, "text": signing.standing.fingerprint, "version": 1, "reason": "R"}
    paper = {"sector": "government", "post": "P", "paper": "on paper"}
    with pytest.raises(NotAllowed):
        signing.act(signing.people["government"], intent, **data, **paper)


def test_people_sign_for_their_own_sector_alone(signing: Signing) -> None:
    """A sector that is sent along counts for nothing; a facilitator signs for none; nobody signs twice."""
    signing.sign(signing.people["government"], sector="oversight", signs_for="oversight")
    assert [one.signs_for for one in signing.state.signatures_of(signing.card)] == ["government"]
    with pytest.raises(SignedAlready):
        signing.sign(signing.people["government"])
    with pytest.raises(NoSectorToSignFor):
        signing.sign(signing.host)
    with pytest.raises(EmptyText):
        signing.sign(signing.people["oversight"], post=" ")


def test_nobody_signs_while_the_stage_is_closed(signing: Signing) -> None:
    """Signing belongs to the cards' stage; the facilitator may still enter what is on paper."""
    signing.act(signing.host, "close_stage")
    with pytest.raises(StageNotOpen):
        signing.sign(signing.people["government"])
    signing.lead("enter_signature", sector="government", name="", post="Mayor", paper="on paper")
    assert [one.post for one in signing.state.signatures_of(signing.card)] == ["Mayor"]


def test_whoever_gave_a_signature_takes_it_back(signing: Signing) -> None:
    """And nobody else does; one from paper, a facilitator; the dissent given with it goes too."""
    mine = signing.sign(signing.people["government"], dissent="Too late for this year")
    paper = signing.lead("enter_signature", sector="oversight", post="Auditor", paper="on paper")["signature"]
    for who, name in ((signing.other, mine), (signing.host, mine), (signing.people["oversight"], paper)):
        with pytest.raises(NotYourSignature):
            signing.act(who, "withdraw_signature", card=signing.card, signature=name)
    signing.act(signing.people["government"], "withdraw_signature", card=signing.card, signature=mine)
    signing.lead("withdraw_signature", signature=paper)
    assert signing.state.signatures_of(signing.card) == []
    assert signing.state.dissents_of(signing.card) == []


def test_paper_needs_a_place_where_it_can_be_seen(signing: Signing) -> None:
    """The words "on paper" or what a photograph is called."""
    with pytest.raises(EmptyText):
        signing.lead("enter_signature", sector="oversight", post="Auditor", paper=" ")


def test_dissents_travel_with_the_card(signing: Signing) -> None:
    """Signed, by sector and anonymous, each with its reason, in the order in which they came."""
    signing.sign(signing.people["oversight"], dissent="No budget is named")
    signing.act(signing.other, "add_dissent", card=signing.card, how="sector", reason="Too few clinics")
    signing.act(signing.other, "add_dissent", card=signing.card, how="anonymous", reason="Nobody asked us")
    said = {"name": "Ada", "post": "Professor", "reason": "Not measured"}
    signing.act(signing.other, "add_dissent", card=signing.card, how="signed", **said)
    signing.sign(signing.people["government"])
    signing.sign(signing.people["civil_society"])
    told = signing.seal()["dissents"]
    assert [(one["sector"], one["anonymous"], one["name"], one["text"]) for one in told] == [
        ("oversight", False, "Oversight", "No budget is named"),
        ("academia", False, "", "Too few clinics"),
        ("", True, "", "Nobody asked us"),
        ("academia", False, "Ada", "Not measured"),
    ]
    for how, reason, refusal in (("signed", " ", EmptyText), ("aloud", "R", UnknownChoice)):
        table = at_next_version(signing)
        with pytest.raises(refusal):
            table.act(table.other, "add_dissent", card=table.card, how=how, reason=reason, post="P")


def at_next_version(table: Signing) -> Signing:
    """Bring a sealed card to where its next version is signed."""
    if table.standing.state == "sealed":
        table.lead("begin_version")
        table.lead("open_signing")
    return table


def test_a_dissent_nobody_signed_is_nobodys_in_the_log(signing: Signing) -> None:
    """Neither its row nor what it holds names who gave it, and the same gesture sent twice is one dissent."""
    data = {"card": signing.card, "how": "anonymous", "reason": "Nobody asked us"}
    for _ in range(2):
        signing.workshop.act(signing.other, signing.group_id, "add_dissent", data, "op-of-the-page-1234")
    rows = [row for row in signing.workshop.store.load(signing.group_id) if row.event.kind == "DissentAdded"]
    assert [(row.actor, row.tag) for row in rows] == [(None, None)]
    assert signing.other.participant_id not in repr(rows)
    assert "Ada" not in repr(rows)


def sealed(table: Signing) -> Signing:
    """Sign and seal the card that is being signed."""
    table.all_sign()
    table.seal()
    return table


def test_sealed_text_is_changed_by_nobody_and_undo_does_not_reach_behind_it(signing: Signing) -> None:
    """Neither words nor the card itself, by a participant or a facilitator, nor by undo in the version after it."""
    sealed(signing)
    for who in (signing.other, signing.host):
        for intent, more in (("reword_commitment", {"field": "action", "text": "X"}), ("remove_commitment", {})):
            with pytest.raises(CardSealed):
                signing.act(who, intent, card=signing.card, **more)
    with pytest.raises(CardSealed):
        signing.act(signing.other, "undo")
    signing.lead("begin_version")
    with pytest.raises(SealedBefore):
        signing.act(signing.other, "undo")
    signing.write("Open 20 clinics")
    signing.act(signing.other, "undo")
    with pytest.raises(SealedBefore):
        signing.act(signing.other, "undo")
    with pytest.raises(CardKept):
        signing.act(signing.other, "remove_commitment", card=signing.card)


def test_what_was_done_before_a_seal_is_taken_back_by_no_facilitator(signing: Signing) -> None:
    """Not in the next version either."""
    wrote = next(
        row.op for row in signing.workshop.store.load(signing.group_id) if row.event.kind == "CommitmentReworded"
    )
    for refusal in (CardFrozen, CardSealed, SealedBefore):
        with pytest.raises(refusal):
            signing.act(signing.host, "take_back", operation=wrote)
        if refusal is CardFrozen:
            sealed(signing)
        elif refusal is CardSealed:
            signing.lead("begin_version")


def test_a_new_version_starts_from_the_sealed_one_and_leads_back_to_it(signing: Signing) -> None:
    """It names the fingerprint of the one before, whose seal stays; its quorum is no smaller."""
    sealed(signing)
    first = signing.state.last_seal(signing.card)
    assert first is not None
    signing.lead("begin_version")
    signing.write("Open 6 clinics")
    with pytest.raises(QuorumTooSmall) as refused:
        signing.lead("open_signing", quorum=["government"])
    assert refused.value.data["sectors"] == ["civil_society", "oversight"]
    signing.lead("open_signing")
    signing.all_sign()
    payload = signing.seal()
    assert (payload["version"], payload["previous"]) == (2, first.fingerprint)
    assert [one.version for one in signing.state.seals_of(signing.card)] == [1, 2]
    assert signing.state.seals_of(signing.card)[0] == first


def test_a_withdrawn_card_is_never_erased_and_can_be_taken_up(signing: Signing) -> None:
    """It needs a reason, drops what was signed, is changed by nobody, and comes back as it was."""
    signing.sign(signing.people["government"])
    with pytest.raises(EmptyText):
        signing.lead("withdraw_card", reason="")
    signing.lead("withdraw_card", reason="The ministry left")
    assert (signing.standing.state, signing.standing.reason) == ("withdrawn", "The ministry left")
    assert len(signing.state.dropped(signing.card)) == 1
    for intent in ("reword_commitment", "remove_commitment"):
        with pytest.raises(CardIsWithdrawn):
            signing.act(signing.other, intent, card=signing.card, field="action", text="X")
    with pytest.raises(CardIsWithdrawn):
        signing.sign(signing.people["government"])
    signing.lead("take_up_card")
    assert signing.standing.state == "draft"
    signing.lead("open_signing")
    sealed(signing)
    signing.lead("withdraw_card", reason="Given up")
    assert len(signing.state.seals_of(signing.card)) == 1
    assert len(signing.state.signatures_of(signing.card)) == 3
    signing.lead("take_up_card")
    assert signing.standing.state == "sealed"


def test_the_log_and_a_snapshot_tell_the_same(signing: Signing) -> None:
    """All of it comes back whole from either."""
    signing.sign(signing.people["oversight"], dissent="No budget")
    signing.lead("close_signing", reason="R")
    signing.lead("open_signing")
    sealed(signing)
    assert reopened(signing.group).parts == signing.group.parts


def test_under_the_rule_a_signature_is_public_and_its_giver_is_not_in_the_log(store: Store) -> None:
    """Sector, name and post are given on purpose; beside them stands a tag, which is another one for each thing."""
    table = at_the_cards(store, rule=True)
    table.lead("open_signing")
    mine = table.sign(table.people["government"])
    table.act(table.people["government"], "withdraw_signature", card=table.card, signature=mine)
    table.all_sign()
    table.act(table.other, "add_dissent", card=table.card, how="anonymous", reason="Nobody asked us")
    payload = table.seal()
    assert [one["sector"] for one in payload["signatures"]] == ["government", "civil_society", "oversight"]
    rows = table.workshop.store.load(table.group_id)
    people = [one.participant_id for one in (*table.people.values(), table.other)]
    assert not any(person in repr(rows) for person in people)


def test_a_backup_brings_seals_back_and_refuses_one_that_was_changed(signing: Signing) -> None:
    """The payload must have the fingerprint it came with."""
    signing.act(signing.other, "add_dissent", card=signing.card, how="anonymous", reason="Nobody asked us")
    sealed(signing)
    packed = signing.workshop.export_plan(signing.host.plan_id)
    plan = signing.workshop.plan(signing.workshop.import_plan(packed).plan_id)
    group = signing.workshop.group(plan.plan_id, next(iter(plan.groups)))
    assert group[Agreement].seals == signing.state.seals
    for field, instead in (("payload", "Open 60 clinics"), ("version", 2), ("sealed", "2027-01-01T00:00:00Z")):
        content = json.loads(packed)
        event = next(row[-1] for row in content["events"] if row[-2] == "VersionSealed")
        event[field] = event[field].replace("Open 12 clinics", instead) if field == "payload" else instead
        with pytest.raises(UnreadableFile):
            signing.workshop.import_plan(json.dumps(content).encode())


def test_what_is_frozen_is_what_the_card_says(signing: Signing) -> None:
    """The text that is signed is canonical, whole and of this card."""
    frozen = json.loads(signing.standing.text)
    assert frozen["card"]["id"] == signing.card
    assert frozen["fields"]["action"] == "Open 12 clinics"
    assert fingerprint(frozen) == signing.standing.fingerprint


def test_other_words_are_neither_proposed_nor_accepted_while_a_card_is_signed(table: Signing) -> None:
    """An amendment made before waits; once the card is back it is decided on."""
    said = {"card": table.card, "field": "action", "base": "Open 12 clinics"}
    waiting = table.act(table.other, "propose_amendment", text="Open 20 clinics", **said)["amendment"]
    table.lead("open_signing")
    for refusal in (CardFrozen, CardSealed):
        with pytest.raises(refusal):
            table.act(table.other, "propose_amendment", text="Open 30 clinics", **said)
        with pytest.raises(refusal):
            table.act(table.host, "accept_amendment", amendment=waiting)
        if refusal is CardFrozen:
            sealed(table)
    table.lead("begin_version")
    table.act(table.host, "accept_amendment", amendment=waiting)
