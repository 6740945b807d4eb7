"""While the room answers, nobody learns what another answered: histories that differ in it look the same (R5)."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ogcore.chapters import new_group
from ogcore.dots.state import Dots
from ogcore.record.participant import Identity
from ogcore.record.voice import Voice
from tests.builders import Room
from tests.table import seated
from workbench.panels.panel import Door, Viewer
from workbench.panels.table import PANELS

SECTORS = ("people",) * 4 + ("government", "academia")
PEOPLE = [seated(f"person-{number}", sector) for number, sector in enumerate(SECTORS)]
DOOR = Door("RAT-42K", "http://192.0.2.1/join", "192.0.2.1", "Roads")
VIEWERS = [
    Viewer("en", editable=True, topic="Roads"),
    Viewer("en", editable=True, facilitator=True, topic="Roads", enters=True),
    Viewer("en", editable=True, topic="Roads", enters=True),
    Viewer("en", facilitator=True, reading=True, door=DOOR, topic="Roads"),
]
Answer = Callable[[Room, Identity, int], None]
Step = tuple[int, int]
"""Which of the people answers, and which of the three answers they give."""
Correction = tuple[int, int, str]
"""From which step on which of the people sits for which sector."""


def _arrow() -> tuple[Room, Answer]:
    room = Room()
    room.open("problem_tree")
    core = room.act(room.facilitator, "state_core_problem", text="Roads are closed for weeks")["node"]
    cause = room.act(room.facilitator, "add_cause", of=core, text="Slopes are cut steeply")["node"]
    room.act(room.facilitator, "put_to_vote", cause=cause, effect=core)

    def answer(room: Room, who: Identity, which: int) -> None:
        room.act(who, "vote_arrow", cause=cause, effect=core, answer=("yes", "no", "unsure")[which])

    return room, answer


def _preference() -> tuple[Room, Answer]:
    room = Room()
    room.open("problem_tree")
    texts = ("Roads are closed", "Villages are cut off", "Slopes slide")
    candidates = [room.act(PEOPLE[0], "propose_candidate", text=text)["candidate"] for text in texts]
    room.act(room.facilitator, "move_choice", phase="choosing")

    def answer(room: Room, who: Identity, which: int) -> None:
        room.act(who, "prefer_candidate", candidate=candidates[which])

    return room, answer


def _dots() -> tuple[Room, Answer]:
    room = Room()
    room.open("brainstorm")
    texts = ("Mud on the road", "No drains", "Trucks too heavy")
    ideas = [room.act(PEOPLE[0], "add_idea", text=text)["ideas"][0] for text in texts]
    room.act(room.facilitator, "reveal_ideas")
    room.act(room.facilitator, "open_dots", dots=3, several=True)

    def answer(room: Room, who: Identity, which: int) -> None:
        for idea in ideas:
            room.act(who, "place_dots", idea=idea, dots=0)
        room.act(who, "place_dots", idea=ideas[which], dots=3)

    return room, answer


SECRETS: Mapping[str, Callable[[], tuple[Room, Answer]]] = {"arrow": _arrow, "preference": _preference, "dots": _dots}


def _seated(who: int, place: int, corrected: Sequence[Correction]) -> Identity:
    """Return one of the people as they are at a step, their last correction of a sector included."""
    sectors = [sector for step, person, sector in corrected if person == who and step <= place]
    return replace(PEOPLE[who], sector=sectors[-1]) if sectors else PEOPLE[who]


def _copy(room: Room) -> Room:
    """Return a room in which the very same has happened."""
    other = Room()
    other.group = new_group("g", "en").replay(room.log)
    other.log = list(room.log)
    return other


def _seen(room: Room, whose: Identity) -> Iterator[tuple[str, Any]]:
    """Yield all that is sent to everybody but the one whose answer it is."""
    for name, panel in PANELS.items():
        for viewer in VIEWERS:
            yield name, panel.view(room.group, viewer)
            if panel.closed is not None:
                yield name, panel.closed(room.group, viewer)
        for who in (*PEOPLE, room.facilitator):
            if who is not whose:
                yield name, panel.mine(room.group, who)


def _told(view: dict[str, Any]) -> str:
    return json.dumps({key: value for key, value in view.items() if key != "version"}, sort_keys=True)


@pytest.mark.parametrize("kind", SECRETS)
@settings(max_examples=15, deadline=None)
@given(
    steps=st.lists(st.tuples(st.integers(0, 5), st.integers(0, 2)), min_size=1, max_size=8),
    changed=st.integers(0, 7),
    by=st.integers(1, 2),
    corrected=st.lists(
        st.tuples(st.integers(0, 7), st.integers(0, 5), st.sampled_from(sorted({*SECTORS}))), max_size=3
    ),
)
def test_histories_that_differ_in_one_answer_look_the_same_to_everybody_else(
    kind: str, steps: Sequence[Step], changed: int, by: int, corrected: Sequence[Correction]
) -> None:
    """On phones, on the facilitator's page and on the wall, at every moment, in panels open and closed.

    Only the number of everything that has happened in the group, whatever it was, may differ. People may correct their
    sector meanwhile: that tells no more.
    """
    one, answer = SECRETS[kind]()
    other, changed = _copy(one), changed % len(steps)
    whose = PEOPLE[steps[changed][0]]
    for place, (who, which) in enumerate(steps):
        person = _seated(who, place, corrected)
        answer(one, person, which)
        answer(other, person, (which + by) % 3 if place == changed else which)
        for (name, seen), (_, elsewhere) in zip(_seen(one, whose), _seen(other, whose), strict=True):
            assert _told(seen) == _told(elsewhere), name


@pytest.mark.parametrize(
    ("kind", "show", "data"),
    [("arrow", "end_vote", {}), ("preference", "move_choice", {"phase": "shown"}), ("dots", "show_dots", {})],
)
def test_a_corrected_sector_moves_no_answer_that_was_given(kind: str, show: str, data: dict[str, str]) -> None:
    """Once shown, what each sector said is as it was, also where somebody changes their answer after correcting."""
    room, answer = SECRETS[kind]()
    for person in PEOPLE[:4]:
        answer(room, person, 0)
    elsewhere, moved = _copy(room), replace(PEOPLE[0], sector="government")
    for one, who in ((room, PEOPLE[0]), (elsewhere, moved)):
        for idea in list(one.group[Dots].of_voice(Voice.of(who))):
            one.act(who, "place_dots", idea=idea, dots=1)
        if kind != "dots":
            answer(one, who, 1)
        one.act(one.facilitator, show, **data)
    for (name, seen), (_, other) in zip(_seen(room, PEOPLE[0]), _seen(elsewhere, PEOPLE[0]), strict=True):
        assert _told(seen) == _told(other), name
