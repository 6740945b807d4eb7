"""Which words a reader takes for the same (R7)."""

import unicodedata

import pytest

from ogcore.record.looks import looks

ALIKE = (
    "Autobús escolar",
    "AUTOBÚS ESCOLAR",
    "Autobus escolar",
    unicodedata.normalize("NFD", "Autobús escolar"),
    "Ａｕｔｏｂｕｓ　ｅｓｃｏｌａｒ",
    "Auto\u200bbús\u00a0escolar",
    "\ufeffAutobús  escolar.",
    "Autobús \u202eescolar\u202c",
    "Autobús\u00ad escolar",
    "Auto\u3164bús\ufe0f \u115fescolar",
)


@pytest.mark.parametrize("text", ALIKE)
def test_however_they_are_typed_the_same_words_are_the_same(text: str) -> None:
    """Capitals, accents however kept, wide letters, blanks and what nobody sees make no other name."""
    assert looks(text) == looks("Autobús escolar")


@pytest.mark.parametrize(("one", "other"), [("Bus 1", "Bus 2"), ("कि", "की"), ("ก", "กา"), ("...", "…!"), ("👍", "👎")])
def test_other_words_are_others(one: str, other: str) -> None:
    """Vowels of other scripts, signs and figures tell words apart; words of signs alone are what they are."""
    assert looks(one) != looks(other)
