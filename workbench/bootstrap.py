"""The one composition root: from what the process was started with to a visitor with a workshop in hand."""

import os
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from pathlib import Path

from ogcore.errors import NotAllowed
from ogcore.record.participant import Identity
from ogcore.store import open_store
from ogcore.workshop.workshop import Workshop
from workbench.live import Live
from workbench.panels.shared_view import SharedViews
from workbench.reach import Entrance
from workbench.words.i18n import Translate, translator

LOCAL_STORE = Path("workbench.sqlite")
OWN_MACHINE = "WORKBENCH_OWN_MACHINE"
"""Set to 1 by somebody who alone can reach the machine: whoever comes is then taken for its owner."""


@dataclass(frozen=True, slots=True)
class Visitor:
    """Whom a page is for, as the server recognised them, and what it needs to serve them.

    ``came_by`` is the address they came by; empty where that says nothing: they are at the server itself.
    """

    workshop: Workshop
    identity: Identity
    group_id: str | None
    came_by: str
    live: Live
    views: SharedViews
    entrance: Entrance = field(default_factory=Entrance)

    @property
    def public_url(self) -> str:
        """The address that people are shown on this visitor's page, to come in by."""
        return self.entrance.shown(self.came_by)

    @property
    def translate(self) -> Translate:
        """The translator of the visitor's language."""
        return translator(self.identity.language)


class ServedToStrangers(NotAllowed):
    """A server that does not know who is visiting shows this page, so nobody may be taken for the machine's owner."""

    code = "served_to_strangers"


def shown_to_strangers(environment: Mapping[str, str]) -> bool:
    """Tell whether Voila shows the page by itself, and nobody has said that the machine is one person's.

    Voila tells every kernel about itself in its environment, under its own server and under Jupyter's alike.
    """
    by_voila = any(name.startswith("VOILA_") for name in environment)
    return by_voila and environment.get(OWN_MACHINE) != "1"


served: ContextVar[Callable[[], Visitor] | None] = ContextVar("served", default=None)
"""Set by a room for each visitor it serves: how to find out who it is."""


def visitor() -> Visitor:
    """Return the visitor this page is for.

    Served by the workbench, the server has said who it is; raises NotAllowed when it has not. In JupyterLab it is
    whoever owns the machine: a facilitator of the plan in ``workbench.sqlite`` beside the notebook, which is begun
    when it is not there. Raises ServedToStrangers where another server shows the notebook to whoever comes.
    """
    provide = served.get()
    if provide is not None:
        return provide()
    if os.environ.get("WORKBENCH_SERVED") == "1":  # a served page must never fall back to the owner of the machine
        raise NotAllowed("visit", "unknown")
    if shown_to_strangers(os.environ):
        raise ServedToStrangers("visit", "unknown")
    return _local()


def seated(
    workshop: Workshop,
    live: Live,
    views: SharedViews,
    identity: Identity,
    group: str | None,
    arrival: tuple[str, Entrance],
) -> Visitor:
    """Return the visitor the server has recognised.

    ``group`` is the one they ask to see; a participant sees their own whatever they ask. ``arrival`` is the
    address they came by and what is known of all the others.
    """
    seen = identity.group_id or group or _first_group(workshop, identity)
    came_by, entrance = arrival
    return Visitor(workshop, identity, seen, came_by, live, views, entrance)


def _local() -> Visitor:
    url = os.environ.get("WORKBENCH_STORE", f"sqlite:///{LOCAL_STORE}")
    workshop = Workshop(open_store(url))
    language = os.environ.get("WORKBENCH_LANGUAGE", "es")
    plans = workshop.store.roll.plans()
    plan_id = plans[0] if plans else workshop.create_plan(_own_plan(language), language).plan_id
    identity = Identity("local", "facilitator", plan_id, None, "", None, language)
    if not workshop.plan(plan_id).active_groups:
        workshop.add_group(identity, translator(language)("Working group"))
    return Visitor(workshop, identity, _first_group(workshop, identity), "", Live(workshop.store), SharedViews())


def _own_plan(language: str) -> str:
    return translator(language)("My plan")


def _first_group(workshop: Workshop, identity: Identity) -> str | None:
    return next(iter(workshop.plan(identity.plan_id).active_groups), None)
