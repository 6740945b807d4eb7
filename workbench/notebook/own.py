"""The base of the widgets for one's own notebooks: a group of one's own in memory, shown by a panel of the stages."""

from __future__ import annotations

import os
import time
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import ipywidgets

from ogcore import chapters
from ogcore.errors import OgError, UnknownIntent, UnknownLanguage
from ogcore.record import intents
from ogcore.record.event import Event, Recorded
from ogcore.record.group import WorkingGroup
from ogcore.record.ids import new_id
from ogcore.record.language import LANGUAGES
from ogcore.record.participant import Identity
from ogcore.record.voice import Voice
from workbench.models.steps import can, said, steps_of
from workbench.panels.naming import named
from workbench.panels.panel import Panel, Place, View, Viewer
from workbench.widgets.one_way import OneWayWidget
from workbench.words.explanation import explain
from workbench.words.i18n import Translate, translator

_LANGUAGE = "WORKBENCH_LANGUAGE"


def spoken(language: str | None) -> str:
    """Return the language asked for, else that of the environment, else the first there is; raises UnknownLanguage."""
    if language is not None and language not in LANGUAGES:
        raise UnknownLanguage(str(language))
    told = language or os.environ.get(_LANGUAGE, "")
    return told if told in LANGUAGES else LANGUAGES[0]


def own_group(language: str) -> WorkingGroup:
    """Return a group of one's own, in which nothing has happened."""
    return chapters.new_group(new_id(), language)


class OwnWidget(OneWayWidget):
    """A panel over a group that lives in this widget alone: no store, no server, no one else.

    As everywhere, a page writes no state: it sends intents, and of those only the ones this widget knows are decided,
    by the rules of the core, on nothing but the widget's own group. Its reader guides themselves, so no stage is
    closed to them.
    """

    def __init__(
        self, panel: Panel, group: WorkingGroup, *, takes: Collection[str], options: View, layout: Any = None
    ) -> None:
        """``takes`` are the intents the widget knows, besides undo and redo; ``options`` are added to the panel's."""
        self._panel, self._group, self._takes = panel, group, frozenset(takes)
        self._telling = False
        self._me = Identity("me", "facilitator", "", group.group_id, "", None, group.language)
        super().__init__(
            asset=panel.asset,
            explain=self._sentence,
            labels=panel.labels(group.language),
            options=panel.options(Place(self._me, group.group_id)) | {"reach": list(panel.edits), **options},
            layout=layout or ipywidgets.Layout(width="100%", min_width="0"),
        )
        self.add_class("wb-page")
        self.add_class("wb-own")
        self.on_intent(self._intended)

    @property
    def language(self) -> str:
        """The language the widget speaks, and in which texts are read that do not tell."""
        return self._group.language

    def undo(self) -> None:
        """Take the last change back; raises NothingToUndo."""
        self.act("undo", {"reach": list(self._panel.edits)})

    def redo(self) -> None:
        """Bring the last undone change back; raises NothingToRedo."""
        self.act("redo", {"reach": list(self._panel.edits)})

    def act(self, intent: str, data: Mapping[str, Any]) -> dict[str, Any]:
        """Carry out an intent as the page sends it, and return what came of it.

        Raises UnknownIntent for one that is not of this widget, and the refusals of the core; then nothing is changed.
        """
        if intent not in self._takes and intent not in intents.HISTORY_INTENTS:
            raise UnknownIntent(str(intent))
        events = chapters.decide(self._group, self._me, intent, data)
        self._record(events)
        self._refresh()
        result = intents.result_of(events)
        operation = self._group.history.operation(result["of"]) if "of" in result else None
        told = {} if operation is None else {"said": said(self._group, intent, operation.events, self._translate)}
        return result | told

    # -- for those that are made of it --------------------------------------------------------------------------------

    def _intended(self, intent: str, data: dict[str, Any], _op: str, _written: str) -> dict[str, Any]:
        return self.act(intent, data)

    def _record(self, events: Iterable[Event]) -> None:
        group, op, now = self._group, new_id(), time.time()
        for event in events:
            version = group.version + 1
            group.record(Recorded(version, group.stream, version, op, self._me.participant_id, now, event))

    def _refresh(self) -> None:
        """Show the group as it stands, and tell whoever observes."""
        viewer = Viewer(self.language, editable=True, facilitator=True, hints=self._hints())
        voice = Voice.of(self._me)  # nobody else is there to whom something would have to stay untold
        steps = steps_of(self._group, voice, self._panel.edits, viewer)
        self.view = self._seen(self._panel.view(self._group, viewer) | can(steps))
        self._show(**self._panel.mine(self._group, self._me, voice), **steps)
        with self._own_change():
            self._tell()

    def _show(self, **mine: Any) -> None:
        """Change part of what only this reader is told."""
        self.mine = {**self.mine, **mine}

    def _hints(self) -> int | None:
        """Return -1 where nothing is to be looked for besides what the panel shows."""
        return -1

    def _seen(self, view: View) -> View:
        """Return the view as this widget shows it."""
        return view

    def _tell(self) -> None:
        """Let the traits that tell of the group be as it is now."""

    @contextmanager
    def _own_change(self) -> Iterator[None]:
        """Mark what is set meanwhile as told by the group, and not wanted by whoever uses the widget."""
        before, self._telling = self._telling, True
        try:
            yield
        finally:
            self._telling = before

    @property
    def _translate(self) -> Translate:
        return translator(self.language)

    def _sentence(self, error: OgError) -> str:
        return explain(named(error, self._group, self._translate), self.language)
