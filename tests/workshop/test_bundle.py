"""A whole plan as one file, and what is refused when it comes back."""

import copy
import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ogcore.commitments.state import Commitments
from ogcore.errors import UnreadableFile, VersionConflict
from ogcore.logic.state import Logic
from ogcore.plan.events import GroupAdded
from ogcore.record.snapshot import snapshot_of
from ogcore.store import Store
from ogcore.trees.state import TreeState
from ogcore.workshop import bundle
from ogcore.workshop.workshop import Workshop
from tests.builders import Venue, file_store, rename_group, venue

Change = Callable[[dict[str, Any]], object]


def worked(store: Store) -> Venue:
    """Return a venue where both participants have worked on all three stages."""
    place = venue(store)
    cause = place.add_cause("Staff is poorly trained 👩\u200d👧 نقص")
    act = place.workshop.act
    act(place.beto, place.group_id, "add_cause", {"of": cause, "text": "No budget"})
    act(place.beto, place.group_id, "undo", {})
    act(place.host, place.group_id, "open_stage", {"stage": "objective_tree"})
    act(place.ana, place.group_id, "confirm_objective", {"node": cause, "text": "Staff is trained"})
    act(place.host, place.group_id, "open_stage", {"stage": "commitment_card"})
    card = act(place.beto, place.group_id, "draft_commitment", {"node": cause}).result["card"]
    act(place.ana, place.group_id, "reword_commitment", {"card": card, "field": "end", "text": "30/6/2027"})
    rename_group(place.workshop, place.host, place.group_id, "Health", "Adolescents 12 to 19")
    act(place.host, place.plan_id, "answer_context", {"context": "resources", "answer": "no"})
    return place


def contents(path: Path) -> list[str]:
    """Return everything a database file holds, as SQL."""
    connection = sqlite3.connect(path)
    try:
        return list(connection.iterdump())
    finally:
        connection.close()


def without_names(workshop: Workshop, plan_id: str) -> list[Any]:
    """Return what the groups of a plan hold, but for identifiers and names of people that are new in every plan."""
    held = []
    for group_id in workshop.plan(plan_id).groups:
        plain = snapshot_of(workshop.group(plan_id, group_id))
        people: dict[str, int] = {}
        for side in ("done", "undone", "taken"):
            plain[side] = [[op, people.setdefault(actor, len(people)), *rest] for op, actor, *rest in plain[side]]
        held.append({**plain, "group_id": "", "language": ""})
    return held


def test_a_plan_comes_back_with_the_same_content(tmp_path: Path, store: Store) -> None:
    """Export and import, into another file or beside the original, give equal groups, people and histories."""
    place = worked(store)
    data = place.workshop.export_plan(place.plan_id)
    other = Workshop(file_store(tmp_path, "other.sqlite"))
    for target in (other, place.workshop):
        created = target.import_plan(data)
        plan = target.plan(created.plan_id)
        assert created.plan_id != place.plan_id
        assert plan.name == "Local plan"
        assert plan.language == "en"
        assert [(card.name, card.topic) for card in plan.groups.values()] == [("Health", "Adolescents 12 to 19")]
        assert without_names(target, created.plan_id) == without_names(place.workshop, place.plan_id)
        present = target.present(created.plan_id)
        assert [(p.identity.name, p.identity.sector, p.identity.language) for p in present] == [
            ("Ana", "people", "es"),
            ("Beto", "government", "en"),
        ]
        assert present[1].identity.participant_id != place.beto.participant_id
    again = other.import_plan(other.export_plan(other.plans()[0].plan_id))
    assert without_names(other, again.plan_id) == without_names(place.workshop, place.plan_id)
    other.store.close()


def test_a_plan_brought_in_has_new_doors(store: Store) -> None:
    """New code, new facilitator's link, and the people of the file may go on with their own undo."""
    place = worked(store)
    created = place.workshop.import_plan(place.workshop.export_plan(place.plan_id))
    card = next(iter(place.workshop.plan(created.plan_id).groups.values()))
    assert card.code != place.code
    assert place.workshop.group_by_code(card.code).plan_id == created.plan_id
    assert place.workshop.group_by_code(place.code).plan_id == place.plan_id
    host = place.workshop.facilitator(created.secret)
    assert host.plan_id == created.plan_id
    assert place.workshop.facilitator(place.secret).plan_id == place.plan_id
    ana = place.workshop.present(created.plan_id)[0].identity
    before = next(iter(place.workshop.group(created.plan_id, card.group_id)[Commitments].cards.values()))
    assert before.text("end") == "2027-06-30"
    place.workshop.act(ana, card.group_id, "undo", {})
    after = next(iter(place.workshop.group(created.plan_id, card.group_id)[Commitments].cards.values()))
    assert after.text("end") == ""


