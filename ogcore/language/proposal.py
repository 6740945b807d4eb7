"""What a conversion answers."""

from dataclasses import dataclass
from typing import Literal

Confidence = Literal["sure", "start"]


@dataclass(frozen=True)
class Proposal:
    """A proposed objective (R16): one of three answers.

    *Sure*: ``text`` is the wording and ``rule`` names the rule that made it. *A start*: ``start`` is a wording that is
    right in part, and ``doubt`` the code of what to look at; it is never counted as a proposal. *Asked*: neither, and
    ``doubt`` is the code of the question that helps. ``sure`` is True exactly when there is a text.
    """

    text: str | None
    rule: str | None
    sure: bool
    start: str | None = None
    doubt: str | None = None

    @property
    def confidence(self) -> Confidence | None:
        """``sure``, ``start``, or None when the group is asked."""
        if self.text is not None:
            return "sure"
        return "start" if self.start is not None else None


def asked(doubt: str) -> Proposal:
    """Return the answer that asks, with the code of its question."""
    return Proposal(text=None, rule=None, sure=False, doubt=doubt)


ASK = asked("unread")
COMING = asked("coming")
"""Stands in for what is being worked out: never a wording, and it says so."""
