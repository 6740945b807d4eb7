"""Amendments: proposing, countering, withdrawing, deciding, and what becomes of the others."""

from typing import Any

import pytest

from ogcore.amendments.commands import OWN_LIMIT
from ogcore.amendments.conflict import conflicts
from ogcore.amendments.ground import place_now, state_of
from ogcore.amendments.spot import Spot
from ogcore.amendments.state import Amendment, Amendments
from ogcore.amendments.story import story_of
from ogcore.chapters import decide
from ogcore.commitments.state import Commitments
from ogcore.errors import (
    AmendmentIsSettled,
    AmendmentNotFound,
    AmendmentsBeside,
    AmendmentStands,
    BadInput,
    CardFrozen,
    CommitmentNotFound,
    EmptyText,
    NotACount,
    NotAllowed,
    NotYourAmendment,
    OgError,
    SameWords,
    StageNotOpen,
    TextTooLong,
    TooManyAmendments,
    UndoConflict,
    UnknownChoice,
)
from ogcore.language.difference import difference
from tests.builders import Room, person, reopened

MONTHLY = "Publicar cada mes el calendario de reparto en las nueve colonias."
ANSWER = "Responder toda queja antes de quince días."
WEEKLY, RARELY = MONTHLY.replace("mes", "lunes"), MONTHLY.replace("mes", "trimestre")
FOUR = MONTHLY.replace("las nueve", "cuatro")


class Table:
    """A group with one card of two sentences, at which Ana and Beto sit."""

    def __init__(self) -> None:
        self.room = Room("es")
        self.room.open("commitment_card")
        self.card = self.room.act(self.room.facilitator, "draft_commitment")["card"]
        self.write(f"{MONTHLY} {ANSWER}")

    def write(self, text: str, who: Any = None) -> None:
        """Let somebody reword the action of the card directly."""
        self.room.act(who or self.room.facilitator, "reword_commitment", card=self.card, field="action", text=text)

    def propose(self, text: str, who: Any = None, base: str = MONTHLY, **more: Any) -> str:
        """Let somebody, Ana unless it is said, propose other words for a sentence; return the amendment."""
        data = {"card": self.card, "field": "action", "base": base, "text": text, "reason": "Nadie sabe"} | more
        return str(self.room.act(who or self.room.ana, "propose_amendment", **data)["amendment"])

    def accept(self, amendment: str, **more: Any) -> dict[str, Any]:
        """Let the facilitator record that the group accepted."""
        return self.room.act(self.room.facilitator, "accept_amendment", amendment=amendment, **more)

    def state(self, amendment: str) -> str:
        """Return how far an amendment is."""
        return state_of(self.room.group, self.held(amendment))

    def held(self, amendment: str) -> Amendment:
        """Return an amendment."""
        return self.room.group[Amendments].find(amendment)

    @property
    def says(self) -> str:
        """What the action of the card says."""
        return self.room.group[Commitments].find(self.card).text("action")


def test_an_accepted_sentence_stands_in_its_place() -> None:
    """Accepting puts the proposed words where the sentence was, and leaves the others as they are."""
    table = Table()
    one = table.propose(WEEKLY)
    assert table.state(one) == "open"
    table.accept(one)
    assert table.says == f"{WEEKLY} {ANSWER}"
    assert table.state(one) == "accepted"
    assert table.held(one).outcome.decision == "consensus"


def test_a_vote_is_kept_with_its_figures() -> None:
    """How the group decided is on record: by a vote with its figures, and a rejection with its reason."""
    table = Table()
    one = table.propose(WEEKLY)
    figures = {"in_favour": 3, "against": 9, "abstained": 1}
    said = {"decision": "vote", "reason": "No alcanza el personal", **figures}
    table.room.act(table.room.facilitator, "reject_amendment", amendment=one, **said)
    outcome = table.held(one).outcome
    assert (outcome.state, outcome.decision, outcome.reason) == ("rejected", "vote", "No alcanza el personal")
    assert (outcome.in_favour, outcome.against, outcome.abstained) == (3, 9, 1)
    assert table.says == f"{MONTHLY} {ANSWER}"


