"""Who is in the room and who decides it, in the core (R1, R2, R47)."""

import dataclasses
from pathlib import Path

import pytest

from ogcore.errors import (
    BadgeEnded,
    BadInput,
    DoorIsClosed,
    InvitationNotFound,
    InvitationSpent,
    MovedAway,
    NameTaken,
    NotAllowed,
    NotYourself,
    Observes,
    PersonRemoved,
    UnknownCode,
    UnknownSecret,
)
from ogcore.logic.state import Logic
from ogcore.record.voice import Voice
from ogcore.store import Store
from ogcore.trees.state import TreeState
from ogcore.workshop.people import INVITED_SECONDS, RETURN_SECONDS
from ogcore.workshop.workshop import Workshop
from tests.builders import Venue, file_store, venue
from workbench.panels.frame.view import is_here


def govern(place: Venue, intent: str, op: str = "op", **data: object) -> dict[str, object]:
    """Let the facilitator decide something on people."""
    return place.workshop.people.govern(place.host, intent, data, op)


def keyed(code: str) -> str:
    """Stand for the server's keyed digest."""
    return f"keyed {code}"


def test_whoever_is_moved_writes_in_the_new_group_and_in_no_other(store: Store) -> None:
    """Their words stay where they were, under their name; what their old page still sends is refused."""
    place = venue(store)
    other = place.workshop.add_group(place.host, "Water")
    node, before = place.add_cause("Written here"), place.ana
    assert govern(place, "move_person", person=before.participant_id, group=other.group_id) == {"from": place.group_id}
    with pytest.raises(MovedAway):
        place.add_cause("Sent from the page that was open")
    now = place.workshop.identify(before.participant_id)
    assert now == dataclasses.replace(before, group_id=other.group_id)
    place.workshop.act(place.host, other.group_id, "open_stage", {"stage": "problem_tree"})
    assert place.workshop.act(now, other.group_id, "propose_candidate", {"text": "X"}).version == 2
    assert place.workshop.group(place.plan_id, place.group_id)[TreeState].text(node) == "Written here"
    assert [one.identity.name for one in place.workshop.present(place.plan_id, place.group_id)] == ["Beto"]


def test_whoever_is_removed_is_out_at_once_and_comes_back_as_the_same_person(store: Store) -> None:
    """Nothing they send is taken, they do not count among those who vote, and let in again they are who they were."""
    place = venue(store)
    govern(place, "remove_person", person=place.ana.participant_id)
    with pytest.raises(BadgeEnded):
        place.add_cause("Still here")
    with pytest.raises(PersonRemoved) as refused:
        place.workshop.identify(place.ana.participant_id)
    assert refused.value.data == {"plan": place.plan_id}
    assert [one.identity.name for one in place.workshop.present(place.plan_id)] == ["Beto"]
    govern(place, "readmit_person", person=place.ana.participant_id)
    assert place.workshop.identify(place.ana.participant_id) == place.ana
    assert place.add_cause("Here again")


def test_whoever_left_by_themselves_is_not_brought_back(store: Store) -> None:
    """To let somebody in again who was not removed changes nothing: their badge is theirs to end."""
    place = venue(store)
    place.workshop.leave(place.ana.participant_id)
    govern(place, "readmit_person", person=place.ana.participant_id)
    with pytest.raises(BadgeEnded):
        place.add_cause("Somebody with a copy of the cookie")


def test_an_observer_reads_and_neither_writes_nor_votes(store: Store) -> None:
    """Also with an identity that a page has held from before; let to take part again, they write."""
    place = venue(store)
    place.workshop.people.govern(place.host, "set_observer", {"person": place.ana.participant_id, "on": True}, "op")
    with pytest.raises(Observes):
        place.add_cause("From the page that was open")
    now = place.workshop.identify(place.ana.participant_id)
    assert now.role == "observer"
    with pytest.raises(NotAllowed):
        place.workshop.act(now, place.group_id, "say_ready", {"on": True})
    assert [one.identity.name for one in place.workshop.present(place.plan_id)] == ["Beto"]
    assert {one.identity.name for one in place.workshop.people.of(place.plan_id)} == {"Ana", "Beto"}
    govern(place, "set_observer", person=place.ana.participant_id, on=False)
    assert place.add_cause("Again")


