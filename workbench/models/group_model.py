"""The model behind every page that shows one working group: views down, intents up."""

import time
from typing import Any

import traitlets

from ogcore.errors import OgError, UnknownGroup
from ogcore.group import WorkingGroup
from ogcore.stage import STAGES
from workbench.bootstrap import Visitor
from workbench.explanation import explain
from workbench.models.cards_view import cards_view
from workbench.models.frame_view import frame_view, people_view, stages_view
from workbench.models.pairs_view import pairs_view
from workbench.models.tree_view import View, history_view, objective_tree_view, problem_tree_view

PEOPLE_SECONDS = 2.0


class GroupModel(traitlets.HasTraits):
    """One visitor's view of one working group.

    ``stage`` is what the page shows, ``frame`` the header and ``work`` the stage's own view. A page made for one stage
    (``fixed_stage``) stays there; all others follow the facilitator (R3). ``reading`` makes a page that only shows.
    """

    stage = traitlets.Unicode(STAGES[0])
    frame = traitlets.Dict()
    work = traitlets.Dict()

    def __init__(self, visitor: Visitor, fixed_stage: str | None = None, *, reading: bool = False) -> None:
        super().__init__()
        self.visitor = visitor
        self.group_id = visitor.group_id
        self.fixed_stage = fixed_stage
        self.reading = reading
        self.join_shown = False
        self.refresh()
        self.refresh_people()

    @property
    def group(self) -> WorkingGroup:
        """The group as it stands now; raises UnknownGroup when none is chosen."""
        if self.group_id is None:
            raise UnknownGroup("")
        return self.visitor.workshop.group(self.visitor.identity.plan_id, self.group_id)

    def explain(self, error: OgError) -> str:
        """Return a refusal in the visitor's language."""
        return explain(error, self.visitor.identity.language)

    def start(self) -> None:
        """Follow what others do from now on."""
        live = self.visitor.live
        live.on_change(self.refresh)
        live.on_heartbeat(self.refresh_people)
        live.start()

    def refresh(self) -> None:
        """Take in whatever has been recorded until now."""
        if self.group_id is None:
            return
        group = self.group
        stage = self.fixed_stage or group.stage
        with self.hold_trait_notifications():
            self.stage = stage
            self.work = self._work(group, stage)
            self.frame = self.frame | self._frame_of(group)

    def refresh_people(self) -> None:
        """Take in who is in the room."""
        visitor = self.visitor
        plan = visitor.workshop.plan(visitor.identity.plan_id)
        card = plan.group(self.group_id) if self.group_id else None
        self.frame = frame_view(
            card,
            plan.name,
            self.group if card else None,
            visitor.identity,
            people=self._people(),
            translate=visitor.translate,
            public_url=visitor.public_url if self.join_shown else None,
        )

    def _people(self) -> View:
        """Return who is here, counted once for all visitors who ask within the same moment."""
        visitor, moment = self.visitor, int(time.monotonic() / PEOPLE_SECONDS)
        workshop, plan_id = visitor.workshop, visitor.identity.plan_id
        return visitor.views.get(
            ("people", plan_id, self.group_id, visitor.identity.language, moment),
            lambda: people_view(workshop.present(plan_id, self.group_id) if self.group_id else [], visitor.translate),
        )

    def _frame_of(self, group: WorkingGroup) -> View:
        if not self.frame:
            return {}
        return {"stages": stages_view(group.stage, self.visitor.translate), "open": group.stage_open}

    def editable(self, group: WorkingGroup, stage: str) -> bool:
        """Whether to show this visitor the means to edit; what they then try, the core decides anyway."""
        if self.reading:
            return False
        return self.visitor.identity.role == "facilitator" or (group.stage == stage and group.stage_open)

    def _work(self, group: WorkingGroup, stage: str) -> View:
        identity, editable = self.visitor.identity, self.editable(group, stage)
        history = history_view(group, identity, editable=editable)
        key = (group.group_id, group.version, stage, self.reading, editable, identity.language, *history.values())
        return self.visitor.views.get(key, lambda: self._built(group, stage, editable=editable) | history)

    def _built(self, group: WorkingGroup, stage: str, *, editable: bool) -> View:
        if stage == "objective_tree":
            return objective_tree_view(group) if self.reading else pairs_view(group, editable=editable)
        if stage == "commitment_card":
            return cards_view(group, self.visitor.translate, editable=editable)
        return problem_tree_view(group, editable=editable)

    def intend(self, intent: str, data: dict[str, Any], op: str) -> dict[str, Any]:
        """Carry out a gesture and return what its sender should learn; raises the core's refusals."""
        if intent == "set_language":
            self.visitor.workshop.set_language(self.visitor.identity, str(data.get("language")))
            return {}
        if self.group_id is None:
            raise UnknownGroup("")
        outcome = self.visitor.workshop.act(self.visitor.identity, self.group_id, intent, data, op)
        self.refresh()
        self.visitor.live.look()
        return dict(outcome.result)
