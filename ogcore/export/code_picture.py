"""A code to photograph, as a picture for a page."""

import io

import segno


def code_picture(text: str) -> str:
    """Return the QR code of ``text`` as SVG, its quiet zone included; the same text gives the same picture."""
    drawn = io.BytesIO()
    segno.make(text, error="m", micro=False).save(
        drawn, kind="svg", border=4, dark="#1d2430", light="#ffffff", xmldecl=False, svgns=True, nl=False
    )
    return drawn.getvalue().decode("ascii")
