"""How far an indicator has come (R34)."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from ogcore.errors import BadInput
from ogcore.indicators import (
    Percentage,
    amount,
    contradicts,
    direction_of,
    level_progress,
    pooled,
    progress,
    read_value,
    shown_share,
)

numbers = st.decimals(-10_000, 10_000, places=3)


def told(baseline: str, target: str, actual: str, direction: str = "") -> tuple[str, str]:
    """Return the standing and the share as it is shown."""
    values = [read_value(text, "es") for text in (baseline, target, actual)]
    found = progress(values[0], values[1], values[2], direction)
    return found.standing, "" if found.share is None else str(shown_share(found.share))


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (("196", "131", "150"), ("measured", "0.708")),
        (("196", "131", "210"), ("worse_than_start", "-0.215")),
        (("196", "131", "131"), ("reached", "1.000")),
        (("196", "131", "100"), ("reached", "1.477")),
        (("196", "131", "196"), ("measured", "0.000")),
        (("0", "40", "12"), ("measured", "0.300")),
        (("45 %", "25 %", "40 %"), ("measured", "0.250")),
        (("0", "40", "0"), ("measured", "0.000")),
        (("40", "0", "0"), ("reached", "1.000")),
        (("54 de 120", "90 de 120", "72 de 120"), ("measured", "0.500")),
        (("0", "10000", "9999.9"), ("measured", "0.999")),
        (("0", "10000", "-0.1"), ("worse_than_start", "-0.001")),
    ],
)
def test_the_share_is_of_the_way(values: tuple[str, str, str], expected: tuple[str, str]) -> None:
    """Up and down alike; beyond the target more than the whole, behind the start less than nothing."""
    assert told(*values) == expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (("95", "95", "95"), "kept"),
        (("95", "95", "94"), "lost"),
        (("95", "95", "96"), "lost"),
        (("95", "95", "96", "up"), "kept"),
        (("95", "95", "94", "up"), "lost"),
        (("95", "95", "94", "down"), "kept"),
        (("95", "95", "96", "keep"), "lost"),
        (("0", "0", "0"), "kept"),
    ],
)
def test_what_should_stay_is_kept_or_lost(values: tuple[str, ...], expected: str) -> None:
    """A target that is the baseline has no share, but is kept or lost."""
    assert told(*values) == (expected, "")


def test_zero_is_a_value_and_empty_is_not() -> None:
    """What nobody wrote is told as such; the values stay."""
    assert told("196", "131", "") == ("no_value", "")
    assert told("196", "", "0") == ("no_target", "")
    assert told("", "131", "0") == ("no_baseline", "")
    assert progress(None, Decimal(131), Decimal(0)).actual == 0


@given(numbers, numbers, numbers)
@example(Decimal(0), Decimal(3), Decimal(1))
def test_the_share_is_the_exact_one_cut_off(baseline: Decimal, target: Decimal, actual: Decimal) -> None:
    """It is never larger than the way that was made, and shown it is whole only where the way is."""
    assume(baseline != target)
    exact = (Fraction(actual) - Fraction(baseline)) / (Fraction(target) - Fraction(baseline))
    share = progress(baseline, target, actual).share
    assert share is not None
    assert abs(Fraction(share)) <= abs(exact) <= abs(Fraction(share)) + abs(exact) / 10**20
    assert (shown_share(share) >= 1) == (exact >= 1)
    assert (shown_share(share) < 0) == (exact < 0)


@given(numbers, numbers, numbers)
def test_direction_turned_round_is_the_same_progress(baseline: Decimal, target: Decimal, actual: Decimal) -> None:
    """An indicator and its mirror image have come equally far."""
    mirrored, plain = progress(-baseline, -target, -actual), progress(baseline, target, actual)
    assert (mirrored.standing, mirrored.share) == (plain.standing, plain.share)


def test_direction_that_contradicts_is_found() -> None:
    """A target above the baseline is no way down; where both are one, every direction fits."""
    assert direction_of(Decimal(196), Decimal(131)) == "down"
    assert contradicts("up", Decimal(196), Decimal(131))
    assert contradicts("keep", Decimal(196), Decimal(131))
    assert not contradicts("down", Decimal(196), Decimal(131))
    assert not contradicts("", Decimal(196), Decimal(131))
    assert not contradicts("up", Decimal(5), Decimal(5))


def test_percentages_keep_what_they_are_of() -> None:
    """They are added as counts, never averaged, and nothing is a part of nothing."""
    assert read_value("54 de 120", "es") == Percentage(Decimal(54), Decimal(120))
    assert read_value("45 % (54 of 120)", "en") == Percentage(Decimal(54), Decimal(120))
    assert amount(Percentage(Decimal(54), Decimal(120))) == 45
    both = pooled([Percentage(Decimal(1), Decimal(2)), Percentage(Decimal(1), Decimal(98))])
    assert both == Percentage(Decimal(2), Decimal(100))
    assert pooled([]) is None
    with pytest.raises(BadInput):
        Percentage(Decimal(1), Decimal(0))


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("131", "es", "131"),
        ("25 %", "es", "25"),
        ("1,200 casos", "es", "1200"),
        ("1.200 casos", "es", "1200"),
        ("12.5", "en", "12.5"),
        ("12,5 %", "es", "12.5"),
        ("$ 3.5 millones", "es", "3500000"),
        ("-3", "en", "-3"),
        ("0", "es", "0"),
        ("0.1", "en", "0.1"),
        ("", "es", None),
        ("muchos", "es", None),
        ("de 45 a 25", "es", None),
        ("3 / 0", "es", None),
        ("²", "es", None),
    ],
)
def test_values_are_read_to_the_last_digit(text: str, language: str, value: str | None) -> None:
    """One number, however people write it; none and several are no value."""
    assert read_value(text, language) == (None if value is None else Decimal(value))


@given(st.text(max_size=40), st.sampled_from(["es", "en"]))
def test_any_text_is_a_value_or_none(text: str, language: str) -> None:
    """Whatever is written is read or not, and never an error."""
    found = read_value(text, language)
    assert found is None or amount(found).is_finite()


@pytest.mark.parametrize(
    ("said", "standing"),
    [
        (("no hay", "vigente", "Borrador"), "measured"),
        (("borrador", "vigente", "no hay"), "worse_than_start"),
        (("no hay", "aprobado", "vigente"), "reached"),
        (("aprobado", "aprobado", "borrador"), "lost"),
        (("aprobado", "aprobado", "vigente"), "kept"),
        (("vigente", "no hay", "borrador"), "measured"),
        (("", "vigente", "borrador"), "no_baseline"),
        (("no hay", "vigente", ""), "no_value"),
    ],
)
def test_named_levels_stand_in_their_order(said: tuple[str, str, str], standing: str) -> None:
    """Names are compared by their place, without a share."""
    assert level_progress(["no hay", "borrador", "aprobado", "vigente"], *said).standing == standing
    assert level_progress(["no", "yes"], "no", "perhaps", "no").unknown == ("perhaps",)
