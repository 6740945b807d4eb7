"""What the terminal shows when the workbench starts: who comes in through which link."""

import io
import threading

import segno

from ogcore.plan.state import GroupCard, Plan
from ogcore.workshop.workshop import Workshop
from workbench.cli.console import Console
from workbench.cli.facilitator_link import link_path, recall
from workbench.reach import Way
from workbench.server.address import EVERYWHERE, here, local_name, ways_of
from workbench.settings import Settings
from workbench.words.network import KINDS

_NAME_WITHIN = 1.0
"""Seconds the machine's own name may take to be found, before the addresses are told without it."""


class Announcement:
    """The links, the codes and the QR code of a workbench about to serve."""

    def __init__(self, workshop: Workshop, settings: Settings, console: Console) -> None:
        self.workshop, self.settings, self.console = workshop, settings, console
        self.ways, self.here = ways_of(settings), here(settings)
        self._name: list[str] = []
        self._asking = threading.Thread(target=self._ask_name, daemon=True)
        self._asking.start()

    @property
    def address(self) -> str:
        """The address the links carry: the likeliest for phones, or this machine's own where there is no other."""
        return self.ways[0].url if self.ways else self.here

    def _ask_name(self) -> None:
        self._name.append(local_name(self.ways))

    def _named_ways(self) -> tuple[Way, ...]:
        """Return all ways, the machine's name among them where it is known by now."""
        self._asking.join(_NAME_WITHIN)
        return ways_of(self.settings, *self._name[:1])

    def say(self) -> None:
        """Print it all."""
        plans = self.workshop.plans()
        if not plans:
            self._say_no_plan()
        for plan in plans:
            self._say_plan(plan)
        if plans and (group := self._group_for_qr(plans)):
            self._say_qr(group)
        self._say_reach()

    def first_link(self) -> str:
        """Return the link to open on this machine: the first facilitator's that is known, else the front door."""
        secrets = (recall(self.settings.data_dir, self.workshop, plan.plan_id) for plan in self.workshop.plans())
        secret = next((secret for secret in secrets if secret), None)
        return self.here + (link_path(secret) if secret else "/")

    def _say_no_plan(self) -> None:
        self.console.say(self.console.translate("There is no plan yet. Create one with “workbench plan new NAME”."))

    def _say_plan(self, plan: Plan) -> None:
        _, say = self.console.translate, self.console.say
        say(f"\n{plan.name}")
        secret = recall(self.settings.data_dir, self.workshop, plan.plan_id)
        if secret:
            say(_("  Facilitator (secret, for you alone):"))
            say(f"    {self.address}{link_path(secret)}")
        else:
            say(_("  Facilitator: the link that was shown when the plan was created; for a new one:"))
            say(f"    workbench plan link {plan.plan_id}")
        say(_("  Participants:"))
        for group in plan.active_groups.values():
            name = " · ".join(part for part in (group.name, group.topic) if part)
            line = _("    {link}   code {code}   {group}")
            say(line.format(link=self._join_link(group), code=group.code, group=name))

    def _join_link(self, group: GroupCard) -> str:
        return f"{self.address}/join?code={group.code}"

    def _group_for_qr(self, plans: list[Plan]) -> GroupCard | None:
        groups = [group for plan in plans for group in plan.active_groups.values()]
        open_now = (g for g in groups if self.workshop.group(g.plan_id, g.group_id).stage_open)
        return next(open_now, groups[0] if groups else None)

    def _say_qr(self, group: GroupCard) -> None:
        if not self.console.speaks_unicode:
            return
        drawn = io.StringIO()
        segno.make(self._join_link(group), error="m", micro=False).terminal(drawn, compact=True, border=2)
        _ = self.console.translate
        self.console.say()
        self.console.say(drawn.getvalue().rstrip("\n"))
        self.console.say(_("Scan to join {group}.").replace("{group}", group.name))

    def _say_reach(self) -> None:
        _, say = self.console.translate, self.console.say
        say()
        if self.settings.public_url:
            say(_("Everybody comes in at {address}").replace("{address}", self.address))
        elif self.ways:
            self._say_ways()
        else:
            say(_("Only this machine can reach it, at {address}").replace("{address}", self.here))
            if self.settings.address not in EVERYWHERE:
                say(_("For phones, start it without --address."))
            else:
                say(_("For phones, connect this machine to their network, or start a hotspot on it."))
        say(_("Stop with Ctrl+C. Everything is kept in {folder}").replace("{folder}", self.settings.kept_in))

    def _say_ways(self) -> None:
        """Print every address with what it leads through, the one of the code first; the desk can show another."""
        _, say = self.console.translate, self.console.say
        say(_("Phones can use these, each on its network; the desk chooses which one the code shows:"))
        ways = self._named_ways()
        width = max(len(way.url) for way in ways)
        for way in ways:
            say(f"    {way.url:<{width}}  " + " · ".join(filter(None, [_(KINDS[way.kind]), way.interface])))
        say(_("On this machine: {address}").replace("{address}", self.here))