def test_an_invitation_opens_the_desk_once_within_its_time(store: Store) -> None:
    """Whoever takes it up facilitates under the name it was for; used, late or taken back it opens nothing."""
    place = venue(store)
    made = govern(place, "invite_facilitator", name="Laura")
    assert place.workshop.plan_of_secret(str(made["secret"])).plan_id == place.plan_id
    laura = place.workshop.facilitator(str(made["secret"]))
    assert (laura.role, laura.name, laura.plan_id) == ("facilitator", "Laura", place.plan_id)
    late, back = (str(govern(place, "invite_facilitator", op, name="Eva")["secret"]) for op in ("late", "back"))
    assert [key.name for key in place.workshop.people.invitations(place.plan_id)] == ["Eva", "Eva"]
    govern(place, "revoke_invitation", invitation=place.workshop.people.invitations(place.plan_id)[1].key)
    now = store.keys.clock()
    store.keys.clock = lambda: now + INVITED_SECONDS + 1
    for secret in (str(made["secret"]), late, back, "nothing"):
        for opened in (place.workshop.facilitator, place.workshop.plan_of_secret):
            with pytest.raises(UnknownSecret):
                opened(secret)
    with pytest.raises(InvitationNotFound):
        govern(place, "revoke_invitation", invitation=str(made["invitation"]))


def test_the_desk_is_taken_from_others_and_given_back_and_never_from_oneself(store: Store) -> None:
    """A facilitator who is one no more decides nothing, whatever their page still holds."""
    place = venue(store)
    laura = place.workshop.facilitator(str(govern(place, "invite_facilitator", name="Laura")["secret"]))
    govern(place, "remove_person", person=laura.participant_id)
    for deed in (
        lambda: place.workshop.act(laura, place.group_id, "close_stage", {}),
        lambda: place.workshop.people.govern(laura, "remove_person", {"person": place.ana.participant_id}, "op"),
        lambda: place.workshop.people.govern(laura, "renew_recovery", {}, "op"),
    ):
        with pytest.raises(BadgeEnded):
            deed()
    with pytest.raises(NotYourself):
        govern(place, "remove_person", person=place.host.participant_id)
    govern(place, "readmit_person", person=laura.participant_id)
    assert place.workshop.act(laura, place.group_id, "close_stage", {}).version


def test_a_renewed_link_ends_invitations_as_well(store: Store) -> None:
    """Nobody comes in later by what an ended facilitator has handed out."""
    place = venue(store)
    made = govern(place, "invite_facilitator", name="Laura")
    store.roll.renew_secret(place.plan_id, "another")
    with pytest.raises(UnknownSecret):
        place.workshop.facilitator(str(made["secret"]))


def test_the_recovery_code_gets_the_desk_back_until_it_is_renewed(tmp_path: Path, store: Store) -> None:
    """However it is typed; only its digest is in the file, and a new one voids the one before."""
    place = venue(store)
    assert not place.workshop.people.has_recovery_code(place.plan_id)
    code = place.workshop.people.recovery_code(place.plan_id)
    assert place.workshop.people.recover(code.lower().replace("-", " ")).plan_id == place.plan_id
    other = str(govern(place, "renew_recovery")["code"])
    with pytest.raises(UnknownSecret):
        place.workshop.people.recover(code)
    assert place.workshop.people.recover(other).role == "facilitator"
    held = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert other.encode() not in held
    assert other.replace("-", "").encode() not in held


