"""The frames of a plan (R44): their schema holds whatever a plan holds, and nobody can be told from them (R5)."""

import re
import subprocess
import sys
from itertools import combinations

import pandas as pd
import pytest

from ogcore.analysis import OpenPlan, open_plan
from ogcore.analysis.copy import Copied, copy_of_backup
from ogcore.analysis.schema import FRAMES, Told, columns_of, key_of
from ogcore.analysis.table import dtype_of
from ogcore.chapters import CHAPTERS
from ogcore.commitments.item_frames import LEFT_OUT, told
from ogcore.commitments.template import FIELDS, ITEMS
from ogcore.errors import UnknownChoice
from ogcore.record.chapter import Chapter
from ogcore.record.event import event_kinds
from ogcore.record.part import Part
from ogcore.record.participant import Identity
from ogcore.record.small_sector import LEAST
from ogcore.store import open_store
from ogcore.workshop.workshop import Workshop
from tests.record.whole_workshop import WholeWorkshop

WITHOUT_FRAMES = {
    "pace": "where the room is, not what it made",
    "chatham_house": "how a stage was held",
    "course": "how the room is led",
    "agenda": "how the room is led, and who has finished",
    "themes": "a column of the ideas",
    "dots": "a means of the room to choose ideas, which stay what they are",
    "reading": "which pairs were read aloud before they were kept",
    "review": "a column of the pairs",
    "rights": "who may write where",
    "proposals": "wishes by their authors; what was accepted is in the trees",
    "amendments": "how the room came to its words, by their authors; what was accepted is in the cards",
    "wall": "what the room sees",
    "preparation": "what is noted before a group starts is told in the report",
    "privacy": "the notice at the door",
}
"""Chapters that have a state and no frame, and why."""
PROMISED = (
    "nodes", "edges", "pairs", "ideas", "candidates", "viewpoints",
    "evidence", "versions", "commitments", "findings", "contexts", "chain",
    "parties", "activities", "indicators", "seals",
)  # fmt: skip
FRAME = pytest.mark.parametrize("declared", FRAMES.values(), ids=list(FRAMES))
WITH_PARTS = [chapter for chapter in CHAPTERS if chapter.part is not None]


@pytest.mark.parametrize("chapter", WITH_PARTS, ids=lambda chapter: chapter.part.name)
def test_every_chapter_brings_its_frame_or_a_reason(chapter: Chapter) -> None:
    """A new chapter cannot forget the analyst: it brings a frame, or stands in the table above."""
    assert chapter.part is not None
    assert bool(chapter.frames) != (chapter.part.name in WITHOUT_FRAMES)


def test_no_two_frames_have_one_name_and_those_promised_are_there() -> None:
    """Frames are told apart by their names."""
    names = [frame.name for chapter in CHAPTERS for frame in chapter.frames]
    assert len(names) == len(set(names)) == len(FRAMES)
    assert set(PROMISED) <= set(names)


@FRAME
def test_a_schema_says_what_its_columns_are(declared: Told) -> None:
    """Names are snake case; codes are listed where there are codes; both languages say what a column means."""
    columns = columns_of(declared)
    names = [column.name for column in columns]
    assert len(set(names)) == len(names)
    assert {*declared.frame.key, *declared.frame.order} <= set(names)
    for column in columns:
        assert re.fullmatch(r"[a-z][a-z0-9_]*", column.name)
        assert bool(column.codes) == (column.kind == "code")
        assert all(len(words) > 2 for words in column.meaning), column.name
        assert column.kind != "count" or column.unit or column.name == "number", column.name


@FRAME
def test_a_frame_has_the_columns_and_types_it_declares(declared: Told, plan: OpenPlan, empty: OpenPlan) -> None:
    """Of a full plan and of an empty one alike: no type depends on what anybody wrote."""
    for opened in (plan, empty):
        frame = opened.frame(declared.frame.name)
        assert list(frame.columns) == [column.name for column in columns_of(declared)]
        assert [frame[column.name].dtype for column in columns_of(declared)] == [
            dtype_of(column) for column in columns_of(declared)
        ]


@FRAME
def test_what_nobody_has_said_is_missing_and_never_empty(declared: Told, plan: OpenPlan) -> None:
    """No text is empty, what is required is there, and the key tells rows apart."""
    frame = plan.frame(declared.frame.name)
    for column in columns_of(declared):
        assert not (frame[column.name].astype("string") == "").any(), column.name
        assert not (column.required and frame[column.name].isna().any()), column.name
    assert not frame.duplicated(list(key_of(declared))).any()


def test_the_whole_workshop_fills_every_frame(plan: OpenPlan) -> None:
    """What the other tests look at is there to be looked at; only counts by sector may be none, for want of people."""
    empty = {name for name, frame in plan.frames().items() if frame.empty}
    assert empty <= {"support", "preferences", "positions", "agreement"}


