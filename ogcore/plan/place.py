"""Where a group is in its plan: the names and the number people know it by (R1)."""

import re

from ogcore.plan.state import Plan
from ogcore.record.rule import Whereabouts


def group_number(plan: Plan, group_id: str) -> int:
    """Return the number people know a group by: the one in its name ("Mesa 2"), else its place in the plan."""
    named = re.search(r"\d{1,4}", plan.group(group_id).name)
    return int(named.group()) if named else 1 + list(plan.groups).index(group_id)


def whereabouts(plan: Plan, group_id: str, address: str = "") -> Whereabouts:
    """Return what a group's plan and the group are called, its number, ``address`` and days; raises UnknownGroup."""
    named, number = plan.group(group_id).name, group_number(plan, group_id)
    return Whereabouts(plan.name, named, number, address, *plan.period)
