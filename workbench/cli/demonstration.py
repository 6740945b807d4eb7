"""A plan to try the workbench with: the problem tree of a municipality, as its working group would have typed it."""

from collections.abc import Callable
from importlib.resources import files
from typing import Any

from ogcore.record.participant import Identity
from ogcore.trees.causality import Arrow
from ogcore.trees.outline import read_outline
from ogcore.trees.state import TreeState
from ogcore.workshop.workshop import NewPlan, Workshop
from workbench.words.i18n import translator


def create_demonstration(workshop: Workshop, language: str) -> NewPlan:
    """Create the plan in ``language``: a group at work on its problem tree, and a second that has yet to begin.

    Everything happens as if the facilitator had done it by hand, so the plan is a real one. Raises UnknownChoice.
    """
    _ = translator(language)
    created = workshop.create_plan(_("Local Action Plan · Tlaxcala (demonstration)"), language)
    facilitator = workshop.facilitator(created.secret)
    # first the group with a tree: it is the one a facilitator sees when the desk opens
    group = workshop.add_group(facilitator, _("Group 2"), _("Teenage pregnancy"))
    workshop.add_group(facilitator, _("Group 1"), _("Clean rivers"))
    _plant(workshop, facilitator, group.group_id, read_outline(demonstration_outline(language)))
    workshop.act(facilitator, group.group_id, "open_stage", {"stage": "problem_tree"})
    workshop.leave(facilitator.participant_id)  # nobody sits there
    return created


def demonstration_outline(language: str) -> str:
    """Return the tree as indented text, in Spanish or English."""
    return files("workbench").joinpath("data", f"tlaxcala.{language}.txt").read_text(encoding="utf-8")


def _plant(workshop: Workshop, facilitator: Identity, group: str, tree: TreeState) -> None:
    """Let the facilitator write ``tree`` into the group, card by card, then the second arrows of shared causes."""

    def act(intent: str, data: dict[str, Any]) -> str:
        return str(workshop.act(facilitator, group, intent, data).result.get("node", ""))

    for cause, effect in plant(act, tree, {}):
        act("link", {"cause": cause, "effect": effect})


def plant(act: Callable[[str, dict[str, Any]], str], tree: TreeState, planted: dict[str, str]) -> list[Arrow]:
    """Write the cards of ``tree`` that are not ``planted`` yet, and return the arrows that are still to be drawn.

    ``act`` carries an intent out and returns the card it made; ``planted`` is filled with what each card of the file
    became.
    """
    hung: set[Arrow] = set()
    for node in tree.ordered():  # a card always comes after the one it was hung on
        side, text = tree.position(node), tree.text(node)
        if side == "core":
            planted[node] = planted.get(node) or act("state_core_problem", {"text": text})
            continue
        near = tree.effects(node) if side == "cause" else tree.causes(node)
        first = next(other for other in near if other in planted)
        planted[node] = act(f"add_{side}", {"of": planted[first], "text": text})
        hung.add((node, first) if side == "cause" else (first, node))
    return [(planted[cause], planted[effect]) for cause, effect in tree.arrows() if (cause, effect) not in hung]
