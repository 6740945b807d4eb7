"""What a refusal is about, called by its name: the core tells ids, people read words."""

from ogcore.commitments.state import Commitments
from ogcore.errors import OgError
from ogcore.record.group import WorkingGroup
from ogcore.trees.removed import last_words
from ogcore.trees.state import TreeState
from workbench.stages import stage_title
from workbench.words.i18n import Translate

_CONFLICTS = {"undo_conflict": "undo_conflict_of", "take_back_conflict": "take_back_conflict_of"}
"""What is said of a change that others have built on, where the card it is about can be named."""
_ELSEWHERE = {"nothing_to_undo_here": "nothing_to_undo", "nothing_to_redo_here": "nothing_to_redo"}
"""What is said where no stage can be named in which the last change was."""


class Named(OgError):
    """A refusal with its ids turned into names; ``code`` is that of the sentence which says it best."""

    def __init__(self, code: str, **data: object) -> None:
        super().__init__(**data)
        self.code = code  # type: ignore[misc]


def named(error: OgError, group: WorkingGroup | None, translate: Translate) -> OgError:
    """Return ``error`` as it is to be explained: its stage by its title, the card it is about by its words."""
    data = dict(error.data)
    if error.code in _CONFLICTS and group is not None and (text := _words(group, data)):
        return Named(_CONFLICTS[error.code], text=text)
    if error.code in _ELSEWHERE and not data.get("stage"):
        return Named(_ELSEWHERE[error.code])
    if error.code == "branch_locked":
        return Named("branch_locked_why" if data.get("why") else "branch_locked", **data)
    if isinstance(data.get("stage"), str):
        return Named(error.code, **{**data, "stage": stage_title(data["stage"], translate)})
    return error


def _words(group: WorkingGroup, about: dict[str, object]) -> str:
    """Return the words of the card of the tree, or of the commitment, that a refusal names; nothing if unknown."""
    node, card = str(about.get("node", "")), str(about.get("card", ""))
    if node in group[TreeState]:
        return group[TreeState].text(node)
    if node and (gone := last_words(group, node)):
        return gone
    cards = group[Commitments].cards
    return cards[card].text("action") or cards[card].text("objective") if card in cards else ""
