"""The trees that are sealed with a card, as pictures with all their words (R30)."""

from collections.abc import Iterator, Sequence
from typing import Any

from ogcore.export import TreeFigure
from ogcore.seal.errors import NotASeal
from ogcore.seal.tree import tree_figure_of
from workbench.files.tree_picture import drawable, with_open_ones
from workbench.words.i18n import translator
from workbench.words.tree_label import tree_words


def sealed_figures(trees: Sequence[Any], language: str) -> Iterator[TreeFigure]:
    """Yield the trees of a payload, their kinds and titles in ``language``. Raises NotASeal."""
    named = tree_words(translator(language))
    problems: dict[str, str] = {}
    for data in trees:
        kind = data.get("kind") if isinstance(data, dict) else None
        if kind not in named:
            raise NotASeal("trees")
        title, kinds = named[kind]
        figure = tree_figure_of(data, title, language, kinds)
        if kind == "problem":
            problems = {node.id: node.text for node in figure.nodes}
        yield drawable(with_open_ones(figure, problems) if kind == "objective" else figure)
