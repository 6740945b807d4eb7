"""Figures are made from any tree of the domain."""

from ogcore import ObjectiveTree, ProblemTree
from ogcore.export.figure import objective_figure, problem_figure, tree_figure
from ogcore.export.tree_outline import outline
from tests.export.sample import SPANISH_KINDS, problem_tree


def _tree() -> tuple[ProblemTree, str, str, str]:
    tree = ProblemTree()
    core = tree.state_core_problem("El río está sucio")
    cause = tree.add_cause("Basura sin recoger")
    parked = tree.add_cause("Otra cosa")
    tree.park(parked)
    effect = tree.add_effect("Enfermedades")
    return tree, core, cause, effect


def test_a_problem_tree_becomes_a_figure_without_parked_nodes() -> None:
    """Nodes carry text and kind, arrows run cause to effect, the parking lot stays out of the picture."""
    tree, core, cause, effect = _tree()
    figure = problem_figure(tree, "Árbol", "es", SPANISH_KINDS)
    assert {(node.id, node.text, node.kind) for node in figure.nodes} == {
        (core, "El río está sucio", "core"),
        (cause, "Basura sin recoger", "cause"),
        (effect, "Enfermedades", "effect"),
    }
    assert set(figure.edges) == {(cause, core), (core, effect)}
    assert figure.core is not None
    assert figure.core.id == core


def test_an_empty_tree_becomes_an_empty_figure() -> None:
    """Before the core problem is stated there is a figure, with nothing in it."""
    figure = tree_figure(ProblemTree(), "Árbol", "es")
    assert figure.nodes == ()
    assert figure.core is None


def test_the_outline_names_every_node_once_effects_first() -> None:
    """A cause with two effects appears once; the core stands between its effects and its causes."""
    rows = list(outline(problem_tree()))
    kinds = [node.kind for _, node in rows]
    assert sorted(node.id for _, node in rows) == sorted(node.id for node in problem_tree().nodes)
    assert kinds == ["effect"] * 4 + ["core"] + ["cause"] * 8


def test_an_objective_tree_becomes_a_figure_of_means_and_ends() -> None:
    """Causes become means, effects ends; an objective tree of one node is still an objective tree."""
    tree, core, cause, effect = _tree()
    figure = objective_figure(ObjectiveTree(tree, {}, "es"), "Árbol de objetivos", "es")
    assert {node.id: node.kind for node in figure.nodes} == {core: "core", cause: "means", effect: "end"}
    assert set(figure.edges) == {(cause, core), (core, effect)}
    alone = ProblemTree()
    alone.state_core_problem("El río está sucio")
    assert objective_figure(ObjectiveTree(alone, {}, "es"), "", "es").is_objective
