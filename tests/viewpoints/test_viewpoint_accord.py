"""Where sectors agree and where they differ (R10): worked out by a rule people can follow."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogcore.record.participant import SECTORS
from ogcore.record.shown_sector import OTHERS, ShownSectors
from ogcore.record.wording import Wording
from ogcore.viewpoints.accord import Voice, accord, picture, shown_voices, spoke, voices
from ogcore.viewpoints.events import Position
from ogcore.viewpoints.state import Answer, Held, Viewpoints, key, same_words

NOBODY = ShownSectors({})
ANSWER = Answer("a", "causes", "ana", "people", Wording("It is far"), 1)


def state_with(*held: tuple[str | None, str | None, str, str]) -> Viewpoints:
    """Return a state with one answer and positions: person, sector, position, the wording it was taken on."""
    positions = {
        key("a", person, sector): Held("a", person, sector, Position(position, Wording("why"), wording))
        for person, sector, position, wording in held
    }
    return Viewpoints(shown=True, answers={"a": ANSWER}, positions=positions)


@pytest.mark.parametrize(
    ("spoken", "expected"),
    [
        ({}, "open"),
        ({"people": Voice(3, 0)}, "open"),
        ({"people": Voice(0, 1)}, "rejected"),
        ({"people": Voice(1, 0), "government": Voice(1, 1)}, "common"),
        ({"people": Voice(1, 0), "government": Voice(1, 2)}, "contested"),
        ({"people": Voice(1, 2), "government": Voice(0, 1)}, "rejected"),
        ({"people": Voice(9, 0), "government": Voice(0, 1), "academia": Voice(5, 0)}, "contested"),
    ],
)
def test_one_sector_against_is_enough_to_differ(spoken: dict[str, Voice], expected: str) -> None:
    """At least half of every sector that spoke makes common ground; sectors weigh alike however many they are."""
    assert accord(spoken, NOBODY) == expected


def test_an_author_speaks_for_the_answer() -> None:
    """The author's sector counts one who agrees, and others are added to it."""
    state = state_with(("beto", "people", "disagree", "It is far"), ("eva", "academia", "agree", "It is far"))
    assert voices(state, ANSWER) == {"people": Voice(1, 1), "academia": Voice(1, 0)}


def test_a_position_on_other_words_is_not_counted() -> None:
    """Agreement to words people did not see is no agreement; case and punctuation are no other words."""
    state = state_with(("beto", "people", "agree", "It is near"), ("eva", "academia", "agree", "it is  far!"))
    assert voices(state, ANSWER) == {"people": Voice(1, 0), "academia": Voice(1, 0)}
    assert not same_words("It is far", "It is not far")


def test_the_picture_of_a_question() -> None:
    """Common ground, contested answers and silent sectors; a withdrawn answer is none of them."""
    state = state_with(("eva", "academia", "agree", "It is far"))
    state.answers["b"] = Answer("b", "causes", "beto", "government", Wording("No budget"), 2, withdrawn=True)
    shown = ShownSectors({"people": 3, "academia": 3, "government": 3})
    seen = picture(state, "causes", shown, ("business",))
    assert (seen.common, seen.contested) == (("a",), ())
    assert seen.silent == ("government", "academia", "business")


def test_who_of_a_small_sector_disagrees_cannot_be_told() -> None:
    """Small sectors speak as one: whether it was the one or the other who disagreed, all is the same."""
    answer = ANSWER
    shown = ShownSectors({"people": 2, "government": 1, "academia": 3})
    one = state_with(("beto", "people", "disagree", "It is far"), ("gil", "government", "agree", "It is far"))
    other = state_with(("beto", "people", "agree", "It is far"), ("gil", "government", "disagree", "It is far"))
    said = [shown_voices(voices(state, answer), shown) for state in (one, other)]
    assert said[0] == said[1] == {OTHERS: Voice(2, 1)}
    assert {accord(each, shown) for each in said} == {"contested"}


def test_small_sectors_make_common_ground_once_surely_two_of_them_agree() -> None:
    """As long as all who agree may be of one sector, nothing is said; the voices shown are all that is asked."""
    shown = ShownSectors({"people": 2, "government": 2, "academia": 1})
    assert accord({OTHERS: Voice(2, 0)}, shown) == "open"
    assert accord({OTHERS: Voice(3, 0)}, shown) == "common"
    assert accord({OTHERS: Voice(0, 2)}, shown) == "rejected"
    assert shown_voices({"people": Voice(1, 0)}, ShownSectors({"people": 2})) == {}


def test_people_are_counted_once_and_what_was_entered_as_those_who_answered_one_question() -> None:
    """Author and positions of one person are one; three answers entered for a sector are three people of it."""
    state = state_with(("ana", "people", "agree", "It is far"), (None, "oversight", "agree", "It is far"))
    for number in range(3):
        state.answers[f"e{number}"] = Answer(f"e{number}", "causes", None, "government", Wording("Far"), number)
    assert dict(spoke(state).people) == {"people": 1, "government": 3, "oversight": 1}


COUNT = st.integers(0, 4)
VOICES = st.dictionaries(
    st.sampled_from(SECTORS), st.builds(Voice, COUNT, COUNT).filter(lambda v: v.agree + v.disagree)
)


@given(VOICES)
def test_common_and_contested_exclude_each_other(spoken: dict[str, Voice]) -> None:
    """Common ground means no sector rejects it; a difference means at least one does and one does not."""
    kind = accord(spoken, NOBODY)
    rejecting = [voice for voice in spoken.values() if voice.disagree > voice.agree]
    assert (kind in ("contested", "rejected")) == bool(rejecting)
    assert (kind == "common") == (len(spoken) > 1 and not rejecting)


@given(VOICES, st.sampled_from(SECTORS))
def test_one_more_voice_in_favour_never_turns_agreement_into_difference(spoken: dict[str, Voice], sector: str) -> None:
    """Support is monotone."""
    before = accord(spoken, NOBODY)
    now = spoken.get(sector, Voice())
    after = accord({**spoken, sector: Voice(now.agree + 1, now.disagree)}, NOBODY)
    assert before != "common" or after == "common"
