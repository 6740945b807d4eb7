"""What the rules of language work out of texts, remembered: of a group's texts only few change at a time.

Working it out takes milliseconds a text, and of a whole tree seconds. So who shows a group may ask for what is known
alone, and have the rest worked out where nobody waits for it: :func:`work_out`, in any process, then :func:`keep`.
"""

import time
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any, Generic, TypeVar

from ogcore.language.conversion import propose
from ogcore.language.difference import Piece, difference
from ogcore.language.objective import Finding as ObjectiveFinding
from ogcore.language.objective import check_objective
from ogcore.language.proposal import Proposal
from ogcore.language.statement import Finding, check_statement
from ogcore.language.written import written_in

T = TypeVar("T")
_MOST = 32_768
"""Answers remembered of a kind: more than the largest tree there may ever have been has cards."""
_FEW = 4_096
"""Differences remembered: each holds both texts."""
Wanted = tuple[str, tuple[Any, ...]]
"""What is to be worked out: by which name of :data:`KINDS`, and of what."""


class WorkedOut(Generic[T]):
    """Answers of one function, the latest remembered."""

    def __init__(self, work: Callable[..., T], most: int) -> None:
        self._work, self._most = work, most
        self._found: OrderedDict[tuple[Any, ...], T] = OrderedDict()

    def __call__(self, *key: Any) -> T:
        """Return the answer, worked out if it is not known."""
        if key not in self._found:
            self.keep(key, self._work(*key))
        self._found.move_to_end(key)
        return self._found[key]

    def known(self, *key: Any) -> T | None:
        """Return the answer if it is known."""
        return self._found.get(key)

    def keep(self, key: tuple[Any, ...], found: T) -> None:
        """Remember an answer."""
        self._found[key] = found
        if len(self._found) > self._most:
            self._found.popitem(last=False)


def _proposed(problem: str, given: str) -> Proposal:
    return propose(problem, written_in(problem, given))


_ANSWERED_BESIDE = frozenset({"no_population", "no_place", "no_evidence"})
"""Findings that what is said beside a statement can answer."""


def _remarks(text: str, beside: str, given: str) -> tuple[Finding, ...]:
    spoken = written_in(text, given)
    found = tuple(check_statement(text, spoken))
    if not beside:
        return found
    left = {finding.code for finding in check_statement(f"{text}; {beside}", spoken)}
    spoken_beside = written_in(beside, spoken)
    if spoken_beside != spoken:  # notes in the other language answer in its words
        left &= {finding.code for finding in check_statement(beside, spoken_beside)}
    return tuple(finding for finding in found if finding.code not in _ANSWERED_BESIDE - left)


def _sharpened(text: str, given: str, parents: tuple[str, ...]) -> tuple[ObjectiveFinding, ...]:
    return tuple(check_objective(text, written_in(text, given), parents))


PROPOSALS: WorkedOut[Proposal] = WorkedOut(_proposed, _MOST)
"""``(problem, the group's language)``: what it turns into, read in the language it is written in."""
REMARKS: WorkedOut[tuple[Finding, ...]] = WorkedOut(_remarks, _MOST)
"""``(statement, what is said beside it, the group's language)``: what weakens it."""
SHARPENED: WorkedOut[tuple[ObjectiveFinding, ...]] = WorkedOut(_sharpened, _MOST)
"""``(objective, the group's language, the ends it leads to)``: what a careful facilitator would sharpen in it."""
DIFFERENCES: WorkedOut[tuple[Piece, ...]] = WorkedOut(difference, _FEW)
"""``(before, after)``: what differs between two wordings."""
KINDS: Mapping[str, WorkedOut[Any]] = {
    "proposal": PROPOSALS,
    "remarks": REMARKS,
    "sharpened": SHARPENED,
    "difference": DIFFERENCES,
}


def unknown(wanted: Iterable[Wanted]) -> list[Wanted]:
    """Return what of it nobody has worked out yet, each once."""
    return [one for one in dict.fromkeys(wanted) if KINDS[one[0]].known(*one[1]) is None]


def work_out(wanted: Collection[Wanted], seconds: float = float("inf")) -> list[Any]:
    """Return the answers, in their order, as far as the time goes; the first always."""
    begun, found = time.perf_counter(), list[Any]()
    for kind, key in wanted:
        if found and time.perf_counter() - begun > seconds:
            break
        found.append(KINDS[kind](*key))
    return found


def keep(wanted: Collection[Wanted], found: Iterable[Any]) -> None:
    """Remember answers that were worked out in another process."""
    for (kind, key), answer in zip(wanted, found, strict=False):
        KINDS[kind].keep(key, answer)
