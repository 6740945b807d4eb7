"""All groups of a plan moved at once: shown before, done, and taken back in one step (R3)."""

import time
from typing import Any

from ogcore.errors import BadInput, MissingData, MovedOn
from ogcore.plan.state import Plan
from ogcore.record.group import WorkingGroup
from ogcore.record.stage import checked_stage
from ogcore.store.roll import Presence
from workbench.bootstrap import Visitor
from workbench.panels.frame.view import is_here
from workbench.panels.panel import View
from workbench.stages import stage_title

WROTE_SECONDS = 120
LOOKED_AT = 60
"""Events of a group, the last ones, among which those who wrote just now are looked for."""


class SeveralGroups:
    """The groups of a facilitator's plan. A gesture names a ``stage`` (none: each stays at its own) and ``open``.

    ``open`` None leaves open what is open and closed what is closed. Raises what ``move_stage`` raises.
    """

    def __init__(self, visitor: Visitor, plan: Plan) -> None:
        self._visitor, self._plan = visitor, plan

    def preview(self, data: dict[str, Any]) -> View:
        """Return what a move would do to each group, and who is there and has just been writing; changes nothing."""
        stage, is_open = _wanted(data)
        present: dict[str | None, list[Presence]] = {}
        for entry in self._visitor.workshop.present(self._plan.plan_id):
            present.setdefault(entry.identity.group_id, []).append(entry)
        return {
            "groups": [self._row(group, stage, is_open, present.get(group, [])) for group in self._plan.active_groups]
        }

    def _row(self, group_id: str, stage: str | None, is_open: bool | None, present: list[Presence]) -> View:  # noqa: FBT001 - three-valued
        group = self._group(group_id)
        to: View = {"stage": stage or group.stage, "open": group.stage_open if is_open is None else is_open}
        now = {"stage": group.stage, "open": group.stage_open}
        return {
            "group": group_id,
            "name": self._plan.group(group_id).name,
            "from": now | {"label": stage_title(group.stage, self._visitor.translate)},
            "to": to | {"label": stage_title(to["stage"], self._visitor.translate)},
            "changes": now != to,
            "here": sum(1 for entry in present if is_here(entry)),
            "wrote": self._wrote(group, present),
        }

    def _wrote(self, group: WorkingGroup, present: list[Presence]) -> list[str]:
        """Return the names of those who wrote a moment ago."""
        names = {entry.identity.participant_id: entry.identity.name for entry in present}
        since = time.time() - WROTE_SECONDS
        recent = self._visitor.workshop.store.load(group.group_id, max(0, group.version - LOOKED_AT))
        found = (names.get(record.actor or "") for record in recent if record.at > since)
        return sorted({name for name in found if name})

    def move(self, data: dict[str, Any], op: str) -> View:
        """Move every group; return those that were moved, with where they are now: what :meth:`bring_back` needs."""
        stage, is_open = _wanted(data)
        moved = []
        for group in self._plan.active_groups:
            wanted = {"stage": stage or self._group(group).stage, "open": is_open}
            result = self._act(group, "move_stage", wanted, op)
            if "stage" in result:
                moved.append({"group": group, "stage": result["stage"], "open": result["open"]})
        return {"groups": moved}

    def bring_back(self, data: dict[str, Any], op: str) -> View:
        """Bring groups back to where they were; return the names of those that have been moved on since and stay."""
        groups, stayed = data.get("groups"), []
        if not isinstance(groups, list) or not all(isinstance(place, dict) for place in groups):
            raise BadInput(field="groups")
        for place in groups:
            if not isinstance(place.get("group"), str):
                raise MissingData("group")
            card = self._plan.group(place["group"])
            try:
                self._act(card.group_id, "return_stage", place, op)
            except MovedOn:
                stayed.append(card.name)
        return {"stayed": stayed}

    def _act(self, group: str, intent: str, data: dict[str, Any], op: str) -> View:
        return dict(self._visitor.workshop.act(self._visitor.identity, group, intent, data, f"{op}.{group}").result)

    def _group(self, group_id: str) -> WorkingGroup:
        return self._visitor.workshop.group(self._plan.plan_id, group_id)


def _wanted(data: dict[str, Any]) -> tuple[str | None, bool | None]:
    stage, is_open = data.get("stage"), data.get("open")
    if stage is not None and not isinstance(stage, str):
        raise BadInput(field="stage")
    if is_open is not None and not isinstance(is_open, bool):
        raise BadInput(field="open")
    return None if stage is None else checked_stage(stage), is_open