def test_a_vote_stays_its_voters_own_in_a_plan_brought_in(store: Store) -> None:
    """Under their new name people change the vote they had; nobody counts twice."""
    place = venue(store)
    cause = place.add_cause("Staff is poorly trained")
    core = place.workshop.group(place.plan_id, place.group_id)[TreeState].core_problem
    arrow = {"cause": cause, "effect": core}
    place.workshop.act(place.ana, place.group_id, "vote_arrow", {**arrow, "answer": "yes"})
    created = place.workshop.import_plan(place.workshop.export_plan(place.plan_id))
    ana = place.workshop.present(created.plan_id)[0].identity
    assert ana.participant_id != place.ana.participant_id
    place.workshop.act(ana, str(ana.group_id), "vote_arrow", {**arrow, "answer": "no"})
    answers = place.workshop.group(created.plan_id, str(ana.group_id))[Logic].answers.values()
    assert [held.answer for held in answers] == ["no"]


def test_the_file_is_readable_and_opens_no_door(store: Store) -> None:
    """UTF-8 JSON with the words as they are; neither the secret nor the join code is in it."""
    place = worked(store)
    text = place.workshop.export_plan(place.plan_id).decode()
    assert "Staff is poorly trained 👩\u200d👧 نقص" in text
    assert place.secret not in text
    assert place.code not in text
    assert json.loads(text)["format"] == bundle.FORMAT
    assert len(json.loads(text)["people"]) == 2


def at(index: int, place: int, value: Any) -> Change:
    """Return the change that puts ``value`` at a place of an event's row."""
    return lambda content: content["events"][index].__setitem__(place, value)


def row(content: dict[str, Any], kind: str) -> list[Any]:
    """Return the first row of that kind."""
    return next(each for each in content["events"] if each[5] == kind)


def fact(kind: str, **facts: Any) -> Change:
    """Return the change that puts other facts in the first event of that kind."""
    return lambda content: row(content, kind)[6].update(facts)


def person(**facts: Any) -> Change:
    """Return the change that puts other facts about the first person."""
    return lambda content: content["people"][0].update(facts)


def added(kind: str, **facts: Any) -> Change:
    """Return the change that adds an event at the end of the first group's stream."""

    def change(content: dict[str, Any]) -> None:
        stream = row(content, "CoreProblemStated")[0]
        version = sum(each[0] == stream for each in content["events"]) + 1
        content["events"].append([stream, version, "added", None, 1.0, kind, facts])

    return change


def held(answer: str | None = None, note: str = "") -> dict[str, Any]:
    """Return what is known of a context."""
    return {"answer": answer, "note": {"text": note, "offers": []}, "next_step": {"text": "", "offers": []}}


def circle(content: dict[str, Any]) -> None:
    """Let the core problem be its own cause."""
    core = row(content, "CoreProblemStated")[6]["node"]
    added("NodesLinked", node=core, cut=[], joined=[[core, core]])(content)


def two_groups_of_one_name(content: dict[str, Any]) -> None:
    """Add the same group a second time."""
    again = copy.deepcopy(row(content, "GroupAdded"))
    again[1] = sum(each[0] == again[0] for each in content["events"]) + 1
    content["events"].append(again)


def group_named_as_plan(content: dict[str, Any]) -> None:
    """Let a group have the plan's own stream."""
    row(content, "GroupAdded")[6]["group"] = row(content, "PlanCreated")[0]


def objective(text: str) -> dict[str, Any]:
    """Return an objective that says so."""
    return {"wording": {"text": text, "offers": []}, "problem": "Staff is poorly trained", "confirmed": True}


def clock(ends: float) -> Change:
    """Return a change that adds a clock which runs until then."""
    return added("TimerSet", before=None, after={"item": None, "seconds": 60, "ends": ends, "left": None})