def test_a_return_code_is_the_same_person_once(store: Store) -> None:
    """One person with one vote on two devices; used, late, of somebody removed or renewed, it opens nothing."""
    place, people = venue(store), Workshop(store).people
    code = people.return_code(place.ana, keyed)
    assert people.whose(code, keyed) == people.come_back(code.lower(), keyed) == place.ana
    void, late = people.return_code(place.ana, keyed), people.return_code(place.ana, keyed)
    gone = people.return_code(place.beto, keyed)
    govern(place, "remove_person", person=place.beto.participant_id)
    with pytest.raises(PersonRemoved):
        people.come_back(gone, keyed)
    now = store.keys.clock()
    store.keys.clock = lambda: now + RETURN_SECONDS + 1
    for opened in (code, void, late, "RAT-42K"):
        with pytest.raises(UnknownSecret):
            people.come_back(opened, keyed)
    with pytest.raises(NotAllowed):
        people.return_code(place.host, keyed)


def test_a_name_is_corrected_unless_it_looks_like_somebody_elses(store: Store) -> None:
    """Whose word is whose stays clear; capitals and accents of one's own name may change."""
    place = venue(store)
    people = place.workshop.people
    assert people.correct(place.ana, "ÁNA", "academia").name == "ÁNA"
    assert place.workshop.identify(place.ana.participant_id).sector == "academia"
    with pytest.raises(NameTaken):
        people.correct(place.ana, "  béto ", "academia")
    with pytest.raises(BadInput):
        people.correct(place.ana, "Ana", "army")
    with pytest.raises(NotAllowed):
        people.correct(place.host, "Host", "people")


def test_another_sector_counts_from_the_next_vote_on(store: Store) -> None:
    """An answer stays under the sector it was given for, also when it is changed; the next question has the new one."""
    place = venue(store)
    act, group = place.workshop.act, place.workshop.group(place.plan_id, place.group_id)
    core = str(group[TreeState].core_problem)
    first, second = place.add_cause("First"), place.add_cause("Second")
    act(place.ana, place.group_id, "vote_arrow", {"cause": first, "effect": core, "answer": "yes"})
    place.workshop.people.correct(place.ana, "Ana", "academia")
    now = place.workshop.identify(place.ana.participant_id)
    for cause in (first, second):
        act(now, place.group_id, "vote_arrow", {"cause": cause, "effect": core, "answer": "no"})
    answers = place.workshop.group(place.plan_id, place.group_id)[Logic].answers_of(Voice.of(now))
    assert [(one.sector, one.answer) for one in answers] == [("people", "no"), ("academia", "no")]


def test_a_door_is_closed_opened_and_its_code_renewed(store: Store) -> None:
    """By the old code nobody comes in any more; who is in stays in; a closed door lets nobody in by any code."""
    place = venue(store)
    outcome = place.workshop.act(place.host, place.plan_id, "renew_code", {"group": place.group_id})
    code = str(outcome.result["code"])
    with pytest.raises(UnknownCode):
        place.workshop.join(place.code, "Eva", "people", "es")
    assert place.workshop.join(code, "Eva", "people", "es").group_id == place.group_id
    place.workshop.act(place.host, place.plan_id, "close_door", {"group": place.group_id})
    with pytest.raises(DoorIsClosed):
        place.workshop.join(code, "Fe", "people", "es")
    assert place.add_cause("Who is in stays in")
    place.workshop.act(place.host, place.plan_id, "open_door", {"group": place.group_id})
    assert place.workshop.join(code, "Fe", "people", "es").role == "participant"


def test_late_joiners_follow_the_setting_of_the_group(store: Store) -> None:
    """They observe while writing is closed, where it says so; before all begins, and while it is open, none is late."""
    place = venue(store)
    act = place.workshop.act

    def role() -> str:
        return place.workshop.join(place.code, "Somebody", "people", "es").role

    act(place.host, place.group_id, "close_stage", {})
    assert role() == "participant"
    act(place.host, place.plan_id, "rule_latecomers", {"group": place.group_id, "observe": True})
    assert role() == "observer"
    act(place.host, place.group_id, "open_stage", {"stage": "problem_tree"})
    assert role() == "participant"
    new = place.workshop.add_group(place.host, "Water")
    act(place.host, place.plan_id, "rule_latecomers", {"group": new.group_id, "observe": True})
    assert place.workshop.join(new.code, "Early", "people", "es").role == "participant"


