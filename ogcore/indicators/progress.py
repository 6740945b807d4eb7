"""How far an indicator has come: (actual − baseline) / (target − baseline), neither clipped nor rounded up (R34)."""

from dataclasses import dataclass
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal, localcontext
from typing import Literal

from ogcore.indicators.value import DIGITS, Value, amount

Standing = Literal["measured", "reached", "worse_than_start", "kept", "lost", "no_value", "no_baseline", "no_target"]
PLACES = 3
_WHOLE = Decimal(1)
_STEP = Decimal(1).scaleb(-PLACES)


@dataclass(frozen=True, slots=True)
class Progress:
    """Where an indicator stands; ``share`` is the part of the way, None where there is none to tell.

    ``measured`` is on its way, ``reached`` at its target or beyond, ``worse_than_start`` further from the target than
    at the start; ``kept`` and ``lost`` are said where the target is what there was already. Without a baseline the
    values are told and no share (``no_baseline``). Every value stays as it was given.
    """

    standing: Standing
    share: Decimal | None
    baseline: Value | None
    target: Value | None
    actual: Value | None


def progress(baseline: Value | None, target: Value | None, actual: Value | None, direction: str = "") -> Progress:
    """Return the progress of an indicator; None is a value that nobody has written, which zero is not.

    ``direction`` matters where the target is the baseline: *up* is kept from there on upwards, *down* downwards, and
    otherwise what there was must be there still.
    """
    standing, share = _standing(baseline, target, actual, direction)
    return Progress(standing, share, baseline, target, actual)


def shown_share(share: Decimal) -> Decimal:
    """Return a share to three places, as it is shown: what is not whole never reads 1, what is below zero never 0."""
    shown = share.quantize(_STEP, rounding=ROUND_HALF_UP)
    if share < _WHOLE <= shown:
        return _WHOLE - _STEP
    if share < 0 and not shown:
        return -_STEP
    return shown or abs(shown)


def _standing(
    baseline: Value | None, target: Value | None, actual: Value | None, direction: str
) -> tuple[Standing, Decimal | None]:
    if actual is None:
        return "no_value", None
    if target is None:
        return "no_target", None
    if baseline is None:
        return "no_baseline", None
    start, aim, now = amount(baseline), amount(target), amount(actual)
    if start == aim:
        return _kept(aim, now, direction), None
    share = _share(start, aim, now)
    return ("worse_than_start" if share < 0 else "reached" if share >= _WHOLE else "measured"), share


def _kept(aim: Decimal, now: Decimal, direction: str) -> Standing:
    kept = now >= aim if direction == "up" else now <= aim if direction == "down" else now == aim
    return "kept" if kept else "lost"


def _share(start: Decimal, aim: Decimal, now: Decimal) -> Decimal:
    with localcontext(prec=DIGITS, rounding=ROUND_DOWN):  # towards nothing: a way that is not whole never becomes it
        return (now - start) / (aim - start)
