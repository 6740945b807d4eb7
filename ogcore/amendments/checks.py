"""What events of amendments may say that come from a file (R29, R42)."""

from ogcore.amendments.commands import REASON_LIMIT, VOTERS_LIMIT
from ogcore.amendments.events import (
    PHASES,
    AmendmentDiscussed,
    AmendmentMade,
    AmendmentSettled,
    AmendmentVoted,
    AmendmentVoteSet,
    Ground,
    Outcome,
)
from ogcore.amendments.spot import checked_at, spec_of, spot_of
from ogcore.amendments.state import COUNTER, DECISIONS, REMAKE, STATES
from ogcore.amendments.voting import READINGS_LIMIT
from ogcore.commitments.template import FIELD_LIMIT
from ogcore.errors import NotACount, UnreadableFile
from ogcore.record.event import Event
from ogcore.record.wording import clean

_LONGEST_NAME = 80


def check_event(event: Event) -> None:
    """Raise a refusal unless ``event`` says what commands write: for what comes from a file."""
    match event:
        case AmendmentMade(ground=ground, text=text, reason=reason, how=how):
            _check_ground(ground)
            checked_at(spot_of(ground), text)
            clean(reason, REASON_LIMIT, lines=True)
            if how not in ("", COUNTER, REMAKE):
                raise UnreadableFile("wrong_fields")
        case AmendmentSettled(before=before, after=after):
            for outcome in (before, after):
                _check_outcome(outcome)
        case AmendmentVoteSet(after=after):
            if after.phase not in PHASES or not 0 < len(after.amendments) <= READINGS_LIMIT:
                raise UnreadableFile("wrong_fields")
        case AmendmentVoted(before=before, after=after):
            for said in (before, after):
                clean(said or "", _LONGEST_NAME)
        case AmendmentDiscussed():
            pass
        case _:
            raise UnreadableFile("unknown_event")


def _check_ground(ground: Ground) -> None:
    spec_of(spot_of(ground))
    clean(ground.said, FIELD_LIMIT, lines=True)
    if not 0 <= ground.start <= ground.end <= len(ground.said):
        raise UnreadableFile("wrong_fields")


def _check_outcome(outcome: Outcome) -> None:
    votes = (outcome.in_favour, outcome.against, outcome.abstained)
    if outcome.state not in STATES or outcome.decision not in ("", *DECISIONS):
        raise UnreadableFile("wrong_fields")
    if not all(0 <= count <= VOTERS_LIMIT for count in votes):
        raise NotACount(VOTERS_LIMIT)
    clean(outcome.reason, REASON_LIMIT, lines=True)
