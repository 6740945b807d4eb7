"""Evidence of statements: adding, changing, keeping, and what it answers (R8, R9)."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ogcore.commitments.rules import prefill
from ogcore.errors import (
    BadInput,
    EmptyText,
    EvidenceNotFound,
    NodeNotFound,
    NoSuchDate,
    NoSuchPeriod,
    OgError,
    OutsideScale,
    TextTooLong,
    TooMuchEvidence,
    UndoConflict,
    UnknownChoice,
    UnreadableFile,
)
from ogcore.evidence.commands import check_event, findings_of
from ogcore.evidence.events import Evidence, EvidenceAdded, EvidenceChanged
from ogcore.evidence.state import NODE_LIMIT, EvidenceBook, in_words
from ogcore.trees.state import TreeState
from tests.builders import Room, file_store, venue

FIGURE = {
    "figure": "196",
    "unit": "casos",
    "date": "marzo de 2022",
    "place": "Tetlanohcan",
    "source": "Centro de salud",
    "link": "www.example.org/censo",
    "note": "Solo casos\natendidos",
}


@pytest.fixture
def room() -> Room:
    """Return a room at work on its core problem."""
    room = Room()
    room.open("problem_tree")
    room.act(room.facilitator, "state_core_problem", text="Alta incidencia de embarazo adolescente")
    return room


def core(room: Room) -> str:
    """Return the core problem of the room."""
    return str(room.group[TreeState].core_problem)


def add(room: Room, node: str | None = None, **values: str) -> str:
    """Let Ana add evidence and return its id."""
    data = {"node": node or core(room), "kind": "source", "fields": values or FIGURE}
    return str(room.act(room.ana, "add_evidence", **data)["evidence"])


def test_evidence_is_kept_as_written_in_one_form(room: Room) -> None:
    """Figures stay as typed, dates and links take one form, notes keep their lines."""
    entry = room.group[EvidenceBook].find(add(room))
    assert (entry.node, entry.kind, entry.figure, entry.unit) == (core(room), "source", "196", "casos")
    assert (entry.date, entry.link) == ("2022-03", "https://www.example.org/censo")
    assert entry.note == "Solo casos\natendidos"
    assert in_words(entry) == "196 casos, Tetlanohcan, 2022-03, Centro de salud"


def test_evidence_on_paper_has_its_date_in_words(room: Room) -> None:
    """Day and month cannot be taken for each other, in whichever language the group writes."""
    entry = room.group[EvidenceBook].find(add(room))
    day = replace(entry, date="2022-06-05")
    assert in_words(entry, "es") == "196 casos, Tetlanohcan, marzo de 2022, Centro de salud"
    assert in_words(entry, "en") == "196 casos, Tetlanohcan, March 2022, Centro de salud"
    assert in_words(day, "es").split(", ")[2] == "5 de junio de 2022"
    assert "June 5, 2022" in in_words(day, "en")
    assert in_words(replace(entry, date="2022"), "en").split(", ")[2] == "2022"


@pytest.mark.parametrize("language", ["es", "en"])
def test_a_date_in_figures_is_read_as_its_language_writes_it(language: str) -> None:
    """In Spanish the day comes first; in English nobody knows, so it is asked, unless one day alone is possible."""
    room = Room(language=language)
    room.open("problem_tree")
    room.act(room.facilitator, "state_core_problem", text="The clinic is closed")
    evidence = add(room, date="25/6/2022", figure="1")
    fields = {"date": "5/6/2022"}
    if language == "es":
        room.act(room.ana, "change_evidence", evidence=evidence, fields=fields)
        assert room.group[EvidenceBook].find(evidence).date == "2022-06-05"
        return
    with pytest.raises(NoSuchDate) as refused:
        room.act(room.ana, "change_evidence", evidence=evidence, fields=fields)
    assert refused.value.data["suggestions"] == ["2022-06-05", "2022-05-06"]
    with pytest.raises(NoSuchDate):
        add(room, figure="1", **fields)


def test_open_government_metrics_are_a_kind_of_evidence(room: Room) -> None:
    """A value from 0 to 1 of one of three dimensions; anything else is refused."""

    def metric(**values: str) -> dict[str, Any]:
        data = {"node": core(room), "kind": "open_government_metrics", "fields": values}
        return room.act(room.ana, "add_evidence", **data)

    entry = room.group[EvidenceBook].find(metric(dimension="participation", figure="0,41", date="2021")["evidence"])
    assert (entry.dimension, entry.figure) == ("participation", "0.41")
    for values, refusal in [
        ({"dimension": "overall", "figure": "1.2"}, OutsideScale),
        ({"dimension": "overall"}, EmptyText),
        ({"dimension": "kindness", "figure": "0.5"}, UnknownChoice),
        ({"figure": "0.5"}, UnknownChoice),
    ]:
        with pytest.raises(refusal):
            metric(**values)


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"fields": {"date": "31/11/2027", "figure": "1"}}, NoSuchPeriod),
        ({"fields": {"unit": "cases"}}, EmptyText),
        ({"fields": {}}, EmptyText),
        ({"fields": {"figure": "x" * 81}}, TextTooLong),
        ({"fields": {"figure": "1", "dimension": "overall"}}, UnknownChoice),
        ({"fields": {"figure": 1}}, BadInput),
        ({"fields": {"order": "1"}}, BadInput),
        ({"kind": "rumour"}, UnknownChoice),
        ({"node": "nowhere"}, NodeNotFound),
    ],
)
def test_what_is_no_evidence_is_refused(room: Room, change: dict[str, Any], refusal: type[OgError]) -> None:
    """Unreal dates, empty or endless words, unknown fields, kinds and statements."""
    data = {"node": core(room), "kind": "source", "fields": {"figure": "196"}} | change
    with pytest.raises(refusal):
        room.act(room.ana, "add_evidence", **data)
    assert not room.group[EvidenceBook].entries


def test_there_is_an_end_to_evidence(room: Room) -> None:
    """A statement takes so many pieces and no more, added or attached."""
    for number in range(NODE_LIMIT):
        add(room, figure=str(number))
    with pytest.raises(TooMuchEvidence):
        add(room, figure="one more")
    cause = room.act(room.ana, "add_cause", of=core(room), text="Methods are unknown")["node"]
    elsewhere = add(room, cause)
    with pytest.raises(TooMuchEvidence):
        room.act(room.ana, "attach_evidence", evidence=elsewhere, node=core(room))


def test_changing_some_fields_leaves_the_others(room: Room) -> None:
    """Only what is said otherwise changes; saying the same changes nothing."""
    entry = add(room)
    room.act(room.ana, "change_evidence", evidence=entry, fields={"figure": "197"}, base={"figure": "196"})
    assert room.group[EvidenceBook].find(entry).figure == "197"
    assert room.group[EvidenceBook].find(entry).unit == "casos"
    place = room.group.version
    room.act(room.ana, "change_evidence", evidence=entry, fields={"figure": " 197 "})
    assert room.group.version == place
    with pytest.raises(EvidenceNotFound):
        room.act(room.ana, "change_evidence", evidence="none", fields={"figure": "1"})
    with pytest.raises(BadInput):
        room.act(room.ana, "change_evidence", evidence=entry, fields={"figure": "1"}, base={"figure": 1})


def test_two_who_change_other_fields_agree(room: Room) -> None:
    """Changes of different fields meet in one piece."""
    entry = add(room)
    room.act(room.ana, "change_evidence", evidence=entry, fields={"figure": "197"}, base={"figure": "196"})
    room.act(room.beto, "change_evidence", evidence=entry, fields={"unit": "cases"}, base={"unit": "casos"})
    assert (room.group[EvidenceBook].find(entry).figure, room.group[EvidenceBook].find(entry).unit) == ("197", "cases")


def test_two_who_change_the_same_field_lose_nothing(room: Room) -> None:
    """The first stays, what the second wrote stands beside it as another piece, and the second is told."""
    entry = add(room)
    room.act(room.ana, "change_evidence", evidence=entry, fields={"figure": "197"}, base={"figure": "196"})
    told = room.act(room.beto, "change_evidence", evidence=entry, fields={"figure": "210"}, base={"figure": "196"})
    assert told["evidence"] != entry
    assert [each.figure for each in room.group[EvidenceBook].of(core(room))] == ["197", "210"]


def test_evidence_stays_with_its_statement(room: Room) -> None:
    """Rewording, moving, parking and removing a node lose none of it; it can be attached elsewhere."""
    cause = room.act(room.ana, "add_cause", of=core(room), text="Methods are unknown")["node"]
    entry = add(room, cause)
    kept = room.group[EvidenceBook].find(entry)
    room.act(room.ana, "reword", node=cause, text="Methods are hardly known")
    room.act(room.ana, "park", node=cause)
    room.act(room.ana, "remove", node=cause)
    assert room.group[EvidenceBook].of(cause) == [kept]
    room.act(room.ana, "attach_evidence", evidence=entry, node=core(room))
    assert room.group[EvidenceBook].of(core(room)) == [replace(kept, node=core(room))]
    room.act(room.ana, "undo")
    room.act(room.ana, "undo")
    assert room.group[TreeState].text(cause) == "Methods are hardly known"
    assert room.group[EvidenceBook].of(cause) == [kept]


def test_a_removal_can_be_taken_back(room: Room) -> None:
    """Undo brings the piece back whole, redo takes it out again; a change others built on stays."""
    entry = add(room)
    kept = room.group[EvidenceBook].find(entry)
    room.act(room.ana, "remove_evidence", evidence=entry)
    assert not room.group[EvidenceBook].entries
    room.act(room.ana, "undo")
    assert room.group[EvidenceBook].find(entry) == kept
    room.act(room.beto, "change_evidence", evidence=entry, fields={"figure": "197"})
    with pytest.raises(UndoConflict):
        room.act(room.ana, "undo")
    assert room.replayed() == room.group


def codes(room: Room, node: str | None = None) -> set[str]:
    """Return the codes of what weakens a statement."""
    tree = room.group[TreeState]
    return {finding.code for finding in findings_of(tree, room.group[EvidenceBook], node or core(room), "es")}


def test_evidence_answers_what_the_statement_leaves_out(room: Room) -> None:
    """A figure with a source says how much, a place says where; either alone does not answer the other."""
    assert codes(room) >= {"no_evidence", "no_place"}
    add(room, figure="196")
    assert codes(room) >= {"no_evidence", "no_place"}
    add(room, figure="ninguna", source="Centro de salud")
    assert "no_evidence" in codes(room)
    add(room, figure="196", source="Centro de salud")
    assert codes(room) & {"no_evidence", "no_place"} == {"no_place"}
    add(room, note="visto en", place="Tetlanohcan")
    assert not codes(room) & {"no_evidence", "no_place"}


def test_other_statements_are_looked_at_for_their_wording_alone(room: Room) -> None:
    """A cause need not say whom, where and how much; a missing solution is remarked on all the same."""
    cause = room.act(room.ana, "add_cause", of=core(room), text="Falta de clínicas")["node"]
    assert codes(room, cause) == {"absence_of_solution"}


def test_a_card_begins_with_the_baseline(room: Room) -> None:
    """Figures with their source follow the problem on a commitment card; mere notes do not."""
    add(room)
    add(room, note="just a thought")
    lines = prefill(room.group, core(room))["problem"].split("\n")
    assert lines[1:] == ["196 casos, Tetlanohcan, March 2022, Centro de salud"]


def test_evidence_travels_with_the_plan(tmp_path: Path) -> None:
    """A plan's file brings its evidence along, and nothing that no command writes."""
    here = venue(file_store(tmp_path))
    node = here.add_cause("Methods are unknown")
    here.workshop.act(here.ana, here.group_id, "add_evidence", {"node": node, "kind": "source", "fields": FIGURE})
    copy = here.workshop.import_plan(here.workshop.export_plan(here.plan_id))
    (group_id,) = here.workshop.plan(copy.plan_id).groups
    (entry,) = here.workshop.group(copy.plan_id, group_id)[EvidenceBook].entries.values()
    assert (entry.node, entry.figure) == (node, "196")


