"""Pasted lists as ideas (R7)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogcore.brainstorm.idea_list import Listed, bare, read_list
from ogcore.errors import TextTooLong
from ogcore.record.wording import clean


@pytest.mark.parametrize(
    ("line", "idea"),
    [
        ("- Dirty river", "Dirty river"),
        ("• Dirty river", "Dirty river"),
        ("  *  Dirty river ", "Dirty river"),
        ("3. Dirty river", "Dirty river"),
        ("12) Dirty river", "Dirty river"),
        ("(4) Dirty river", "Dirty river"),
        ("a) Dirty river", "Dirty river"),
        ("7 - Dirty river", "Dirty river"),
        ("✓ Dirty river", "Dirty river"),
        ("\t– Dirty river", "Dirty river"),
        ("3 de cada 10 jóvenes no estudian", "3 de cada 10 jóvenes no estudian"),
        ("1.5 million people lack water", "1.5 million people lack water"),
        ("2030: the river is dry", "2030: the river is dry"),
        ("A river", "A river"),
        ("-", ""),
        ("1.", "1."),
        ("", ""),
    ],
)
def test_bullets_and_numbers_go_and_figures_stay(line: str, idea: str) -> None:
    """What only counts the lines is left out; a number that belongs to the idea stays."""
    assert bare([line]) == [idea]


def test_repeated_and_blank_lines_are_counted() -> None:
    """Lines that differ in capitals and a full stop say the same, also as something written before."""
    listed = read_list(["One.", "", "- one", "Two", "three"], known=["Three"])
    assert listed == Listed(("One.", "Two"), 2, 1)


def test_a_line_too_long_is_refused() -> None:
    """A pasted book is no idea."""
    with pytest.raises(TextTooLong):
        read_list(["x" * 10_001])


@given(st.lists(st.text(max_size=30), max_size=20))
def test_every_line_is_an_idea_or_counted(lines: list[str]) -> None:
    """Nothing disappears without being reported, and every idea is part of a line."""
    listed = read_list(lines)
    assert len(listed.texts) + listed.repeated + listed.blank == len(lines)
    assert all(any(text in clean(line) for line in lines) for text in listed.texts)
