"""A rule of conversion."""

from collections.abc import Callable
from dataclasses import dataclass

Words = list[str]
DOUBT: Words = []
"""What a rule answers when it recognises the statement but cannot tell its positive state: the group is asked."""


@dataclass(frozen=True)
class Rule:
    """A named step: ``turn`` gives the words of the objective, DOUBT to ask, or None when it does not apply."""

    name: str
    turn: Callable[[Words], Words | None]
