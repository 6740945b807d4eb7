"""Before a group starts: who matters and is missing, its conditions, what it wishes for (R55)."""

from typing import Any

import pytest

from ogcore.errors import EmptyText, MissingData, OgError, TextTooLong, TooManyStakeholders, UnknownChoice
from ogcore.plan.state import GroupCard
from ogcore.preparation import commands
from ogcore.preparation.events import AspectNoted, Stakeholder, StakeholderSet
from ogcore.preparation.state import Preparation
from ogcore.record.event import Event
from ogcore.record.wording import Wording
from tests.builders import Room, reopened
from workbench.files.preparation_summary import preparation_text
from workbench.words.i18n import translator

CARD = GroupCard("p", "Plan", "g", "Group 1", "", "RIO-42")


def held(room: Room) -> Preparation:
    """Return the preparation of the group."""
    return room.group[Preparation]


def named(room: Room, name: str, **more: Any) -> str:
    """Name somebody who matters, and say more of them."""
    made = str(room.act(room.facilitator, "name_stakeholder", name=name)["stakeholder"])
    if more:
        room.act(room.facilitator, "change_stakeholder", stakeholder=made, **more)
    return made


def test_who_matters_stands_in_order_and_whoever_is_not_coming_is_missing() -> None:
    """What they bring keeps one order; what is left out of a change stays; log and snapshot tell the same."""
    room = Room()
    mayor = named(room, " The  mayor ", has=["stake", "authority"])
    named(room, "Water committee", present=True)
    assert [(one.name, one.has, one.present) for one in held(room).ordered()] == [
        ("The mayor", ("authority", "stake"), False),
        ("Water committee", (), True),
    ]
    assert [one.name for one in held(room).missing()] == ["The mayor"]
    room.act(room.facilitator, "change_stakeholder", stakeholder=mayor, present=True)
    assert held(room).stakeholders[mayor].has == ("authority", "stake")
    assert held(room).missing() == []
    room.act(room.facilitator, "remove_stakeholder", stakeholder=mayor)
    assert mayor not in held(room).stakeholders
    assert room.replayed()[Preparation] == reopened(room.group)[Preparation] == held(room)


def test_words_that_come_at_once_wait_beside_each_other() -> None:
    """Nobody's note of an aspect is lost; one is chosen and the other goes."""
    room = Room()
    room.act(room.facilitator, "note_aspect", aspect="desired", text="Water every day", base="")
    answer = room.act(room.facilitator, "note_aspect", aspect="desired", text="Water at night", base="")
    assert (answer, held(room).note("desired")) == ({"offered": True}, Wording("Water every day", ("Water at night",)))
    room.act(room.facilitator, "settle_aspect", aspect="desired", text="Water at night")
    assert held(room).note("desired") == Wording("Water at night")


@pytest.mark.parametrize(
    ("intent", "data", "refusal"),
    [
        ("note_aspect", {"aspect": "weather", "text": "x"}, UnknownChoice),
        ("note_aspect", {"aspect": "legal", "text": "x" * 2001}, TextTooLong),
        ("name_stakeholder", {"name": " "}, EmptyText),
        ("name_stakeholder", {"name": "x" * 121}, TextTooLong),
        ("change_stakeholder", {"stakeholder": "nobody"}, UnknownChoice),
        ("remove_stakeholder", {}, MissingData),
    ],
)
def test_what_cannot_be_noted_is_refused(intent: str, data: dict[str, Any], refusal: type[OgError]) -> None:
    """Nothing is guessed at, and nothing is written."""
    room = Room()
    with pytest.raises(refusal):
        room.act(room.facilitator, intent, **data)
    assert held(room) == Preparation()


def test_there_is_a_most_of_those_who_matter() -> None:
    """A list nobody reads is refused."""
    room = Room()
    for number in range(commands.MOST):
        named(room, f"Office {number}")
    with pytest.raises(TooManyStakeholders):
        named(room, "One more")


@pytest.mark.parametrize(
    "event",
    [
        AspectNoted("weather", Wording(""), Wording("x")),
        AspectNoted("legal", Wording(""), Wording("x" * 2001)),
        StakeholderSet("s", None, Stakeholder("other", "Mayor", (), True, 1)),
        StakeholderSet("s", None, Stakeholder("s", "Mayor", ("luck",), True, 1)),
        StakeholderSet("s", None, Stakeholder("s", " ", (), True, 1)),
    ],
)
def test_a_file_brings_nothing_a_command_would_not_write(event: Event) -> None:
    """What comes from outside is looked at as what is typed."""
    with pytest.raises(OgError):
        commands.check_event(event)


def test_the_summary_says_who_will_be_missing() -> None:
    """Nothing noted, nothing said; else people with what they bring, and the notes under their names."""
    room, _ = Room(), translator("en")
    assert preparation_text(CARD, room.group, _) == ""
    named(room, "The mayor", has=["authority"])
    room.act(room.facilitator, "note_aspect", aspect="place", text="The library")
    said = preparation_text(CARD, room.group, _)
    assert "- The mayor (Authority, will be missing)" in said
    assert "Does it have a place to work?: The library" in said