@pytest.mark.parametrize(
    ("said", "refusal"),
    [
        ({"decision": "vote"}, NotACount),
        ({"decision": "vote", "in_favour": -1}, NotACount),
        ({"decision": "vote", "in_favour": 501}, NotACount),
        ({"decision": "vote", "in_favour": "3"}, BadInput),
        ({"decision": "dice"}, UnknownChoice),
        ({"others": "lost"}, UnknownChoice),
        ({"reason": "x" * 501}, TextTooLong),
        ({"amendment": "nobody"}, AmendmentNotFound),
    ],
)
def test_a_decision_is_checked(said: dict[str, Any], refusal: type[OgError]) -> None:
    """Figures that are none, a way of deciding there is not and reasons without end are refused."""
    table = Table()
    one = table.propose(WEEKLY)
    with pytest.raises(refusal):
        table.accept(**({"amendment": one} | said))
    assert table.state(one) == "open"


def test_a_rejection_says_why() -> None:
    """Nothing is rejected without a reason."""
    table = Table()
    one = table.propose(WEEKLY)
    with pytest.raises(EmptyText):
        table.room.act(table.room.facilitator, "reject_amendment", amendment=one, reason="  ")


def test_who_decides_what_is_not_said_by_the_browser() -> None:
    """Participants propose and withdraw their own; they decide nothing, withdraw nobody else's, and observers read."""
    table = Table()
    one = table.propose(WEEKLY)
    for intent in ("accept_amendment", "reject_amendment", "discuss_amendment"):
        with pytest.raises(NotAllowed):
            table.room.act(table.room.ana, intent, amendment=one, reason="No", role="facilitator")
    with pytest.raises(NotYourAmendment):
        table.room.act(table.room.beto, "withdraw_amendment", amendment=one)
    with pytest.raises(NotYourAmendment):
        table.room.act(table.room.facilitator, "withdraw_amendment", amendment=one)
    with pytest.raises(NotAllowed):
        table.propose(RARELY, person("olga", "observer"))
    with pytest.raises(NotAllowed):
        table.propose(RARELY, person("otto", group="elsewhere"))
    table.room.act(table.room.ana, "withdraw_amendment", amendment=one)
    assert table.state(one) == "withdrawn"


def test_a_closed_stage_takes_no_amendments_but_decides_them() -> None:
    """Once the stage is closed participants propose nothing more, and the facilitator decides what waits."""
    table = Table()
    one = table.propose(WEEKLY)
    table.room.act(table.room.facilitator, "close_stage")
    with pytest.raises(StageNotOpen):
        table.propose(RARELY)
    table.accept(one)
    assert table.state(one) == "accepted"


def test_where_only_facilitators_edit_people_still_amend() -> None:
    """To propose other words is one's own, whatever the rights of the stage say of editing the card."""
    table = Table()
    for right in ("propose", "lead"):
        table.room.act(table.room.facilitator, "set_right", stage="commitment_card", right=right)
        assert table.state(table.propose(f"{WEEKLY} {right}")) == "open"


def test_what_cannot_be_proposed_is_refused() -> None:
    """A field or a card there is not, the same words again, and dates that are none."""
    table = Table()
    for more, refusal in (
        ({"field": "colour"}, UnknownChoice),
        ({"card": "none"}, CommitmentNotFound),
        ({"field": "start", "base": ""}, BadInput),
        ({"nth": "x"}, BadInput),
    ):
        with pytest.raises(refusal):
            table.propose(WEEKLY, **more)
    with pytest.raises(SameWords):
        table.propose(f"  {MONTHLY} ")
    with pytest.raises(TextTooLong):
        table.propose("x" * 20_001)


def test_the_same_from_the_same_person_is_kept_once() -> None:
    """A gesture that is sent twice makes one amendment; the same words of somebody else are another."""
    table = Table()
    table.propose(WEEKLY)
    said = {"card": table.card, "field": "action", "base": MONTHLY, "text": WEEKLY}
    assert table.room.act(table.room.ana, "propose_amendment", **said) == {}
    table.room.act(table.room.beto, "propose_amendment", **said)
    assert len(table.room.group[Amendments].entries) == 2


