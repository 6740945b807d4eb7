"""The model behind the facilitator's page: the plan's groups, pace and context, a group's work (R1, R3, R4)."""

from collections.abc import Callable, Collection, Mapping
from typing import Any

import traitlets

from ogcore.chapters import PLAN_RULES
from ogcore.errors import MissingData, NotAllowed
from ogcore.plan.state import Plan
from ogcore.trees.state import TreeState
from ogcore.workshop.people import GOVERNING
from workbench.bootstrap import Visitor
from workbench.models.group_model import GroupModel
from workbench.models.several_groups import SeveralGroups
from workbench.models.wall_model import door_to, on_wall
from workbench.panels.context.view import context_view
from workbench.panels.desk.bringing_preview import bringing_preview
from workbench.panels.desk.view import control_view
from workbench.panels.desk.ways_view import ways_view
from workbench.panels.panel import View, Viewer
from workbench.panels.people.view import roster_view
from workbench.panels.preparation.view import preparation_view
from workbench.panels.privacy.view import privacy_view
from workbench.panels.wall.remote_view import remote_view

_OF_SCRIBES = ("appoint_scribe", "release_scribe")
OF_NAMED_GROUP = ("open_stage", "close_stage", "move_stage", "return_stage", "bring_tree", *_OF_SCRIBES)
"""What a facilitator asks of any group of the plan, by its name."""


