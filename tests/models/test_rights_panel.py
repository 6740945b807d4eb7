"""What undo names, what the drawer of rights shows and to whom, and moving all groups (R3, R12, R47)."""

import json
import re

import pytest

from ogcore.errors import BranchIsLocked, NothingToUndoHere, OgError, StageNotOpen, UndoConflict
from ogcore.record.event import event_kinds
from ogcore.record.keyring import OwnKeys
from ogcore.record.participant import Identity
from ogcore.record.voice import Voice
from ogcore.rights.state import PROPOSE
from ogcore.store import Store
from ogcore.trees.state import TreeState
from ogcore.workshop.workshop import Workshop
from tests.builders import Room, filled_room, venue
from tests.models.test_versions_panel import page_of
from tests.record.whole_workshop import WholeWorkshop
from workbench.bootstrap import Visitor
from workbench.live import Live
from workbench.models.facilitator_model import FacilitatorModel
from workbench.models.steps import steps_of
from workbench.panels.naming import named
from workbench.panels.objectives.view import pairs_view
from workbench.panels.panel import Viewer
from workbench.panels.rights.view import my_rights, rights_view, signed
from workbench.panels.shared_view import SharedViews
from workbench.panels.table import PANELS, reach_of
from workbench.panels.trees.view import problem_tree_view
from workbench.stages import STAGES
from workbench.words.deed import DEEDS, deed
from workbench.words.explanation import explain
from workbench.words.i18n import translator


def test_every_kind_that_can_be_taken_back_has_its_words() -> None:
    """A new kind of event without a sentence of its own is found here."""
    assert {name for name, kind in event_kinds().items() if kind.undoable} <= set(DEEDS)


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_operation_of_a_workshop_is_told_with_its_words(store: Store, language: str) -> None:
    """Nothing is left open in a sentence, none is the general one, and none quotes an identifier in place of words."""
    workshop = Workshop(store, OwnKeys())
    played = WholeWorkshop(workshop)
    played.play()
    group, translate = workshop.group(played.plan_id, played.group_id), translator(language)
    told = [deed(group, operation.events, translate) for operation in (*group.history.done, *group.history.undone)]
    assert len(told) > 60
    assert [sentence for sentence in told if "{" in sentence or translate("the last change") in sentence] == []
    assert [sentence for sentence in told if re.search(r"[«“][a-z2-9]{12}[»”]", sentence)] == []


def test_a_name_says_what_undo_would_do_within_reach_of_the_page() -> None:
    """On the tree the card, on the points of view the answer; long words are cut, and many count as many."""
    room, names = filled_room()
    room.open("problem_tree")
    room.act(room.ana, "add_cause", of=names["core"], text="Nobody “pays” " + "x" * 90)
    viewer = Viewer("en", editable=True)
    steps = steps_of(room.group, Voice.of(room.ana), reach_of("problem_tree"), viewer)
    assert steps["undo"] == f"add “Nobody “pays” {'x' * 45}…” as a cause of “Services are avoided”"
    assert steps_of(room.group, Voice.of(room.ana), reach_of("problem_tree"), Viewer("en")) == {
        "undo": None,
        "redo": None,
    }
    assert "take a position" in steps_of(room.group, Voice.of(room.ana), reach_of("viewpoints"), viewer)["undo"]
    room.act(room.facilitator, "remove_all", nodes=[names["effect"], names["cause"]])
    told = steps_of(room.group, Voice.of(room.facilitator), reach_of("problem_tree"), viewer)["undo"]
    assert told.startswith("remove “")
    assert told.endswith("(and 1 more)")


def test_pages_reach_what_they_edit_and_no_page_reaches_anothers() -> None:
    """Each part belongs to one stage, but what is gone back to from the objectives; the agenda reaches itself."""
    reaches = {stage: set(reach_of(stage)) for stage in STAGES}
    assert reaches["viewpoints"] == {"viewpoints"}
    assert reaches["objective_tree"] & reaches["problem_tree"] == {"review"}
    assert reaches["brainstorm"] == {"brainstorm", "themes", "dots"}
    assert reach_of("viewpoints", PANELS["agenda"]) == ("agenda",)
    assert all(any(PANELS[name].steps for name in stage.work) for stage in STAGES.values())


