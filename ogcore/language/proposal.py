"""What a conversion answers."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Proposal:
    """A proposed objective (R16).

    ``text`` is the wording, or None when no rule is sure and the group is asked; ``rule`` names the rule that made it
    (None when asked); ``sure`` is True exactly when there is a text.
    """

    text: str | None
    rule: str | None
    sure: bool


ASK = Proposal(text=None, rule=None, sure=False)
