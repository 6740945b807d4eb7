"""``workbench card compare``: two versions of one commitment."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run
from tests.seal.sample import SPANISH, sealed, with_field, with_item


def write(folder: Path, name: str, data: Any) -> str:
    """Return the name of a file that holds ``data`` as JSON."""
    path = folder / name
    path.write_text(json.dumps(data), encoding="utf-8")
    return str(path)


def test_what_was_taken_away_is_told_and_gives_exit_code_one(run: Run, tmp_path: Path) -> None:
    """As data and as a line that begins with a sign and a word."""
    old = write(tmp_path, "old.json", sealed())
    new = write(tmp_path, "new.json", with_item(sealed(), "indicators", 0, target="160"))
    answer = run("card", "compare", old, new, "--json")
    assert answer.code == 1
    assert answer.json == {
        "changes": [
            {
                "kind": "reduced",
                "field": "target",
                "indicator": "i1",
                "was": "131",
                "now": "160",
                "amount": -0.4462,
                "message": "▼ Reduced (-45%): Indicator “Embarazos de 12 a 19 años al año”, Target: “131” → “160”",
            }
        ],
        "weaker": True,
    }
    spoken = run("card", "compare", old, new, "--lang", "es").out
    assert "▼ Reducido" in spoken
    assert "La versión nueva es más débil" in spoken


def test_a_version_that_takes_nothing_away_gives_exit_code_zero(run: Run, tmp_path: Path) -> None:
    """A later card may add and word better."""
    old = write(tmp_path, "old.json", SPANISH)
    new = write(tmp_path, "new.json", with_field(SPANISH, "innovation", "Un tablero abierto"))
    answer = run("card", "compare", old, new, "--json")
    assert (answer.code, answer.json["weaker"]) == (0, False)
    assert [change["kind"] for change in answer.json["changes"]] == ["added"]
    assert run("card", "compare", old, old).out == "Both versions promise the same, word by word.\n"


def test_a_date_that_moved_tells_its_days(run: Run, tmp_path: Path) -> None:
    """Days are counted in the calendar."""
    old = write(tmp_path, "old.json", with_field(SPANISH, "end", "2027-06-30"))
    new = write(tmp_path, "new.json", with_field(SPANISH, "end", "2027-12-31"))
    answer = run("card", "compare", old, new)
    assert "→ Postponed (184 days): End: “2027-06-30” → “2027-12-31”" in answer.out


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "unreadable_file"),
        (b"%PDF-1.7 nothing more", "unreadable_file"),
        (b"{", "unreadable_file"),
        (b"{" * 100_000, "unreadable_file"),
        (b"{}", "not_a_card"),
        (b'{"format": "commitment-card", "fields": 3}', "not_a_card"),
    ],
)
def test_what_is_no_card_is_refused_in_one_line(run: Run, tmp_path: Path, content: bytes, code: str) -> None:
    """With its code, exit code 2, and no traceback."""
    old, broken = write(tmp_path, "old.json", SPANISH), tmp_path / "broken"
    broken.write_bytes(content)
    answer = run("card", "compare", old, str(broken), "--json")
    assert (answer.code, answer.json["error"]["code"]) == (2, code)