def test_refusals_call_stages_and_cards_by_their_names() -> None:
    """Which stage is closed, which card others changed, why a branch is locked: in the reader's language."""
    room, names = filled_room()
    translate = translator("es")

    def told(error: OgError) -> str:
        return explain(named(error, room.group, translate), "es")

    assert "«Árbol de problemas»" in told(StageNotOpen("problem_tree"))
    assert "«Árbol de problemas»" in told(NothingToUndoHere("problem_tree"))
    assert "«" not in told(NothingToUndoHere(""))
    assert "«Services are avoided»" in told(UndoConflict(node=names["core"]))
    assert "«" not in told(UndoConflict(node="gone"))
    assert told(BranchIsLocked("n", "La rama", "Se acordó")).endswith("«La rama» y lo que cuelga de ahí: Se acordó")
    assert told(BranchIsLocked("n", "La rama", "")).endswith("Diga en voz alta qué cambiaría.")


def proposing() -> tuple[Room, dict[str, str]]:
    """Return the filled room where people propose, with two proposals of Ana's."""
    room, names = filled_room()
    room.open("problem_tree")
    room.act(room.facilitator, "set_right", stage="problem_tree", right=PROPOSE)
    first = room.act(room.ana, "add_cause", of=names["core"], text="It is far")["proposed"]
    second = room.act(room.ana, "remove", node=names["cause"])["proposed"]
    return room, {**names, "first": first, "second": second}


def test_what_waits_is_shown_to_whoever_decides_and_ones_own_to_its_author() -> None:
    """The facilitator and a scribe read who wants what; everybody else reads their own and no word of others'."""
    room, names = proposing()
    mine = my_rights(room.group, room.facilitator)
    assert [one["what"] for one in mine["waiting"]] == [
        "add “It is far” as a cause of “Services are avoided”",
        "remove “Staff is poorly trained”",
    ]
    assert [one["author"] for one in signed(mine, lambda: {"ana": "Ana"})["waiting"]] == ["Ana", "Ana"]
    own = my_rights(room.group, room.ana)
    assert (own["waiting"], own["decides"]) == ([], False)
    assert [one["state"] for one in own["own"]] == ["waiting", "waiting"]
    assert my_rights(room.group, room.beto)["own"] == []
    room.act(room.facilitator, "appoint_scribe", person="beto")
    assert len(my_rights(room.group, room.beto)["waiting"]) == 2
    room.act(room.facilitator, "decline_proposal", proposal=names["second"], reason="We agreed on it")
    room.act(room.facilitator, "accept_proposal", proposal=names["first"])
    told = [(one["what"], one["state"], one["reason"]) for one in my_rights(room.group, room.ana)["own"]]
    assert told == [
        ("a change without words of its own", "declined", "We agreed on it"),
        ("“It is far”", "accepted", ""),
    ]


def test_a_proposal_that_can_no_longer_be_done_says_why() -> None:
    """The facilitator reads the words that were proposed and what stands in their way."""
    room, names = proposing()
    below = room.act(room.ana, "add_cause", of=names["cause"], text="Lower")["proposed"]
    room.act(room.facilitator, "remove", node=names["cause"])
    [waiting] = [one for one in my_rights(room.group, room.facilitator)["waiting"] if one["id"] == below]
    assert waiting["what"] == "“Lower”"
    assert waiting["why_not"]
    assert room.act(room.facilitator, "decline_proposal", proposal=below) == {}


