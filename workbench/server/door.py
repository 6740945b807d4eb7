"""The pages through which people come in and go out: welcome, join, the facilitator's link, leave."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

import tornado.web

from ogcore.commitments.state import Commitments
from ogcore.errors import (
    BadInput,
    DoorIsClosed,
    InvitationSpent,
    OgError,
    UnknownCode,
    UnknownParticipant,
    UnknownSecret,
)
from ogcore.plan.state import GroupCard
from ogcore.record.ids import new_id
from ogcore.record.participant import SECTORS
from ogcore.rights.state import Rights
from ogcore.workshop.audit import is_op
from workbench.panels.privacy.words import notice_of
from workbench.server import badge
from workbench.server.badge import Badge
from workbench.server.device import device_of, know_device
from workbench.server.joins import Joining
from workbench.server.language import LANGUAGES
from workbench.server.own_plans import desk_path, take_in
from workbench.server.patience import patiently
from workbench.server.sector import sector_choices
from workbench.server.visit import VisitHandler, said

_LONGEST_FIELD = 400
Opened = TypeVar("Opened")


@dataclass(frozen=True, slots=True)
class Returning:
    """Somebody who is in already: whether they may take their group's work home, and whether it has cards."""

    name: str
    group_id: str
    takes_home: bool
    has_cards: bool


class WelcomeHandler(VisitHandler):
    """``/``: what this is, and a place to type the code."""

    async def get(self) -> None:
        """Show the page, and the way back to whoever is in already."""
        await self.show("welcome.html", me=await returning(self))


class JoinHandler(VisitHandler):
    """``/join``: code, name or pseudonym, sector, language; then a badge (R2)."""

    @property
    def language(self) -> str:
        """The language of the form that was sent, else as everywhere."""
        sent = said(self.request.body_arguments, "language")
        return sent if sent in LANGUAGES else super().language

    async def get(self) -> None:
        """Ask for the code, or, with a code in the address, for the rest."""
        code = self.get_query_argument("code", "")[:_LONGEST_FIELD]
        if not code:
            await self._ask_code()
            return
        try:
            card = await self._group(code)
        except UnknownCode:
            await self._come_back(code)
            return
        if not await self._answered(card, another=bool(self.get_query_argument("another", ""))):
            await self._ask_person(card)

    async def post(self) -> None:
        """Join the group and go to the workshop; whatever cannot be used comes back with what was typed."""
        values = {
            name: self.get_body_argument(name, "")[:_LONGEST_FIELD]
            for name in ("code", "name", "sector", "language", "another", "form")
        }
        try:
            card = await self._group(values["code"])
        except UnknownCode:
            await self._ask_code(values["code"], unknown=True)
            return
        if await self._answered(card, another=bool(values["another"])):
            return
        if values["sector"] not in SECTORS:
            await self._ask_person(card, values, _missing_sector(self))
            return
        device = device_of(self)
        joining = await self.site.joins.come(self.source, device)
        if joining is not Joining.WELCOME:
            await self._ask_person(card, values, _not_now(self, joining), status=429)
            return
        try:
            form = values["form"] if is_op(values["form"]) else None
            identity = await patiently(
                self.site.workshop.join, values["code"], values["name"], values["sector"], values["language"], form
            )
        except DoorIsClosed:  # a moment ago
            await self.show("closed_door.html", status=403, card=card)
            return
        except BadInput as error:
            await self._ask_person(card, values, unusable(self, error))
            return
        self.site.joins.joined(self.source, device)
        know_device(self)
        badge.give(self, Badge.PARTICIPANT, identity.participant_id)
        self.redirect(self.site.at("/workshop"), status=303)

    async def _answered(self, card: GroupCard, *, another: bool) -> bool:
        """Show what stands before the form, if anything does, and tell whether it did.

        Whoever is in the plan already is greeted, and not made a second person with a second vote, unless they say that
        they are somebody else; whom a facilitator has removed reads that; and a closed door says so.
        """
        me = await self.participant()
        if self.removed_from == card.plan_id:
            await self.show("removed.html", status=403)
        elif me is not None and me.plan_id == card.plan_id and not another:
            groups = await asyncio.to_thread(self.site.workshop.plan, me.plan_id)
            await self.show("again.html", card=card, me=await returning(self), mine=groups.group(me.group_id or ""))
        elif not card.open:
            await self.show("closed_door.html", status=403, card=card)
        else:
            return False
        return True

    async def _come_back(self, code: str) -> None:
        """Ask whoever typed a return code whether to go on as that person here; of any other, say it leads nowhere."""
        try:
            person = await patiently(self.site.workshop.people.whose, code, self.site.keyed)
        except (UnknownSecret, UnknownParticipant):
            await self._ask_code(code, unknown=True)
            return
        await self.show("return.html", code=code, me=person)

    async def _group(self, code: str) -> GroupCard:
        """The group a code leads to; raises ``UnknownCode``, and 429 where too many wait for a turn already."""
        turns, source = self.site.code_turns, self.source
        if not await turns.come(source):
            raise tornado.web.HTTPError(429)
        try:
            return await asyncio.to_thread(self.site.workshop.group_by_code, code)
        except UnknownCode:
            turns.failed(source)
            raise

    async def _ask_code(self, code: str = "", *, unknown: bool = False) -> None:
        await self.show("code.html", status=404 if unknown else 200, code=code, unknown=unknown)

    async def _ask_person(
        self, card: GroupCard, values: dict[str, str] | None = None, problem: str = "", status: int = 400
    ) -> None:
        plan = await asyncio.to_thread(self.site.workshop.plan, card.plan_id)
        know_device(self)
        await self.show(
            "join.html",
            status=status if problem else 200,
            card=card,
            values=values or {"form": new_id(20), "another": self.get_query_argument("another", "")[:1]},
            problem=problem,
            notice=notice_of(plan, self.translate),
            under_the_rule=await asyncio.to_thread(self.site.sits, card.group_id),
            sectors=sector_choices(self.translate),
        )


