"""A person's own place: name and sector to correct, a code for another device; and coming back by one (R2, R47)."""

from __future__ import annotations

import asyncio

import tornado.web

from ogcore.errors import BadInput, NameTaken, UnknownParticipant, UnknownSecret
from ogcore.record.participant import Identity
from workbench.server import badge
from workbench.server.badge import Badge
from workbench.server.device import know_device
from workbench.server.door import unusable
from workbench.server.patience import patiently
from workbench.server.sector import sector_choices
from workbench.server.visit import VisitHandler
from workbench.words.explanation import explain

_LONGEST_FIELD = 400


class OwnPlaceHandler(VisitHandler):
    """``/me``: who one is here, to correct, and a code to be the same person on another device."""

    async def get(self) -> None:
        """Show it as it is."""
        await self._show(self.identity)

    async def post(self) -> None:
        """Correct name and sector, or give a return code: only when it is asked for."""
        if self.get_body_argument("act", "") == "code":
            code = await patiently(self.site.workshop.people.return_code, self.identity, self.site.keyed)
            await self._show(self.identity, code=code)
            return
        name, sector = (self.get_body_argument(field, "")[:_LONGEST_FIELD] for field in ("name", "sector"))
        try:
            now = await patiently(self.site.workshop.people.correct, self.identity, name, sector)
        except (BadInput, NameTaken) as error:
            taken = isinstance(error, NameTaken)
            problem = explain(error, self.language) if taken else unusable(self, error)
            await self._show(self.identity, name=name, sector=sector, problem=problem)
            return
        await self._show(now, said=self.translate("Saved ✓"))

    async def _show(
        self,
        me: Identity,
        *,
        name: str | None = None,
        sector: str | None = None,
        problem: str = "",
        said: str = "",
        code: str = "",
    ) -> None:
        plan = await asyncio.to_thread(self.site.workshop.plan, me.plan_id)
        await self.show(
            "me.html",
            status=400 if problem else 200,
            me=me,
            group=plan.group(me.group_id or ""),
            name=me.name if name is None else name,
            sector=me.sector if sector is None else sector,
            sectors=sector_choices(self.translate),
            problem=problem,
            said=said,
            code=code,
        )


class ReturnHandler(VisitHandler):
    """``/return``: go on as oneself on this device, by a return code that is used up with it."""

    async def get(self) -> None:
        """Ask for the code, as at the door."""
        await self.show("code.html", code="", unknown=False)

    async def post(self) -> None:
        """Give the badge; guessing costs what it costs at the door."""
        code, turns, source = self.get_body_argument("code", "")[:_LONGEST_FIELD], self.site.code_turns, self.source
        if not await turns.come(source):
            raise tornado.web.HTTPError(429)
        try:
            person = await patiently(self.site.workshop.people.come_back, code, self.site.keyed)
        except (UnknownSecret, UnknownParticipant):
            turns.failed(source)
            await self.show("code.html", status=404, code=code, unknown=True)
            return
        know_device(self)
        badge.give(self, Badge.PARTICIPANT, person.participant_id)
        self.redirect(self.site.at("/workshop"), status=303)


class RecoverHandler(VisitHandler):
    """``/recover``: the desk of a plan whose badge and link are lost, by the code that was shown with the plan."""

    async def get(self) -> None:
        """Ask for the code."""
        await self.show("recover.html", unknown=False)

    async def post(self) -> None:
        """Give a facilitator's badge; guessing is slowed as at the facilitator's link."""
        if not self.site.failed_links.allows(self.source):
            raise tornado.web.HTTPError(429)
        code = self.get_body_argument("code", "")[:_LONGEST_FIELD]
        try:
            person = await patiently(self.site.workshop.people.recover, code)
        except UnknownSecret:
            self.site.failed_links.failed(self.source)
            await self.show("recover.html", status=404, unknown=True)
            return
        badge.give(self, Badge.FACILITATOR, person.participant_id)
        self.redirect(self.site.at("/facilitator"), status=303)