@FRAME
def test_rows_stand_in_the_order_of_what_they_hold(declared: Told, plan: OpenPlan) -> None:
    """The order of rows follows from the columns alone: it tells nothing of who came first (R5)."""
    frame = plan.frame(declared.frame.name)
    by = [*dict.fromkeys((*declared.frame.order, *declared.frame.key))]
    shuffled = frame.sample(frac=1, random_state=7).sort_values(by, na_position="last", ignore_index=True)
    pd.testing.assert_frame_equal(frame, shuffled)


def test_no_frame_tells_who_or_when(plan: OpenPlan, played: tuple[WholeWorkshop, str]) -> None:
    """No participant, operation or moment is in any cell, and no column is called after one (R5)."""
    whole, _ = played
    log = [record for stream in (whole.plan_id, whole.group_id) for record in whole.workshop.store.load(stream)]
    secret = {record.actor for record in log if record.actor} | {record.op for record in log}
    secret |= {str(record.at) for record in log}
    secret |= {entry.identity.name for entry in whole.workshop.people.of(whole.plan_id)}
    secret -= {group.group for group in plan.groups} | {plan.plan}
    for name, frame in plan.frames().items():
        cells = {str(cell) for column in frame for cell in frame[column].dropna()}
        assert not cells & secret, name
        assert not set(frame.columns) & {"author", "by", "person", "participant", "order", "at", "time", "device"}, name


def room(sectors: dict[str, int]) -> tuple[Workshop, str, Identity]:
    """Return a workshop whose people, so many of each sector, all support one idea, and its facilitator."""
    workshop = Workshop(open_store("sqlite:///:memory:"))
    made = workshop.create_plan("Plan", "es")
    host = workshop.facilitator(made.secret)
    card = workshop.add_group(host, "Mesa 1")
    people = [workshop.join(card.code, f"P {s} {n}", s, "es") for s, count in sectors.items() for n in range(count)]
    workshop.act(host, card.group_id, "open_stage", {"stage": "brainstorm"})
    idea = workshop.act(host, card.group_id, "add_ideas", {"texts": ["El pozo baja"]}).result["ideas"][0]
    workshop.act(host, card.group_id, "reveal_ideas", {})
    for person in people:
        workshop.act(person, card.group_id, "support_idea", {"idea": idea, "on": True})
    return workshop, made.plan_id, host


@pytest.mark.parametrize(
    ("sectors", "told"),
    [
        ({"government": 2}, {}),
        ({"government": 3}, {"government": 3}),
        ({"government": 3, "people": 1}, {"government people": 4}),
        ({"government": 3, "people": 4, "business": 2}, {"people": 4, "government business": 5}),
        ({"government": 3, "people": 2, "business": 1}, {"government": 3, "business people": 3}),
    ],
)
def test_no_group_of_fewer_than_three_is_told_alone_or_left_over(sectors: dict[str, int], told: dict[str, int]) -> None:
    """Each count by sector is of three people or more, and so is what remains when any of them are taken away (R5)."""
    workshop, plan_id, _ = room(sectors)
    opened = OpenPlan(copied(workshop, plan_id))
    support, ideas = opened.frame("support"), opened.frame("ideas")
    assert dict(zip(support.sectors, support.people, strict=True)) == told
    total = int(ideas.people.iloc[0])
    assert total == sum(sectors.values())
    if told:
        parts = list(support.people)
        left = {total - sum(some) for size in range(len(parts) + 1) for some in combinations(parts, size)}
        assert all(rest == 0 or rest >= LEAST for rest in left)
    workshop.store.close()


def copied(workshop: Workshop, plan_id: str) -> Copied:
    """Return a copy of a plan whose store is in memory."""
    return copy_of_backup(workshop.export_plan(plan_id))


def test_unrevealed_ideas_and_hidden_answers_are_told_to_nobody() -> None:
    """What the room does not see yet, an analyst of its plan does not see either."""
    workshop, plan_id, host = room({"people": 3})
    group = next(iter(workshop.plan(plan_id).groups))
    assert len(OpenPlan(copied(workshop, plan_id)).frame("ideas")) == 1
    workshop.act(host, group, "hide_ideas", {})
    hidden = OpenPlan(copied(workshop, plan_id))
    assert [len(hidden.frame(name)) for name in ("ideas", "support")] == [0, 0]
    assert hidden.frame("chain").idea.isna().all()
    workshop.store.close()


def test_a_frame_given_away_may_be_changed(plan: OpenPlan) -> None:
    """What an analyst does to a frame stays theirs."""
    frame = plan.frame("nodes")
    frame["text"] = "x"
    assert not (plan.frame("nodes").text == "x").any()


