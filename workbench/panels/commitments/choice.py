"""The objectives a card can be begun from, with what the room knows of each in plain words (R27, R50)."""

from collections.abc import Mapping

from ogcore.choice.objective import Reason, best, choices
from ogcore.objectives.objective_tree import ObjectiveTree
from ogcore.record.group import WorkingGroup
from workbench.panels.panel import View
from workbench.words.i18n import Translate, _

_ONE_AND_OTHER: Mapping[str, tuple[str, str]] = {
    "necessary": (_("It answers a necessary cause."), _("It answers {count} necessary causes.")),
    "sufficient": (
        _("It answers a cause that is enough by itself."),
        _("It answers {count} causes that are enough by themselves."),
    ),
    "dots": (_("1 dot on the ideas it came from."), _("{count} dots on the ideas it came from.")),
    "people": (
        _("1 person stands behind the ideas it came from."),
        _("{count} people stand behind the ideas it came from."),
    ),
    "covers": (
        _("It answers 1 of the {total} causes of the tree."),
        _("It answers {count} of the {total} causes of the tree."),
    ),
    "evidence": (_("1 piece of evidence."), _("{count} pieces of evidence.")),
}
_PLAIN_AND_WHOSE: Mapping[str, tuple[str, str]] = {
    "can_act": (_("This group can act on it."), _("This group can act on it. Purview: {whose}.")),
    "others_act": (_("It is for others to act on it."), _("It is for others to act on it. Purview: {whose}.")),
    "cannot_act": (_("Nobody here can act on it."), _("Nobody here can act on it.")),
}


def objectives_view(group: WorkingGroup, tree: ObjectiveTree, translate: Translate) -> list[View]:
    """Return every objective, the most promising first; ``place`` is where it is read in the tree, ``depth`` how deep.

    ``best`` are those to be shown first; one without ``text`` waits for the group to word it. What is empty or untrue
    is left out: a tree has up to 1,200 of them.
    """
    ordered, places = choices(group, tree), {pair.node: place for place, pair in enumerate(tree.pairs())}
    first = {choice.node for choice in best(ordered)}
    total = sum(choice.kind == "means" for choice in ordered)
    views = (
        {
            "node": choice.node,
            "kind": choice.kind,
            "text": choice.text,
            "problem": choice.problem,
            "depth": choice.depth,
            "place": places[choice.node],
            "confirmed": choice.confirmed,
            "best": choice.node in first,
            "cards": list(choice.cards),
            "reasons": [said(reason, total, translate) for reason in choice.reasons()] if choice.text else [],
        }
        for choice in ordered
    )
    return [{key: value for key, value in view.items() if value or key in ("depth", "place")} for view in views]


def said(reason: Reason, total: int, translate: Translate) -> str:
    """Return a reason in words; ``total`` is how many causes the tree has."""
    if reason.code in _PLAIN_AND_WHOSE:
        plain, whose = _PLAIN_AND_WHOSE[reason.code]
        return translate(whose).replace("{whose}", reason.text.rstrip(".")) if reason.text else translate(plain)
    one, other = _ONE_AND_OTHER[reason.code]
    words = translate(one if reason.count == 1 else other)
    return words.replace("{count}", str(reason.count)).replace("{total}", str(total))
