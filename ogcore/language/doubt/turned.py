"""A wording looked at beside the problem it was made of."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property

LESSENING = frozenset({"fewer_who", "fewer_harmed", "fewer_doing", "less", "fewer_affected"})
"""Rules that ask for less of the whole thing: what follows tells which thing."""
PLURAL_VERB = re.compile(r"^\w{2,}(?:an|en)$")
NOT_VERBS = frozenset(
    """
    plan orden examen margen origen imagen virgen crimen volumen regimen gran pan alguien joven bien
    tambien quien recien
    """.split()
)
"""What looks like "they do" in Spanish, and the words that only look like it."""
DENYING = frozenset("no ni not nor never nunca".split())
STRENGTHS = frozenset(
    "muy tan bien bastante demasiado todo toda todos todas medio siempre very so too really quite".split()
)


@dataclass(frozen=True)
class Turned:
    """The words of a problem and those of the wording, without accents, and the rule that made it."""

    said: list[str]
    answer: list[str]
    rule: str

    @cached_property
    def _blocks(self) -> list[tuple[int, int, int]]:
        return [
            (a, b, size) for a, b, size in SequenceMatcher(None, self.said, self.answer, False).get_matching_blocks()
        ]

    @cached_property
    def kept(self) -> list[bool]:
        """Tell of every word of the answer whether it stood in the problem."""
        found = [False] * len(self.answer)
        for _, ours, length in self._blocks:
            found[ours : ours + length] = [True] * length
        return found

    @cached_property
    def gone(self) -> list[int]:
        """Return the positions of the problem's words that are not in the answer."""
        stays = {at for theirs, _, length in self._blocks for at in range(theirs, theirs + length)}
        return [at for at in range(len(self.said)) if at not in stays]

    @property
    def new(self) -> list[int]:
        """Return the positions of the answer's words that the problem did not have."""
        return [at for at, kept in enumerate(self.kept) if not kept]
