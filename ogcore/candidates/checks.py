"""What weakens a candidate or the core problem, taking into account what the group says beside it (R8, R51).

With ``late`` the answer is None while nobody has worked it out: whoever shows it does not wait.
"""

from collections.abc import Iterator, Sequence

from ogcore.candidates.state import Candidates
from ogcore.evidence.commands import answered_by
from ogcore.evidence.events import Evidence
from ogcore.evidence.state import EvidenceBook
from ogcore.language.statement import Finding
from ogcore.language.worked_out import REMARKS, Wanted
from ogcore.trees.state import TreeState


def findings_of_candidate(
    state: Candidates, book: EvidenceBook, candidate: str, language: str, *, late: bool = False
) -> list[Finding] | None:
    """Return what weakens a candidate that is not in the tree; raises CandidateNotFound, UnknownLanguage."""
    held = state.find(candidate)
    entries = [*book.of(candidate), *(book.of(held.node) if held.node else [])]
    return _found(_key(state, held.wording.text, candidate, language), entries, late=late)


def findings_of_core(
    tree: TreeState, book: EvidenceBook, state: Candidates, language: str, *, late: bool = False
) -> list[Finding] | None:
    """Return what weakens the core problem; nothing while there is none."""
    core = tree.core_problem
    if core is None:
        return []
    placed = state.placed_as(core)
    key = _key(state, tree.text(core), placed.candidate if placed else None, language)
    return _found(key, book.of(core), late=late)


def remarks_wanted(tree: TreeState, state: Candidates, language: str) -> Iterator[Wanted]:
    """Yield what is to be worked out for the candidates that are looked at, and for the core problem."""
    core = tree.core_problem
    if core is not None:
        placed = state.placed_as(core)
        yield "remarks", _key(state, tree.text(core), placed.candidate if placed else None, language)
    for held in state.standing():
        if held.node not in tree:
            yield "remarks", _key(state, held.wording.text, held.candidate, language)


def _found(key: tuple[str, str, str], entries: Sequence[Evidence], *, late: bool) -> list[Finding] | None:
    found = (REMARKS.known if late else REMARKS)(*key)
    answered = answered_by(entries)
    return None if found is None else [finding for finding in found if finding.code not in answered]


def _key(state: Candidates, text: str, candidate: str | None, language: str) -> tuple[str, str, str]:
    """Return what is looked at: the words, and what is said beside them of whom it affects and of the evidence."""
    criteria = () if candidate is None else ("affected", "evidence")
    notes = [state.criterion(candidate or "", criterion).note.text for criterion in criteria]
    return text, "; ".join(note for note in notes if note), language
