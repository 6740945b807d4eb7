"""Downloads: which files there are, for whom, and under which names."""

import csv
import json
from dataclasses import replace

import pytest

from ogcore.errors import CommitmentNotFound, NotAllowed, OgError, UnknownGroup
from ogcore.record.participant import Identity
from ogcore.trees.state import TreeState
from tests.cli.conftest import Room
from workbench.files.downloads import UnknownDownload, produce
from workbench.files.tree_file import CONTENT_TYPES
from workbench.words.explanation import SENTENCES


def test_a_participant_takes_their_own_card_home(room: Room) -> None:
    """The PDF is the card's, under its number and title."""
    made = produce(room.workshop, room.here, f"card/{room.group}/{room.card}.pdf", "en")
    assert made.data.startswith(b"%PDF")
    assert made.content_type == "application/pdf"
    assert made.filename.startswith("commitment-2.1-lower-incidence-of-pregnancy")


def test_all_cards_of_a_group(room: Room) -> None:
    """One PDF with every card, named after the group."""
    made = produce(room.workshop, room.facilitator, f"cards/{room.group}.pdf", "en")
    assert made.data.startswith(b"%PDF")
    assert made.filename == "commitments-group-2-teenage-pregnancy.pdf"


@pytest.mark.parametrize("extension", CONTENT_TYPES)
@pytest.mark.parametrize("tree", ["problem", "objectives"])
def test_both_trees_in_every_form(room: Room, tree: str, extension: str) -> None:
    """Each form has its content type and a name with the group in it."""
    made = produce(room.workshop, room.here, f"tree/{room.group}/{tree}.{extension}", "en")
    assert made.content_type == CONTENT_TYPES[extension]
    assert made.filename.endswith(f"tree-group-2-teenage-pregnancy.{extension}")
    assert len(made.data) > 500


def test_the_evidence_as_a_table(room: Room) -> None:
    """A row for each piece, after its card, with headings in the reader's language; no cell is run as a formula."""
    workshop, core = room.workshop, room.workshop.group(room.facilitator.plan_id, room.group)[TreeState].core_problem
    fields = {"figure": "196", "unit": "cases", "source": "=Census"}
    data = {"node": core, "kind": "source", "fields": fields}
    workshop.act(room.facilitator, room.group, "add_evidence", data)
    made = produce(workshop, room.here, f"evidence/{room.group}.csv", "en")
    heading, row = csv.reader(made.data.decode("utf-8-sig").splitlines())
    assert made.filename == "evidence-group-2-teenage-pregnancy.csv"
    assert heading[:3] == ["Card", "Figure", "Unit"]
    assert row[0].startswith("High incidence of pregnancy")
    assert row[1:3] == ["196", "cases"]
    assert "=Census" in row[5]
    assert not row[5].startswith("=")
    with pytest.raises(NotAllowed):
        produce(workshop, room.elsewhere, f"evidence/{room.group}.csv", "en")


def test_the_whole_plan_is_for_facilitators(room: Room) -> None:
    """The backup is JSON, and a participant cannot have it."""
    made = produce(room.workshop, room.facilitator, "plan.json", "en")
    assert json.loads(made.data)["format"] == "cocreation-workbench-plan"
    assert made.filename.startswith("local-action-plan-tlaxcala")
    with pytest.raises(NotAllowed):
        produce(room.workshop, room.here, "plan.json", "en")


@pytest.mark.parametrize("path", ["card/{group}/{card}.pdf", "cards/{group}.pdf", "tree/{group}/problem.svg"])
def test_another_groups_files_are_refused(room: Room, path: str) -> None:
    """Whoever takes part or observes gets their own group's files only."""
    wanted = path.format(group=room.group, card=room.card)
    observer = Identity("o", "observer", room.facilitator.plan_id, room.group, "", None, "en")
    assert produce(room.workshop, observer, wanted, "en").data
    for identity in (room.elsewhere, replace(observer, group_id=room.elsewhere.group_id)):
        with pytest.raises(NotAllowed):
            produce(room.workshop, identity, wanted, "en")


def test_another_plans_files_are_refused(room: Room) -> None:
    """A facilitator's reach ends with their plan."""
    stranger = room.workshop.facilitator(room.workshop.create_plan("Other", "en").secret)
    with pytest.raises(UnknownGroup):
        produce(room.workshop, stranger, f"tree/{room.group}/problem.svg", "en")


def test_a_removed_card_is_not_found(room: Room) -> None:
    """A stale link says that the card is gone."""
    with pytest.raises(CommitmentNotFound):
        produce(room.workshop, room.here, f"card/{room.group}/nosuchcard.pdf", "en")


@pytest.mark.parametrize(
    "path",
    ["", "/", "plan.JSON", "../workbench.sqlite", "tree/{group}/problem.exe", "tree/{group}/problem.svg/",
     "cards/..pdf", "tree/{group}/problem.svg\n", "card/{group}/../../etc/passwd.pdf"],
)  # fmt: skip
def test_any_other_path_is_unknown(room: Room, path: str) -> None:
    """Only the paths of the contract exist."""
    empty = next(group for group in room.workshop.plan(room.facilitator.plan_id).groups if group != room.group)
    with pytest.raises(UnknownDownload):
        produce(room.workshop, room.facilitator, path.format(group=room.group, empty=empty), "en")


@pytest.mark.parametrize("extension", ["svg", "pdf"])
def test_an_empty_tree_is_refused_in_words(room: Room, extension: str) -> None:
    """A picture of nothing is refused with a code that has a sentence."""
    with pytest.raises(OgError) as refused:
        produce(room.workshop, room.elsewhere, f"tree/{room.elsewhere.group_id}/problem.{extension}", "en")
    assert refused.value.code in SENTENCES


def test_every_refusal_has_a_sentence() -> None:
    """What a download can refuse with can be explained."""
    assert UnknownDownload.code in SENTENCES


def test_the_context_is_for_the_facilitator(room: Room) -> None:
    """The checklist is a text of its own for whoever runs the plan, and nobody else's."""
    made = produce(room.workshop, room.facilitator, "context.txt", "es")
    assert made.data.decode().startswith("Contexto favorable · ")
    assert made.filename.startswith("contexto-favorable-")
    with pytest.raises(NotAllowed):
        produce(room.workshop, room.here, "context.txt", "es")
