"""A local action plan: its name, its language, its working groups (R1) and the context it meets (R4)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import ClassVar, Self

from ogcore.calendar import Order, checked_day
from ogcore.errors import BadInput, EmptyText, EndBeforeStart, MissingData, UnknownChoice, UnknownGroup, UnreadableFile
from ogcore.plan.brand import Brand, checked_brand
from ogcore.plan.context import Context
from ogcore.plan.context_events import ContextAnswer
from ogcore.plan.events import (
    CodeRenewed,
    DoorClosed,
    DoorOpened,
    GroupAdded,
    GroupArchived,
    GroupBroughtBack,
    GroupEvent,
    GroupRenamed,
    LatecomersRuled,
    PlanBrandSet,
    PlanCreated,
    PlanPeriodSet,
)
from ogcore.record.event import Event
from ogcore.record.language import LANGUAGES
from ogcore.record.part import Part, put, require
from ogcore.record.stream import Stream
from ogcore.record.wording import clean, require_words

NAME_LIMIT = 120


@dataclass(frozen=True, slots=True)
class GroupCard:
    """A working group as the door shows it: where the join code leads.

    ``open``: people can join by it; ``observe``: whoever does while writing is closed observes first.
    """

    plan_id: str
    plan_name: str
    group_id: str
    name: str
    topic: str
    code: str
    open: bool = True
    observe: bool = False
    archived: bool = False


@dataclass
class Groups(Part):
    """What a plan is called, the language it is in, and its groups in the order in which they were added.

    ``start`` and ``end`` are its first and last day (2027-01-01); empty while nobody has said them. ``brand`` is the
    logo and the colours of what is printed, ``brand_before`` those before them, ``logos`` how many logos were kept.
    """

    name: ClassVar[str] = "plan"

    plan: str = ""
    title: str = ""
    language: str = LANGUAGES[0]
    start: str = ""
    end: str = ""
    brand: Brand = field(default_factory=Brand)
    brand_before: Brand = field(default_factory=Brand)
    logos: int = 0
    cards: dict[str, GroupCard] = field(default_factory=dict)

    def apply(self, event: Event) -> None:
        """Let the plan have been begun, a group have been added or renamed, or its door have been led otherwise."""
        match event:
            case PlanCreated(plan, name, language):
                require(fits=not self.plan)
                self.plan, self.title, self.language = plan, name, language
            case PlanPeriodSet() | PlanBrandSet():
                self._say(event)
            case GroupAdded(group, name, topic, code):
                put(self.cards, group, None, GroupCard(self.plan, self.title, group, name, topic, code))
            case GroupRenamed(group, name, topic):
                self.cards[group] = replace(self.find(group), name=name, topic=topic)
            case CodeRenewed(group, code):
                self.cards[group] = replace(self.find(group), code=code)
            case DoorClosed(group) | DoorOpened(group):
                self.cards[group] = replace(self.find(group), open=isinstance(event, DoorOpened))
            case LatecomersRuled(group, observe):
                self.cards[group] = replace(self.find(group), observe=observe)
            case GroupArchived(group):
                self.cards[group] = replace(self.find(group), archived=True)
            case GroupBroughtBack(group):
                self.cards[group] = replace(self.find(group), archived=False)
            case _:
                super().apply(event)

    def _say(self, event: PlanPeriodSet | PlanBrandSet) -> None:
        """Let something be said of the plan as a whole."""
        if isinstance(event, PlanPeriodSet):
            self.start, self.end = event.start, event.end
            return
        self.brand_before, self.brand = self.brand, Brand(event.logo, event.first, event.second)
        self.logos += bool(event.logo)

    def find(self, group: str) -> GroupCard:
        """Return a group's card; raises UnknownGroup."""
        if group not in self.cards:
            raise UnknownGroup(str(group))
        return self.cards[group]


class Plan(Stream):
    """A plan as it stands. Made by :func:`ogcore.chapters.new_plan`."""

    def __init__(self, stream: str, kinds: Iterable[type[Part]]) -> None:
        super().__init__(stream, kinds)

    def _empty(self) -> Self:
        return type(self)(self.stream, self.kinds)

    @property
    def plan_id(self) -> str:
        """The plan's identifier, which is that of its stream."""
        return self.stream

    @property
    def name(self) -> str:
        """What the plan is called."""
        return self[Groups].title

    @property
    def language(self) -> str:
        """The language the plan is in."""
        return self[Groups].language

    @property
    def period(self) -> tuple[str, str]:
        """The plan's first and last day (2027-01-01); empty where nobody has said them."""
        return self[Groups].start, self[Groups].end

    @property
    def groups(self) -> Mapping[str, GroupCard]:
        """The plan's groups by their ids, in the order in which they were added, those put away included."""
        return self[Groups].cards

    @property
    def active_groups(self) -> Mapping[str, GroupCard]:
        """The groups that are at work: those nobody has put away."""
        return {group: card for group, card in self.groups.items() if not card.archived}

    @property
    def contexts(self) -> Mapping[str, ContextAnswer]:
        """The answers to the checklist of a favourable context (R4)."""
        return self[Context].answers

    def group(self, group_id: str) -> GroupCard:
        """Return the group's card; raises UnknownGroup."""
        return self[Groups].find(group_id)


def checked_language(language: str) -> str:
    """Return the language's id; raises UnknownChoice."""
    if language not in LANGUAGES:
        raise UnknownChoice("language", language)
    return language


def checked_title(name: str) -> str:
    """Return the name of a plan or a group as it will be shown; raises EmptyText or TextTooLong (over NAME_LIMIT)."""
    cleaned = clean(name, NAME_LIMIT)
    if not cleaned:
        raise EmptyText(field="name")
    return cleaned


def checked_period(start: str, end: str, order: Order = "day") -> tuple[str, str]:
    """Return the first and the last day of a plan as they are kept: both, or neither (R33).

    ``order`` says what comes first in 5/6/2027.
    Raises NoSuchDate, MissingData for one without the other, EndBeforeStart.
    """
    days = [checked_day(day, order) if day.strip() else "" for day in (start, end)]
    for name, day in zip(("start", "end"), days, strict=True):
        if not day and any(days):
            raise MissingData(name)
    if days[1] < days[0]:
        raise EndBeforeStart(*days)
    return days[0], days[1]


def check_event(event: Event) -> None:
    """Raise a refusal for a language there is not, no name, or no such period: for what comes from a file."""
    match event:
        case PlanCreated(name=name, language=language):
            require_words(name)
            checked_language(language)
        case GroupAdded(name=name) | GroupRenamed(name=name):
            require_words(name)
        case PlanPeriodSet(start, end):
            if checked_period(start, end) != (start, end):
                raise BadInput(field="start")
        case PlanBrandSet(logo, first, second):
            if checked_brand(logo, first, second) != Brand(logo, first, second):
                raise BadInput(field="logo")
        case GroupEvent():
            pass
        case _:
            raise UnreadableFile("unknown_event")
