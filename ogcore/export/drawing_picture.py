"""A signature drawn by hand, as a picture for a page."""

from collections.abc import Sequence


def drawing_picture(strokes: Sequence[Sequence[int]], width: int, height: int) -> str:
    """Return strokes (x, y, x, y … within ``width`` and ``height``) as SVG; the same strokes give the same picture."""
    path = "".join(f"M{' '.join(map(str, stroke))}" for stroke in strokes)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-6 -6 {width + 12} {height + 12}">'
        f'<path d="{path}" fill="none" stroke="#1d2430" stroke-width="5" stroke-linecap="round" '
        'stroke-linejoin="round"/></svg>'
    )
