"""Where sectors agree and where they differ (R10): worked out by a rule people can follow."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogcore.record.participant import SECTORS
from ogcore.record.wording import Wording
from ogcore.viewpoints.accord import Voice, accord, picture, voices
from ogcore.viewpoints.events import Position
from ogcore.viewpoints.state import Answer, Held, Viewpoints, key, same_words

ANSWER = Answer("a", "causes", "ana", "people", Wording("It is far"), 1)


def state_with(*held: tuple[str, str | None, str, str]) -> Viewpoints:
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
    assert accord(spoken) == expected


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
    seen = picture(state, "causes", SECTORS)
    assert (seen.common, seen.contested) == (("a",), ())
    assert set(seen.silent) == set(SECTORS) - {"people"}


COUNT = st.integers(0, 4)
VOICES = st.dictionaries(
    st.sampled_from(SECTORS), st.builds(Voice, COUNT, COUNT).filter(lambda v: v.agree + v.disagree)
)


@given(VOICES)
def test_common_and_contested_exclude_each_other(spoken: dict[str, Voice]) -> None:
    """Common ground means no sector rejects it; a difference means at least one does and one does not."""
    kind = accord(spoken)
    rejecting = [voice for voice in spoken.values() if voice.disagree > voice.agree]
    assert (kind in ("contested", "rejected")) == bool(rejecting)
    assert (kind == "common") == (len(spoken) > 1 and not rejecting)


@given(VOICES, st.sampled_from(SECTORS))
def test_one_more_voice_in_favour_never_turns_agreement_into_difference(spoken: dict[str, Voice], sector: str) -> None:
    """Support is monotone."""
    before = accord(spoken)
    now = spoken.get(sector, Voice())
    after = accord({**spoken, sector: Voice(now.agree + 1, now.disagree)})
    assert before != "common" or after == "common"
