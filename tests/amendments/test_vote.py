"""A vote of the room on amendments: asked, answered on phones, told in whole figures, binding nobody."""

from typing import Any

import pytest

from ogcore.amendments.checks import check_event
from ogcore.amendments.events import AmendmentVoted, AmendmentVoteSet, Vote
from ogcore.amendments.state import Amendments
from ogcore.amendments.tally import VoteTally, vote_tally
from ogcore.amendments.voting import READINGS_LIMIT, is_moved
from ogcore.errors import (
    AmendmentIsSettled,
    AmendmentNotFound,
    AmendmentVoteNotOpen,
    BadInput,
    FacilitatorHasNoVote,
    NotAllowed,
    OgError,
    TextTooLong,
    UnknownChoice,
    UnreadableFile,
)
from ogcore.record.event import Event
from ogcore.record.voice import Voice
from ogcore.wall.state import Wall
from tests.amendments.test_amendment import ANSWER, RARELY, WEEKLY, Table
from tests.builders import person


class Ballot(Table):
    """A table with two readings of one sentence, about which the room is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.one, self.other = self.propose(WEEKLY), self.propose(RARELY, self.room.beto)
        self.people = [self.room.ana, self.room.beto, *(person(name) for name in ("carla", "dora", "elia"))]

    def ask(self, *amendments: str) -> str:
        """Let the facilitator ask the room; return the vote."""
        said = {"amendments": list(amendments or (self.one, self.other))}
        return str(self.room.act(self.room.facilitator, "open_amendment_vote", **said)["vote"])

    def say(self, vote: str, answer: str | None, who: Any = None) -> None:
        """Let somebody answer."""
        self.room.act(who or self.room.ana, "vote_amendment", vote=vote, answer=answer)

    def move(self, phase: str) -> None:
        """Let the facilitator close the vote, open it again or put it away."""
        self.room.act(self.room.facilitator, "move_amendment_vote", phase=phase)

    def told(self, vote: str) -> VoteTally:
        """Return the figures as they may be told."""
        return vote_tally(self.room.group[Amendments], vote)


def test_the_room_answers_and_the_figures_are_told_when_it_is_closed() -> None:
    """While it is open only how many answered is told; closed, how many are for each reading, for none, for neither."""
    table = Ballot()
    vote = table.ask()
    answers = (table.one, table.one, table.other, "against", "abstained")
    for who, answer in zip(table.people, answers, strict=True):
        table.say(vote, answer, who)
    assert table.told(vote) == VoteTally(5, None)
    table.move("closed")
    told = table.told(vote)
    assert told.counts == {table.one: 2, table.other: 1, "against": 1, "abstained": 1}
    assert (told.figures_of(table.one), told.figures_of(table.other)) == ((2, 2, 1), (1, 3, 1))


def test_people_change_their_answer_and_take_it_back_until_it_is_closed() -> None:
    """One person counts once, whatever they said before; a closed vote takes nothing, opened again it does."""
    table = Ballot()
    vote = table.ask(table.one)
    table.say(vote, table.one)
    table.say(vote, "against")
    assert table.told(vote).answered == 1
    table.say(vote, None)
    assert table.told(vote).answered == 0
    table.move("closed")
    with pytest.raises(AmendmentVoteNotOpen):
        table.say(vote, table.one)
    table.move("open")
    table.say(vote, "abstained")
    assert table.room.group[Amendments].answer_of(Voice.of(table.room.ana), vote) == "abstained"


def test_the_figures_of_two_people_are_told_to_nobody() -> None:
    """Where fewer than three answered, no count is told of a closed vote: each could tell the other's."""
    table = Ballot()
    vote = table.ask(table.one)
    for who in table.people[:2]:
        table.say(vote, table.one, who)
    table.move("closed")
    assert table.told(vote) == VoteTally(2, None)
    assert table.told(vote).figures_of(table.one) is None


def test_a_vote_binds_nobody() -> None:
    """Whatever the room answered, the amendments are to be decided; an undone decision leaves its figures."""
    table = Ballot()
    vote = table.ask(table.one)
    for who in table.people:
        table.say(vote, "against", who)
    table.move("closed")
    assert table.state(table.one) == "open"
    table.accept(table.one, others="outdated", decision="vote", in_favour=0, against=5)
    assert is_moved(table.room.group, table.room.group[Amendments].votes[vote])
    table.room.act(table.room.facilitator, "undo")
    assert not is_moved(table.room.group, table.room.group[Amendments].votes[vote])
    assert table.told(vote).figures_of(table.one) == (0, 5, 0)