BAD: list[tuple[str, Change, str]] = [
    ("other format", lambda c: c.update(format="x"), "other_format"),
    ("newer version", lambda c: c.update(version=2), "newer_version"),
    ("no events", lambda c: c.update(events=[]), "no_plan"),
    ("events missing", lambda c: c.pop("events"), "wrong_fields"),
    ("events a number", lambda c: c.update(events=7), "wrong_fields"),
    ("people missing", lambda c: c.pop("people"), "wrong_fields"),
    ("people a list of numbers", lambda c: c.update(people=[7]), "wrong_fields"),
    ("plan not first", lambda c: c["events"].pop(0), "no_plan"),
    ("group not added", lambda c: c["events"].pop(1), "wrong_fields"),
    ("short row", lambda c: c["events"][2].pop(), "wrong_fields"),
    ("stream a number", at(2, 0, 7), "wrong_fields"),
    ("stream unknown", at(2, 0, "nowhere"), "wrong_fields"),
    ("version a text", at(2, 1, "1"), "wrong_fields"),
    ("version true", at(2, 1, True), "wrong_fields"),
    ("version with a gap", at(2, 1, 9), "broken_log"),
    ("version of the plan twice", at(1, 1, 1), "broken_log"),
    ("op a list", at(2, 2, ["x"]), "wrong_fields"),
    ("op empty", at(2, 2, ""), "wrong_fields"),
    ("op endless", at(2, 2, "x" * 81), "wrong_fields"),
    ("actor a number", at(2, 3, 7), "wrong_fields"),
    ("actor a list", at(2, 3, ["x"]), "wrong_fields"),
    ("time not a number", at(2, 4, float("nan")), "wrong_fields"),
    ("time infinite", at(2, 4, float("inf")), "wrong_fields"),
    ("time endless", at(2, 4, 10**400), "wrong_fields"),
    ("clock without an end", clock(float("nan")), "wrong_type"),
    ("clock that never ends", clock(float("inf")), "wrong_type"),
    ("time beyond the calendar", at(2, 4, 1e308), "no_such_time"),
    ("time before the calendar", at(2, 4, -1e308), "no_such_time"),
    ("surrogate in the op", at(2, 2, "\ud800"), "wrong_fields"),
    ("line in the op", at(2, 2, "a\nb"), "wrong_fields"),
    ("op in two pieces", lambda c: [at(index, 2, "same")(c) for index in (2, 4)], "broken_log"),
    ("op of two people", lambda c: [at(3, 2, c["events"][2][2])(c), at(3, 3, "somebody")(c)], "broken_log"),
    ("clock that ends beyond the calendar", clock(1e308), "no_such_time"),
    ("absurd order", fact("CoreProblemStated", order=10**30), "absurd_number"),
    ("no words", fact("CoreProblemStated", text=""), "no_words"),
    ("only blanks", fact("CauseAdded", text=" \n "), "no_words"),
    ("group without a name", fact("GroupAdded", name=""), "no_words"),
    ("plan without a name", fact("PlanCreated", name=" "), "no_words"),
    ("objective without words", fact("ObjectiveConfirmed", after=objective("")), "no_words"),
    ("person twice", lambda c: c["people"].append(c["people"][0]), "person_twice"),
    ("person twice under other names", lambda c: c["people"].append(c["people"][0] | {"name": "Eva"}), "person_twice"),
    ("person in the plan itself", lambda c: person(group_id=c["people"][0]["plan_id"])(c), "wrong_fields"),
    ("unknown kind", at(2, 5, "NoSuchThing"), "unknown_event"),
    ("kind a list", at(2, 5, ["x"]), "wrong_fields"),
    ("kind in general", added("LinksChanged", node="n", cut=[], joined=[]), "unknown_event"),
    ("facts missing", at(2, 6, {}), "wrong_fields"),
    ("facts mistyped", fact("CoreProblemStated", order="1"), "wrong_type"),
    ("arrow of three", added("NodesLinked", node="n", cut=[["a", "b", "c"]], joined=[]), "wrong_length"),
    ("half a surrogate", fact("CoreProblemStated", text="\ud800"), "wrong_fields"),
    ("control character", fact("CoreProblemStated", text="a\x00b"), "wrong_fields"),
    ("endless text", fact("CoreProblemStated", text="x" * 20_001), "wrong_fields"),
    ("language of the plan", fact("PlanCreated", language="xx"), "wrong_fields"),
    ("unknown stage", fact("StageOpened", stage="lunch"), "wrong_fields"),
    ("unknown context", fact("ContextAnswered", context="weather"), "wrong_fields"),
    ("unknown answer", fact("ContextAnswered", after=held("maybe")), "wrong_fields"),
    ("endless note", fact("ContextAnswered", after=held("no", "x" * 2001)), "wrong_fields"),
    ("answer that does not follow", fact("ContextAnswered", before=held("yes")), "broken_log"),
    ("context in a group", added("ContextAnswered", context="resources", before=held(), after=held()), "broken_log"),
    ("unknown field", fact("CommitmentReworded", field="budget"), "wrong_fields"),
    ("no date", fact("CommitmentReworded", after={"text": "soon", "offers": []}), "wrong_fields"),
    ("unknown field drafted", fact("CommitmentDrafted", fields=[["x", {"text": "", "offers": []}]]), "wrong_fields"),
    ("event twice", added("CommitmentRemoved", card="x", order=1, node=None, fields=[]), "broken_log"),
    ("event of a plan in a group", added("PlanCreated", plan="x", name="X", language="es"), "broken_log"),
    ("second core", added("CoreProblemStated", node="x", text="X", order=9), "broken_log"),
    ("circle", circle, "broken_log"),
    ("same group twice", two_groups_of_one_name, "broken_log"),
    ("group named as the plan", group_named_as_plan, "broken_log"),
    ("rename of another group", fact("GroupRenamed", group="x"), "wrong_fields"),
    ("person with more", person(secret="x"), "wrong_fields"),
    ("person without a name", person(name=""), "wrong_fields"),
    ("person of a number", person(name=7), "wrong_type"),
    ("person of another plan", person(plan_id="x"), "wrong_fields"),
    ("person of no group", person(group_id=None), "wrong_fields"),
    ("person as facilitator", person(role="facilitator"), "wrong_fields"),
    ("person of no sector", person(sector="army"), "wrong_fields"),
    ("person without identity", person(participant_id=7), "wrong_type"),
]