def test_a_form_sent_twice_makes_one_person(store: Store) -> None:
    """A second press, or a page sent again, is the same person; the form taken up again by the next one is another."""
    place = venue(store)
    first = place.workshop.join(place.code, "Eva", "people", "es", "the-form")
    assert place.workshop.join(place.code, "Eva", "people", "es", "the-form") == first
    other = place.workshop.join(place.code, "Fe", "people", "es", "the-form")
    assert other.participant_id != first.participant_id
    assert len(place.workshop.present(place.plan_id)) == 4


def test_who_is_expected_is_kept_apart_from_the_log_and_in_no_file(tmp_path: Path, store: Store) -> None:
    """Numbers and names are replaced as a whole, and nothing of them is in what a plan is saved as."""
    place = venue(store)
    govern(
        place, "expect_people", group=place.group_id, sectors={"people": 3, "academia": 0}, names=["Zoé", "zoe", " "]
    )
    (held,) = store.expected.of_plan(place.plan_id).values()
    assert (held.sectors, held.names) == ({"people": 3}, ("Zoé",))
    assert "Zoé".encode() not in place.workshop.export_plan(place.plan_id)
    for wrong in ({"army": 1}, {"people": -1}, {"people": "3"}, ["people"]):
        with pytest.raises(BadInput):
            govern(place, "expect_people", group=place.group_id, sectors=wrong, names=[])
    govern(place, "expect_people", group=place.group_id, sectors={}, names=[])
    assert store.expected.of_plan(place.plan_id) == {}


def test_observers_and_renewed_codes_travel_with_a_plan(tmp_path: Path, store: Store) -> None:
    """A plan brought in from its file has a door for each group, and whoever observed observes."""
    place = venue(store)
    place.workshop.act(place.host, place.plan_id, "renew_code", {"group": place.group_id})
    govern(place, "set_observer", person=place.ana.participant_id, on=True)
    elsewhere = Workshop(file_store(tmp_path, "other.sqlite"))
    plan = elsewhere.plan(elsewhere.import_plan(place.workshop.export_plan(place.plan_id)).plan_id)
    (card,) = plan.groups.values()
    assert elsewhere.group_by_code(card.code).group_id == card.group_id
    assert elsewhere.store.roll.count_codes() == 1
    roles = {one.identity.name: one.identity.role for one in elsewhere.people.of(plan.plan_id)}
    assert roles == {"Ana": "observer", "Beto": "participant"}
    elsewhere.store.close()


def test_an_invitation_that_is_spent_says_so_and_any_other_link_does_not(store: Store) -> None:
    """Whoever follows a used or late link learns which it is; one that never was, or was taken back, is unknown."""
    place = venue(store)
    used, late, back = (str(govern(place, "invite_facilitator", op, name="Eva")["secret"]) for op in ("u", "l", "b"))
    govern(place, "revoke_invitation", invitation=place.workshop.people.invitations(place.plan_id)[2].key)
    place.workshop.facilitator(used)
    for secret, is_used in ((used, True), (late, False)):
        if secret == late:
            now = store.keys.clock()
            store.keys.clock = lambda now=now: now + INVITED_SECONDS + 1  # type: ignore[misc]
        with pytest.raises(InvitationSpent) as refused:
            place.workshop.plan_of_secret(secret)
        assert refused.value.data == {"used": is_used}
    for secret in (back, "nothing"):
        with pytest.raises(UnknownSecret) as unknown:
            place.workshop.plan_of_secret(secret)
        assert unknown.value.code == "unknown_secret"


def test_nobody_of_a_file_is_here(store: Store) -> None:
    """The people of a restored plan have never come in: none of them counts as in the room until they do."""
    place = venue(store)
    restored = place.workshop.import_plan(place.workshop.export_plan(place.plan_id)).plan_id
    people = place.workshop.present(restored)
    assert [one.identity.name for one in people] == ["Ana", "Beto"]
    assert not any(is_here(one) for one in people)
    place.workshop.seen(people[0].identity)
    assert [is_here(one) for one in place.workshop.present(restored)] == [True, False]
