"""What people take home: everything of a plan in one file, a report, what one has contributed oneself."""

import io
import json
import zipfile
from datetime import UTC, datetime
from itertools import pairwise

import pypdfium2
import pytest

from ogcore.brainstorm.state import Brainstorm
from ogcore.errors import NotAllowed
from ogcore.export.errors import ExportError
from ogcore.record.participant import Identity
from ogcore.store import open_store
from ogcore.workshop.workshop import Workshop
from tests.builders import venue
from tests.cli.conftest import Room
from workbench.files import keepsake as keepsake_module
from workbench.files.contribution import contribution_text
from workbench.files.downloads import NoCards, produce
from workbench.files.keepsake import keepsake
from workbench.words.explanation import SENTENCES
from workbench.words.i18n import translator

WHEN = datetime(2026, 11, 26, 12, tzinfo=UTC)


def _words(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in document).split())


def test_everything_is_in_one_file(room: Room) -> None:
    """The ZIP has the backup, the report, and of each group with a tree its drawings, tables and cards."""
    made = produce(room.workshop, room.facilitator, "plan.zip", "es", WHEN)
    assert made.filename == "local-action-plan-tlaxcala-demonstration-2026-11-26.zip"
    with zipfile.ZipFile(io.BytesIO(made.data)) as archive:
        names = archive.namelist()
        backup = json.loads(archive.read("local-action-plan-tlaxcala-demonstration-2026-11-26.json"))
    assert backup["format"] == "cocreation-workbench-plan"
    folder = next(name.split("/")[0] for name in names if name.endswith("compromisos.pdf"))
    assert {f"{folder}/arbol-de-problemas.{form}" for form in ("pdf", "svg", "json", "csv")} <= set(names)
    assert {f"{folder}/arbol-de-objetivos.{form}" for form in ("pdf", "svg", "json", "csv")} <= set(names)
    assert not [name for name in names if "falta" in name]
    with pytest.raises(NotAllowed):
        produce(room.workshop, room.here, "plan.zip", "es")


