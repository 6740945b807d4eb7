"""The plans somebody facilitates in this browser: the address of each, their list, and new ones from old (R1, R42)."""

from __future__ import annotations

import asyncio
from typing import Any

from ogcore.errors import OgError
from ogcore.record.ids import new_id
from ogcore.record.participant import Identity
from ogcore.workshop.workshop import NewPlan
from workbench.server import badge
from workbench.server.badge import Badge
from workbench.server.language import LANGUAGES
from workbench.server.patience import patiently
from workbench.server.visit import VisitHandler, refusal_status
from workbench.words.explanation import explain
from workbench.words.i18n import written_moment

_LONGEST_FIELD = 400


def desk_path(plan: str) -> str:
    """Return the address of a plan's desk."""
    return f"/facilitator/{plan}"


async def take_in(visit: VisitHandler, identity: Identity) -> None:
    """Give the badge of one plan more; those of the others stay, and of each plan there is one."""
    others = [one for one in await visit.facilitators() if one.plan_id != identity.plan_id]
    badge.give(visit, Badge.FACILITATOR, identity.participant_id, *(one.participant_id for one in others))


class DeskHandler(VisitHandler):
    """``/facilitator``, the address from when there was one plan: leads to the desk of the only one, or to the list."""

    async def get(self) -> None:
        """Lead on, with what else the address says; of several plans a group tells which."""
        several = len({identity.plan_id for identity in self.identities}) > 1
        to = "/plans" if several and not self.get_query_argument("group", "") else desk_path(self.identity.plan_id)
        query = self.request.query if to != "/plans" else ""
        self.redirect(self.site.at(f"{to}?{query}" if query else to))


class PlansHandler(VisitHandler):
    """``/plans``: the list, and the forms that make a plan: a new one, a duplicate, one from its backup."""

    async def get(self, plan: str = "") -> None:  # noqa: ARG002 - the address of a form, asked for by hand
        """Show them."""
        await self.list_plans()

    async def list_plans(self, problem: str = "", status: int = 200) -> None:
        """Show them, with what was wrong with a form."""
        plans = await asyncio.to_thread(self._plans)
        await self.show("plans.html", status=status, plans=plans, problem=problem, op=new_id(20))

    def _plans(self) -> list[dict[str, Any]]:
        found = [self.site.workshop.plan(identity.plan_id) for identity in self.identities]
        return [
            {
                "id": plan.plan_id,
                "name": plan.name,
                "groups": len(plan.active_groups),
                "begun": written_moment(self.site.workshop.store.roll.begun(plan.plan_id), self.language),
                "desk": self.site.at(desk_path(plan.plan_id)),
            }
            for plan in found
        ]

    async def made(self, created: NewPlan) -> None:
        """Take its maker in, and show its facilitator's link: here, once."""
        workshop = self.site.workshop
        identity = await patiently(workshop.facilitator, created.secret)
        await take_in(self, identity)
        plan = await asyncio.to_thread(workshop.plan, created.plan_id)
        link = f"{self.site.shown(self.request)}/f/{created.secret}"
        await self.show("plan_made.html", plan=plan.name, link=link, desk=self.site.at(desk_path(plan.plan_id)))

    async def refuse(self, error: OgError) -> None:
        """Say what was wrong, above the forms."""
        await self.list_plans(explain(error, self.language), refusal_status(error.code))

    def field(self, name: str) -> str:
        """Return what a form says."""
        return self.get_body_argument(name, "")[:_LONGEST_FIELD]


class NewPlanHandler(PlansHandler):
    """``/plans/new``: a plan from nothing."""

    async def post(self) -> None:
        """Create it; the same form sent twice creates it once."""
        language = self.field("language") if self.field("language") in LANGUAGES else self.language
        try:
            created = await patiently(
                self.site.workshop.create_plan, self.field("name"), language, self.identity, self.field("op") or None
            )
        except OgError as error:
            await self.refuse(error)
            return
        await self.made(created)


class DuplicateHandler(PlansHandler):
    """``/plans/<plan>/duplicate``: its groups, agendas, courses and settings, without anybody's words or people."""

    async def post(self, plan: str) -> None:
        """Duplicate it."""
        try:
            created = await patiently(self.site.workshop.duplicate_plan, self.identity, plan, self.field("name"))
        except OgError as error:
            await self.refuse(error)
            return
        await self.made(created)
