"""Dates within a sentence, read by the one reader of dates (R30)."""

from datetime import date

import pytest

from ogcore.seal.token import tokens
from ogcore.seal.written_day import written_days


@pytest.mark.parametrize(
    ("sentence", "language", "found"),
    [
        ("antes del 30 de junio de 2027, en 12 municipios", "es", [(date(2027, 6, 30), 3)]),
        ("el 1o. de enero de 2027", "es", [(date(2027, 1, 1), 3)]),
        ("a fines de setiembre del 2027", "es", [(date(2027, 9, 1), 2)]),
        ("by June 30th, 2027 and by October 2028", "en", [(date(2027, 6, 30), 3), (date(2028, 10, 1), 2)]),
        ("del 2027-06-30 al 2027-12-31", "es", [(date(2027, 6, 30), 3), (date(2027, 12, 31), 3)]),
        ("en 2028", "es", [(date(2028, 1, 1), 1)]),
        ("En 2027 12 municipios", "es", [(date(2027, 1, 1), 1)]),
        ("Publicar 2027 datos", "es", []),
        ("30 de febrero de 2027", "es", [(date(2027, 2, 1), 2)]),
        ("por mar 2027 veces", "es", []),
        ("12 clínicas, 30 docentes", "es", []),
    ],
)
def test_a_date_is_found_with_how_fine_it_is(sentence: str, language: str, found: list[tuple[date, int]]) -> None:
    """Days, months and years are told apart; a number of things is no year, and what no calendar has is no day."""
    assert [(one.day, one.fineness) for one in written_days(tokens(sentence), language)] == found


def test_a_date_has_the_words_it_is_made_of() -> None:
    """From its first word up to its last, so that what stands around it is read without it."""
    read = tokens("Abrir antes del 30 de junio de 2027 en 12 municipios")
    (one,) = written_days(read, "es")
    assert [token.text for token in read[one.start : one.end]] == ["30", "de", "junio", "de", "2027"]