def test_what_cannot_be_made_is_named_and_the_rest_is_there(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """An engine that refuses, or too little time, costs the drawings alone, and a file in the ZIP says which."""

    def refused(*_: object) -> bytes:
        raise ExportError

    monkeypatch.setattr(keepsake_module, "plan_report", refused)
    plan = room.workshop.plan(room.facilitator.plan_id)
    with zipfile.ZipFile(io.BytesIO(keepsake(room.workshop, plan, "en", WHEN, seconds=0))) as archive:
        names = archive.namelist()
        told = archive.read("what-is-missing.txt").decode()
    assert any(name.endswith("problem-tree.csv") for name in names)
    assert not [name for name in names if name.endswith((".pdf", ".svg"))]
    assert "report-local-action-plan-tlaxcala-demonstration.pdf" in told
    assert "problem-tree.svg" in told


def test_the_report_says_what_the_plan_has_come_to(room: Room) -> None:
    """Context with its answers, core problem, both trees and the commitments stand in it; it is the facilitator's."""
    answer = {"context": "resources", "answer": "partly"}
    room.workshop.act(room.facilitator, room.facilitator.plan_id, "answer_context", answer)
    said = _words(produce(room.workshop, room.facilitator, "report.pdf", "en", WHEN).data)
    assert "1 of 10 answered" in said
    assert "Are there resources for what will be agreed?" in said
    for words in ("Core problem", "Problem tree", "Objective tree", "Commitment 2.1", "November 26, 2026"):
        assert words in said
    assert "The group has no tree yet." in said
    with pytest.raises(NotAllowed):
        produce(room.workshop, room.here, "report.pdf", "en")


def test_what_one_contributed_is_theirs_alone(room: Room) -> None:
    """A participant reads their own ideas in full and what they did; nobody else's, and nobody reads another's."""
    workshop, group = room.workshop, room.group
    workshop.act(room.facilitator, group, "move_stage", {"stage": "brainstorm", "open": True})
    workshop.act(room.here, group, "add_idea", {"text": "The clinic closes at two"})
    other = workshop.join(workshop.plan(room.here.plan_id).group(group).code, "Beto", "people", "es")
    workshop.act(other, group, "add_idea", {"text": "Nobody answers"})
    said = produce(workshop, room.here, f"mine/{group}.txt", "es").data.decode()
    assert said.startswith("Mis aportaciones · ")
    assert "- The clinic closes at two" in said
    assert "Nobody answers" not in said
    assert "Nobody answers" in produce(workshop, other, f"mine/{group}.txt", "es").data.decode()
    for identity in (room.elsewhere, room.facilitator):
        with pytest.raises(NotAllowed):
            produce(workshop, identity, f"mine/{group}.txt", "es")


def test_a_group_is_taken_home_where_it_is_given_out(room: Room) -> None:
    """A facilitator says whether participants may have the trees and cards; what is their own they always may."""
    room.workshop.act(room.facilitator, room.group, "give_out", {"on": False})
    try:
        for path in (f"tree/{room.group}/problem.a4.pdf", f"cards/{room.group}.pdf", f"evidence/{room.group}.csv"):
            with pytest.raises(NotAllowed):
                produce(room.workshop, room.here, path, "en")
        assert produce(room.workshop, room.here, f"mine/{room.group}.txt", "en").data
        assert produce(room.workshop, room.facilitator, f"tree/{room.group}/problem.txt", "en").data
    finally:
        room.workshop.act(room.facilitator, room.group, "give_out", {"on": True})
    assert produce(room.workshop, room.here, f"tree/{room.group}/problem.txt", "en").data
    with pytest.raises(NotAllowed):
        room.workshop.act(room.here, room.group, "give_out", {"on": True})


def test_cards_there_are_none_of_are_said_so(room: Room) -> None:
    """A group without commitments gets a sentence, not a page that is not found."""
    empty = next(group for group in room.workshop.plan(room.facilitator.plan_id).groups if group != room.group)
    with pytest.raises(NoCards):
        produce(room.workshop, room.facilitator, f"cards/{empty}.pdf", "en")
    assert NoCards.code in SENTENCES


def test_blank_cards_carry_the_code_of_their_group(room: Room) -> None:
    """Six on a sheet with the group and its code, for facilitators; the link is in the picture where it is known."""
    code = room.workshop.plan(room.facilitator.plan_id).group(room.group).code
    path = f"blank/{room.group}.pdf"
    made = produce(room.workshop, room.facilitator, path, "en", WHEN, public_url="http://10.0.0.5:8866").data
    assert _words(made).count(code) == 6
    assert _words(made).count("One idea on each card") == 6
    assert len(made) > len(produce(room.workshop, room.facilitator, path, "en", WHEN).data)
    with pytest.raises(NotAllowed):
        produce(room.workshop, room.here, path, "en")


def test_the_sector_on_a_blank_card_has_the_height_of_a_line(room: Room) -> None:
    """Its line is as far below the last one to write on as those are from each other, so that it can be written on."""
    made = produce(room.workshop, room.facilitator, f"blank/{room.group}.pdf", "en", WHEN).data
    with pypdfium2.PdfDocument(made) as document:
        paths = document[0].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_PATH])
        bounds = [path.get_bounds() for path in paths]
    heights = sorted({round(bottom) for _, bottom, _, top in bounds if top - bottom < 2})  # from below, edges included
    sector, *lines = heights[1:6]
    apart = [above - below for below, above in pairwise(lines)]
    assert lines[0] - sector >= 0.85 * min(apart)
    assert min(apart) > 20


def _said(room: Room) -> tuple[Workshop, Identity, str]:
    """Return a plan of its own whose group has ideas in a theme, hidden, and points of view, hidden."""
    workshop = room.workshop
    facilitator = workshop.facilitator(workshop.create_plan("Waters", "en").secret)
    group = workshop.act(facilitator, facilitator.plan_id, "add_group", {"name": "Riverside"}).result["group"]
    code = workshop.plan(facilitator.plan_id).group(group).code
    people = [workshop.join(code, name, "people", "en") for name in ("Ana", "Beto", "Caro")]
    lone = workshop.join(code, "Dora", "oversight", "en")
    workshop.act(facilitator, group, "move_stage", {"stage": "brainstorm", "open": True})
    ideas = [
        workshop.act(who, group, "add_idea", {"text": text}).result["ideas"][0]
        for who, text in zip((*people, lone), ("=2+3 litres a day", "The pump is old", "Far", "No audit"), strict=True)
    ]
    workshop.act(lone, group, "support_idea", {"idea": ideas[3], "on": True})
    workshop.act(facilitator, group, "move_stage", {"stage": "viewpoints", "open": True})
    given = workshop.act(people[0], group, "answer_question", {"question": "causes", "text": "Pipes leak"})
    workshop.act(people[1], group, "answer_question", {"question": "causes", "text": "-1 budget"})
    workshop.act(facilitator, group, "show_answers", {})
    for who in (people[2], lone):
        workshop.act(who, group, "take_position", {"answer": given.result["answer"], "position": "disagree"})
    reason = {"answer": given.result["answer"], "text": "They are new", "base": ""}
    workshop.act(lone, group, "give_reason", reason)
    workshop.act(facilitator, group, "hide_answers", {})
    return workshop, facilitator, group


