"""What a page is told of a table that somebody pastes: as it was understood, or why it cannot be (R33)."""

import pytest

from ogcore.errors import BadInput, TextTooLong
from workbench.files.activities_reading import LINES_LIMIT, TEXT_LIMIT, read_activities

TABLE = "Actividad\tDías\tInicio\tResponsable\nMedir el pozo\tdos meses\t31 feb 2027\tDIF\nTotal\t60\n"


def test_what_is_understood_is_told_in_the_words_of_the_reader() -> None:
    """Each column, each row with what cannot be read, and what is no activity; in either language."""
    told = read_activities(TABLE, None, "en")
    assert [column["column"] for column in told["columns"]] == ["activity", "length_days", "start", "responsible"]
    (row,) = told["rows"]
    assert row["unread"] == {"start": "31 feb 2027", "length_days": "dos meses"}
    assert any("not in the calendar" in line for line in row["findings"])
    assert [left["kind"] for left in told["left"]] == ["total"]
    assert "calendario" in " ".join(read_activities(TABLE, None, "es")["rows"][0]["findings"])


@pytest.mark.parametrize(
    ("text", "columns", "refusal"),
    [("a" * (TEXT_LIMIT + 1), None, TextTooLong), (TABLE, ["activity", "drop table"], BadInput)],
)
def test_what_no_page_sends_is_refused(text: str, columns: list[str] | None, refusal: type[Exception]) -> None:
    """Before anything of it is read."""
    with pytest.raises(refusal):
        read_activities(text, columns, "en")


def test_a_table_of_more_lines_than_a_card_has_is_too_large() -> None:
    """Its room is not kept waiting for it."""
    assert read_activities("Actividad\tInicio\n" + "a\t1/2/27\n" * LINES_LIMIT, None, "en")["faults"]
