"""Which of the plans somebody facilitates an address means: each has its own, and so has each of its groups (R1)."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ogcore.record.participant import Identity

if TYPE_CHECKING:
    from workbench.server.visit import VisitHandler


async def meant(visit: VisitHandler, identities: Sequence[Identity]) -> list[Identity]:
    """Return those of the visitor's identities that the address is for, the first one being who they are there.

    A ``plan`` named in it leaves nobody who does not facilitate that plan; a ``group`` puts whose plan it is in first
    place. Participants are of one group whatever the address names.
    """
    asked = visit.path_kwargs.get("plan") or visit.get_query_argument("plan", "")
    if asked:
        return [one for one in identities if one.role != "facilitator" or one.plan_id == asked]
    group = visit.get_query_argument("group", "")
    several = sum(one.role == "facilitator" for one in identities) > 1
    if not group or not several:
        return list(identities)
    groups = await asyncio.to_thread(_groups, visit, identities)
    return sorted(identities, key=lambda one: group not in groups.get(one.plan_id, ()))


def _groups(visit: VisitHandler, identities: Sequence[Identity]) -> dict[str, set[str]]:
    plans = {one.plan_id for one in identities}
    return {plan: set(visit.site.workshop.plan(plan).groups) for plan in plans}
