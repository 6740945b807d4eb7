"""What stands beside a box where words are written under the Chatham House Rule (R5)."""

from collections.abc import Callable


def rule_labels(_: Callable[[str], str]) -> dict[str, str]:
    """Return the sentence, in the reader's language."""
    return {"rule.compose": _("Nobody can see who writes this, not even the facilitator.")}
