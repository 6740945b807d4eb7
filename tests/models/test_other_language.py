"""A group that writes Spanish in a plan whose language is English, and the other way round (R8, R16, R27)."""

import pytest

from ogcore.commitments.rules import prefill
from ogcore.commitments.state import Commitments
from ogcore.objectives.checks import mirrors
from ogcore.objectives.objective_tree import objective_tree_of
from tests.builders import Room
from workbench.panels.candidates.view import candidates_view
from workbench.panels.commitments.view import cards_view
from workbench.panels.evidence.view import findings_view
from workbench.panels.logic.view import statement_findings
from workbench.panels.objectives.view import pairs_view
from workbench.panels.panel import Viewer

CORE = "Las familias de 42 colonias de Tapachula viven a oscuras: 3,200 hogares sin luz en 2023"
CAUSES = {
    "El personal está mal capacitado": "El personal está bien capacitado",
    "No hay presupuesto para el alumbrado": "Hay presupuesto para el alumbrado",
    "Falta de mantenimiento de las luminarias": "Adecuado mantenimiento de las luminarias",
}
WHOLE = {
    "es": (CORE, list(CAUSES)),
    "en": (
        "Families in 42 neighbourhoods of Tapachula live in the dark: 3,200 homes without light in 2023",
        ["The staff is poorly trained", "There is no budget for the street lights", "Lack of maintenance of the lamps"],
    ),
}


def at_objectives(written: str, plan: str) -> Room:
    """Return a room of a plan in one language whose tree is written in another, at the objective tree."""
    room = Room(plan)
    room.open("problem_tree")
    core, causes = WHOLE[written]
    node = room.act(room.facilitator, "state_core_problem", text=core)["node"]
    for text in causes:
        room.act(room.facilitator, "add_cause", of=node, text=text)
    room.open("objective_tree")
    return room


@pytest.mark.parametrize(("written", "plan"), [("es", "en"), ("en", "es")])
def test_a_tree_is_proposed_objectives_as_in_a_plan_of_its_language(written: str, plan: str) -> None:
    """The same wordings are sure, in the language of the statements, and nothing is said to be mixed."""
    here, there = (objective_tree_of(at_objectives(written, one).group).pairs() for one in (plan, written))
    assert [(pair.problem, pair.proposal) for pair in here] == [(pair.problem, pair.proposal) for pair in there]
    assert sum(pair.proposal.sure for pair in here) >= 3
    assert "foreign" not in {pair.proposal.doubt for pair in here}


def test_sure_objectives_are_spanish_in_an_english_plan() -> None:
    """The page of pairs proposes them, whatever language its reader has; questions are in the reader's."""
    room = at_objectives("es", "en")
    for reader in ("es", "en"):
        pairs = pairs_view(room.group, Viewer(reader, editable=True))["pairs"]
        assert {pair["problem"]: pair["proposal"] for pair in pairs if pair["problem"] in CAUSES} == CAUSES


def test_a_document_in_the_readers_language_keeps_the_proposals_of_the_plan() -> None:
    """What tells no language is read in the plan's, not in that of who downloads the tree."""
    room = Room("es")
    room.open("problem_tree")
    room.act(room.facilitator, "state_core_problem", text="Corrupción")
    room.open("objective_tree")
    (shown,) = objective_tree_of(room.group, "en").pairs()
    assert shown.proposal.text == "Menor corrupción"


@pytest.mark.parametrize(("written", "plan"), [("es", "en"), ("en", "es")])
def test_a_whole_statement_is_missing_nothing(written: str, plan: str) -> None:
    """Whom, where and how much are found in the core problem and on its card, and no reader is told otherwise."""
    room = at_objectives(written, plan)
    core = objective_tree_of(room.group).core_objective
    assert core is not None
    for reader in ("es", "en"):
        assert statement_findings(room.group, Viewer(reader)) == []
        assert findings_view(room.group, core, reader) == []
    room.open("commitment_card")
    room.act(room.facilitator, "draft_commitment", node=core)
    (card,) = cards_view(room.group, Viewer("en", editable=True))["cards"]
    assert card["doubts"]["problem"] == ""
    named = {"es": "familias", "en": "Families"}[written]
    assert named in room.group[Commitments].ordered()[0].text("population")


def test_what_is_missing_is_said_in_the_readers_language() -> None:
    """A Spanish statement that lacks something is told to a reader of English in English."""
    room = Room("en")
    room.open("problem_tree")
    room.act(room.ana, "propose_candidate", text="La gente se queja de los malos servicios")
    lacks = {
        one: candidates_view(room.group, Viewer(one, editable=True))["candidates"][0]["lacks"] for one in ("es", "en")
    }
    assert lacks["en"].startswith("Missing")
    assert lacks["es"].startswith("Falta")


def test_actions_are_told_from_means_in_their_language() -> None:
    """A means worded as an action begins the key actions of a card, in an English plan too."""
    room = at_objectives("es", "en")
    tree = objective_tree_of(room.group)
    cause = next(pair.node for pair in tree.pairs() if pair.kind == "cause")
    room.act(room.facilitator, "confirm_objective", node=cause, text="Capacitar al personal de alumbrado")
    given = prefill(room.group, tree.core_objective)
    assert given["key_actions"] == "Capacitar al personal de alumbrado"
    assert given["population"].startswith("familias")


def test_an_objective_in_the_other_language_is_not_said_to_be_about_something_else() -> None:
    """Words of two languages cannot be compared, so nothing is said of it."""
    room = at_objectives("es", "en")
    cause = next(pair.node for pair in objective_tree_of(room.group).pairs() if pair.kind == "cause")
    room.act(room.facilitator, "confirm_objective", node=cause, text="The team knows how to do its work")
    pair = next(pair for pair in objective_tree_of(room.group).pairs() if pair.node == cause)
    assert mirrors(pair)


def test_a_note_in_the_other_language_answers_what_a_candidate_leaves_out() -> None:
    """Who writes beside a Spanish sentence in English whom it affects is not told that this is missing."""
    room = Room("en")
    room.open("problem_tree")
    own = room.act(room.ana, "propose_candidate", text="Las calles del centro de Tapachula están a oscuras")[
        "candidate"
    ]

    def codes() -> set[str]:
        (shown,) = candidates_view(room.group, Viewer("en", editable=True))["candidates"]
        return {finding["code"] for finding in shown["findings"]}

    assert codes() == {"no_population", "no_evidence"}
    room.act(
        room.ana, "note_candidate", candidate=own, criterion="affected", text="The families who live there", base=""
    )
    assert codes() == {"no_evidence"}
