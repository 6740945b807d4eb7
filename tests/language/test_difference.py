"""What differs between two wordings, word by word."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogcore.language.difference import Piece, difference, words

OPEN = (
    "Abrir los servicios de salud amigables por la tarde y los sábados en los 12 municipios con más embarazos "
    "antes del 30 de junio de 2027."
)
LESS = (
    "Abrir servicios de salud amigables por la tarde en 6 municipios con más embarazos antes del 31 de diciembre de "
    "2027."
)


def told(before: str, after: str) -> list[tuple[str, str]]:
    """Return the changes between two texts, without white space around them."""
    return [(kind, text.strip()) for kind, text in difference(before, after) if kind != "same"]


def test_exactly_the_words_that_differ_are_told() -> None:
    """Of two wordings of a commitment those words are told that one of them has alone, each number whole."""
    assert told(OPEN, LESS) == [
        ("removed", "los"),
        ("removed", "y los sábados"),
        ("removed", "los 12"),
        ("added", "6"),
        ("removed", "30"),
        ("added", "31"),
        ("removed", "junio"),
        ("added", "diciembre"),
    ]


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [
        ("30 casas", "31 casas", [("removed", "30"), ("added", "31")]),
        ("12,500 pesos", "13,500 pesos", [("removed", "12,500"), ("added", "13,500")]),
        ("el 2.5 %", "el 3.5 %", [("removed", "2.5"), ("added", "3.5")]),
        ("público", "publico", [("removed", "público"), ("added", "publico")]),
        ("अनुमति पत्र", "अनुमति पत्र नया", [("added", "नया")]),
        ("Cada mes.", "Cada mes, en línea.", [("added", ", en línea")]),
        ("Uno. Dos.", "Uno.", [("removed", "Dos.")]),
        ("a\nb", "a\nc\nb", [("added", "c")]),
        ("", "Nada", [("added", "Nada")]),
        ("Nada", "", [("removed", "Nada")]),
        ("igual", "igual", []),
    ],
)
def test_a_word_is_letters_numbers_and_marks(before: str, after: str, changes: list[tuple[str, str]]) -> None:
    """A figure with its separators and a word with its accents change as one; signs stand for themselves."""
    assert told(before, after) == changes


def test_words_that_are_the_same_by_chance_are_told_with_the_others() -> None:
    """A sentence that was written anew is not taken to pieces for a small word that stands in both."""
    before, after = "Abrir oficinas nuevas cada de mes sin falta alguna", "Medir toda agua potable de norte a sur hoy"
    assert [kind for kind, _ in told(before, after)] == ["removed", "added"]


def test_a_lone_change_begins_with_its_word() -> None:
    """What is only removed is told with the blank after it, so that struck words are not joined to those before."""
    assert difference("Abrir los servicios", "Abrir servicios") == (
        Piece("same", "Abrir "),
        Piece("removed", "los "),
        Piece("same", "servicios"),
    )


TEXTS = st.text(st.sampled_from("abé1 .,\n’"), max_size=30)


@given(TEXTS, TEXTS)
def test_the_pieces_are_both_texts(before: str, after: str) -> None:
    """What is the same with what is removed is the one text, with what is added the other, letter by letter."""
    pieces = difference(before, after)
    assert "".join(text for kind, text in pieces if kind != "added") == before
    assert "".join(text for kind, text in pieces if kind != "removed") == after
    assert all(text for _, text in pieces)
    assert all(one.kind != other.kind for one, other in pairwise(pieces))


@given(TEXTS)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    """The same words are told as the same."""
    assert difference(text, text) == ((Piece("same", text),) if text else ())
    assert "".join(words(text)) == text