@pytest.mark.parametrize(("change", "reason"), [case[1:] for case in BAD], ids=[case[0] for case in BAD])
def test_a_damaged_or_hostile_file_is_refused(plan_file: bytes, change: Change, reason: str) -> None:
    """Whatever no command would have written is refused with a reason."""
    content = json.loads(plan_file)
    change(content)
    with pytest.raises(UnreadableFile) as refused:
        bundle.unpack(json.dumps(content).encode(), lambda: "RAT-42K")
    assert refused.value.data["reason"] == reason


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "not_json"),
        (b"\xff\xfe", "not_json"),
        (b"{", "not_json"),
        (b"[" * 100_000, "not_json"),
        (b"[]", "other_format"),
        (b'{"format": 1}', "other_format"),
    ],
)
def test_what_is_no_such_file_is_refused(data: bytes, reason: str) -> None:
    """Empty, binary, broken and endlessly nested files are refused with a reason."""
    with pytest.raises(UnreadableFile) as refused:
        bundle.unpack(data, lambda: "RAT-42K")
    assert refused.value.data["reason"] == reason


def test_a_file_that_is_too_large_is_not_even_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """The limit is looked at first."""
    monkeypatch.setattr(bundle, "SIZE_LIMIT", 10)
    with pytest.raises(UnreadableFile) as refused:
        bundle.unpack(b"x" * 11, lambda: "RAT-42K")
    assert refused.value.data == {"reason": "too_large"}


def test_the_untouched_file_is_taken(plan_file: bytes) -> None:
    """The file that the damages above are done to is itself sound, with or without a byte order mark."""
    for data in (plan_file, b"\xef\xbb\xbf" + plan_file):
        assert len(bundle.unpack(data, lambda: "RAT-42K").roll) == 2


def test_a_refused_file_changes_nothing(tmp_path: Path, store: Store) -> None:
    """After a refusal the database holds exactly what it held."""
    place = worked(store)
    data = place.workshop.export_plan(place.plan_id)
    before = contents(tmp_path / "plan.sqlite")
    content = json.loads(data)
    circle(content)
    for hostile in (b"{", json.dumps(content).encode()):
        with pytest.raises(UnreadableFile):
            place.workshop.import_plan(hostile)
    assert contents(tmp_path / "plan.sqlite") == before


def test_an_import_that_fails_half_way_leaves_nothing(
    tmp_path: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The log, the codes and the people come in together or not at all."""
    place = worked(store)
    data = place.workshop.export_plan(place.plan_id)
    before = contents(tmp_path / "plan.sqlite")
    monkeypatch.setattr(place.workshop, "_free_code", lambda: place.code)
    with pytest.raises(VersionConflict):
        place.workshop.import_plan(data)
    assert contents(tmp_path / "plan.sqlite") == before


def test_what_only_looks_empty_comes_back(store: Store) -> None:
    """A card and a person whose words an earlier version let in keep nobody from their plan."""
    place = venue(store)
    place.add_cause("Third event")
    content = json.loads(place.workshop.export_plan(place.plan_id))
    fact("CauseAdded", text="\u3164")(content)
    person(name="\u3164")(content)
    unpacked = bundle.unpack(json.dumps(content).encode(), lambda: "RAT-42K")
    assert unpacked.roll[0].name == "\u3164"


def test_groups_brought_in_together_get_different_codes(store: Store) -> None:
    """A code that another group of the same file was given is drawn again; where there is none left, it is refused."""
    place = venue(store)
    place.workshop.add_group(place.host, "Second")
    data, codes = place.workshop.export_plan(place.plan_id), ["RAT-42K", "RAT-42K", "LUM-33B"]
    log = bundle.unpack(data, lambda: codes.pop(0)).log
    assert [record.event.code for record in log if isinstance(record.event, GroupAdded)] == ["RAT-42K", "LUM-33B"]
    with pytest.raises(UnreadableFile) as refused:
        bundle.unpack(data, lambda: "RAT-42K")
    assert refused.value.data == {"reason": "absurd_number"}


@pytest.fixture(scope="module")
def plan_file(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Give the file of a plan that has been worked on."""
    store = file_store(tmp_path_factory.mktemp("bundle"))
    place = worked(store)
    data = place.workshop.export_plan(place.plan_id)
    store.close()
    return data