@pytest.mark.parametrize(
    "event",
    [
        EvidenceAdded("e", None, Evidence("e", "n", 1, "source", "1", link="javascript:alert(1)")),
        EvidenceAdded("e", None, Evidence("e", "n", 1, "source", "1", date="31/11/2027")),
        EvidenceAdded("e", None, Evidence("e", "n", 1, "rumour", "1")),
        EvidenceAdded("e", None, Evidence("other", "n", 1, "source", "1")),
        EvidenceAdded("e", None, Evidence("e", "n", 1, "source")),
        EvidenceAdded("e", None, Evidence("e", "n", 1, "source", " 1 ")),
        EvidenceChanged("e", Evidence("e", "n", 1, "open_government_metrics", "7", dimension="overall"), None),
    ],
)
def test_evidence_no_command_writes_is_not_let_in(tmp_path: Path, event: EvidenceAdded | EvidenceChanged) -> None:
    """A script for a link, an unreal date, an unknown kind or words in another form make a file unreadable."""
    with pytest.raises(OgError):
        check_event(event)
    here = venue(file_store(tmp_path))
    here.workshop.store.append(here.group_id, here.workshop.store.version(here.group_id), "by hand", None, [event])
    with pytest.raises(UnreadableFile):
        here.workshop.import_plan(here.workshop.export_plan(here.plan_id))
