"""The model behind the facilitator's page: the plan's groups, pace and context, a group's work (R1, R3, R4)."""

from collections.abc import Collection
from typing import Any

import traitlets

from ogcore.errors import MissingData, NotAllowed
from workbench.bootstrap import Visitor
from workbench.models.bringing_preview import bringing_preview
from workbench.models.context_view import context_view
from workbench.models.control_view import control_view
from workbench.models.group_model import GroupModel

ALL_GROUPS = "all"


class FacilitatorModel(GroupModel):
    """A facilitator's view of the plan; ``control`` is the desk, ``context`` the checklist, all else the chosen group.

    Raises NotAllowed for anybody who is not a facilitator: such a visitor never gets the desk's widgets (DESIGN D2).
    """

    control = traitlets.Dict()
    context = traitlets.Dict()

    def __init__(self, visitor: Visitor) -> None:
        if visitor.identity.role != "facilitator":
            raise NotAllowed("facilitate", visitor.identity.role)
        super().__init__(visitor)
        self.refresh_control()

    def refresh_people(self) -> None:
        """Take in what the header and the desk show: who is in the room, the groups and their pace."""
        super().refresh_people()
        if self.control:
            self.refresh_control()

    def streams(self) -> Collection[str]:
        """Return the streams of the log the desk shows: the plan's and every group's."""
        plan = self.visitor.workshop.plan(self.visitor.identity.plan_id)
        return {plan.plan_id, *plan.groups}

    def refresh_control(self) -> None:
        """Show the desk and the checklist as they stand."""
        visitor = self.visitor
        plan = visitor.workshop.plan(visitor.identity.plan_id)
        self.control = control_view(
            visitor.workshop, plan, self.group_id, visitor.translate, visitor.public_url, facilitator_link=""
        )
        self.context = context_view(plan, visitor.translate)

    def select(self, group_id: str) -> None:
        """Show another group's work; raises UnknownGroup."""
        plan = self.visitor.workshop.plan(self.visitor.identity.plan_id)
        self.group_id = plan.group(group_id).group_id
        self.refresh()

    def intend(self, intent: str, data: dict[str, Any], op: str) -> dict[str, Any]:
        """Carry out a gesture of the desk or of the chosen group's work; raises the core's refusals."""
        desk = {
            "add_group": self._add_group,
            "rename_group": self._rename_group,
            "select_group": self._select_group,
            "open_stage": self._pace,
            "close_stage": self._pace,
            "create_plan": self._create_plan,
            "preview_tree": self._preview_tree,
            "bring_tree": self._bring_tree,
            "answer_context": self._answer_context,
            "note_context": self._note_context,
            "settle_context": self._settle_context,
        }.get(intent)
        if desk is None:
            return super().intend(intent, data, op)
        result = desk(intent, data, op)
        self.visitor.live.look()
        self.refresh()
        return result

    def _add_group(self, _intent: str, data: dict[str, Any], _op: str) -> dict[str, Any]:
        identity = self.visitor.identity
        card = self.visitor.workshop.add_group(identity, _text(data, "name"), str(data.get("topic") or ""))
        self.group_id = card.group_id
        return {"group": card.group_id}

    def _rename_group(self, _intent: str, data: dict[str, Any], _op: str) -> dict[str, Any]:
        name, topic = _text(data, "name"), str(data.get("topic") or "")
        self.visitor.workshop.rename_group(self.visitor.identity, _text(data, "group"), name, topic)
        return {}

    def _select_group(self, _intent: str, data: dict[str, Any], _op: str) -> dict[str, Any]:
        self.select(_text(data, "group"))
        return {}

    def _pace(self, intent: str, data: dict[str, Any], op: str) -> dict[str, Any]:
        plan = self.visitor.workshop.plan(self.visitor.identity.plan_id)
        wanted = _text(data, "group")
        groups = list(plan.groups) if wanted == ALL_GROUPS else [plan.group(wanted).group_id]
        for place, group in enumerate(groups):
            self.visitor.workshop.act(self.visitor.identity, group, intent, data, f"{op}.{place}")
        return {}

    def _preview_tree(self, _intent: str, data: dict[str, Any], _op: str) -> dict[str, Any]:
        visitor = self.visitor
        place = visitor.workshop.plan(visitor.identity.plan_id).group(_text(data, "group"))
        group = visitor.workshop.group(visitor.identity.plan_id, place.group_id)
        return bringing_preview(group.problem_tree, data, visitor.identity.language)

    def _bring_tree(self, intent: str, data: dict[str, Any], op: str) -> dict[str, Any]:
        visitor = self.visitor
        place = visitor.workshop.plan(visitor.identity.plan_id).group(_text(data, "group"))
        return dict(visitor.workshop.act(visitor.identity, place.group_id, intent, data, op).result)

    def _create_plan(self, _intent: str, data: dict[str, Any], _op: str) -> dict[str, Any]:
        created = self.visitor.workshop.create_plan(_text(data, "name"), _text(data, "language"))
        return {"facilitator_link": f"{self.visitor.public_url}/f/{created.secret}"}

    def _answer_context(self, _intent: str, data: dict[str, Any], _op: str) -> dict[str, Any]:
        answer = None if data.get("answer") is None else _text(data, "answer")
        self.visitor.workshop.answer_context(self.visitor.identity, _text(data, "context"), answer)
        return {}

    def _note_context(self, _intent: str, data: dict[str, Any], _op: str) -> dict[str, Any]:
        base = None if data.get("base") is None else _text(data, "base")
        offered = self.visitor.workshop.note_context(
            self.visitor.identity, _text(data, "context"), _text(data, "field"), _text(data, "text"), base
        )
        return {"offered": True} if offered else {}

    def _settle_context(self, _intent: str, data: dict[str, Any], _op: str) -> dict[str, Any]:
        self.visitor.workshop.settle_context(
            self.visitor.identity, _text(data, "context"), _text(data, "field"), _text(data, "text")
        )
        return {}


def _text(data: dict[str, Any], field: str) -> str:
    value = data.get(field)
    if not isinstance(value, str):
        raise MissingData(field)
    return value