class FacilitatorModel(GroupModel):
    """A facilitator's view of the plan: ``control`` is the desk, ``roster`` its people, ``context`` the checklist.

    All else is the chosen group.

    ``preparation`` is what is known of the group before it starts, ``privacy`` what becomes of personal data.

    ``remote`` is what leads the group's wall; empty where no group is chosen.

    Raises NotAllowed for anybody who is not a facilitator: such a visitor never gets the desk's widgets.
    """

    control = traitlets.Dict()
    roster = traitlets.Dict()
    context = traitlets.Dict()
    preparation = traitlets.Dict()
    privacy = traitlets.Dict()
    remote = traitlets.Dict()

    def __init__(self, visitor: Visitor) -> None:
        if visitor.identity.role != "facilitator":
            raise NotAllowed("facilitate", visitor.identity.role)
        super().__init__(visitor)
        self.refresh_control()

    def refresh(self) -> None:
        """Take in whatever has been recorded until now, the wall included."""
        super().refresh()
        self.remote = self._remote()

    def _remote(self) -> View:
        """Return the remote as all facilitators of one language see it: one object until something changes."""
        visitor, group, door = self.visitor, self.group_id and self.group, door_to(self.visitor, self.group_id)
        if not group:
            return {}
        seen = on_wall(visitor, group)
        left = self._unread(seen, seen.stage)
        viewer = Viewer(visitor.identity.language, facilitator=True, reading=True, door=door, unread=left)
        key = ("remote", group.group_id, group.version, viewer)
        return visitor.views.get(key, lambda: remote_view(group, seen, viewer))

    def refresh_people(self) -> None:
        """Take in what the header and the desk show: who is in the room, the groups and their pace."""
        super().refresh_people()
        if self.control:
            self.refresh_control()

    @property
    def plan(self) -> Plan:
        """The plan as it stands now."""
        return self.visitor.workshop.plan(self.visitor.identity.plan_id)

    def streams(self) -> Collection[str]:
        """Return the streams of the log the desk shows: the plan's and every group's."""
        plan = self.plan
        return {plan.plan_id, *plan.groups}

    def refresh_control(self) -> None:
        """Show the desk and the checklist as they stand."""
        visitor, plan = self.visitor, self.plan
        self.control = control_view(
            visitor.workshop, plan, self.group_id, visitor.identity.language, visitor.public_url, facilitator_link=""
        ) | {"ways": ways_view(visitor.entrance, visitor.came_by, visitor.translate)}
        self.roster = roster_view(visitor.workshop, plan, visitor.identity.participant_id, visitor.translate)
        self.context = context_view(plan, visitor.translate)
        self.preparation = preparation_view(plan.group(self.group_id), self.group) if self.group_id else {}
        people = sum(len(group["people"]) for group in self.control["groups"])
        self.privacy = privacy_view(plan, people, visitor.translate)

    def select(self, group_id: str) -> None:
        """Show another group's work; raises UnknownGroup."""
        self.group_id = self.plan.group(group_id).group_id
        self.refresh()

    def intend(self, intent: str, data: dict[str, Any], op: str, written: str | None = None) -> dict[str, Any]:
        """Carry out a gesture of the desk or of the chosen group's work; raises the core's refusals."""
        if intent in PLAN_RULES:
            result = self._of_plan(intent, data, op)
        elif intent in self._desk:
            result = self._desk[intent](intent, data, op)
        elif intent in OF_NAMED_GROUP:
            result = self._of_named_group(intent, data, op, written)
        else:
            return super().intend(intent, data, op, written)
        self.visitor.live.look()
        self.refresh()
        return result

    @property
    def _desk(self) -> Mapping[str, Callable[[str, dict[str, Any], str], dict[str, Any]]]:
        """What is asked of the desk and is not one intent on the plan or on the chosen group."""
        return {
            "select_group": self._select_group,
            "preview_move": lambda _intent, data, _op: self._several.preview(data),
            "move_groups": lambda _intent, data, op: self._several.move(data, op),
            "return_groups": lambda _intent, data, op: self._several.bring_back(data, op),
            "create_plan": self._create_plan,
            "show_address": self._show_address,
            **dict.fromkeys(GOVERNING, self._govern),
            "preview_tree": self._preview_tree,
        }

    def _of_plan(self, intent: str, data: dict[str, Any], op: str) -> dict[str, Any]:
        identity = self.visitor.identity
        result = dict(self.visitor.workshop.act(identity, identity.plan_id, intent, data, op).result)
        if "group" in result:  # a new group is the one to go on with
            self.group_id = result["group"]
        if intent == "archive_group" and data.get("group") == self.group_id:  # on with one that is at work
            self.group_id = next(iter(self.plan.active_groups), self.group_id)
        return result

    def _select_group(self, _intent: str, data: dict[str, Any], _op: str) -> dict[str, Any]:
        self.select(_text(data, "group"))
        return {}

    def _named_group(self, data: dict[str, Any]) -> str:
        """Return the group of the plan that a gesture names; raises MissingData, UnknownGroup."""
        return self.plan.group(_text(data, "group")).group_id

    def _of_named_group(self, intent: str, data: dict[str, Any], op: str, written: str | None) -> dict[str, Any]:
        """Carry out what names its group; whom a scribe is to be of, without a group: of the one on the page.

        The page has said in which sitting of the group it shows that was ``written``: of others it knows none.
        """
        shown = intent in _OF_SCRIBES and data.get("group") is None
        group = self.group.group_id if shown else self._named_group(data)
        known = written if group == self.group_id else None
        workshop, who, address = self.visitor.workshop, self.visitor.identity, self.visitor.public_url
        return dict(workshop.act(who, group, intent, data, op, written=known, address=address).result)

    @property
    def _several(self) -> SeveralGroups:
        return SeveralGroups(self.visitor, self.plan)

    def _preview_tree(self, _intent: str, data: dict[str, Any], _op: str) -> dict[str, Any]:
        visitor = self.visitor
        group = visitor.workshop.group(visitor.identity.plan_id, self._named_group(data))
        return bringing_preview(group[TreeState], data)

    def _govern(self, intent: str, data: dict[str, Any], op: str) -> dict[str, Any]:
        """Decide on people; a secret comes back as the link it makes, told to whoever asked and to nobody else."""
        visitor = self.visitor
        result = visitor.workshop.people.govern(visitor.identity, intent, data, op)
        if "secret" in result:
            return {"invitation": result["invitation"], "link": f"{visitor.public_url}/f/{result['secret']}"}
        return result | ({"address": f"{visitor.public_url}/recover"} if "code" in result else {})

    def _create_plan(self, _intent: str, data: dict[str, Any], op: str) -> dict[str, Any]:
        name, language = _text(data, "name"), _text(data, "language")
        created = self.visitor.workshop.create_plan(name, language, self.visitor.identity, op)
        code = self.visitor.workshop.people.recovery_code(created.plan_id)
        return {"facilitator_link": f"{self.visitor.public_url}/f/{created.secret}", "recovery_code": code}

    def _show_address(self, _intent: str, data: dict[str, Any], _op: str) -> dict[str, Any]:
        self.visitor.entrance.choose(_text(data, "address"), self.visitor.came_by)
        return {}


def _text(data: dict[str, Any], field: str) -> str:
    value = data.get(field)
    if not isinstance(value, str):
        raise MissingData(field)
    return value