def test_a_frame_there_is_not_is_refused(plan: OpenPlan) -> None:
    """A name typed wrongly is told as a choice there is not."""
    for ask in (plan.frame, plan.describe):
        with pytest.raises(UnknownChoice):
            ask("node")


def test_a_description_tells_type_unit_meaning_and_method(plan: OpenPlan) -> None:
    """What a column is can be looked up where it is used."""
    told = plan.describe("edges").set_index("column")
    assert told.loc["agreement", "type"] == "Float64"
    assert told.loc["agreement", "method"] == "R14"
    assert told.loc["people", "unit"] == "people"
    assert told.loc["necessary", "meaning_es"].startswith("Sin la causa")
    assert plan.describe("nodes").set_index("column").loc["kind", "codes"] == "core cause effect parked"


def test_a_commitment_has_a_column_for_each_field_of_the_template(plan: OpenPlan) -> None:
    """A field that a card gets is a field that an analyst gets."""
    assert {field.name for field in FIELDS} <= set(plan.frame("commitments").columns)


def test_items_have_a_column_for_each_field_but_a_persons_name(plan: OpenPlan) -> None:
    """Who answers is an institution and a post, and what waits to be read is no data; all else an analyst gets."""
    unread = tuple(field.name for field in ITEMS["activities"] if field.beside)
    assert {"parties": ("person",), "activities": unread} == LEFT_OUT
    assert all(name.endswith("_written") for name in unread)
    for of in ("parties", "activities", "indicators"):
        names = {column for column, _ in told(of)}
        assert len(names) == len(ITEMS[of]) - len(LEFT_OUT.get(of, ()))
        assert names <= set(plan.frame(of).columns)
    parties = plan.frame("parties").set_index(["commitment", "party"])
    activities = plan.frame("activities").dropna(subset="responsible")
    assert len(activities)
    assert all((row.commitment, row.responsible) in parties.index for row in activities.itertuples())


def test_a_seal_tells_what_stands_on_the_sealed_card_and_not_who_signed(plan: OpenPlan) -> None:
    """How many signed and dissented, the fingerprint and the day; the last version stands."""
    seals = plan.frame("seals")
    assert set(seals["commitment"]) <= set(plan.frame("commitments")["commitment"])
    assert (seals["signatures"] > 0).any()
    assert seals["fingerprint"].str.fullmatch("[0-9a-f]{64}").all()
    last = seals.sort_values("version").groupby("commitment").tail(1)
    assert last["stands"].all()
    assert seals["stands"].sum() == len(last)


def test_nobody_who_serves_or_joins_waits_for_pandas() -> None:
    """The server, the rooms, the command line and the chapters start without pandas and matplotlib."""
    asked = """
import sys, workbench.server.app, workbench.room.process, workbench.room.notebook, workbench.pages
import workbench.cli, workbench.cli.parser, ogcore.workshop.workshop
from pathlib import Path
notebooks = Path(workbench.__path__[0]).parent / "notebooks"
assert (notebooks / "analysis.ipynb").is_file()
workbench.room.notebook.prepare(notebooks)
print(sorted({"pandas", "matplotlib", "numpy", "ogcore.analysis"} & sys.modules.keys()))
import ogcore.analysis
assert "matplotlib" not in sys.modules, "opened for its frames, a plan does not wait for what draws charts"
"""
    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True, timeout=120)
    assert said.stdout.strip() == "[]"


def test_analysis_asks_for_no_jupyter() -> None:
    """A plain script opens a plan: nothing of Jupyter, of the web or of the workbench is imported."""
    asked = """
import sys
from ogcore.analysis import open_plan
open_plan.demonstration("en").frames()
print([name for name in ("IPython", "ipywidgets", "traitlets", "tornado", "workbench") if name in sys.modules])
"""
    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True, timeout=120)
    assert said.stdout.strip() == "[]"


@pytest.mark.parametrize("chapter", WITH_PARTS, ids=lambda chapter: chapter.part.name)
def test_a_part_that_keeps_people_leaves_them_out_of_an_earlier_version(chapter: Chapter) -> None:
    """Where events name who contributed, the part says what remains of it in an earlier version of the trees (R5)."""
    assert chapter.part is not None
    named = any(kind.of_people for kind in event_kinds().values() if getattr(kind, "of_part", "") == chapter.part.name)
    says = chapter.part.without_voices is not Part.without_voices
    assert says or not named or chapter.part.name in {"rights", "versions"}  # who writes for others, who gave a name


def test_the_demonstration_opens_with_no_frame_missing() -> None:
    """All frames can be asked for at once."""
    assert set(open_plan.demonstration("es").frames()) == set(FRAMES)
