"""Who asks for a file, of what, and whether they may have it."""

from dataclasses import dataclass
from datetime import datetime

from ogcore.errors import NotAllowed, OgError
from ogcore.export import filename
from ogcore.plan.place import group_number
from ogcore.plan.state import GroupCard, Plan
from ogcore.record.group import WorkingGroup
from ogcore.record.participant import Identity
from ogcore.rights.state import Rights
from ogcore.workshop.workshop import Workshop
from workbench.files.progress import Tell, nobody
from workbench.words.i18n import Translate, translator


class UnknownDownload(OgError):
    """No file is made under that path."""

    code = "unknown_download"


class NoCards(OgError):
    """The group has no commitment card to print yet."""

    code = "no_cards"


@dataclass(frozen=True, slots=True)
class Download:
    """A file made on the spot, under a name a person would choose."""

    filename: str
    content_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Desk:
    """What one download needs to know of its group."""

    plan: Plan
    place: GroupCard
    group: WorkingGroup
    language: str
    moment: datetime

    @property
    def translate(self) -> Translate:
        """Return gettext in the language of the file."""
        return translator(self.language)

    @property
    def where(self) -> str:
        """Return where the file is from, as it stands on paper."""
        return where(self.plan, self.place)


@dataclass(frozen=True, slots=True)
class Asked:
    """A request: by whom, in which language, when; ``public_url`` is where phones find the workbench.

    ``tell`` hears how many parts of a file of many are done, of how many.
    """

    workshop: Workshop
    identity: Identity
    language: str
    moment: datetime
    public_url: str = ""
    tell: Tell = nobody

    def desk(self, group_id: str) -> Desk:
        """Return the group if its work is the identity's to take; raises NotAllowed, UnknownGroup.

        A facilitator takes that of any group of the plan; whoever takes part or observes that of their own, where it
        is given out.
        """
        desk = self.own_desk(group_id)
        if not desk.group[Rights].may_take_home(self.identity):
            raise NotAllowed("download", self.identity.role)
        return desk

    def own_desk(self, group_id: str) -> Desk:
        """Return the group if the identity belongs to it: any of the plan for a facilitator; raises NotAllowed."""
        role = self.identity.role
        if role != "facilitator" and self.identity.group_id != group_id:
            raise NotAllowed("download", role)
        plan = self.workshop.plan(self.identity.plan_id)
        place = plan.group(group_id)
        return Desk(plan, place, self.workshop.group(plan.plan_id, group_id), self.language, self.moment)

    def plan(self) -> Plan:
        """Return the plan if the identity leads it; raises NotAllowed."""
        if self.identity.role != "facilitator":
            raise NotAllowed("download", self.identity.role)
        return self.workshop.plan(self.identity.plan_id)


def folder(plan: Plan, place: GroupCard) -> str:
    """Return what the folder of a group is called in an archive of its plan."""
    return f"{group_number(plan, place.group_id)}-{filename([place.name, place.topic], 'x')[:-2]}"


def where(plan: Plan, place: GroupCard) -> str:
    """Return a group, its topic and its plan as they stand on paper."""
    return " · ".join(part for part in (place.name, place.topic, plan.name) if part)