def test_nobody_fills_the_queue() -> None:
    """One person has so many amendments waiting and no more; those decided count no longer."""
    table = Table()
    made = [table.propose(f"{WEEKLY} {number}") for number in range(OWN_LIMIT)]
    with pytest.raises(TooManyAmendments):
        table.propose(RARELY)
    table.room.act(table.room.ana, "withdraw_amendment", amendment=made[0])
    table.propose(RARELY)


def test_two_of_one_sentence_are_asked_about_together() -> None:
    """Accepting one is refused until it is said what becomes of the other; then that one is outdated and kept."""
    table = Table()
    one, other = table.propose(WEEKLY), table.propose(RARELY, table.room.beto)
    with pytest.raises(AmendmentsBeside) as told:
        table.accept(one)
    assert told.value.data["amendments"] == [other]
    table.accept(one, others="outdated")
    assert (table.state(one), table.state(other)) == ("accepted", "outdated")
    assert table.held(other).text == RARELY
    with pytest.raises(AmendmentIsSettled):
        table.accept(other)


def test_the_others_may_be_rejected_with_it() -> None:
    """Where the group decided between two readings, the other is rejected by the same decision."""
    table = Table()
    one, other = table.propose(WEEKLY), table.propose(RARELY, table.room.beto)
    table.accept(one, others="rejected", decision="vote", in_favour=9, against=2)
    assert table.state(other) == "rejected"
    assert table.held(other).outcome.in_favour == 9


def test_what_still_applies_is_kept() -> None:
    """An amendment to another sentence of the field stays open, wherever its sentence has moved to."""
    table = Table()
    one = table.propose(f"{WEEKLY} Avisar en las paradas de pipa.")
    other = table.propose("Responder toda queja antes de diez días.", table.room.beto, base=ANSWER)
    table.accept(one)
    assert table.state(other) == "open"
    table.accept(other)
    assert table.says == f"{WEEKLY} Avisar en las paradas de pipa. Responder toda queja antes de diez días."


def test_the_same_words_of_two_people_are_accepted_at_once() -> None:
    """Nobody is asked about an amendment that says the same: it is accepted with the first."""
    table = Table()
    one, other = table.propose(WEEKLY), table.propose(WEEKLY, table.room.beto)
    table.accept(one)
    assert (table.state(one), table.state(other)) == ("accepted", "accepted")


def test_all_of_a_field_and_one_sentence_of_it_meet() -> None:
    """An amendment to the whole field is asked about when one of its sentences changes."""
    table = Table()
    whole = table.propose("Publicar y responder.", table.room.beto, base=f"{MONTHLY} {ANSWER}")
    one = table.propose(WEEKLY)
    with pytest.raises(AmendmentsBeside):
        table.accept(one)
    table.accept(one, others="outdated")
    assert table.state(whole) == "outdated"


def test_a_direct_edit_moves_the_ground_and_undoing_it_brings_it_back() -> None:
    """Whoever rewords a sentence outdates what was proposed for it; once that is undone it is open again."""
    table = Table()
    one = table.propose(WEEKLY)
    table.write(f"{FOUR} {ANSWER}")
    assert table.state(one) == "outdated"
    table.room.act(table.room.facilitator, "undo")
    assert table.state(one) == "open"


def test_an_outdated_one_is_made_again() -> None:
    """Its author makes it again on the words that stand; the old one leads to it and stays outdated."""
    table = Table()
    one, other = table.propose(WEEKLY), table.propose(FOUR, table.room.beto)
    with pytest.raises(AmendmentStands):
        table.room.act(table.room.beto, "remake_amendment", amendment=other, base=MONTHLY, text=FOUR)
    table.accept(one, others="outdated")
    said = {"amendment": other, "base": WEEKLY, "text": WEEKLY.replace("las nueve", "cuatro")}
    with pytest.raises(NotYourAmendment):
        table.room.act(table.room.ana, "remake_amendment", **said)
    again = table.room.act(table.room.beto, "remake_amendment", **said)["amendment"]
    assert (table.state(other), table.held(other).outcome.state) == ("outdated", "outdated")
    assert (table.held(again).of, table.held(again).how, table.held(again).reason) == (other, "remake", "Nadie sabe")
    table.accept(again)
    assert table.says.startswith("Publicar cada lunes el calendario de reparto en cuatro colonias.")
    with pytest.raises(AmendmentIsSettled):
        table.room.act(table.room.beto, "remake_amendment", **said)