class FacilitatorLinkHandler(VisitHandler):
    """``/f/<secret>``: a page with a button, which exchanges the secret for a badge.

    Looking changes nothing: a preview of the link, or another site that leads here, lets nobody in and nobody out.
    """

    async def get(self, secret: str) -> None:
        """Ask first; a wrong secret is answered like any page that does not exist."""
        plan = await self._opened(self.site.workshop.plan_of_secret, secret)
        await self.show("facilitator.html", plan=plan.name)

    async def post(self, secret: str) -> None:
        """Give the badge and go to the desk, so that the secret leaves the address bar."""
        identity = await self._opened(self.site.workshop.facilitator, secret)
        await take_in(self, identity)
        self.redirect(self.site.at(desk_path(identity.plan_id)), status=303)

    async def _opened(self, what: Callable[[str], Opened], secret: str) -> Opened:
        source = self.source
        if not self.site.failed_links.allows(source):
            raise tornado.web.HTTPError(429)
        try:
            return await patiently(what, secret)
        except InvitationSpent:  # nobody has guessed it: it was a good one
            raise
        except UnknownSecret as error:
            self.site.failed_links.failed(source)
            raise tornado.web.HTTPError(404) from error


class LeaveHandler(VisitHandler):
    """``/leave``: give the badges back, for instance on a shared phone."""

    async def get(self) -> None:
        """Ask first."""
        await self.show("leave.html")

    async def post(self) -> None:
        """End this browser's badges, also where a copy of them is kept; what it wrote stays with the group."""
        for kind in Badge:
            for owner in badge.held(self, kind):
                await patiently(self.site.workshop.leave, owner)
                self.site.rooms.close_all_of(owner)
                self.site.recent.forget(owner)
                self.site.rooms.places.give_up(owner)
            badge.take_back(self, kind)
        self.redirect(self.site.at("/"), status=303)


class NowhereHandler(VisitHandler):
    """Every address that is not in the route table."""

    async def prepare(self) -> None:
        """Answer every method alike."""
        raise tornado.web.HTTPError(404)

    def check_xsrf_cookie(self) -> None:
        """Nothing is done here, so nothing has to be protected; the answer should be the same for everybody."""


async def returning(visit: VisitHandler) -> Returning | None:
    """Return who is in already on this device, with what they may take home."""
    identity = await visit.participant()
    if identity is None:
        return None
    group = await patiently(visit.site.workshop.group, identity.plan_id, str(identity.group_id))
    takes = group[Rights].may_take_home(identity)
    return Returning(identity.name, str(identity.group_id), takes, bool(group[Commitments].cards))


def _missing_sector(visit: VisitHandler) -> str:
    return visit.translate("Choose the sector you belong to.")


def _not_now(visit: VisitHandler, joining: Joining) -> str:
    _ = visit.translate
    if joining is Joining.DEVICE_FULL:
        return _(
            "Many people have joined on this device. Whoever has a device of their own joins on that one; "
            "on this one somebody else can join in a few minutes."
        )
    return _("Many people are coming in at this moment. What you typed is kept: press “Join” again in half a minute.")


def unusable(visit: VisitHandler, error: OgError) -> str:
    """Return what is wrong with a name or a choice, for whoever fills in a form."""
    _ = visit.translate
    if error.code == "empty_text":
        return _("Write a name or a pseudonym: the group should know what to call you.")
    if error.code == "text_too_long":
        return _("That name is too long: {limit} characters at most.").format(limit=error.data.get("limit", 60))
    return _("Something is missing. Check the form and try again.")
