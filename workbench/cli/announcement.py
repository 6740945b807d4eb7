"""What the terminal shows when the workbench starts: who comes in through which link."""

import io

import segno

from ogcore.plan.state import GroupCard, Plan
from ogcore.workshop.workshop import Workshop
from workbench.cli.console import Console
from workbench.cli.facilitator_link import link_path, recall
from workbench.server.address import urls
from workbench.settings import Settings

_THIS_MACHINE = frozenset({"localhost", "127.0.0.1", "::1"})


class Announcement:
    """The links, the codes and the QR code of a workbench about to serve."""

    def __init__(self, workshop: Workshop, settings: Settings, console: Console) -> None:
        self.workshop, self.settings, self.console = workshop, settings, console
        self.addresses = _addresses(settings)

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
        return self.addresses[-1] + (link_path(secret) if secret else "/")

    def _say_no_plan(self) -> None:
        self.console.say(self.console.translate("There is no plan yet. Create one with “workbench plan new NAME”."))

    def _say_plan(self, plan: Plan) -> None:
        _, say = self.console.translate, self.console.say
        say(f"\n{plan.name}")
        secret = recall(self.settings.data_dir, self.workshop, plan.plan_id)
        if secret:
            say(_("  Facilitator (secret, for you alone):"))
            say(f"    {self.addresses[0]}{link_path(secret)}")
        else:
            say(_("  Facilitator: the link that was shown when the plan was created; for a new one:"))
            say(f"    workbench plan link {plan.plan_id}")
        say(_("  Participants:"))
        for group in plan.groups.values():
            name = " · ".join(part for part in (group.name, group.topic) if part)
            line = _("    {link}   code {code}   {group}")
            say(line.format(link=self._join_link(group), code=group.code, group=name))

    def _join_link(self, group: GroupCard) -> str:
        return f"{self.addresses[0]}/join?code={group.code}"

    def _group_for_qr(self, plans: list[Plan]) -> GroupCard | None:
        groups = [group for plan in plans for group in plan.groups.values()]
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
            say(_("Everybody comes in at {address}").replace("{address}", self.addresses[0]))
        elif len(self.addresses) > 1:
            phones = "  ".join(self.addresses[:-1])
            say(_("Phones on the same network can use: {addresses}").replace("{addresses}", phones))
            say(_("On this machine: {address}").replace("{address}", self.addresses[-1]))
        else:
            say(_("Only this machine can reach it, at {address}").replace("{address}", self.addresses[0]))
            if self.settings.address in _THIS_MACHINE:
                say(_("For phones, start it without --address."))
            else:
                say(_("For phones, connect this machine to the same network and start again."))
        say(_("Stop with Ctrl+C. Everything is kept in {folder}").replace("{folder}", self.settings.kept_in))


def _addresses(settings: Settings) -> list[str]:
    """Return base URLs, the best for phones first and this machine's own last."""
    if settings.public_url:
        return [settings.public_url.rstrip("/")]
    if settings.address in _THIS_MACHINE:
        host = f"[{settings.address}]" if ":" in settings.address else settings.address
        return [f"http://{host}:{settings.port}"]
    if settings.address not in ("", "0.0.0.0", "::", "*"):  # noqa: S104 - compared, not bound
        return [f"http://{settings.address}:{settings.port}"]
    found = urls(settings.port)
    # listening on 0.0.0.0 means IPv4 alone: an IPv6 address would lead nowhere
    return found if settings.address != "0.0.0.0" else [url for url in found if "[" not in url]  # noqa: S104
