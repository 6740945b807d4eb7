"""An indicator read back in a sentence, and how far it would have come, in both languages (R34)."""

import pytest

from workbench.words.indicator_told import indicator_told, measured_told, progress_told

WELLS = {
    "variable": "Pozos con agua turbia",
    "unit": "pozos",
    "baseline": "196",
    "baseline_date": "2025-12-31",
    "target": "131",
    "due": "2028-06-30",
}


def _told(language: str, **fields: str) -> str:
    return indicator_told(lambda name: fields.get(name, ""), language)


def test_an_indicator_is_read_back_whole() -> None:
    """What is measured, from how much and when to how much by when, and which way is better, found from the values."""
    assert _told("en", **WELLS) == (
        "Pozos con agua turbia (pozos): from 196 (December 31, 2025) to 131 by June 30, 2028, lower is better."
    )
    assert _told("es", **WELLS) == (
        "Pozos con agua turbia (pozos): de 196 (31 de diciembre de 2025) a 131 a más tardar el 30 de junio de 2028, "
        "menos es mejor."
    )


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({}, ""),
        ({"variable": "Leaks."}, "Leaks."),
        ({"target": "0"}, "To 0; from where is not said."),
        ({"baseline": "0"}, "0 to begin with; the goal is not said."),
        ({"baseline": "0", "target": "12 %"}, "From 0 to 12 %, higher is better."),
        ({"baseline": "5", "target": "5"}, "From 5 to 5, it should stay as it is."),
        ({"baseline": "5", "target": "9", "direction": "down"}, "From 5 to 9, lower is better."),
        ({"baseline": "draft", "target": "in force", "levels": "draft\nin force"}, "From draft to in force."),
        ({"baseline": "{target}", "target": "{x}", "due": "soon"}, "From {target} to {x}."),
    ],
)
def test_what_is_not_said_is_not_made_up(fields: dict[str, str], said: str) -> None:
    """Zero is a value and empty is none; a direction that was said stands; no word is taken for a place to fill."""
    assert _told("en", **fields) == said


def test_the_rest_of_it_stands_in_lines() -> None:
    """Dimension, how it is computed, the parts of a percentage, levels, source and how often."""
    fields = {
        "dimension": "cost",
        "numerator": "spent",
        "denominator": "given",
        "levels": "none\ndraft",
        "means_of_verification": "Ledger",
        "frequency": "yearly",
    }
    lines = ["Cost: what it takes", "spent / given", "none → draft", "Ledger · Every year"]
    assert measured_told(lambda name: fields.get(name, ""), "en") == lines
    assert measured_told(lambda _name: "", "en") == []


@pytest.mark.parametrize(
    ("actual", "said"),
    [
        ("", ""),
        ("150", "70.8 % of the way: on its way"),
        ("210", "-21.5 % of the way: worse than at the start"),
        ("131", "100 % of the way: reached"),
        ("131.001", "99.9 % of the way: on its way"),
        ("many", "“many” is not one number. Write it as 131, 25 % or 54/120."),
    ],
)
def test_a_value_is_tried(actual: str, said: str) -> None:
    """The part of the way is that of the core, neither clipped nor rounded up; what is no number is told."""
    assert progress_told(lambda name: WELLS.get(name, ""), actual, "en") == said


def test_levels_are_tried_by_their_names() -> None:
    """They have a place and no share; without a baseline no share is told either."""
    levels = {"levels": "none\ndraft\nin force", "baseline": "none", "target": "in force"}
    assert progress_told(lambda name: levels.get(name, ""), "draft", "en") == "on its way"
    assert progress_told(lambda name: levels.get(name, ""), "lost", "en").startswith("“lost” is not")
    alone = progress_told(lambda name: {"target": "9"}.get(name, ""), "3", "en")
    assert alone == "without a baseline there is no part of a way to tell"
