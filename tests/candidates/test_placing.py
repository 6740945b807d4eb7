"""A candidate goes into the centre, another takes its place, and nothing is lost on the way (R51)."""

import pytest

from ogcore.brainstorm.state import Brainstorm
from ogcore.candidates.checks import findings_of_candidate, findings_of_core
from ogcore.candidates.state import CHOOSING, GATHERING, SHOWN, Candidates
from ogcore.evidence.state import EvidenceBook
from ogcore.trees.state import TreeState
from tests.builders import Room, reopened
from tests.table import seated

EVA = seated("eva", "people")


@pytest.fixture
def room() -> Room:
    """Return a room at its problem tree with two candidates."""
    room = Room()
    room.open("problem_tree")
    for who, text in ((EVA, "Noise at night"), (room.ana, "Streets are dark")):
        room.act(who, "propose_candidate", text=text)
    return room


def candidate(room: Room, text: str) -> str:
    """Return the candidate that says so."""
    return next(held.candidate for held in room.group[Candidates].ordered() if held.wording.text == text)


def centre(room: Room, text: str) -> str:
    """Let the facilitator put a candidate in the centre, and return the core problem."""
    return str(room.act(room.facilitator, "put_in_centre", candidate=candidate(room, text))["node"])


def waiting(room: Room) -> set[str]:
    """What the candidates say that are not in the tree."""
    tree = room.group[TreeState]
    return {held.wording.text for held in room.group[Candidates].standing() if held.node not in tree}


def test_one_is_put_in_the_centre_and_the_others_stay(room: Room) -> None:
    """It becomes the core problem in one operation, which one undo takes back and redo brings again."""
    core = centre(room, "Noise at night")
    tree = room.group[TreeState]
    assert (tree.core_problem, tree.text(core), waiting(room)) == (core, "Noise at night", {"Streets are dark"})
    room.act(room.facilitator, "undo")
    assert room.group[TreeState].core_problem is None
    assert waiting(room) == {"Noise at night", "Streets are dark"}
    room.act(room.facilitator, "redo")
    assert room.group[TreeState].text(core) == "Noise at night"
    assert room.replayed() == room.group
    assert reopened(room.group) == room.group


def test_another_takes_its_place_and_causes_and_effects_stay(room: Room) -> None:
    """The sentence of before goes back among the candidates; both are undone as one."""
    core = centre(room, "Noise at night")
    cause = room.act(room.beto, "add_cause", of=core, text="No patrols")["node"]
    effect = room.act(room.beto, "add_effect", of=core, text="People move away")["node"]
    assert centre(room, "Streets are dark") == core
    tree = room.group[TreeState]
    assert (tree.text(core), tree.causes(core), tree.effects(core)) == ("Streets are dark", [cause], [effect])
    assert waiting(room) == {"Noise at night"}
    room.act(room.facilitator, "undo")
    assert (room.group[TreeState].text(core), waiting(room)) == ("Noise at night", {"Streets are dark"})
    room.act(room.facilitator, "redo")
    assert (room.group[TreeState].text(core), waiting(room)) == ("Streets are dark", {"Noise at night"})
    assert room.replayed() == room.group


def test_a_core_of_before_there_were_candidates_becomes_one(room: Room) -> None:
    """Words nobody proposed here, and those offered beside them, are kept as well."""
    core = room.act(room.facilitator, "state_core_problem", text="Fear in the streets")["node"]
    room.act(room.ana, "reword", node=core, text="People are afraid", base="Something else")
    centre(room, "Noise at night")
    back = room.group[Candidates].find(candidate(room, "Fear in the streets"))
    assert (back.author, back.wording.offers) == (None, ("People are afraid",))
    assert room.group[TreeState].wording(core).offers == ()
    centre(room, "Fear in the streets")
    assert room.group[TreeState].wording(core).offers == ("People are afraid",)
    assert waiting(room) == {"Noise at night", "Streets are dark"}


def test_a_core_worded_otherwise_since_stands_beside_the_words_it_was_proposed_with(room: Room) -> None:
    """Its author's sentence comes back as they wrote it, and what the group made of it too."""
    core = centre(room, "Noise at night")
    room.act(room.beto, "reword", node=core, text="Noise of bars at night")
    centre(room, "Streets are dark")
    assert waiting(room) == {"Noise at night", "Noise of bars at night"}
    assert room.group[Candidates].find(candidate(room, "Noise at night")).author == "eva"


