"""What objectives, cards, evidence and versions refuse (R9, R15, R16, R27)."""

from ogcore.errors.base import OgError
from ogcore.errors.input import BadInput


class ProposalsUnread(OgError):
    """Proposals are kept together once each was read; ``count`` of them were not."""

    code = "proposals_unread"

    def __init__(self, count: int) -> None:
        super().__init__(count=count)


class ProposalChanged(OgError):
    """What was read is no longer what waits to be kept: the words have changed, or somebody has decided."""

    code = "proposal_changed"

    def __init__(self, node: str) -> None:
        super().__init__(node=node[:80])


class CommitmentNotFound(OgError):
    """No such commitment card (any more)."""

    code = "commitment_not_found"

    def __init__(self, card: str) -> None:
        super().__init__(card=card[:80])


class CardItemNotFound(OgError):
    """No such party, activity, indicator or objection on the card (any more)."""

    code = "card_item_not_found"

    def __init__(self, item: str) -> None:
        super().__init__(item=item[:80])


class TooManyCardItems(BadInput):
    """The card has as many items of a list (``of``) as it takes (``limit``)."""

    code = "too_many_card_items"

    def __init__(self, of: str, limit: int) -> None:
        super().__init__(of=of, limit=limit)


class ActivitiesInCircle(BadInput):
    """Activities would wait for each other: ``circle`` names them by their numbers (1 → 3 → 1)."""

    code = "activities_in_circle"

    def __init__(self, circle: str) -> None:
        super().__init__(circle=circle[:80])


class EvidenceNotFound(OgError):
    """No such piece of evidence (any more)."""

    code = "evidence_not_found"

    def __init__(self, evidence: str) -> None:
        super().__init__(evidence=evidence[:80])


class TooMuchEvidence(OgError):
    """The statement has as much evidence as it takes (``limit`` pieces)."""

    code = "too_much_evidence"

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


class VersionNotFound(OgError):
    """No version of that id."""

    code = "version_not_found"

    def __init__(self, version: str) -> None:
        super().__init__(version=version[:80])


class TooManyVersions(OgError):
    """The group has named as many versions as fit (``limit``)."""

    code = "too_many_versions"

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


class TooManyStakeholders(OgError):
    """A group's preparation names ``limit`` of those who matter at most."""

    code = "too_many_stakeholders"

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


class TooManyPoints(OgError):
    """The agenda has as many points as it can hold (``limit``)."""

    code = "too_many_points"

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


class NotMinutes(BadInput):
    """That is not a number of minutes (``limit``: at most so many)."""

    code = "not_minutes"

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


class StageUnderWay(OgError):
    """The group is at that ``stage``, so it cannot be left out now."""

    code = "stage_under_way"

    def __init__(self, stage: str) -> None:
        super().__init__(stage=stage)


class RepeatedStage(BadInput):
    """A stage stands twice in the course."""

    code = "repeated_stage"


class AmendmentNotFound(OgError):
    """No such amendment."""

    code = "amendment_not_found"

    def __init__(self, amendment: str) -> None:
        super().__init__(amendment=amendment[:80])


class AmendmentIsSettled(OgError):
    """The amendment is no longer to be decided: it is in another ``state``."""

    code = "amendment_is_settled"

    def __init__(self, state: str) -> None:
        super().__init__(state=state)


class AmendmentStands(OgError):
    """The words the amendment was made on stand still: there is nothing to make again."""

    code = "amendment_stands"


class AmendmentsBeside(OgError):
    """Others (``amendments``) change the same sentence: what becomes of them must be said with the decision."""

    code = "amendments_beside"

    def __init__(self, amendments: list[str]) -> None:
        super().__init__(amendments=amendments, count=len(amendments))


class TooManyAmendments(OgError):
    """As many amendments wait for a decision as a group, or one person, can have waiting (``limit``)."""

    code = "too_many_amendments"

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


class AmendmentVoteNotOpen(OgError):
    """No vote on amendments is at hand, or it takes no answers: it is closed, or what it is about has changed."""

    code = "amendment_vote_not_open"


class SameWords(BadInput):
    """What is proposed is what the card says already."""

    code = "same_words"

    def __init__(self) -> None:
        super().__init__(field="text")


class CardFrozen(OgError):
    """The card is being signed: its words stay as they are until it is taken back from signing."""

    code = "card_frozen"

    def __init__(self, card: str) -> None:
        super().__init__(card=card[:80])


class CardSealed(OgError):
    """The card is sealed: what its signatories signed is changed by nobody; a new version starts from it."""

    code = "card_sealed"

    def __init__(self, card: str) -> None:
        super().__init__(card=card[:80])


class UnschedulablePlan(BadInput):
    """A work plan cannot be put in order: ``reason``, the ``row`` of the file (0: none) and what stands there.

    Reasons: ``no_activities``, ``no_length``, ``no_start``, ``twice``, ``unknown_dependency``, ``circle``,
    ``outside_years``.
    """

    code = "unschedulable_plan"

    def __init__(self, reason: str, row: int = 0, text: str = "") -> None:
        super().__init__(reason=reason[:40], row=row, text=text[:200])
