"""What a group holds is bounded, so that its pages stay light: what adds more is refused, what is there stays."""

import json
import time
from typing import Any

import pytest

from ogcore.brainstorm.commands import add_list
from ogcore.brainstorm.state import Brainstorm
from ogcore.capacity import LIMITS
from ogcore.capacity.size import bytes_on_cards
from ogcore.errors import OgError, TooManyIdeas, TooManyNodes, TooMuchText
from ogcore.record.voice import Voice
from ogcore.record.wording import CARD_LENGTH, IDEA_LENGTH
from ogcore.trees.commands import add_cause
from ogcore.trees.state import TreeState
from tests.builders import Room
from workbench.panels.panel import Viewer
from workbench.panels.table import panels_of
from workbench.words.explanation import explain

MEGABYTE = 1_000_000


@pytest.fixture
def room() -> Room:
    """A group at its problem tree, with a core problem and a cause."""
    room = Room()
    room.open("problem_tree")
    core = room.act(room.facilitator, "state_core_problem", text="Nobody sweeps the square")["node"]
    room.act(room.ana, "add_cause", of=core, text="There is no broom")
    return room


def refused(room: Room, intent: str, **data: Any) -> OgError:
    """Return the refusal of what Ana wants, which wrote nothing."""
    before = len(room.log)
    with pytest.raises(OgError) as error:
        room.act(room.ana, intent, **data)
    assert len(room.log) == before
    return error.value


def test_a_full_tree_takes_no_card_more_and_can_be_worked_on(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """The refusal says how many there may be; cards are reworded and taken out, and what was taken out comes back."""
    monkeypatch.setitem(LIMITS, "cards", 2)
    core = room.group[TreeState].core_problem
    (cause,) = room.group[TreeState].causes(str(core))
    error = refused(room, "add_cause", of=core, text="No time")
    assert (type(error), error.data) == (TooManyNodes, {"limit": 2})
    room.act(room.ana, "reword", node=cause, text="There is no broom at all")
    room.act(room.ana, "remove", node=cause)
    room.act(room.ana, "add_cause", of=core, text="No time")
    room.act(room.ana, "undo")
    room.act(room.ana, "undo")
    assert len(room.group[TreeState]) == 2


def test_the_words_of_a_tree_are_counted_in_bytes_with_what_waits_beside_them(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An accent counts as it is stored; offers count; whoever writes less than before is not refused."""
    core = str(room.group[TreeState].core_problem)
    monkeypatch.setitem(LIMITS, "card_bytes", bytes_on_cards(room.group[TreeState]) + 5)
    assert isinstance(refused(room, "add_cause", of=core, text="ñññ"), TooMuchText)
    assert isinstance(refused(room, "reword", node=core, text="An offer that is too long", base="other"), TooMuchText)
    room.act(room.ana, "add_cause", of=core, text="ñññn"[1:])
    room.act(room.ana, "reword", node=core, text="Dirt")


@pytest.mark.parametrize(("name", "limit", "kind"), [("ideas", 2, TooManyIdeas), ("idea_bytes", 12, TooMuchText)])
def test_a_full_brainstorm_takes_no_idea_more(
    monkeypatch: pytest.MonkeyPatch, name: str, limit: int, kind: type[OgError]
) -> None:
    """One idea or a pasted list: as many as fit are taken; what is withdrawn makes room."""
    room = Room()
    room.open("brainstorm")
    monkeypatch.setitem(LIMITS, name, limit)
    first = room.act(room.ana, "add_ideas", texts=["lamps", "roads"])["ideas"][0]
    assert isinstance(refused(room, "add_idea", text="water"), kind)
    assert isinstance(refused(room, "add_ideas", texts=["water", "buses"]), kind)
    room.act(room.ana, "withdraw_idea", idea=first)
    room.act(room.ana, "add_idea", text="water")


@pytest.mark.parametrize(("language", "do"), [("en", "take out something"), ("es", "saque algo")])
def test_a_refusal_says_what_to_do(language: str, do: str) -> None:
    """Whoever meets a limit reads what makes room, in their language."""
    assert do in explain(TooMuchText(1), language)


def page_bytes(room: Room, stage: str) -> int:
    """Return the bytes of all views of a page as it is first sent, to somebody who wrote all there is."""
    viewer = Viewer("es", editable=True, facilitator=True, hints=-1)
    shown = [
        {"view": panel.shown(room.group, viewer, is_open=False), "mine": panel.mine(room.group, room.ana)}
        for panel in panels_of(stage, reading=False)
    ]
    return len(json.dumps(shown, ensure_ascii=False, separators=(",", ":")).encode())


@pytest.mark.parametrize("long", [False, True])
def test_the_first_page_of_the_fullest_tree_is_less_than_a_megabyte(room: Room, long: bool) -> None:
    """As many cards as there may be, and words in four bytes a letter until the bytes are used up."""
    core, tree = str(room.group[TreeState].core_problem), room.group[TreeState]
    text = "𝕒" * (CARD_LENGTH if long else LIMITS["card_bytes"] // LIMITS["cards"] // 4)
    most = min(LIMITS["cards"] - len(tree), (LIMITS["card_bytes"] - bytes_on_cards(tree)) // len(text.encode()))
    for number in range(most - 1):
        room.record(f"op{number}", room.ana.participant_id, add_cause(tree, text, core))
    room.act(room.ana, "add_cause", of=core, text=text)
    assert isinstance(refused(room, "add_cause", of=core, text=text), TooManyNodes | TooMuchText)
    assert page_bytes(room, "problem_tree") < MEGABYTE


@pytest.mark.parametrize("long", [False, True])
def test_the_first_page_of_the_fullest_brainstorm_is_less_than_a_megabyte(long: bool) -> None:
    """As many ideas as there may be, all of one person, in four bytes a letter until the bytes are used up."""
    room = Room()
    room.open("brainstorm")
    length = IDEA_LENGTH if long else LIMITS["idea_bytes"] // LIMITS["ideas"] // 4
    texts = [f"{number} {'𝕒' * length}"[:IDEA_LENGTH] for number in range(LIMITS["ideas"])]
    most = LIMITS["idea_bytes"] // len(texts[-1].encode())
    room.record("ideas", "ana", add_list(room.group[Brainstorm], Voice.of(room.ana), texts[:most]))
    room.act(room.facilitator, "reveal_ideas")
    assert len(room.group[Brainstorm].ideas) == min(most, LIMITS["ideas"])
    assert page_bytes(room, "brainstorm") < MEGABYTE


def test_a_full_tree_takes_no_removed_card_back(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever removes cards and writes others in their place does not have both; a facilitator may always take back."""
    core = room.group[TreeState].core_problem
    (cause,) = room.group[TreeState].causes(str(core))
    room.at = time.time()
    room.act(room.ana, "remove", node=cause)
    removal = room.group.history.shared()[0].op
    room.act(room.ana, "add_cause", of=core, text="No time")
    monkeypatch.setitem(LIMITS, "cards", 2)
    assert type(refused(room, "put_back", nodes=[cause])) is TooManyNodes
    room.act(room.facilitator, "take_back", operation=removal)
    assert len(room.group[TreeState]) == 3
