"""What weakens a candidate or the core problem, taking into account what the group says beside it (R8, R51)."""

from functools import lru_cache

from ogcore.candidates.state import Candidates
from ogcore.evidence.commands import findings_of as findings_with_evidence
from ogcore.evidence.state import EvidenceBook, is_baseline
from ogcore.language.statement import Finding, check_statement
from ogcore.language.written import written_in
from ogcore.trees.state import TreeState

_ANSWERED_BESIDE = frozenset({"no_population", "no_place", "no_evidence"})
"""Findings that what is said of whom it affects, or of the evidence, can answer."""

_REMEMBERED = 2_000
"""Statements whose reading is remembered: of many candidates only one changes at a time."""


@lru_cache(maxsize=_REMEMBERED)
def _remarks(text: str, language: str) -> tuple[Finding, ...]:
    return tuple(check_statement(text, language))


def findings_of_candidate(state: Candidates, book: EvidenceBook, candidate: str, language: str) -> list[Finding]:
    """Return what weakens a candidate that is not in the tree; raises CandidateNotFound, UnknownLanguage."""
    held = state.find(candidate)
    entries = [*book.of(candidate), *(book.of(held.node) if held.node else [])]
    answered = {"no_evidence"} if any(is_baseline(entry) for entry in entries) else set()
    answered |= {"no_place"} if any(entry.place for entry in entries) else set()
    text = held.wording.text
    found = [finding for finding in _remarks(text, written_in(text, language)) if finding.code not in answered]
    return _without_answered(state, candidate, text, found, language)


def findings_of_core(tree: TreeState, book: EvidenceBook, state: Candidates, language: str) -> list[Finding]:
    """Return what weakens the core problem; nothing while there is none."""
    core = tree.core_problem
    if core is None:
        return []
    found = findings_with_evidence(tree, book, core, language)
    placed = state.placed_as(core)
    if placed is None:
        return found
    return _without_answered(state, placed.candidate, tree.text(core), found, language)


def _without_answered(
    state: Candidates, candidate: str, text: str, found: list[Finding], language: str
) -> list[Finding]:
    notes = [state.criterion(candidate, criterion).note.text for criterion in ("affected", "evidence")]
    beside = "; ".join(note for note in notes if note)
    if not beside:
        return found
    spoken = written_in(text, language)
    left = {finding.code for finding in _remarks(f"{text}; {beside}", spoken)}
    spoken_beside = written_in(beside, spoken)
    if spoken_beside != spoken:  # notes in the other language answer in its words
        left &= {finding.code for finding in _remarks(beside, spoken_beside)}
    return [finding for finding in found if finding.code not in _ANSWERED_BESIDE - left]
