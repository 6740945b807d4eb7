"""What the candidates show: everybody's sentence with what it lacks, and once shown what the room prefers (R8, R51).

Nobody's name or sector is in it, and before the facilitator shows them no count but that of those who have chosen.
"""

from ogcore.candidates.checks import findings_of_candidate
from ogcore.candidates.state import CHOOSING, CRITERIA, SHOWN, Candidate, Candidates
from ogcore.candidates.tally import Choice, answered, by_preference, choice
from ogcore.evidence.state import EvidenceBook
from ogcore.record.group import WorkingGroup
from ogcore.record.participant import Identity
from ogcore.record.voice import Voice
from ogcore.trees.state import TreeState
from workbench.panels.allowance import Allowance
from workbench.panels.evidence.view import core_findings
from workbench.panels.panel import View, Viewer
from workbench.panels.shown_sector import seats_view, sectors_view
from workbench.words.finding import explain_statement_finding, statement_line
from workbench.words.i18n import _

_SHOWN, _FEW = 90, 400
"""Characters of a node's words in the list of what a candidate can hang on, and for how many nodes."""
_NARROW, _LEAST, _WORDS, _REMARKS = 24, 8, 40_000, 40_000
"""Of more nodes so many, and of the last still fewer; bytes of their words, and of what is remarked on candidates."""
UNREMARKED = _("Nothing to remark")


def candidates_view(group: WorkingGroup, viewer: Viewer) -> View:
    """Return the candidates, those in the tree included; withdrawn ones for a facilitator.

    They stand in the order they came; once the choice is shown, those that most people prefer first, and those that
    nobody has more of are the ``first``.
    """
    state, tree = group[Candidates], group[TreeState]
    shown = choice(state) if state.phase == SHOWN else None
    leads = viewer.facilitator and not viewer.reading
    standing = by_preference(state.standing(), shown)
    waiting = any(held.node not in tree for held in standing)
    room, gone = Allowance(_REMARKS), Allowance(_WORDS)
    return {
        "editable": viewer.editable,
        "facilitator": leads,
        "enters": viewer.enters,
        "may": viewer.right,
        "phase": state.phase,
        "open": group.stage_open,
        "straight": state.straight,
        "core": tree.core_problem,
        "alone": tree.core_problem is not None and len(tree.live()) == 1,
        "chosen": shown.total if shown and shown.together else answered(state),
        "groups": [list(together) for together in shown.together] if shown else [],
        "sectors": sectors_view(viewer.translate),
        "seats": seats_view(group, viewer.translate),
        "candidates": [_candidate(group, viewer, held, shown, room) for held in standing],
        "withdrawn": [
            _words(held) | {"text": gone.text(held.wording.text)}
            for held in state.ordered()
            if held.withdrawn and leads
        ],
        "targets": _targets(tree) if waiting and not viewer.reading else [],
    }


def _targets(tree: TreeState) -> list[View]:
    """Return the cards a candidate can hang on, the core problem first."""
    sides, words, most = ("core", "cause", "effect"), Allowance(_WORDS), _SHOWN if len(tree) <= _FEW else _NARROW
    found = [
        {"node": node, "text": words.text(tree.text(node)[:most], f"{tree.text(node)[:_LEAST]}…"), "kind": position}
        for node, position in tree.positions().items()
        if position in sides
    ]
    return sorted(found, key=lambda target: sides.index(str(target["kind"])))


def _words(held: Candidate) -> View:
    return {"id": held.candidate, "text": held.wording.text}


def _candidate(group: WorkingGroup, viewer: Viewer, held: Candidate, shown: Choice | None, room: Allowance) -> View:
    state, tree = group[Candidates], group[TreeState]
    place = tree.position(held.node) if held.node is not None and held.node in tree else None
    said = {name: state.criterion(held.candidate, name) for name in CRITERIA}
    view: View = _words(held) | {
        "number": held.order,
        "offers": list(held.wording.offers),
        "node": held.node if place else None,
        "place": place,
        "criteria": {
            name: {"answer": one.answer, "text": one.note.text, "offers": list(one.note.offers)}
            for name, one in said.items()
        },
        **_lacks(group, viewer, held, place, room),
    }
    if viewer.enters:  # who entered it can mend it
        view["paper"] = {
            entered.sector: entered.people for entered in state.paper.values() if entered.candidate == held.candidate
        }
    if shown is not None and shown.together:
        view["preferred"] = [share.people for share in shown.of(held.candidate)]
        view["first"] = held.candidate in shown.leading
    return view


def _lacks(group: WorkingGroup, viewer: Viewer, held: Candidate, place: str | None, room: Allowance) -> View:
    """Return what weakens the sentence: in one line, and explained, as far as there is room for so many.

    Of a cause or an effect that is not asked.
    """
    if place not in (None, "core"):
        return {"lacks": "", "findings": []}
    state, book = group[Candidates], group[EvidenceBook]
    at_core = place == "core"
    late, language = viewer.unread > 0, group.language
    found = (
        core_findings(group, late=late)
        if at_core
        else findings_of_candidate(state, book, held.candidate, language, late=late)
    )
    if found is None:  # nobody says that there is nothing to remark before it was read
        return {"lacks": "", "findings": []}
    says = any(character.isalpha() for character in held.wording.text)
    told = [{"code": finding.code, "message": explain_statement_finding(finding, viewer.language)} for finding in found]
    return {
        "lacks": statement_line(found, viewer.language) or (viewer.translate(UNREMARKED) if says else ""),
        "findings": [one for one in told if room.takes(*one.values(), besides=25)],
    }


def my_candidates(group: WorkingGroup, identity: Identity, voice: Voice | None = None) -> View:
    """Return which candidates are the visitor's own, those they withdrew, and the one they prefer.

    ``lost`` are the words of the one they preferred that was taken back while the choice is open: they choose again.
    """
    state, me, words = group[Candidates], voice or Voice.of(identity), Allowance(_WORDS)
    own = [one for one in state.ordered() if one.is_of(me)]
    preference = state.preferred_by(me)
    held = state.find(preference.candidate) if preference else None
    return {
        "own": [one.candidate for one in own if not one.withdrawn],
        "withdrawn": [_words(one) | {"text": words.text(one.wording.text)} for one in own if one.withdrawn],
        "preferred": held.candidate if held and not held.withdrawn else None,
        "lost": held.wording.text if held and held.withdrawn and state.phase == CHOOSING else None,
    }
