"""What a stage's page is made of: panels, each one widget with its view."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from ogcore.agenda.events import Timer
from ogcore.record.group import WorkingGroup
from ogcore.record.participant import Identity
from ogcore.record.voice import Voice
from ogcore.rights.state import EDIT
from workbench.words.i18n import Translate, translator
from workbench.words.rule_note import sitting_labels

View = dict[str, Any]
Mine = Callable[[WorkingGroup, Identity, Voice], View]
"""What only one reader sees: who they are, and their voice, by which the record knows what is theirs."""
Names = Callable[[], Mapping[str, str]]
"""What people are called, by their identifiers: asked for only where somebody is named."""


@dataclass(frozen=True, slots=True)
class Door:
    """How people join a group, and what its topic is: for a wall, which says both. ``address`` is what one types.

    While it is not ``open`` nobody new comes in.
    """

    code: str
    url: str
    address: str
    topic: str
    open: bool = True


@dataclass(frozen=True, slots=True)
class Viewer:
    """What a view may depend on besides the group: whoever has the same of it all is shown the same object.

    ``reading`` is a page that only shows (the projector). ``hints`` is the earlier version of the group whose findings,
    or ideas that are alike, are good enough for now (-1: none); None asks for those of now. ``right`` is what the right
    of the stage comes to for whoever looks: to edit, to propose, or to read (``lead``). ``door`` is the group's, where
    the page says how to join it; ``topic`` is what the group works on. While texts of the group are ``unread`` by the
    rules of language (so many), what they say of those is left open; 0 asks for all of it. ``enters``: now they may
    enter for people without a device, as facilitators and scribes do. ``clock`` is that of the agenda where the key
    of the stage alone opens it (R5). ``address`` is where people reach the workbench. ``period`` is the plan's
    first and last day (2027-01-01), empty where nobody has said them.
    """

    language: str
    editable: bool = False
    facilitator: bool = False
    reading: bool = False
    hints: int | None = None
    right: str = EDIT
    door: Door | None = None
    topic: str = ""
    unread: int = 0
    enters: bool = False
    clock: Timer | None = None
    address: str = ""
    period: tuple[str, str] = ("", "")

    @property
    def translate(self) -> Translate:
        """The translator of the viewer's language."""
        return translator(self.language)


def nothing(_group: WorkingGroup, _identity: Identity, _voice: Voice | None = None) -> View:
    """Return the view of somebody who sees nothing but what all see."""
    return {}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a widget stands: on whose page, for which group, to work on (``edit``) or for reading (``projector``)."""

    identity: Identity
    group_id: str | None
    mode: str = "edit"

    @property
    def where(self) -> View:
        """The reader's language and the scope of their drafts: one person, one group."""
        return {"language": self.identity.language, "scope": f"{self.identity.participant_id}:{self.group_id}"}


def no_part(_group: WorkingGroup, _viewer: Viewer) -> View:
    """Return what a panel shows while it is closed whose button says nothing but its name."""
    return {}


def how(place: Place) -> View:
    """Return the options most widgets need: the mode, the language, the scope of drafts."""
    return {"mode": place.mode, **place.where}


@dataclass(frozen=True, slots=True)
class Panel:
    """One widget of a stage.

    ``asset`` is its part in the browser, ``words`` the sentences it says, ``view`` what all see alike, ``mine`` what
    only its reader sees (their own vote, say), ``options`` what is fixed from the start. A panel in a drawer has
    ``closed``: the part of its view that is needed while it is closed. Without it the panel is open all the time.
    ``turnout`` says of how many people an answer is expected, given who is here: it joins the view as ``of``.
    ``signed`` puts people's names into what its reader alone sees. ``edits`` are the parts of the group that people
    change on it: undo reaches from a page what its panels edit. ``own`` says that people do things of their own there
    (write an idea, vote), which no right of the stage takes from them; ``steps`` that it has buttons to undo and redo:
    the page's, or if it stands ``apart`` from the stage's work, for what is edited on it alone.
    """

    name: str
    asset: str
    words: Callable[[Translate], dict[str, str]]
    view: Callable[[WorkingGroup, Viewer], View]
    mine: Mine = nothing
    options: Callable[[Place], View] = how
    closed: Callable[[WorkingGroup, Viewer], View] | None = None
    signed: Callable[[View, Names], View] | None = None
    turnout: Callable[[WorkingGroup, Collection[str]], int | None] | None = None
    edits: tuple[str, ...] = ()
    own: bool = False
    steps: bool = False
    apart: bool = False

    def shown(self, group: WorkingGroup, viewer: Viewer, *, is_open: bool) -> View:
        """Return what a page gets of it: of a closed panel only what it shows all the same, marked as ``closed``."""
        if self.closed is None or is_open:
            return self.view(group, viewer)
        return self.closed(group, viewer) | {"closed": True}

    def labels(self, language: str) -> dict[str, str]:
        """Return the widget's sentences in a language, put together once and shared by all pages."""
        return labels(self.words, language)


@cache
def labels(words: Callable[[Translate], dict[str, str]], language: str) -> dict[str, str]:
    """Return the sentences of a widget in a language, put together once; with those that every widget may need."""
    return sitting_labels(translator(language)) | words(translator(language))
