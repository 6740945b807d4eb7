"""Text is made printable without losing anything silently."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogcore.export.printable import Replaced, breakable, is_right_to_left, printable
from ogcore.export.typeface import covered, runs


@pytest.mark.parametrize(
    ("text", "shown", "codes"),
    [
        ("ñandú áéí ¿? “x” — …", "ñandú áéí ¿? “x” — …", ()),
        ("a\x07b", "a\u25a1b", ("U+0007",)),
        ("我们", "\u25a1\u25a1", ("U+6211", "U+4EEC")),
        ("lone \ud800", "lone \u25a1", ("U+D800",)),
        ("safe\u202egpj", "safegpj", ("U+202E",)),
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour", ()),
        ("\U0001f004\U0001f3e3 \U0001d173", "\U0001f004\U0001f3e3 \u25a1", ("U+1D173",)),
        ("\U0001f0a1", "🂡", ()),
        ("\u3251", "□", ("U+3251",)),
        ("\U0001f16f", "[circled human figure]", ("U+1F16F",)),
        ("tab\there", "tab    here", ()),
        ("a\u3000b", "a b", ()),
    ],
)
def test_what_is_printed(text: str, shown: str, codes: tuple[str, ...]) -> None:
    """Letters with a glyph stay; others get a visible substitute and are reported once each."""
    replaced = Replaced()
    assert printable(text, replaced) == shown
    assert replaced.codes == codes


@given(st.text())
def test_everything_printed_has_a_glyph_or_is_invisible_by_nature(text: str) -> None:
    """No text at all leaves a character that would print as nothing or stop a document."""
    allowed = {"\n", "\ufe0e", "\ufe0f", "\u200d", "\u200c", "\u200e", "\u200f", "\u00ad", "\u2060", "\u034f"}
    assert [char for char in printable(text) if ord(char) not in covered() and char not in allowed] == []


def test_a_word_without_spaces_can_be_broken() -> None:
    """A 5,000-character word gets invisible break points, an ordinary sentence none."""
    word = breakable("a" * 5000)
    assert max(map(len, word.split("\u200b"))) == 10
    assert word.replace("\u200b", "") == "a" * 5000
    sentence = "Una oración cualquiera, con palabras de largo común y corriente."
    assert breakable(sentence) == sentence


def test_direction_is_that_of_the_first_strong_letter() -> None:
    """Arabic and Hebrew read from the right, digits and signs decide nothing."""
    assert is_right_to_left("2027 نلتزم (PDF)")
    assert is_right_to_left("– עברית")
    assert not is_right_to_left("PDF نلتزم")
    assert not is_right_to_left("2027")


def test_runs_name_a_family_for_each_script_and_lose_nothing() -> None:
    """Emoji get the emoji face with their joiners; the pieces together are the text."""
    text = "Hola 👩🏽‍🚒 نهر é"
    assert "".join(piece for _, piece in runs(text)) == text
    assert {piece.strip(): family for family, piece in runs(text)}["👩🏽‍🚒"] == "Noto Emoji"
