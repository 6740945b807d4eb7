"""Personal data: the notice at the door, and the names that are erased after the workshop (R54)."""

from pathlib import Path

import pytest

from ogcore.errors import EmptyText, NotAllowed, OgError, TextTooLong, UnknownParticipant, UnknownSecret
from ogcore.privacy.events import NamesErased, NoticeWorded
from ogcore.privacy.state import Privacy, check_event
from ogcore.record.event import Event
from ogcore.record.wording import Wording
from ogcore.store import Store
from ogcore.store.day_roll import DAY, STEP
from ogcore.store.expected import Expectation
from ogcore.trees.state import TreeState
from ogcore.workshop.workshop import Workshop
from tests.builders import Venue, file_store, venue
from workbench.panels.frame.view import people_here
from workbench.panels.privacy.words import notice_of
from workbench.words.i18n import translator


def names(place: Venue) -> list[str]:
    """Return what people are called."""
    return [entry.identity.name for entry in place.workshop.present(place.plan_id)]


def test_the_names_are_gone_and_the_work_stays(store: Store) -> None:
    """Everybody is a number, their badge still theirs; the log is read as before, and a backup has no name."""
    place = venue(store)
    place.add_cause("Clinics are far")
    before = store.load(place.group_id)
    place.workshop.act(place.host, place.plan_id, "erase_names", {"called": "Person"})
    assert names(place) == ["Person 1", "Person 2"]
    assert store.load(place.group_id) == before
    assert len(Workshop(store).group(place.plan_id, place.group_id)[TreeState]) == 2
    assert place.workshop.identify(place.ana.participant_id).name == "Person 1"
    backup = place.workshop.export_plan(place.plan_id)
    assert not [name for name in (b'"Ana"', b'"Beto"') if name in backup]
    restored = place.workshop.import_plan(backup).plan_id
    assert [entry.identity.name for entry in place.workshop.present(restored)] == ["Person 1", "Person 2"]
    assert place.add_cause("Buses are few")


def test_whoever_joins_later_is_numbered_after_the_others(store: Store) -> None:
    """Erased again, everybody keeps their number; other plans keep their names."""
    place, other = venue(store), venue(store)
    place.workshop.act(place.host, place.plan_id, "erase_names", {"called": "Person"})
    place.workshop.join(place.code, "Caro", "people", "en")
    assert names(place)[2] == "Caro"
    place.workshop.act(place.host, place.plan_id, "erase_names", {"called": "Persona"})
    assert names(place) == ["Persona 1", "Persona 2", "Persona 3"]
    assert names(other) == ["Ana", "Beto"]
    assert place.workshop.plan(place.plan_id)[Privacy].erased == 2


def test_who_observes_and_who_was_expected_is_forgotten_too(store: Store) -> None:
    """An observer is numbered as everybody, and of those a group expected by name their numbers alone stay."""
    place = venue(store)
    person = {"person": place.beto.participant_id, "on": True}
    place.workshop.people.govern(place.host, "set_observer", person, "observe")
    wanted = {"group": place.group_id, "sectors": {"people": 2}, "names": ["Guadalupe", "Beto"]}
    place.workshop.people.govern(place.host, "expect_people", wanted, "expect")
    place.workshop.act(place.host, place.plan_id, "erase_names", {"called": "Person"})
    assert [entry.identity.name for entry in place.workshop.people.of(place.plan_id)] == ["Person 1", "Person 2"]
    assert store.expected.of_plan(place.plan_id) == {place.group_id: Expectation({"people": 2}, ())}


@pytest.mark.parametrize("by_owner", [False, True], ids=["from the desk", "from the command line"])
def test_no_byte_of_an_erased_name_stays_in_the_files(tmp_path: Path, *, by_owner: bool) -> None:
    """Neither the database nor what stands beside it holds the name, however often its row was written before."""
    store = file_store(tmp_path)
    place = venue(store)
    somebody = place.workshop.join(place.code, "Guadalupe Xicoténcatl", "people", "es")

    def written() -> bool:
        return any("Xicoténcatl".encode() in path.read_bytes() for path in tmp_path.iterdir())

    for _ in range(5):
        place.workshop.seen(somebody)
    assert written()
    place.workshop.erase_names(place.plan_id, "Persona", None if by_owner else place.host)
    assert not written()
    store.close()


def test_only_a_facilitator_of_the_plan_erases_its_names(store: Store) -> None:
    """Participants and the facilitators of other plans are refused, and an empty name is."""
    place = venue(store)
    for who in (place.ana, venue(store).host):
        with pytest.raises(NotAllowed):
            place.workshop.erase_names(place.plan_id, "Person", who)
    with pytest.raises(EmptyText):
        place.workshop.erase_names(place.plan_id, " ", place.host)
    assert names(place) == ["Ana", "Beto"]


