"""The model behind every page that shows one working group: views down, intents up."""

import functools
import time
from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import traitlets

from ogcore.agenda.state import Agenda
from ogcore.agenda.veil import unveiled
from ogcore.chatham_house.state import ChathamHouse
from ogcore.course.state import Course
from ogcore.errors import OgError, UnknownGroup, UnknownParticipant
from ogcore.plan.state import Plan, checked_language
from ogcore.privacy.state import Privacy
from ogcore.record.group import WorkingGroup
from ogcore.record.participant import Identity
from ogcore.record.stage import STAGES
from ogcore.record.voice import Voice
from ogcore.rights.state import LEAD, Rights
from ogcore.wall.state import Wall
from workbench.bootstrap import Visitor
from workbench.hints import hints_known, look_for_hints, read_texts, unread
from workbench.models.open_panels import OpenPanels
from workbench.models.queries import QUERIES, Question
from workbench.models.steps import can, said, steps_of
from workbench.panels.frame.view import frame_view, me_view, people_here, people_view
from workbench.panels.naming import named
from workbench.panels.panel import Door, Panel, View, Viewer
from workbench.panels.table import panels_of, reach_of
from workbench.words.explanation import explain
from workbench.words.glossary import glossary

PEOPLE_SECONDS = 2.0
Turnouts = tuple[tuple[str, int | None], ...]


