"""What an outdated amendment would be on the words that stand now."""

import pytest

from ogcore.amendments.events import Ground
from ogcore.amendments.remaking import Again, again, moved
from ogcore.amendments.state import Amendment
from ogcore.language.difference import difference
from ogcore.language.sentence import Span
from tests.amendments.test_amendment import ANSWER, FOUR, MONTHLY, WEEKLY, Table


def remade(table: Table, amendment: str) -> Again | None:
    """Return how an amendment of a table would be made again."""
    return again(table.room.group, table.held(amendment), difference)


def test_changes_of_other_words_are_joined() -> None:
    """Where somebody changed another word of the sentence, both changes are in what is proposed again."""
    table = Table()
    other = table.propose(FOUR, table.room.beto)
    table.accept(table.propose(WEEKLY), others="outdated")
    found = remade(table, other)
    assert found == Again(WEEKLY, 0, WEEKLY.replace("las nueve", "cuatro"), joined=True)


def test_changes_of_the_same_words_are_proposed_on_what_stands() -> None:
    """Where the same word was changed, the words proposed stand against those that stand now."""
    table = Table()
    yearly = MONTHLY.replace("mes", "año")
    other = table.propose(yearly, table.room.beto)
    table.accept(table.propose(WEEKLY), others="outdated")
    assert remade(table, other) == Again(WEEKLY, 0, yearly, joined=False)


def test_a_sentence_that_went_leaves_the_field() -> None:
    """Of a sentence that is struck altogether the words are proposed for what is left; with its card nothing is."""
    table = Table()
    one = table.propose(WEEKLY)
    table.write(ANSWER)
    assert remade(table, one) == Again(ANSWER, 0, WEEKLY, joined=False)
    table.room.act(table.room.facilitator, "remove_commitment", card=table.card)
    assert remade(table, one) is None


def test_what_is_not_known_yet_is_not_guessed() -> None:
    """Before what differs has been worked out beside the room nothing is offered."""
    table = Table()
    one = table.propose(WEEKLY)
    table.write(ANSWER)
    assert again(table.room.group, table.held(one), lambda _before, _after: None) is None


@pytest.mark.parametrize(
    ("before", "after", "words", "found"),
    [
        ("Uno. Dos. Tres.", "Cero. Uno. Dos. Tres.", "Dos.", "Dos."),
        ("Uno. Dos. Tres.", "Uno. Dos cosas. Tres.", "Dos.", "Dos cosas."),
        ("Uno. Dos. Tres.", "Tres.", "Tres.", "Tres."),
    ],
)
def test_a_stretch_is_found_in_what_has_changed(before: str, after: str, words: str, found: str) -> None:
    """Where some words stood is where they, or what came in their place, stand afterwards."""
    start = before.index(words)
    span = moved(difference(before, after), Span(start, start + len(words)))
    assert after[span.start : span.end].strip() == found


def test_words_that_never_stood_are_for_all_of_the_field() -> None:
    """An amendment on words that the field never said is proposed for what it says, whatever that is."""
    table = Table()
    held = Amendment("a", Ground(table.card, "population", "Nadie", 0, 5), "Todos", "", "ana", None, 1, 0.0)
    found = again(table.room.group, held, difference)
    assert found is not None
    assert (found.base, found.text) == ("", "Todos")
