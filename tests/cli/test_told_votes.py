"""What is taken home of dots, preferences and votes: as much as the room was shown, and no small sector (R5, R25)."""

import csv
import io

from tests.builders import Room
from tests.dots.test_dots import Ranking, sitting
from workbench.files.report import _chapters
from workbench.files.told_tables import ideas_csv
from workbench.files.told_votes import told_dots, told_preferences, told_votes
from workbench.words.i18n import translator

_ = translator("en")


def rows(room: Room) -> list[list[str]]:
    """Return the two columns of dots in the table of ideas, its heading left out."""
    return [row[-2:] for row in csv.reader(io.StringIO(ideas_csv(room.group, "en").decode("utf-8-sig")))][1:]


def test_dots_are_told_once_they_were_shown_also_after_the_round_has_ended() -> None:
    """An open round and one put away unseen are told nowhere; a shown one with its small sector among the others."""
    room = Ranking()
    for who in range(7):
        room.place(who, room.a)
    assert not told_dots(room.group)
    room.act(room.facilitator, "put_dots_away")
    assert not told_dots(room.group)
    room.act(room.facilitator, "show_dots")
    room.act(room.facilitator, "put_dots_away")
    assert room.replayed() == room.group
    shares = told_dots(room.group)[room.a]
    assert shares[0] == 7
    assert "oversight" not in shares[1]
    assert rows(room)[0][0] == "7"
    ideas = next(chapter for chapter in _chapters(room.group, _) if chapter.title == "Ideas")
    assert dict(ideas.parts[0][1][0].notes)["Dots"].startswith("7 · No. 1 · ")
    room.act(room.facilitator, "open_dots", dots=1, several=False)
    assert not told_dots(room.group)


def test_dots_of_two_people_are_told_to_nobody() -> None:
    """Fewer than three people who placed dots leave the columns empty."""
    room = Ranking()
    for who in range(2):
        room.place(who, room.a)
    room.act(room.facilitator, "show_dots")
    assert rows(room) == [["", ""]] * 3


def test_preferences_and_votes_are_told_when_they_are_shown_and_not_before() -> None:
    """The report counts the choice of the core problem and each vote; while one is open nothing of it is there."""
    room = Room()
    room.open("problem_tree")
    people = [sitting(f"p{n}", "people") for n in range(3)] + [sitting("solo", "oversight"), sitting("g", "government")]
    wanted = [
        room.act(room.facilitator, "propose_candidate", text=text)["candidate"]
        for text in ("The last bus leaves at nine", "Stops are unlit at night")
    ]
    room.act(room.facilitator, "move_choice", phase="choosing")
    for who in people:
        room.act(who, "prefer_candidate", candidate=wanted[1])
    assert not told_preferences(room.group, _)
    room.act(room.facilitator, "move_choice", phase="shown")
    first = told_preferences(room.group, _)[0]
    assert (first.text, first.whole) == ("Stops are unlit at night", "5 people")
    assert not any("Oversight" in sector for sector, _said in first.sectors)
    core = room.act(room.facilitator, "state_core_problem", text="The last bus leaves at nine")["node"]
    cause = room.act(room.facilitator, "add_cause", of=core, text="Drivers end their shift at nine")["node"]
    room.act(room.facilitator, "put_to_vote", cause=cause, effect=core)
    for who in people:
        room.act(who, "vote_arrow", cause=cause, effect=core, answer="yes")
    assert not [*told_votes(room.group, _)]
    room.act(room.facilitator, "end_vote")
    (vote,) = told_votes(room.group, _)
    assert vote.whole == "5 yes · 0 no · 0 not sure"
    assert [chapter.title for chapter in _chapters(room.group, _) if chapter.parts] == [
        "What the group prefers as its core problem",
        "Whether one thing leads to the other: the votes",
    ]
