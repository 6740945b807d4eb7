"""A group's trees as pictures with all their words: title, kinds and the description for people who cannot see them."""

from collections.abc import Mapping
from dataclasses import replace

from ogcore.export import TreeFigure, objective_figure, problem_figure
from ogcore.export.arrow_limit import fewer_arrows
from ogcore.export.figure import FigureKind
from ogcore.objectives.objective_tree import ObjectiveTree
from ogcore.trees.state import TreeState
from workbench.words.i18n import translator
from workbench.words.tree_label import open_objective, tree_words

_NAMED_LIMIT = 12
"""Statements a description names on each side of the core; beyond that it only counts them."""


def problem_picture(tree: TreeState, language: str, title: str = "") -> TreeFigure:
    """Return the problem tree ready to be drawn; parked cards are left out."""
    named, kinds = tree_words(translator(language))["problem"]
    return problem_figure(tree, title or named, language, kinds)


def objective_picture(tree: ObjectiveTree, language: str, title: str = "") -> TreeFigure:
    """Return the objective tree ready to be drawn; where no objective is known yet, its problem is named as open."""
    named, kinds = tree_words(translator(language))["objective"]
    figure = objective_figure(tree, title or named, language, kinds)
    return with_open_ones(figure, {node.id: str(tree.graph.nodes[node.id]["problem"]) for node in figure.nodes})


def with_open_ones(figure: TreeFigure, problems: Mapping[str, str]) -> TreeFigure:
    """Return the picture with its open objectives saying which problem they are to answer; ``problems`` are by id."""
    _ = translator(figure.language)
    nodes = tuple(
        node if node.text or node.id not in problems else replace(node, text=open_objective(problems[node.id], _))
        for node in figure.nodes
    )
    return replace(figure, nodes=nodes)


def drawable(figure: TreeFigure) -> TreeFigure:
    """Return the picture with as many arrows as can be drawn, saying how many it leaves out."""
    drawn, left_out = fewer_arrows(figure)
    if not left_out:
        return figure
    _ = translator(figure.language)
    note = _(
        "{count} arrows are not drawn: there are too many for one picture. They are in the text, GraphML and JSON."
    )
    return replace(drawn, note=note.replace("{count}", str(left_out)))


def description(figure: TreeFigure) -> str:
    """Return the picture in words: what is at its core, and what leads to it and follows from it."""
    _ = translator(figure.language)
    if figure.core is None:
        return _("{title}, still empty.").replace("{title}", figure.title)
    sides: tuple[tuple[FigureKind, str], ...] = (
        (("means", _("Means ({count}):")), ("end", _("Ends ({count}):")))
        if figure.is_objective
        else (("cause", _("Causes ({count}):")), ("effect", _("Effects ({count}):")))
    )
    sentences = [f"{figure.title}.", f"{figure.kind_labels['core']}: {_ended(figure.core.text)}"]
    sentences += [_side(figure, kind, heading) for kind, heading in sides]
    return " ".join(sentence for sentence in [*sentences, figure.note] if sentence)


def _side(figure: TreeFigure, kind: FigureKind, heading: str) -> str:
    nodes = [node for node in figure.nodes if node.kind == kind]
    core = figure.core.id if figure.core else ""
    nearest = {node for arrow in figure.edges if core in arrow for node in arrow}
    named = [node.text.rstrip(".") for node in nodes if node.id in nearest]
    if not nodes:
        return ""
    words = heading.replace("{count}", str(len(nodes)))
    return f"{words} {'; '.join(named)}." if len(named) <= _NAMED_LIMIT else f"{words.rstrip(':')}."


def _ended(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
