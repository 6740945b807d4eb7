"""``workbench indicator progress``: how far an indicator has come (R34)."""

import pytest

from tests.cli.conftest import Run


@pytest.mark.parametrize(
    ("actual", "standing", "share"),
    [
        ("150", "measured", "0.708"),
        ("210", "worse_than_start", "-0.215"),
        ("0", "reached", "3.015"),
        ("", "no_value", None),
    ],
)
def test_the_share_of_the_way_is_told(run: Run, actual: str, standing: str, share: str | None) -> None:
    """Downwards from 196 to 131; zero is a value, empty is not."""
    told = run("indicator", "progress", "--baseline", "196", "--target", "131", f"--actual={actual}", "--json").json
    assert (told["standing"], told["share"], told["baseline"]) == (standing, share, "196")


def test_it_is_said_in_words(run: Run) -> None:
    """In the language asked for."""
    words = ("indicator", "progress", "--baseline", "196", "--target", "131", "--actual", "210", "--lang")
    assert run(*words, "en").out == "-0.215: worse than at the start\n"
    assert run(*words, "es").out == "-0.215: peor que al inicio\n"


def test_percentages_keep_what_they_are_of(run: Run) -> None:
    """Numerator and denominator come back as they were given."""
    told = run(
        "indicator", "progress", "--baseline", "54/120", "--target", "90/120", "--actual", "72/120", "--json"
    ).json
    assert (told["share"], told["actual"]) == ("0.500", {"numerator": "72", "denominator": "120", "percent": "60"})


def test_what_is_no_number_is_refused(run: Run) -> None:
    """With its words and how to write it."""
    answer = run("indicator", "progress", "--target", "many", "--json")
    assert (answer.code, answer.json["error"]["code"]) == (2, "not_a_value")