def test_facilitators_ask_and_everybody_else_answers() -> None:
    """Participants open and move no vote, a facilitator has no answer, observers and strangers none either."""
    table = Ballot()
    for intent, data in (
        ("open_amendment_vote", {"amendments": [table.one]}),
        ("move_amendment_vote", {"phase": "closed"}),
    ):
        with pytest.raises(NotAllowed):
            table.room.act(table.room.ana, intent, **data)
    vote = table.ask(table.one)
    with pytest.raises(FacilitatorHasNoVote):
        table.say(vote, table.one, table.room.facilitator)
    for stranger in (person("olga", "observer"), person("otto", group="elsewhere")):
        with pytest.raises(NotAllowed):
            table.say(vote, table.one, stranger)


@pytest.mark.parametrize(
    ("amendments", "refusal"), [([], BadInput), (["nobody"], AmendmentNotFound), ("text", BadInput), ([1], BadInput)]
)
def test_what_is_asked_is_checked(amendments: object, refusal: type[OgError]) -> None:
    """Nothing, what there is not, and what is no list of amendments is not put to the vote."""
    table = Ballot()
    with pytest.raises(refusal):
        table.room.act(table.room.facilitator, "open_amendment_vote", amendments=amendments)


def test_amendments_of_several_fields_and_decided_ones_are_not_asked_about_together() -> None:
    """A vote is about one field and about what is still to be decided; an answer is one of those on offer."""
    table = Ballot()
    apart = table.propose("Las colonias altas", base="", field="population")
    with pytest.raises(BadInput):
        table.ask(table.one, apart)
    with pytest.raises(BadInput):
        table.ask(*(table.propose(f"{WEEKLY} {number}") for number in range(READINGS_LIMIT + 1)))
    table.room.act(table.room.ana, "withdraw_amendment", amendment=table.one)
    with pytest.raises(AmendmentIsSettled):
        table.ask(table.one)
    vote = table.ask(table.other)
    with pytest.raises(UnknownChoice):
        table.say(vote, table.one)
    with pytest.raises(UnknownChoice):
        table.move("lunch")


def test_a_vote_on_words_that_have_moved_takes_no_answers() -> None:
    """When the sentence changes meanwhile, or what is asked about is taken back, nobody answers another question."""
    table = Ballot()
    vote = table.ask(table.one)
    table.say(vote, table.one)
    table.write(ANSWER)
    with pytest.raises(AmendmentVoteNotOpen):
        table.say(vote, "against", table.room.beto)
    table.room.act(table.room.facilitator, "undo")
    table.say(vote, "against", table.room.beto)
    assert table.told(vote).answered == 2


def test_another_vote_puts_the_one_before_away() -> None:
    """There is one vote at hand; asking again begins anew, and a vote that was put away takes no answers."""
    table = Ballot()
    with pytest.raises(AmendmentVoteNotOpen):
        table.move("open")
    first = table.ask(table.one)
    table.say(first, table.one)
    second = table.ask()
    assert table.room.group[Amendments].vote == second
    assert table.told(second).answered == 0
    with pytest.raises(AmendmentVoteNotOpen):
        table.say(first, "against")
    table.move("past")
    assert table.room.group[Amendments].vote is None
    with pytest.raises(AmendmentVoteNotOpen):
        table.say(second, table.one)


def test_asking_opens_the_writing_and_puts_it_on_the_wall() -> None:
    """Whoever is asked can answer, and sees what about: the first reading is under discussion on the wall."""
    table = Ballot()
    table.room.act(table.room.facilitator, "close_stage")
    vote = table.ask()
    table.say(vote, table.other)
    group = table.room.group
    assert (group[Amendments].discussed, group[Wall].shown_at(group.stage).mode) == (table.one, "amendments")


def test_the_log_and_its_reader_agree() -> None:
    """Replayed, the votes are the same; what a file says of one is checked."""
    table = Ballot()
    table.say(table.ask(), table.one)
    table.move("closed")
    assert table.room.replayed() == table.room.group
    wrong: list[tuple[Event, type[OgError]]] = [
        (AmendmentVoteSet("v", None, Vote((), "open", 1)), UnreadableFile),
        (AmendmentVoteSet("v", None, Vote(("a",), "lunch", 1)), UnreadableFile),
        (AmendmentVoted("v", "ana", None, "x" * 81), TextTooLong),
    ]
    for event, refusal in wrong:
        with pytest.raises(refusal):
            check_event(event)
