"""What the list of people shows: by group, who came, as what, who is here, and who is still missing (R1, R47)."""

from collections import Counter
from collections.abc import Iterable

from ogcore.chatham_house.state import ChathamHouse
from ogcore.plan.state import GroupCard, Plan
from ogcore.record.group import WorkingGroup
from ogcore.record.looks import looks
from ogcore.record.participant import SECTORS
from ogcore.rights.state import Rights
from ogcore.store.expected import Expectation
from ogcore.store.roll import Presence
from ogcore.workshop.workshop import Workshop
from workbench.panels.frame.view import SHAPES, is_here, whether_here
from workbench.panels.panel import View
from workbench.words.i18n import Translate
from workbench.words.sector_label import SECTOR_LABELS


def roster_view(workshop: Workshop, plan: Plan, me: str, translate: Translate) -> View:
    """Return the people of a plan as its facilitator ``me`` sees them; whoever left by themselves is away."""
    of_group: dict[str | None, list[Presence]] = {}
    for entry in workshop.people.of(plan.plan_id):
        of_group.setdefault(entry.identity.group_id, []).append(entry)
    expected = workshop.store.expected.of_plan(plan.plan_id)
    return {
        "groups": [
            _group(
                card,
                workshop.group(plan.plan_id, card.group_id),
                of_group.get(card.group_id, []),
                expected.get(card.group_id, Expectation()),
            )
            for card in plan.groups.values()
        ],
        "sectors": [{"id": one, "label": translate(SECTOR_LABELS[one]), "shape": SHAPES[one]} for one in SECTORS],
        "facilitators": [_facilitator(entry, me) for entry in workshop.people.facilitators(plan.plan_id)],
        "invitations": [
            {"invitation": key.key, "name": key.name, "until": key.until}
            for key in workshop.people.invitations(plan.plan_id)
        ],
        "recovery": workshop.people.has_recovery_code(plan.plan_id),
    }


def _group(card: GroupCard, group: WorkingGroup, people: Iterable[Presence], expected: Expectation) -> View:
    came, secret = list(people), group[ChathamHouse].sitting is not None
    shown = [_person(entry, group, secret=secret) for entry in came]
    here = sum(is_here(entry) for entry in came if not entry.removed)
    return {
        "group": card.group_id,
        "name": card.name,
        "code": card.code,
        "open": card.open,
        "observe": card.observe,
        "people": shown,
        "here": here,
        "secret": secret,
        "expected": _expected(expected, [one for one in shown if not one["removed"]]) | {"here": here},
    }


def _person(entry: Presence, group: WorkingGroup, *, secret: bool) -> View:
    who = entry.identity
    return {
        "id": who.participant_id,
        "name": who.name,
        "sector": who.sector or "people",
        "role": who.role,
        "scribe": who.participant_id in group[Rights].scribes,
        "here": whether_here(entry, secret=secret),
        "removed": entry.removed,
    }


def _expected(wanted: Expectation, people: list[View]) -> View:
    """Return whom a group expects, and who of them came: numbers by sector, and by name who has not come yet.

    A name is taken for somebody's who is called what looks the same: they typed theirs, the facilitator another's.
    Under the Chatham House Rule nobody is told to be here: of which sector how many are is told of none (R5).
    """
    secret = any(one["here"] is None for one in people)
    here = Counter(one["sector"] for one in people if one["here"])
    called = {looks(one["name"]): bool(one["here"]) for one in sorted(people, key=lambda one: bool(one["here"]))}
    names = [{"name": name, "state": _state(called.get(looks(name)))} for name in wanted.names]
    if secret:
        names = [one for one in names if one["state"] == "missing"]
    return {
        "total": max(sum(wanted.sectors.values()), len(wanted.names)),
        "sectors": []
        if secret
        else [
            {"id": one, "expected": wanted.sectors.get(one, 0), "here": here[one]}
            for one in SECTORS
            if wanted.sectors.get(one)
        ],
        "names": names,
    }


def _state(here: bool | None) -> str:  # noqa: FBT001 - three-valued: whether somebody of that name is here, or came at all
    return "missing" if here is None else "here" if here else "away"


def _facilitator(entry: Presence, me: str) -> View:
    who = entry.identity
    return {
        "id": who.participant_id,
        "name": who.name,
        "joined": 0 if entry.by_day else entry.joined,
        "here": is_here(entry),
        "me": who.participant_id == me,
        "removed": entry.removed,
    }
