"""A sentence under discussion on the wall, with its readings: the one that whoever facilitates put there (R29)."""

from ogcore.amendments.ground import place_now
from ogcore.amendments.state import Amendment, Amendments
from ogcore.record.group import WorkingGroup
from workbench.panels.amendments.matters import Matter, matter_of, matter_view, matters_of
from workbench.panels.amendments.told import place_of, told_outdated, told_settled
from workbench.panels.amendments.vote_view import vote_view
from workbench.panels.panel import View, Viewer
from workbench.panels.wall.seen import Seen

READINGS = 3
"""Readings that stand beside each other and can be read; how many more there are is said."""


def amendments_screen(seen: Seen) -> View:
    """Return the matter under discussion; what has become of it once it is decided; else the first that waits.

    Where nothing waits ``matter`` is None, and ``done`` what was proposed last.
    """
    group, viewer, state = seen.group, seen.viewer, seen.group[Amendments]
    chosen, matter = state.entries.get(state.discussed or ""), matter_of(group, state.discussed)
    if chosen is None:
        matter = next(iter(matters_of(group)), None)
        chosen = state.ordered()[-1]
    if matter is None:
        return {"matter": None, "done": _done(group, viewer, chosen)}
    return {"matter": _shown(group, viewer, matter), "done": None}


def _shown(group: WorkingGroup, viewer: Viewer, matter: Matter) -> View:
    vote, held = vote_view(group), {one.amendment for one in matter.amendments}
    asked = vote if vote is not None and held.issuperset(vote["amendments"]) else None
    return matter_view(group, viewer, matter, READINGS) | {"vote": asked}


def _done(group: WorkingGroup, viewer: Viewer, held: Amendment) -> View:
    place = place_of(group, viewer, held)
    if held.undecided and place_now(group, held) is None:
        return told_outdated(group, viewer, held) | place
    return told_settled(group, viewer, held) | place