def test_a_counter_stands_beside_what_it_answers() -> None:
    """While other words are proposed in its place an amendment is countered, and both can still be decided."""
    table = Table()
    one = table.propose(WEEKLY)
    said = {"amendment": one, "text": RARELY, "reason": "Cada lunes es demasiado"}
    other = table.room.act(table.room.beto, "counter_amendment", **said)["amendment"]
    assert (table.state(one), table.state(other)) == ("countered", "open")
    table.room.act(table.room.beto, "withdraw_amendment", amendment=other)
    assert table.state(one) == "open"
    third = table.room.act(table.room.beto, "counter_amendment", **said | {"text": FOUR})["amendment"]
    table.accept(third)
    assert (table.state(one), table.state(third), table.says) == ("countered", "accepted", f"{FOUR} {ANSWER}")
    assert table.held(one).outcome.state == "countered"


def test_accepting_what_was_countered_asks_about_the_counter() -> None:
    """The amendment itself may be accepted: what was proposed in its place is then one of the others."""
    table = Table()
    one = table.propose(WEEKLY)
    other = table.room.act(table.room.beto, "counter_amendment", amendment=one, text=RARELY)["amendment"]
    table.accept(one, others="rejected")
    assert (table.state(one), table.state(other)) == ("accepted", "rejected")


def test_words_for_an_empty_field_and_a_sentence_taken_out() -> None:
    """What nobody has written yet can be proposed, and a sentence can be struck; no blank is left behind."""
    table = Table()
    first = table.propose("La gente de las colonias altas", base="", field="population")
    table.accept(first)
    assert table.room.group[Commitments].find(table.card).text("population") == "La gente de las colonias altas"
    table.accept(table.propose("", base=ANSWER))
    assert table.says == MONTHLY
    table.accept(table.propose("", base=MONTHLY))
    assert table.says == ""


def test_sentences_that_read_alike_are_told_apart() -> None:
    """Of two sentences with the same words the one that was meant is changed."""
    table = Table()
    table.write("Medir.\nAbrir.\nMedir.")
    second = table.propose("Medir cada año.", base="Medir.", nth=1)
    table.accept(second)
    assert table.says == "Medir.\nAbrir.\nMedir cada año."


def test_words_written_on_what_has_moved_meanwhile_are_kept() -> None:
    """Who sends words for a sentence that somebody has just changed finds them outdated, to be made again."""
    table = Table()
    table.write(f"{FOUR} {ANSWER}")
    late = table.propose(WEEKLY)
    assert table.state(late) == "outdated"
    assert table.held(late).ground.words == MONTHLY


def test_a_card_taken_out_and_brought_back_keeps_its_amendments() -> None:
    """Without the card an amendment is outdated; when the card is back it is open as before."""
    table = Table()
    one = table.propose(WEEKLY)
    table.room.act(table.room.facilitator, "remove_commitment", card=table.card)
    assert table.state(one) == "outdated"
    assert place_now(table.room.group, table.held(one)) is None
    table.room.act(table.room.facilitator, "undo")
    assert table.state(one) == "open"


def test_undo_takes_back_the_words_with_the_decision() -> None:
    """One undo of an accepted amendment restores the card and every amendment as it was; one of one's own withdraws."""
    table = Table()
    one, other = table.propose(WEEKLY), table.propose(RARELY, table.room.beto)
    table.accept(one, others="rejected")
    table.room.act(table.room.facilitator, "undo")
    assert (table.state(one), table.state(other), table.says) == ("open", "open", f"{MONTHLY} {ANSWER}")
    table.room.act(table.room.facilitator, "redo")
    assert (table.state(one), table.state(other)) == ("accepted", "rejected")
    with pytest.raises(UndoConflict):
        table.room.act(table.room.ana, "undo")
    table.room.act(table.room.facilitator, "undo")
    table.room.act(table.room.ana, "undo")
    assert table.state(one) == "withdrawn"
    table.room.act(table.room.ana, "redo")
    assert table.state(one) == "open"