def test_a_scribe_is_offered_only_what_they_may_accept() -> None:
    """What would be refused to them says why instead; the facilitator may accept it all the same."""
    room, names = proposing()
    room.act(room.facilitator, "appoint_scribe", person="beto")

    def why(who: Identity) -> dict[str, str]:
        return {one["id"]: one["why_not"] for one in my_rights(room.group, who)["waiting"]}

    assert set(why(room.beto).values()) == {""}
    room.act(room.facilitator, "lock_branch", node=names["cause"], reason="We agreed on it")
    assert (why(room.beto)[names["first"]], why(room.facilitator)[names["second"]]) == ("", "")
    assert why(room.beto)[names["second"]].endswith("“Staff is poorly trained” and what hangs from it: We agreed on it")
    room.act(room.facilitator, "set_right", stage="problem_tree", right="lead")
    assert "only the facilitator edits now" in why(room.beto)[names["first"]]
    assert why(room.facilitator)[names["first"]] == ""
    told = {one["id"]: one["what"] for one in my_rights(room.group, room.beto)["waiting"]}
    assert told[names["second"]] == "remove “Staff is poorly trained”"


def test_words_no_rule_has_looked_at_are_quoted_as_all_others_are() -> None:
    """A browser may send a text with what asks for none: it is cut, and cannot turn the writing of the page round."""
    room, names = proposing()
    for text in ("turned \u202e round", "x" * 900, "\u200b"):
        room.act(room.ana, "park", node=names["cause"], text=text)
    room.act(room.facilitator, "remove", node=names["cause"])
    told = [one["what"] for one in my_rights(room.group, room.facilitator)["waiting"]][-3:]
    assert told == ["“turned round”", f"“{'x' * 59}…”", "a change without words of its own"]


def test_a_lock_is_on_the_card_and_in_the_list() -> None:
    """Icon and word as a mark, the reason with card and objective, the branch in the facilitator's list."""
    room, names = filled_room()
    room.act(room.facilitator, "lock_branch", node=names["cause"], reason="We agreed on it")
    viewer = Viewer("es", editable=True)
    [card] = [node for node in problem_tree_view(room.group, viewer)["nodes"] if node["id"] == names["cause"]]
    assert card["lock"] == {"root": names["cause"], "why": "We agreed on it"}
    assert {"code": "locked", "label": "Bajo llave", "tone": "lock"} in card["badges"]
    room.open("objective_tree")
    [pair] = [pair for pair in pairs_view(room.group, viewer)["pairs"] if "lock" in pair]
    assert pair["lock"] == {**card["lock"], "text": "Staff is poorly trained"}
    assert rights_view(room.group, viewer)["locks"] == [
        {"node": names["cause"], "text": "Staff is poorly trained", "why": "We agreed on it"}
    ]


def test_where_only_the_facilitator_edits_the_page_offers_what_is_ones_own(store: Store) -> None:
    """The tree is for reading, votes go on; the header says the right; and undo is told in words."""
    place = venue(store)
    host, ana = page_of(place, place.host, place.group_id), page_of(place, place.ana, place.group_id)
    host.intend("set_right", {"stage": "problem_tree", "right": "lead"}, "a")
    ana.refresh()
    editable = {name: shown["view"].get("editable") for name, shown in ana.work.items()}
    assert (editable["problem_tree"], editable["insight"]) == (False, True)
    assert ana.frame["right"] == {"right": "lead", "words": "Edita solo quien facilita"}
    assert host.work["problem_tree"]["view"]["editable"]
    core = host.group.parts["problem_tree"].core_problem  # type: ignore[attr-defined]
    host.intend("add_cause", {"of": core, "text": "It is far"}, "b")
    assert host.work["problem_tree"]["mine"]["undo"] == "add “It is far” as a cause of “Services are avoided”"
    undone = host.intend("undo", {"reach": ["problem_tree"]}, "c")
    assert undone["said"] == "Undone: add “It is far” as a cause of “Services are avoided”"
    assert host.work["problem_tree"]["mine"]["redo"] == "add “It is far” as a cause of “Services are avoided”"