class GroupModel(traitlets.HasTraits):
    """One visitor's view of one working group.

    ``stage`` is what the page shows, ``frame`` the header and ``work`` what the stage's panels show, by their names:
    ``view`` what all see alike, ``mine`` what only this visitor sees; of a closed drawer, what its button says. A
    page made for one stage (``fixed_stage``) stays there; all others follow the facilitator (R3). ``reading`` is a page
    that only shows, and ``join_shown`` one that says how to join. ``speak`` shows the page in another language, where
    that is not the server's to do.
    """

    reading = False
    join_shown = False

    stage = traitlets.Unicode(STAGES[0])
    frame = traitlets.Dict()
    work = traitlets.Dict()

    def __init__(self, visitor: Visitor, fixed_stage: str | None = None) -> None:
        super().__init__()
        self.visitor = visitor
        self.group_id = visitor.group_id
        self.fixed_stage = fixed_stage
        self.speak: Callable[[str], dict[str, Any]] | None = None
        self._ends: list[Callable[[], None]] = []
        self._header: View | None = None
        self._open = OpenPanels()
        self._seen: tuple[Hashable, ...] | None = None
        self._turnouts: Turnouts = ()
        self._address = ""
        self.refresh()

    @property
    def group(self) -> WorkingGroup:
        """The group as it stands now; raises UnknownGroup when none is chosen."""
        if self.group_id is None:
            raise UnknownGroup("")
        return self.visitor.workshop.group(self.visitor.identity.plan_id, self.group_id)

    def shown_group(self) -> WorkingGroup:
        """Return the group as this page shows it."""
        return self.group

    def panels(self, _group: WorkingGroup, stage: str) -> Sequence[Panel]:
        """Return the panels of this page."""
        return panels_of(stage, reading=False)

    def source(self, _panel: Panel, shown: WorkingGroup) -> WorkingGroup:
        """Return the group a panel shows: that of the page."""
        return shown

    def door(self) -> Door | None:
        """Return how to join the group, on a page that says so."""
        return None

    def explain(self, error: OgError) -> str:
        """Return a refusal in the visitor's language; stages and cards that it is about are called by their names."""
        group = self.group if self.group_id is not None else None
        return explain(named(error, group, self.visitor.translate), self.visitor.identity.language)

    def start(self) -> None:
        """Follow what others do from now on."""
        live = self.visitor.live
        self._ends = [live.on_change(self.refresh, self.streams), live.on_heartbeat(self.meet)]
        live.start()

    def end(self) -> None:
        """Follow nothing any more: the page makes place for another."""
        for end in self._ends:
            end()
        self.unobserve_all()

    def streams(self) -> Collection[str]:
        """Return the streams of the log whose growth this page shows: its group's and the plan's."""
        return {self.visitor.identity.plan_id, *filter(None, [self.group_id])}

    def meet(self) -> None:
        """Take in who has come and gone, wherever it is shown, and by which address people come in."""
        elsewhere = self._address != self.visitor.public_url
        self.refresh() if elsewhere or self._turnouts != self._turnouts_now() else self.refresh_people()

    def refresh(self) -> None:
        """Take in whatever has been recorded until now."""
        self._address = self.visitor.public_url
        if self.group_id is None:
            self.refresh_people()
            return
        group = self.shown_group()
        stage = self.fixed_stage or group.stage
        hints, left = self._hints(group, stage), self._unread(group, stage)
        self._open.stand(group.group_id, stage)
        self._turnouts = self._turnouts_now()
        places = (
            self._open.names,
            self._address,
            self.door(),
            self._topic(),
            self._plan().period,
            self._put_away(),
            self._turnouts,
            self._erased(),
        )
        seen = (group.group_id, group.version, self.group.version, stage, hints, left, places)
        if seen == self._seen:
            self.refresh_people()
            return
        before, self._seen = self._seen, None  # what is cut off half-way has shown nothing, and is done anew
        with self.hold_trait_notifications():
            if before is None:
                self.work = {}  # told again, though it be as it was: whoever was to hear of it may not have
            self.stage, self.work = stage, self._work(group, stage, hints, left)
            self.refresh_people()
        self._seen = seen

    def refresh_people(self) -> None:
        """Take in who is in the room, and all else the header shows; nothing is told when it is all as it was."""
        header = self._shared_header()
        if header is not self._header:
            self._header = header
            self.frame = header | {"me": me_view(self.visitor.identity)}

    def _shared_header(self) -> View:
        """Return the header as all see it who read this visitor's language: one object until something changes."""
        visitor, language = self.visitor, self.visitor.identity.language
        plan = visitor.workshop.plan(visitor.identity.plan_id)
        card, group = (plan.group(self.group_id), self.group) if self.group_id else (None, None)
        people = self._people()
        url = visitor.public_url if self.join_shown else None
        stage = self.fixed_stage
        pace = (*_pace(group, stage or group.stage), stage) if group else ()
        counts = tuple(sector["count"] for sector in people["sectors"])
        return visitor.views.get(
            ("header", plan.plan_id, plan.version, self.group_id, pace, language, url, counts),
            lambda: frame_view(
                card,
                plan.name,
                group,
                language,
                people=people,
                public_url=url,
                stage=stage,
            ),
        )

    def _people(self) -> View:
        """Return who is here, counted once for all visitors who ask within the same moment."""
        visitor, language = self.visitor, self.visitor.identity.language
        place, here = (visitor.identity.plan_id, self.group_id), self._here()
        return visitor.views.get(
            ("people", *place, language, frozenset(here)), lambda: people_view(here.values(), visitor.translate)
        )

    def _here(self) -> Mapping[str, Identity]:
        """Return the participants who are here, asked for once for all visitors within the same moment."""
        visitor, moment = self.visitor, int(time.monotonic() / PEOPLE_SECONDS)
        workshop, plan_id = visitor.workshop, visitor.identity.plan_id
        here = visitor.views.get(
            ("here", plan_id, self.group_id, moment),
            lambda: people_here(workshop.present(plan_id, self.group_id) if self.group_id else []),
        )
        me = visitor.identity
        if me.role != "participant" or me.group_id != self.group_id or me.participant_id in here:
            return here
        return {**here, me.participant_id: me}  # who has just come in was not there yet when all were counted

    def _turnouts_now(self) -> Turnouts:
        """Return of how many people an answer is expected, panel by panel, on the page as it is."""
        if self.group_id is None:
            return ()
        shown = self.shown_group()
        panels = self.panels(shown, self.fixed_stage or shown.stage)
        return tuple((panel.name, self.turnout(panel, self.source(panel, shown))) for panel in panels if panel.turnout)

    def turnout(self, panel: Panel, group: WorkingGroup) -> int | None:
        """Return of how many people a panel expects an answer; None where it asks nothing."""
        return panel.turnout(group, self._here()) if panel.turnout else None

    def editable(self, group: WorkingGroup, stage: str) -> bool:
        """Whether to show this visitor the means to edit; what they then try, the core decides anyway."""
        if self.reading or self._put_away():
            return False
        role = self.visitor.identity.role
        return role == "facilitator" or (role == "participant" and group.stage == stage and group.stage_open)

    def _put_away(self) -> bool:
        """Tell whether the group of this page is archived: it is read then, by whoever is still on it."""
        plan = self.visitor.workshop.plan(self.visitor.identity.plan_id)
        return self.group_id is not None and plan.group(self.group_id).archived

    def _hints(self, group: WorkingGroup, stage: str) -> int | None:
        """Return the earlier version whose hints are shown for now; those of now follow when the edit is out.

        Of the group as it was nobody looks for any: what stands still on a wall is shown without.
        """
        known, live = hints_known(group, stage), self.visitor.live
        if known is None or group is not self.group:
            return known
        now = functools.partial(
            self.visitor.workshop.group, self.visitor.identity.plan_id, group.group_id
        )  # outlives the page
        to_come = live.soon(group.group_id, functools.partial(look_for_hints, now, stage, live.beside))
        return known if to_come else None

    def _unread(self, group: WorkingGroup, stage: str) -> int:
        """Return how many texts the rules of language have not read yet; they follow, some at a time.

        What they say of the group as it was stays as far as it is known: its texts are not read for that.
        """
        left, live, stream = unread(group, stage), self.visitor.live, group.group_id
        if left == 0 or group is not self.group:
            return left
        now = functools.partial(self.visitor.workshop.group, self.visitor.identity.plan_id, stream)
        reading = functools.partial(read_texts, now, stage, live.beside, live.teller(stream))
        return left if live.soon(stream, reading, f"texts of {stage}") else 0

    def _work(self, group: WorkingGroup, stage: str, hints: int | None = None, left: int = 0) -> View:
        identity = self.visitor.identity
        editable, voice, timer = self.editable(group, stage), self._voice(group), group[Agenda].timer
        viewer = Viewer(
            identity.language,
            editable=editable,
            facilitator=identity.role == "facilitator",
            reading=self.reading,
            hints=hints,
            right=group[Rights].of_person(identity, stage),
            door=self.door(),
            topic=self._topic(),
            unread=left,
            enters=editable and group[Rights].may_decide(identity),
            clock=unveiled(timer, voice.key) if timer and timer.veiled else None,
            address=self._address,
            period=self._plan().period,
        )
        turnouts = dict(self._turnouts)
        page = steps_of(group, voice, reach_of(stage), viewer)
        work = {}
        for panel in self.panels(group, stage):
            steps = steps_of(group, voice, panel.edits, viewer) if panel.apart else page
            extra = can(steps) | ({"of": turnouts.get(panel.name)} if panel.turnout else {})
            work[panel.name] = {
                "view": self._panel(self.source(panel, group), stage, panel, viewer, extra),
                "mine": self._mine(group, panel) | (steps if panel.steps else {}),
            }
        return work

    def _topic(self) -> str:
        """Return what the group works on; its name where it has no topic."""
        card = self._plan().group(self.group_id or "")
        return card.topic or card.name

    def _plan(self) -> Plan:
        return self.visitor.workshop.plan(self.visitor.identity.plan_id)

    def _panel(self, group: WorkingGroup, stage: str, panel: Panel, viewer: Viewer, extra: View) -> View:
        """Return what a panel shows: built once for all viewers, and once more for those with something to undo.

        ``extra`` is what it shows besides: of the visitor's history, and of who is here.
        """
        if viewer.right == LEAD and not panel.own:
            viewer = replace(viewer, editable=False)
        views, is_open = self.visitor.views, panel.name in self._open
        key = (group.group_id, group.version, stage, panel.name, is_open, viewer)
        shown = functools.partial(panel.shown, group, viewer, is_open=is_open)
        return views.get((*key, *extra.values()), lambda: views.get(key, shown) | extra)

    def _mine(self, group: WorkingGroup, panel: Panel) -> View:
        """Return what only this visitor sees of a panel, with the names of people where it tells of any."""
        mine = panel.mine(group, self.visitor.identity, self._voice(group))
        return mine if panel.signed is None else panel.signed(mine, self._names)

    def _voice(self, group: WorkingGroup) -> Voice:
        """Return this visitor as the record of a group knows them now."""
        return self.visitor.workshop.voice(self.visitor.identity, group)

    def _names(self) -> Mapping[str, str]:
        """Return what the people of the plan are called: whoever sits elsewhere by now, or is out, is still named."""
        visitor, moment = self.visitor, int(time.monotonic() / PEOPLE_SECONDS)
        plan_id = visitor.identity.plan_id
        return visitor.views.get(
            ("names", plan_id, moment, self._erased()),
            lambda: {
                entry.identity.participant_id: entry.identity.name for entry in visitor.workshop.people.of(plan_id)
            },
        )

    def intend(self, intent: str, data: dict[str, Any], op: str, written: str | None = None) -> dict[str, Any]:
        """Carry out a gesture and return what its sender should learn; raises the core's refusals.

        ``written`` is the sitting under the Chatham House Rule in which the page was when it was made (R5).
        """
        if intent == "set_language" and self.speak is not None:
            return self.speak(checked_language(str(data.get("language"))))
        if intent == "set_language":
            self.visitor.workshop.set_language(self.visitor.identity, str(data.get("language")))
            return {}
        if intent == "explain_words":
            return {"terms": glossary(self.visitor.translate)}
        if intent == "look_into":
            self._open.look_into(data)
            self.refresh()
            return {}
        if self.group_id is None:
            raise UnknownGroup("")
        if intent in QUERIES:
            return self._answer(intent, data)
        workshop, who, address = self.visitor.workshop, self.visitor.identity, self.visitor.public_url
        outcome = workshop.act(who, self.group_id, intent, data, op, written=written, address=address)
        self.visitor.live.look()
        self.refresh()
        return dict(outcome.result) | self._told(intent, outcome.result)

    def _told(self, intent: str, result: Mapping[str, Any]) -> View:
        """Return in words what was undone, redone or taken back; nothing after any other intent."""
        group = self.group
        operation = group.history.whole(result["of"], self._voice(group)) if "of" in result else None
        if operation is None:
            return {}
        return {"said": said(self.group, intent, operation.events, self.visitor.translate)}

    def _answer(self, question: str, data: dict[str, Any]) -> dict[str, Any]:
        """Answer what changes nothing: of the group this page shows, and so to somebody who may read it."""
        group, workshop, plan_id = self.group, self.visitor.workshop, self.visitor.identity.plan_id
        past = functools.partial(workshop.group_at, plan_id, group.group_id)
        return QUERIES[question](Question(group, past, self.visitor.identity, data, self._who(), self._here))

    def _erased(self) -> int:
        """Return how often names were erased: what was called by a name before is called otherwise from then on."""
        return self.visitor.workshop.plan(self.visitor.identity.plan_id)[Privacy].erased

    def _who(self) -> Callable[[str], str | None]:
        """Return what says what people are called who did something, each looked up once."""
        names = self._names()

        @functools.cache
        def called(person: str) -> str | None:
            try:
                return names[person] if person in names else self.visitor.workshop.identify(person).name
            except UnknownParticipant:
                return None

        return called


def _pace(group: WorkingGroup, shown: str) -> tuple[Hashable, ...]:
    """Return what of a group the header depends on that shows a stage as the one to work on."""
    course, stage, wall = group[Course], group.stage, group[Wall]
    words = (course.stages, course.guide(shown), group[Rights].of_stage(shown))
    rule = group[ChathamHouse]
    held = (rule.sitting, frozenset(rule.chosen))
    return (stage, group.stage_open, group.stage_begun, *words, wall.blank, wall.call, *held)
