"""What the desk shows of a group's preparation: the aspects, who matters and who of them is missing (R55)."""

from dataclasses import asdict

from ogcore.plan.state import GroupCard
from ogcore.preparation.state import ASPECTS, POWERS, Preparation
from ogcore.record.group import WorkingGroup
from workbench.panels.panel import View


def preparation_view(card: GroupCard, group: WorkingGroup) -> View:
    """Return the preparation of a group as its facilitators see it."""
    held = group[Preparation]
    return {
        "group": card.group_id,
        "name": card.name,
        "aspects": [{"id": aspect, **asdict(held.note(aspect))} for aspect in ASPECTS],
        "powers": list(POWERS),
        "stakeholders": [
            {"id": one.stakeholder, "name": one.name, "has": list(one.has), "present": one.present}
            for one in held.ordered()
        ],
    }