def test_undo_does_not_undo_what_others_did_with_the_core_since(room: Room) -> None:
    """A core that others have worded since stays, and who placed it is told which card it is."""
    core = centre(room, "Noise at night")
    room.act(room.beto, "reword", node=core, text="Noise of bars at night")
    with pytest.raises(Exception, match="undo_conflict") as refused:
        room.act(room.facilitator, "undo")
    assert refused.value.data == {"node": core}  # type: ignore[attr-defined]


def test_a_core_that_is_taken_out_is_a_candidate_again(room: Room) -> None:
    """Nothing is lost when the facilitator empties the centre; it can be put there once more."""
    core = centre(room, "Noise at night")
    room.act(room.facilitator, "remove", node=core)
    assert waiting(room) == {"Noise at night", "Streets are dark"}
    assert room.group[TreeState].text(centre(room, "Noise at night")) == "Noise at night"


def test_placing_ends_a_choice_that_is_open_and_leaves_one_that_is_shown(room: Room) -> None:
    """Nobody chooses on among what has been decided; what was shown stays on the screen."""
    room.act(room.facilitator, "move_choice", phase=CHOOSING)
    centre(room, "Noise at night")
    assert room.group[Candidates].phase == GATHERING
    room.act(room.facilitator, "move_choice", phase=SHOWN)
    centre(room, "Streets are dark")
    assert room.group[Candidates].phase == SHOWN


def test_figures_go_where_their_statement_goes(room: Room) -> None:
    """Evidence of the core goes with it to the candidates and comes back with it, also after it was taken out."""
    core = centre(room, "Noise at night")
    fields = {"figure": "70", "unit": "dB", "source": "Measured"}
    proof = room.act(room.ana, "add_evidence", node=core, kind="source", fields=fields)["evidence"]
    centre(room, "Streets are dark")
    book = room.group[EvidenceBook]
    assert (book.of(core), book.entries[proof].node) == ([], candidate(room, "Noise at night"))
    room.act(room.facilitator, "undo")
    assert room.group[EvidenceBook].entries[proof].node == core
    room.act(room.facilitator, "redo")
    centre(room, "Noise at night")
    assert room.group[EvidenceBook].entries[proof].node == core
    room.act(room.facilitator, "remove", node=core)
    again = centre(room, "Noise at night")
    assert room.group[EvidenceBook].entries[proof].node == again


def test_the_idea_a_sentence_came_from_goes_with_it(room: Room) -> None:
    """The tree says of each sentence where it came from, and of no other."""
    room.open("brainstorm")
    idea = room.act(EVA, "add_idea", text="Nobody sleeps")["ideas"][0]
    room.act(room.facilitator, "reveal_ideas")
    room.act(room.ana, "propose_candidate", idea=idea)
    room.open("problem_tree")
    core = centre(room, "Nobody sleeps")
    assert room.group[Brainstorm].origins[core].idea == idea
    centre(room, "Noise at night")
    assert room.group[Brainstorm].origins == {}
    centre(room, "Nobody sleeps")
    assert room.group[Brainstorm].origins[core].idea == idea


def test_what_is_said_beside_a_statement_answers_what_it_lacks(room: Room) -> None:
    """Whom it affects and what is known of it may stand in the criteria, for a candidate and in the centre alike."""
    own = candidate(room, "Noise at night")

    def lacks() -> list[str]:
        state, book = room.group[Candidates], room.group[EvidenceBook]
        return [finding.code for finding in findings_of_candidate(state, book, own, "en")]

    assert {"no_population", "no_place", "no_evidence"} <= set(lacks())
    room.act(room.ana, "note_candidate", candidate=own, criterion="affected", text="Families of the town centre")
    room.act(room.ana, "note_candidate", candidate=own, criterion="evidence", text="70 dB, measured in 2026")
    assert not {"no_population", "no_place", "no_evidence"} & set(lacks())
    centre(room, "Noise at night")
    tree, book, state = (room.group[part] for part in (TreeState, EvidenceBook, Candidates))
    assert [finding.code for finding in findings_of_core(tree, book, state, "en")] == lacks()
    centre(room, "Streets are dark")
    tree, book, state = (room.group[part] for part in (TreeState, EvidenceBook, Candidates))
    assert "no_evidence" in [finding.code for finding in findings_of_core(tree, book, state, "en")]


def test_an_empty_tree_has_no_core_to_find_anything_about(room: Room) -> None:
    """Where nothing stands in the centre nothing is missing in it."""
    tree, book, state = (room.group[part] for part in (TreeState, EvidenceBook, Candidates))
    assert findings_of_core(tree, book, state, "en") == []
