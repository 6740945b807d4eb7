"""Cleaning what people write, and telling whether two people disagree."""

import unicodedata
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogcore.errors import EmptyText, TextTooLong
from ogcore.record.wording import STATEMENT_LIMIT, Wording, clean, is_stale, statement


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("  a \t b\u00a0c  ", "a b c"),
        ("a\r\nb\rc\nd", "a b c d"),
        ("bell\x07 null\x00 end\x1f", "bell null end"),
        ("line\u2028separator\u2029", "line separator"),
        ("e\u0301", "é"),
        ("e\u202a\u0301", "é"),
        ("half \ud800 pair", "half pair"),
        ("\u202eevil\u202c \u2066x\u2069\ufeff\ufffe\uffff", "evil x"),
        ("نقص المياه", "نقص المياه"),
        ("مي\u200cخواهم", "مي\u200cخواهم"),
        ("👩\u200d👧 families", "👩\u200d👧 families"),
        ("\u200b\u200d \u2060", ""),
    ],
)
def test_clean_keeps_the_words_and_drops_what_cannot_be_seen(written: str, kept: str) -> None:
    """White space is folded, control characters and direction marks go, letters of any script stay."""
    assert clean(written) == kept


def test_clean_can_keep_lines() -> None:
    """With ``lines`` the line breaks stay, at most one empty line in a row."""
    assert clean(" a  b \n\n\n\n c \u2028 d \n", lines=True) == "a b\n\nc\nd"


@given(st.text(alphabet=st.characters(), max_size=60), st.booleans())
def test_clean_is_settled_after_once(text: str, lines: bool) -> None:
    """Cleaning a cleaned text changes nothing and leaves no control character."""
    once = clean(text, lines=lines)
    assert clean(once, lines=lines) == once
    assert not any(unicodedata.category(c) in ("Cc", "Cs") for c in once.replace("\n", ""))


@pytest.mark.parametrize(
    "text",
    [
        *("", "   ", "\n\t", "\x00\x07", "\u200b", "\u200b\u2060\ufe0f\U000e0101", "\u034f"),
        *("\u3164", "\u115f\u1160", "\uffa0 \u2800", "\u0378", "\U000e0fff"),
    ],
)
def test_a_statement_needs_words(text: str) -> None:
    """What looks empty is refused: zero width, fillers, the empty Braille cell, what Unicode has not assigned."""
    with pytest.raises(EmptyText):
        statement(text)


def test_a_statement_may_be_as_long_as_the_limit_and_no_longer() -> None:
    """10,000 characters fit; one more is refused with both figures."""
    assert statement("x" * STATEMENT_LIMIT) == "x" * STATEMENT_LIMIT
    with pytest.raises(TextTooLong) as refused:
        statement("x" * (STATEMENT_LIMIT + 1))
    assert refused.value.data == {"limit": STATEMENT_LIMIT, "length": STATEMENT_LIMIT + 1}


def test_a_ten_megabyte_paste_is_refused_at_once() -> None:
    """A pasted file is refused before time is spent on it: nothing but its length is looked at."""

    class Unread(str):
        """A text of which nobody may read a word."""

        __slots__ = ()

        def __getattribute__(self, name: str) -> Any:
            """Let nobody call a method of it."""
            raise AssertionError(name)

        def __iter__(self) -> Iterator[str]:
            """Let nobody go through it."""
            raise AssertionError

    paste = "word " * 2_000_000
    with pytest.raises(TextTooLong) as refused:
        statement(Unread(paste))
    assert refused.value.data["length"] == len(paste)


def test_offers_are_kept_once_and_leave_when_chosen() -> None:
    """The same words are offered once; a wording that is chosen is no longer an offer."""
    wording = Wording("a").offered("b").offered("b").offered("c")
    assert wording == Wording("a", ("b", "c"))
    assert wording.reworded("b") == Wording("b", ("c",))


@pytest.mark.parametrize(
    ("base", "current", "new", "stale"),
    [
        (None, "now", "new", False),
        ("now", "now", "new", False),
        (" now ", "now", "new", False),
        ("before", "now", "new", True),
        ("before", "now", "now", False),
        ("before", "x" * 15_000, "new", True),
        ("y" * 300_000, "now", "new", True),
    ],
)
def test_an_edit_is_stale_when_somebody_else_changed_the_text(
    base: str | None, current: str, new: str, stale: bool
) -> None:
    """Only a base that differs from the present text, with other new words, is a disagreement, whatever the lengths."""
    assert is_stale(base, current, new) is stale
