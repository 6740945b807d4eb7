"""The one composition root: from what the process was started with to a visitor with a workshop in hand."""

import os
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass, field

from ogcore.errors import NotAllowed
from ogcore.record.participant import Identity
from ogcore.workshop.workshop import Workshop
from workbench.files.handing import Handing
from workbench.live import Live
from workbench.panels.shared_view import SharedViews
from workbench.reach import Entrance
from workbench.words.i18n import Translate, translator


@dataclass(frozen=True, slots=True)
class Visitor:
    """Whom a page is for, as the server recognised them, and what it needs to serve them.

    ``came_by`` is the address they came by; empty where that says nothing: they are at the server itself. ``files``
    hands them what they take home where no server of ours does.
    """

    workshop: Workshop
    identity: Identity
    group_id: str | None
    came_by: str
    live: Live
    views: SharedViews
    entrance: Entrance = field(default_factory=Entrance)
    files: Handing | None = None

    @property
    def public_url(self) -> str:
        """The address that people are shown on this visitor's page, to come in by."""
        return self.entrance.shown(self.came_by)

    @property
    def translate(self) -> Translate:
        """The translator of the visitor's language."""
        return translator(self.identity.language)


served: ContextVar[Callable[[], Visitor] | None] = ContextVar("served", default=None)
"""Set by a room for each visitor it serves: how to find out who it is."""


def served_visitor() -> Visitor | None:
    """Return whom the server has recognised; None where the workbench does not serve the page.

    Raises NotAllowed where it does and nobody has been recognised: a served page never falls back to anybody.
    """
    provide = served.get()
    if provide is not None:
        return provide()
    if os.environ.get("WORKBENCH_SERVED") == "1":
        raise NotAllowed("visit", "unknown")
    return None


def visitor() -> Visitor:
    """Return the visitor this page is for, as the server has recognised them; raises NotAllowed when it has not."""
    found = served_visitor()
    if found is None:
        raise NotAllowed("visit", "unknown")
    return found


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
    seen = identity.group_id or group or first_group(workshop, identity)
    came_by, entrance = arrival
    return Visitor(workshop, identity, seen, came_by, live, views, entrance)


def first_group(workshop: Workshop, identity: Identity) -> str | None:
    """Return the first group at work of a plan; None when there is none."""
    return next(iter(workshop.plan(identity.plan_id).active_groups), None)