def _tables(workshop: Workshop, facilitator: Identity) -> dict[str, str]:
    made = produce(workshop, facilitator, "plan.zip", "en", WHEN).data
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        return {
            name.split("/")[-1]: archive.read(name).decode("utf-8-sig")
            for name in archive.namelist()
            if name.endswith(".csv")
        }


def test_ideas_and_points_of_view_are_taken_home_once_the_group_sees_them(room: Room) -> None:
    """Report and ZIP hold both, with support and sectors as the room sees them; hidden, a sentence and no word more."""
    workshop, facilitator, group = _said(room)
    hidden = _words(produce(workshop, facilitator, "report.pdf", "en", WHEN).data)
    assert "The ideas are not shown to the group yet" in hidden
    assert not [words for words in ("litres", "Pipes leak", "They are new") if words in hidden]
    assert _tables(workshop, facilitator) == {}
    workshop.act(facilitator, group, "show_answers", {})
    workshop.act(facilitator, group, "move_stage", {"stage": "brainstorm", "open": True})
    workshop.act(facilitator, group, "reveal_ideas", {})
    ideas = [one.idea for one in workshop.group(facilitator.plan_id, group)[Brainstorm].standing()]
    workshop.act(facilitator, group, "begin_theme", {"ideas": ideas[1:2], "name": "Machines"})
    said = _words(produce(workshop, facilitator, "report.pdf", "en", WHEN).data)
    assert said.index("Machines") < said.index("The pump is old") < said.index("=2+3 litres a day")
    assert "What causes it most directly?" in said
    assert "disagrees: They are new" in said
    assert "Oversight body" not in said
    assert "Dora" not in said
    tables = _tables(workshop, facilitator)
    assert list(tables) == ["ideas.csv", "points-of-view.csv"]
    assert '"Machines","The pump is old","1"' in tables["ideas.csv"]
    assert '"\'=2+3 litres a day"' in tables["ideas.csv"]
    assert '"\'-1 budget"' in tables["points-of-view.csv"]
    assert "They are new" in tables["points-of-view.csv"]
    assert "Oversight body" not in "".join(tables.values())


def test_what_one_offered_beside_other_words_is_in_ones_own_contributions() -> None:
    """Words that met newer ones are told as an offer, both wordings; what has no sentence of its own is no line."""
    place = venue(open_store("sqlite:///:memory:"))
    workshop = place.workshop
    node = place.add_cause("Clinics are far")
    said = {"node": node, "base": "Clinics are far"}
    workshop.act(place.beto, place.group_id, "reword", {**said, "text": "Clinics are closed"})
    workshop.act(place.ana, place.group_id, "reword", {**said, "text": "Clinics are few"})
    workshop.act(place.ana, place.group_id, "undo", {})
    workshop.act(place.ana, place.group_id, "redo", {})
    plan = workshop.plan(place.plan_id)
    told = contribution_text(workshop, plan, place.ana, translator("en"))
    assert "- offer “Clinics are few” beside “Clinics are closed”" in told
    assert "the last change" not in told


def test_the_words_one_proposed_for_a_card_are_in_ones_own_contributions() -> None:
    """With the sentence they were for and the reason, whatever the group decided; nobody else's are."""
    place = venue(open_store("sqlite://"))
    workshop, host = place.workshop, place.host
    workshop.act(host, place.group_id, "open_stage", {"stage": "commitment_card"})
    card = workshop.act(host, place.group_id, "draft_commitment", {"node": None}).result["card"]
    where = {"card": card, "field": "action"}
    workshop.act(host, place.group_id, "reword_commitment", {**where, "text": "Publish each month"})
    said = {**where, "base": "Publish each month", "text": "Publish each week", "reason": "Nobody knows"}
    one = workshop.act(place.ana, place.group_id, "propose_amendment", said).result["amendment"]
    workshop.act(place.beto, place.group_id, "propose_amendment", {**said, "text": "Publish each year"})
    workshop.act(host, place.group_id, "reject_amendment", {"amendment": one, "reason": "Too often"})
    told = contribution_text(workshop, workshop.plan(host.plan_id), place.ana, translator("en"))
    assert "Publish each month → Publish each week\n  (Nobody knows)" in told
    assert "year" not in told
