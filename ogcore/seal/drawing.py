"""A signature drawn by hand, as data: what it may be on a page, in the record and under a seal (R30)."""

from collections.abc import Sequence
from typing import Any

Strokes = tuple[tuple[int, ...], ...]
"""What was drawn from putting the pen down to lifting it, stroke by stroke: x, y, x, y … in whole numbers."""

WIDTH, HEIGHT = 600, 200
"""The pad: x runs from 0 to ``WIDTH``, from the left; y from 0 to ``HEIGHT``, from the top."""
MOST_STROKES, MOST_NUMBERS = 60, 1_000
"""Of one signature: with three digits and a comma for each number its JSON stays below 4,096 bytes."""
_A_POINT = 2


def strokes_of(value: Any) -> Strokes | None:
    """Return what somebody or a file says was drawn; nothing drawn is ``()``, and what is no drawing None.

    A drawing is a list of strokes, each of at least two points that lie on the pad, within the bounds above.
    """
    if not isinstance(value, list | tuple) or len(value) > MOST_STROKES:
        return None
    if not all(isinstance(stroke, list | tuple) for stroke in value):
        return None
    if sum(map(len, value)) > MOST_NUMBERS or not all(map(_is_stroke, value)):
        return None
    return tuple(map(tuple, value))


def _is_stroke(numbers: Sequence[Any]) -> bool:
    if len(numbers) < 2 * _A_POINT or len(numbers) % _A_POINT:
        return False
    if any(type(number) is not int for number in numbers):  # True is an int too, and no place on a pad
        return False
    return all(0 <= x <= WIDTH for x in numbers[::2]) and all(0 <= y <= HEIGHT for y in numbers[1::2])
