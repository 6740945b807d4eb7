"""The one table that knows every chapter of the method. A new one is a folder of its own and a line here.

What a plan or a group consists of, what people may want of it and what a file must satisfy are derived from it.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from ogcore.agenda.commands import check_event as check_agenda
from ogcore.agenda.rules import AGENDA
from ogcore.agenda.state import Agenda
from ogcore.agreement.checks import check_event as check_agreement
from ogcore.agreement.frames import SEALS
from ogcore.agreement.guard import require_cards_open
from ogcore.agreement.rules import AGREEMENT as SIGNING
from ogcore.agreement.state import Agreement
from ogcore.amendments.checks import check_event as check_amendments
from ogcore.amendments.rules import AMENDMENTS
from ogcore.amendments.state import Amendments
from ogcore.brainstorm.commands import check_event as check_brainstorm
from ogcore.brainstorm.frames import IDEAS, SUPPORT
from ogcore.brainstorm.rules import BRAINSTORM
from ogcore.brainstorm.state import Brainstorm
from ogcore.brainstorm.theme_commands import check_event as check_themes
from ogcore.brainstorm.theme_rules import THEMES
from ogcore.brainstorm.themes import Themes
from ogcore.candidates.commands import check_event as check_candidates
from ogcore.candidates.frames import CANDIDATES_FRAME, PREFERENCES
from ogcore.candidates.rules import CANDIDATES
from ogcore.candidates.state import Candidates
from ogcore.capacity import within_capacity
from ogcore.chatham_house.commands import check_event as check_chatham_house
from ogcore.chatham_house.commands import with_sitting
from ogcore.chatham_house.rules import CHATHAM_HOUSE
from ogcore.chatham_house.state import ChathamHouse
from ogcore.commitments.commands import check_event as check_commitments
from ogcore.commitments.frames import CHAIN, COMMITMENTS_FRAME
from ogcore.commitments.item_frames import ACTIVITIES, AGENDAS, INDICATORS, PARTIES
from ogcore.commitments.rules import COMMITMENTS
from ogcore.commitments.state import Commitments
from ogcore.course.commands import check_event as check_course
from ogcore.course.rules import COURSE
from ogcore.course.state import Course
from ogcore.dots.commands import check_event as check_dots
from ogcore.dots.rules import DOTS
from ogcore.dots.state import Dots
from ogcore.errors import UnreadableFile
from ogcore.evidence.commands import check_event as check_evidence
from ogcore.evidence.frames import EVIDENCE as EVIDENCE_FRAME
from ogcore.evidence.rules import EVIDENCE
from ogcore.evidence.state import EvidenceBook
from ogcore.exchange.rules import BRINGING
from ogcore.logic.checks import CODES
from ogcore.logic.commands import check_event as check_logic
from ogcore.logic.frames import AGREEMENT, EDGES, FINDINGS, NODES
from ogcore.logic.rules import LOGIC
from ogcore.logic.state import Logic
from ogcore.objectives.commands import check_event as check_objectives
from ogcore.objectives.frames import PAIRS
from ogcore.objectives.reading import Reading
from ogcore.objectives.reading import check_event as check_reading
from ogcore.objectives.review import Review
from ogcore.objectives.review import check_event as check_review
from ogcore.objectives.rules import OBJECTIVES, READING, REVIEW
from ogcore.objectives.state import Objectives
from ogcore.pace.rules import PACE
from ogcore.plan.context import Context
from ogcore.plan.context import check_event as check_context
from ogcore.plan.frames import CONTEXTS_FRAME, GROUPS_FRAME
from ogcore.plan.rules import CONTEXT, GROUPS
from ogcore.plan.state import Groups, Plan
from ogcore.plan.state import check_event as check_plan
from ogcore.preparation.commands import check_event as check_preparation
from ogcore.preparation.rules import PREPARATION
from ogcore.preparation.state import Preparation
from ogcore.privacy.rules import PRIVACY
from ogcore.privacy.state import Privacy
from ogcore.privacy.state import check_event as check_privacy
from ogcore.proposals.commands import accepted, wanted
from ogcore.proposals.commands import check_event as check_proposals
from ogcore.proposals.rules import PROPOSALS, by_right
from ogcore.proposals.state import Proposal, Proposals
from ogcore.record import intents
from ogcore.record.chapter import Chapter, Check, Scope
from ogcore.record.event import Event
from ogcore.record.frame import Frame
from ogcore.record.group import WorkingGroup
from ogcore.record.keyring import NO_SITTINGS, Sittings
from ogcore.record.part import Part
from ogcore.record.participant import Identity
from ogcore.record.reversal import REVERSALS
from ogcore.record.rule import Ask, Data, Rule, Whereabouts, no_code, no_past
from ogcore.record.stage import Pace
from ogcore.record.stage import check_event as check_pace
from ogcore.record.stream import Stream
from ogcore.record.taking_back import TAKING_BACK
from ogcore.rights.commands import check_event as check_rights
from ogcore.rights.rules import RIGHTS_RULES
from ogcore.rights.state import Rights
from ogcore.trees.commands import check_event as check_tree
from ogcore.trees.rules import TREE
from ogcore.trees.state import TreeState
from ogcore.versions.commands import check_event as check_versions
from ogcore.versions.frames import VERSIONS_FRAME
from ogcore.versions.precaution import with_precaution
from ogcore.versions.rules import VERSIONS
from ogcore.versions.state import Versions
from ogcore.viewpoints.commands import check_event as check_viewpoints
from ogcore.viewpoints.frames import POSITIONS, VIEWPOINTS_FRAME
from ogcore.viewpoints.rules import VIEWPOINTS
from ogcore.viewpoints.state import Viewpoints
from ogcore.wall.commands import check_event as check_wall
from ogcore.wall.rules import WALL
from ogcore.wall.state import Wall


def _each(check: Callable[[Event], None]) -> Check:
    """Return a check that does not ask how many events came before."""
    return lambda event, _version: check(event)


CHAPTERS: tuple[Chapter, ...] = (
    Chapter(TAKING_BACK),
    Chapter(PACE, Pace, _each(check_pace)),
    Chapter(CHATHAM_HOUSE, ChathamHouse, _each(check_chatham_house)),
    Chapter(COURSE, Course, _each(check_course)),
    Chapter(AGENDA, Agenda, _each(check_agenda)),
    Chapter(BRAINSTORM, Brainstorm, _each(check_brainstorm), frames=(IDEAS, SUPPORT)),
    Chapter(THEMES, Themes, _each(check_themes)),
    Chapter(DOTS, Dots, _each(check_dots)),
    Chapter(VIEWPOINTS, Viewpoints, _each(check_viewpoints), frames=(VIEWPOINTS_FRAME, POSITIONS)),
    Chapter(CANDIDATES, Candidates, _each(check_candidates), frames=(CANDIDATES_FRAME, PREFERENCES)),
    Chapter(TREE, TreeState, _each(check_tree), frames=(NODES,)),
    Chapter(BRINGING),
    Chapter(LOGIC, Logic, _each(lambda event: check_logic(event, CODES)), frames=(EDGES, AGREEMENT, FINDINGS)),
    Chapter(EVIDENCE, EvidenceBook, _each(check_evidence), frames=(EVIDENCE_FRAME,)),
    Chapter(OBJECTIVES, Objectives, _each(check_objectives), frames=(PAIRS,)),
    Chapter(READING, Reading, _each(check_reading)),
    Chapter(REVIEW, Review, _each(check_review)),
    Chapter(VERSIONS, Versions, check_versions, frames=(VERSIONS_FRAME,)),
    Chapter(
        COMMITMENTS,
        Commitments,
        _each(check_commitments),
        frames=(COMMITMENTS_FRAME, CHAIN, PARTIES, ACTIVITIES, INDICATORS, AGENDAS),
    ),
    Chapter(AMENDMENTS, Amendments, _each(check_amendments)),
    Chapter(SIGNING, Agreement, _each(check_agreement), frames=(SEALS,)),
    Chapter(RIGHTS_RULES, Rights, _each(check_rights)),
    Chapter(PROPOSALS, Proposals, _each(check_proposals)),
    Chapter(WALL, Wall, check_wall),
    Chapter(PREPARATION, Preparation, _each(check_preparation)),
    Chapter(GROUPS, Groups, _each(check_plan), "plan", (GROUPS_FRAME,)),
    Chapter(CONTEXT, Context, _each(check_context), "plan", (CONTEXTS_FRAME,)),
    Chapter(PRIVACY, Privacy, _each(check_privacy), "plan"),
)


def _frames(scope: Scope) -> tuple[Frame, ...]:
    return tuple(frame for chapter in CHAPTERS if chapter.scope == scope for frame in chapter.frames)


def _parts(scope: Scope) -> tuple[type[Part], ...]:
    return tuple(chapter.part for chapter in CHAPTERS if chapter.part is not None and chapter.scope == scope)


def _rules(scope: Scope) -> Mapping[str, Rule]:
    return {intent: rule for chapter in CHAPTERS if chapter.scope == scope for intent, rule in chapter.rules.items()}


FRAMES, PLAN_FRAMES = _frames("group"), _frames("plan")
"""What working groups and what a plan tell an analyst, each in a table of its own (R44)."""
PARTS, PLAN_PARTS = _parts("group"), _parts("plan")
"""What a working group and what a plan consist of."""
RULES, PLAN_RULES = _rules("group"), _rules("plan")
"""What people may want of a working group and of a plan: intent -> in which stage, and how it is decided."""
_CHECKS = {
    chapter.part.name: chapter.check for chapter in CHAPTERS if chapter.part is not None and chapter.check is not None
}


def new_group(group_id: str, language: str = "es") -> WorkingGroup:
    """Return a working group in which nothing has happened yet."""
    return WorkingGroup(group_id, language, PARTS)


def new_plan(plan_id: str) -> Plan:
    """Return a plan that has not been begun yet."""
    return Plan(plan_id, PLAN_PARTS)


def decide(  # noqa: PLR0913 - what the workshop knows beside the stream
    state: Stream,
    identity: Identity,
    intent: str,
    data: Data,
    past: Callable[[int], Stream] = no_past,
    *,
    free_code: Callable[[], str] = no_code,
    sittings: Sittings = NO_SITTINGS,
    place: Callable[[], Whereabouts] = Whereabouts,
) -> tuple[Event, ...]:
    """Return the events that carry out ``intent`` for ``identity`` on a plan or a group.

    ``past`` gives the stream after so many of its events, ``free_code`` a join code that leads nowhere yet,
    ``sittings`` the key of the one held under the Rule, ``place`` where the group is. Raises what
    :func:`ogcore.record.intents.decide` raises, what keeps a card that is signed or sealed as it is, and
    StageKeyMissing where something can be said, or a stage opened, with a key alone that is not here.
    """
    ask = Ask(state, identity, data, past, free_code, place)
    if isinstance(state, Plan):
        return within_capacity(ask, intent, intents.decide(PLAN_RULES, intent, ask))
    sitting = ask[ChathamHouse].sitting
    ask = replace(
        ask,
        scribe=identity.role == "participant" and ask[Rights].may_decide(identity),
        key=sittings.key,
        sitting_at=None if sitting is None else sitting.at,
    )
    events = intents.decide(RULES, intent, ask, by_right)
    require_cards_open(ask.state, events)
    events = with_precaution(ask, within_capacity(ask, intent, events))
    return with_sitting(ask[ChathamHouse], ask[Pace], events, ask.clock(), sittings.name)


def would_do(group: WorkingGroup, proposal: Proposal) -> tuple[Event, ...]:
    """Return what would happen if ``proposal`` were accepted now; raises what its rule refuses with."""
    author = Identity(proposal.author, "facilitator", "", group.group_id, "", proposal.sector, group.language)
    return wanted(Ask(group, author, {}, rules=RULES), proposal)


def if_accepted(group: WorkingGroup, identity: Identity, proposal: Proposal) -> tuple[Event, ...]:
    """Return what would happen if ``identity`` accepted ``proposal`` now; raises what would be refused to them."""
    return accepted(Ask(group, identity, {}, rules=RULES), proposal)


def check_event(event: Event, version: int) -> None:
    """Raise a refusal unless commands write such an event as the ``version``-th of its stream (R42)."""
    if isinstance(event, REVERSALS):
        return  # what they took back or brought back follows, and is looked at by itself
    check = _CHECKS.get(event.of_part)
    if check is None:
        raise UnreadableFile("unknown_event")
    check(event, version)