def test_one_conflict_has_both_readings() -> None:
    """Two that touch the same words are one conflict that names them; one about other words of the sentence is none."""
    table = Table()
    one, other = table.propose(WEEKLY), table.propose(RARELY, table.room.beto)
    apart = table.propose(FOUR, person("carla"))
    found = conflicts(table.room.group, difference)
    assert [(conflict.amendments, conflict.words) for conflict in found] == [((one, other), ("mes",))]
    both = table.propose(RARELY.replace("las nueve", "cinco"), person("dora"))
    (found_again,) = conflicts(table.room.group, difference)
    assert found_again.amendments == (one, other, apart, both)
    assert found_again.words == ("mes", "las nueve")
    assert conflicts(table.room.group, lambda _before, _after: None) == []


def test_additions_at_one_place_are_a_conflict() -> None:
    """Who adds different words at the same place differs as well; who adds the same does not."""
    table = Table()
    one = table.propose("Responder toda queja por escrito antes de quince días.", base=ANSWER)
    other = table.propose("Responder toda queja en línea antes de quince días.", table.room.beto, base=ANSWER)
    assert [found.amendments for found in conflicts(table.room.group, difference)] == [(one, other)]
    table.room.act(table.room.beto, "withdraw_amendment", amendment=other)
    table.propose("Responder toda queja por escrito antes de quince días.", table.room.beto, base=ANSWER)
    assert conflicts(table.room.group, difference) == []


def test_the_history_of_a_sentence_says_who_and_why() -> None:
    """Each change that touched a sentence is told, the last first; of an accepted one whose words and why."""
    table = Table()
    table.accept(table.propose(WEEKLY))
    table.write(f"{WEEKLY.replace('las nueve', 'cuatro')} {ANSWER}", table.room.beto)
    table.accept(table.propose("Responder toda queja antes de diez días.", table.room.beto, base=ANSWER))
    sentence = WEEKLY.replace("las nueve", "cuatro")
    action = Spot(table.card, "action")
    told = story_of(table.room.group, action, sentence)
    assert [(change.who, change.amendment is not None) for change in told] == [
        ("beto", False),
        ("ana", True),
        ("host", False),
    ]
    assert told[1].amendment is not None
    assert told[1].amendment.reason == "Nadie sabe"
    answer = story_of(table.room.group, action, "Responder toda queja antes de diez días.")
    assert [change.who for change in answer] == ["beto", "host"]


def test_a_frozen_card_is_neither_reworded_nor_amended(monkeypatch: pytest.MonkeyPatch) -> None:
    """One place says whether the words of a card may change: rewording, proposing and accepting all ask it."""
    table = Table()
    one = table.propose(WEEKLY)

    def refuse(_group: object, card: str) -> None:
        raise CardFrozen(card)

    for module in ("ogcore.amendments.commands", "ogcore.amendments.deciding", "ogcore.commitments.rules"):
        monkeypatch.setattr(f"{module}.refuse_unless_open", refuse)
    for attempt in (
        lambda: table.propose(RARELY),
        lambda: table.accept(one),
        lambda: table.write("Otra cosa"),
        lambda: table.room.act(table.room.ana, "remove_commitment", card=table.card),
        lambda: table.room.act(table.room.ana, "settle_commitment", card=table.card, field="action", text="Otra"),
    ):
        with pytest.raises(CardFrozen):
            attempt()
    assert table.says == f"{MONTHLY} {ANSWER}"


def test_the_log_and_a_snapshot_tell_the_same() -> None:
    """What became of every amendment is the same replayed, and brought back from a snapshot."""
    table = Table()
    one, other = table.propose(WEEKLY), table.propose(RARELY, table.room.beto)
    table.accept(one, others="outdated")
    table.room.act(table.room.facilitator, "discuss_amendment", amendment=other)
    for group in (table.room.replayed(), reopened(table.room.group)):
        assert group[Amendments] == table.room.group[Amendments]
        assert group[Amendments].discussed == other


def test_deciding_changes_nothing_by_itself() -> None:
    """A decision is the events that carry it out: the amendment is settled and the card reworded in one operation."""
    table = Table()
    one = table.propose(WEEKLY)
    events = decide(table.room.group, table.room.facilitator, "accept_amendment", {"amendment": one})
    assert [event.kind for event in events] == ["AmendmentSettled", "CommitmentReworded"]
    assert table.state(one) == "open"