def test_all_groups_are_shown_moved_and_brought_back(store: Store) -> None:
    """What a move does to each is said first; what is closed stays closed; what moved on since stays, by name."""
    place = venue(store)
    workshop, host = place.workshop, place.host
    closed = workshop.add_group(host, "Water").group_id
    desk = FacilitatorModel(Visitor(workshop, host, place.group_id, "http://h", Live(store), SharedViews()))
    workshop.act(place.ana, place.group_id, "add_cause", {"of": core(desk), "text": "It is far"})
    shown = desk.intend("preview_move", {"stage": "viewpoints"}, "p")["groups"]
    assert [(one["name"], one["from"]["open"], one["to"]["open"], one["changes"]) for one in shown] == [
        ("Health", True, True, True),
        ("Water", False, False, True),
    ]
    assert shown[0]["from"]["label"] == "Problem tree"
    assert shown[0]["to"]["label"] == "Points of view"
    assert shown[0]["wrote"] == ["Ana"]
    moved = desk.intend("move_groups", {"stage": "viewpoints"}, "m")
    assert desk.intend("move_groups", {"stage": "viewpoints"}, "m") == moved
    assert [stage_of(desk, group) for group in (place.group_id, closed)] == [
        ("viewpoints", True),
        ("viewpoints", False),
    ]
    assert desk.intend("return_groups", moved, "r") == {"stayed": []}
    assert [stage_of(desk, group) for group in (place.group_id, closed)] == [
        ("problem_tree", True),
        ("brainstorm", False),
    ]
    opened = desk.intend("move_groups", {"open": True}, "o")
    assert [one["group"] for one in opened["groups"]] == [closed]
    desk.intend("close_stage", {"group": closed}, "c")
    assert desk.intend("return_groups", opened, "s") == {"stayed": ["Water"]}


def stage_of(desk: FacilitatorModel, group: str) -> tuple[str, bool]:
    """Return where a group is."""
    state = desk.visitor.workshop.group(desk.plan.plan_id, group)
    return state.stage, state.stage_open


def core(desk: FacilitatorModel) -> str:
    """Return the core problem of the chosen group."""
    return str(desk.work["problem_tree"]["view"]["core"])


NONSENSE = [
    *((gesture, data) for gesture in ("preview_move", "move_groups") for data in ({"stage": 7}, {"stage": "nowhere"})),
    *((gesture, {"open": "yes"}) for gesture in ("preview_move", "move_groups")),
    *(("return_groups", {"groups": groups}) for groups in (7, [7], [{}], [{"group": "nobody"}])),
]


@pytest.mark.parametrize(("gesture", "data"), NONSENSE)
def test_a_desk_that_asks_for_nonsense_is_refused(store: Store, gesture: str, data: dict[str, object]) -> None:
    """Every value that comes from a browser is looked at."""
    place = venue(store)
    desk = FacilitatorModel(Visitor(place.workshop, place.host, place.group_id, "http://h", Live(store), SharedViews()))
    with pytest.raises(OgError):
        desk.intend(gesture, dict(data), "op")


@pytest.mark.parametrize("gesture", ["preview_move", "move_groups", "return_groups", "move_stage", "set_right"])
def test_a_participants_page_knows_nothing_of_the_desk(store: Store, gesture: str) -> None:
    """What moves groups or sets rights is refused to whoever sends it from a participant's page."""
    place = venue(store)
    page = page_of(place, place.ana, place.group_id)
    with pytest.raises(OgError) as refused:
        page.intend(gesture, {"stage": "viewpoints", "right": "edit", "groups": []}, "op")
    assert refused.value.code in ("unknown_intent", "not_allowed")


def test_an_open_page_calls_nobody_by_an_erased_name(store: Store) -> None:
    """A facilitator's page tells whose proposal waits; erased, the name is gone from it with the next look."""
    place = venue(store)
    place.workshop.act(place.host, place.group_id, "set_right", {"stage": "problem_tree", "right": PROPOSE})
    core = place.workshop.group(place.plan_id, place.group_id)[TreeState].core_problem
    place.workshop.act(place.ana, place.group_id, "add_cause", {"of": core, "text": "Clinics are far"})
    page = page_of(place, place.host, place.group_id)
    page.refresh()
    assert "Ana" in json.dumps(page.work)
    place.workshop.act(place.host, place.plan_id, "erase_names", {"called": "Person"})
    page.refresh()
    assert "Ana" not in json.dumps(page.work)
    assert "Person 1" in json.dumps(page.work)