def test_the_notice_is_ours_until_the_plan_has_its_own(store: Store) -> None:
    """Its own words are shown line by line; words that come at once wait; no words return to ours."""
    place, _ = venue(store), translator("en")

    def wording(intent: str, text: str, **more: str) -> None:
        place.workshop.act(place.host, place.plan_id, intent, {"text": text, **more})

    ours = notice_of(place.workshop.plan(place.plan_id), _)
    assert len(ours) == 3
    wording("word_notice", "We keep your name.\n\nFor a year.", base="")
    assert notice_of(place.workshop.plan(place.plan_id), _) == ["We keep your name.", "For a year."]
    wording("word_notice", "For ever.", base="")
    assert place.workshop.plan(place.plan_id)[Privacy].notice.offers == ("For ever.",)
    wording("settle_notice", "")
    assert notice_of(place.workshop.plan(place.plan_id), _) == ours
    with pytest.raises(TextTooLong):
        wording("word_notice", "x" * 1201)


@pytest.mark.parametrize(
    "event", [NoticeWorded(Wording(""), Wording("x" * 1201)), NamesErased(" ")], ids=["long notice", "no name"]
)
def test_a_file_brings_nothing_a_command_would_not_write(event: Event) -> None:
    """What comes from outside is looked at as what is typed."""
    with pytest.raises(OgError):
        check_event(event)


def test_facilitators_and_whom_they_invited_lose_their_names_too(store: Store) -> None:
    """A second facilitator goes on without a name; an open invitation opens the desk for somebody without one."""
    place = venue(store)
    laura, eva = (
        str(place.workshop.people.govern(place.host, "invite_facilitator", {"name": name}, name)["secret"])
        for name in ("Laura", "Eva")
    )
    place.workshop.facilitator(laura)
    place.workshop.act(place.host, place.plan_id, "erase_names", {"called": "Person"})
    assert {one.identity.name for one in place.workshop.people.facilitators(place.plan_id)} == {""}
    assert [key.name for key in place.workshop.people.invitations(place.plan_id)] == [""]
    assert place.workshop.facilitator(eva).name == ""


def test_a_roll_under_the_rule_tells_days_and_no_order(tmp_path: Path) -> None:
    """Once a stage is chosen for the Rule, no time finer than a day stays, and rows have the order of no arrival."""
    store = file_store(tmp_path)
    place = venue(store)
    early = place.workshop.join(place.code, "Early", "people", "en")
    place.workshop.leave(early.participant_id)
    place.workshop.act(place.host, place.group_id, "choose_rule", {"stage": "brainstorm", "on": True})
    late = [place.workshop.join(place.code, f"Late {n}", "people", "en") for n in range(9)]
    place.workshop.people.return_code(late[0], lambda code: code)
    with store.engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT participant, joined, ended, seen FROM roll ORDER BY rowid").all()
        keys = connection.exec_driver_sql("SELECT made, until FROM keys WHERE kind = 'return'").all()
    assert [row[0] for row in rows] == sorted(row[0] for row in rows)
    assert {moment % DAY for row in rows for moment in row[1:3] if moment is not None} == {0}
    assert {row[3] % STEP for row in rows} == {0}
    assert {moment % DAY for key in keys for moment in key} == {0}
    assert len(people_here(place.workshop.present(place.plan_id))) == 11
    store.close()


def test_a_plan_without_the_rule_keeps_the_order_of_arrival(store: Store) -> None:
    """Where no stage is chosen for the Rule, the roll tells when people came, and the first comes first."""
    place = venue(store)
    entries = place.workshop.present(place.plan_id)
    assert [entry.identity.name for entry in entries] == ["Ana", "Beto"]
    assert not any(entry.by_day for entry in entries)


def test_forgetting_people_forgets_times_and_devices(store: Store) -> None:
    """Of when they came nothing stays but a number, and a code for another device opens nothing any more."""
    place = venue(store)
    code = place.workshop.people.return_code(place.ana, lambda said: said)
    place.workshop.leave(place.beto.participant_id)
    place.workshop.erase_names(place.plan_id, "Person")
    entries = place.workshop.present(place.plan_id)
    assert [(entry.identity.name, entry.joined) for entry in entries] == [("Person 1", 1.0), ("Person 2", 2.0)]
    with pytest.raises(UnknownSecret):
        place.workshop.people.come_back(code, lambda said: said)
    with pytest.raises(UnknownParticipant):
        place.workshop.identify(place.beto.participant_id)
