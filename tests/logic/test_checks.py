"""What a careful facilitator would notice."""

import pytest

from ogcore.logic.checks import Finding, check
from ogcore.trees.problem_tree import ProblemTree
from tests.builders import small_tree


def test_an_empty_tree_lacks_its_core_problem() -> None:
    """Without a core problem that is the one thing to say."""
    assert list(check(ProblemTree())) == [Finding("no_core_problem", ())]


def test_a_bare_core_problem_lacks_causes_and_effects() -> None:
    """Both sides are missed."""
    tree = ProblemTree()
    core = tree.state_core_problem("Core")
    assert list(check(tree)) == [Finding("no_cause", (core,)), Finding("no_effect", (core,))]


def test_a_single_cause_is_noticed() -> None:
    """One cause alone explains little."""
    tree = ProblemTree()
    core = tree.state_core_problem("Core")
    cause = tree.add_cause("Cause")
    tree.add_effect("Effect")
    assert list(check(tree)) == [Finding("single_cause", (core, cause))]


def test_duplicates_are_noticed_whatever_their_case_and_stop() -> None:
    """The same words twice are named together, in sibling order."""
    small = small_tree()
    twin = small.tree.add_cause("METHODS are unknown.", small.other)
    assert list(check(small.tree)) == [Finding("duplicate", (small.cause, twin))]


def test_a_sound_tree_has_no_findings() -> None:
    """Where nothing is amiss nothing is said."""
    assert list(check(small_tree().tree)) == []


def _found(core: str, effect: str, cause: str) -> list[str]:
    tree = ProblemTree()
    tree.state_core_problem(core)
    tree.add_effect(effect)
    tree.add_cause("Nobody keeps the rules of the house")
    tree.add_cause("Windows stay shut all winter long")
    tree.add_cause(cause)
    return [finding.code for finding in check(tree)]


@pytest.mark.parametrize(
    ("core", "effect", "cause"),
    [
        ("Residents sleep badly", "Landlords lose tenants", "As a result of the noise, children are tired"),
        ("Los vecinos duermen mal", "Los caseros pierden inquilinos", "Por esta razón los niños llegan cansados"),
        (
            "88 bikers died",
            "Planned operations are put off",
            "Because of the crashes, the hospital puts off operations",
        ),
        ("The marsh smells of rot", "Herons nest on cables", "Residents fall ill from the smell"),
        ("Trains are late", "Clerks lose pay", "Owing to this delay, surgeons start at noon"),
        ("Trains are late", "Commuters stop going to their clubs", "Passengers give up attending their clubs"),
        ("El aire tiene polvo", "Mueren los mineros", "Los vecinos enferman por respirar el polvo"),
        ("Una de siete pasajeras fue acosada", "Hay miedo", "Las pasajeras acosadas dejan de trabajar de noche"),
        ("The jail is full", "Inmates catch tuberculosis", "Prisoners become infected with tuberculosis"),
    ],
)
def test_a_result_among_the_causes_is_noticed(core: str, effect: str, cause: str) -> None:
    """It opens as a result, tells the misfortune with where it comes from, or says an effect in other words."""
    assert _found(core, effect, cause) == ["effect_as_cause"]


@pytest.mark.parametrize(
    ("core", "effect", "cause"),
    [
        ("Trains are late", "Commuters lose pay", "As a result of the pandemic, half of the drivers retired"),
        ("Trains are late", "Commuters lose pay", "Drivers leave for want of a pension"),
        (
            "Los trenes llegan tarde",
            "Los viajeros pierden salario",
            "Debido a la falta de piezas, las locomotoras paran",
        ),
        ("Pocas mujeres denuncian agresiones", "Los agresores repiten", "Las mujeres callan por miedo al despido"),
        ("Casas sin agua", "Los migrantes duermen en la calle", "Los migrantes son extorsionados por autoridades"),
    ],
)
def test_a_cause_that_names_its_own_cause_is_left_alone(core: str, effect: str, cause: str) -> None:
    """What comes from something else than the core problem is no result of it."""
    assert _found(core, effect, cause) == []


@pytest.mark.parametrize(
    ("cause", "code"),
    [
        ("Strong winds", "unactionable"),
        ("El paso de los huracanes", "unactionable"),
        ("La imprudencia propia del ser humano", "unactionable"),
        ("Los precios internacionales del café", "unactionable"),
        ("Así lo ha querido Dios", "unactionable"),
        ("The hot summers of the Peloponnese", "unactionable"),
        ("La globalización", "unactionable"),
        ("Falta discutirlo en el grupo", "gap"),
        ("Pendiente de revisar con los maestros", "gap"),
        ("(add a cause here)", "gap"),
        ("Don't know yet", "gap"),
    ],
)
def test_what_nobody_can_change_and_what_is_still_to_be_written(cause: str, code: str) -> None:
    """The weather, human nature and world prices; a card that only says what is to be done with it."""
    assert _found("Growers earn too little", "Sons move away", cause) == [code]


@pytest.mark.parametrize(
    "cause",
    [
        "Rain gutters are broken",
        "Clima laboral hostil",
        "El destino de los recursos no se publica",
        "Storm drains are blocked",
        "Falta revisar las tuberías cada año",
        "The police do not know the law",
    ],
)
def test_a_card_that_only_begins_like_it_is_left_alone(cause: str) -> None:
    """What stands on the whole card counts, not its first word."""
    assert _found("Growers earn too little", "Sons move away", cause) == []
