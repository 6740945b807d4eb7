"""A local action plan: its name, its language, its working groups (R1) and the context it meets (R4)."""

from collections.abc import Iterable
from dataclasses import dataclass

from ogcore.errors import UnknownGroup
from ogcore.plan.context_events import ContextAnswer, ContextAnswered
from ogcore.plan.events import GroupAdded, GroupRenamed, PlanCreated
from ogcore.record.event import Event, Recorded
from ogcore.record.part import require

LANGUAGES = ("es", "en")
NAME_LIMIT = 120


@dataclass(frozen=True, slots=True)
class GroupCard:
    """A working group as the door shows it: where the join code leads."""

    plan_id: str
    plan_name: str
    group_id: str
    name: str
    topic: str
    code: str


class Plan:
    """A plan, its groups in the order in which they were added, and in ``contexts`` its answers to the checklist."""

    def __init__(self, plan_id: str) -> None:
        self.plan_id = plan_id
        self.name = ""
        self.language = "es"
        self.groups: dict[str, GroupCard] = {}
        self.contexts: dict[str, ContextAnswer] = {}
        self.version = 0

    def replay(self, log: Iterable[Recorded]) -> "Plan":
        """Let all events of ``log`` have happened, and return the plan itself."""
        for recorded in log:
            self._change(recorded.event)
            self.version = recorded.version
        return self

    def _change(self, event: Event) -> None:
        match event:
            case PlanCreated(_, name, language):
                self.name, self.language = name, language
            case GroupAdded(group, name, topic, code):
                self.groups[group] = GroupCard(self.plan_id, self.name, group, name, topic, code)
            case GroupRenamed(group, name, topic):
                self.groups[group] = GroupCard(self.plan_id, self.name, group, name, topic, self.groups[group].code)
            case ContextAnswered(context, before, after):
                require(fits=self.contexts.get(context, ContextAnswer()) == before)
                self.contexts[context] = after
            case _:
                raise TypeError(f"not an event of a plan: {event.kind}")

    def group(self, group_id: str) -> GroupCard:
        """Return the group's card; raises UnknownGroup."""
        if group_id not in self.groups:
            raise UnknownGroup(str(group_id))
        return self.groups[group_id]
