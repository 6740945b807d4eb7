"""Pictures for the README, taken by the tests from the running product.

``WORKBENCH_SCREENSHOTS=1 python -m pytest tests/browser/test_main_job.py`` takes them anew.
"""

import io
import os
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
from PIL import Image

from tests.browser.person import Person
from tests.browser.served import ROOT

FOLDER = ROOT / "docs" / "images"
HEAVIEST = 200_000
"""Bytes of one picture."""
WIDEST = 1440
"""Pixels of its longer side."""


def wanted() -> bool:
    """True when the pictures are to be taken: ``WORKBENCH_SCREENSHOTS=1``."""
    return os.environ.get("WORKBENCH_SCREENSHOTS") == "1"


def keep(person: Person, name: str) -> None:
    """Take what somebody sees now, if pictures are wanted; those of the README are in Spanish."""
    if wanted() and person.served.language == "es":
        _write(Image.open(io.BytesIO(person.page.screenshot(animations="disabled"))), name)


def keep_first_page(person: Person, pdf: Path, name: str) -> None:
    """Take the first page of somebody's PDF, under the same conditions."""
    if wanted() and person.served.language == "es":
        with pypdfium2.PdfDocument(pdf) as document:
            _write(document[0].render(scale=1.4).to_pil(), name)


def _write(picture: Image.Image, name: str) -> None:
    """Write a PNG no wider than a README shows it; with a palette when it would be too heavy."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = FOLDER / f"{name}.png"
    shown = picture.convert("RGB")
    shown.thumbnail((WIDEST, WIDEST), Image.Resampling.LANCZOS)
    shown.save(path, optimize=True)
    if path.stat().st_size >= HEAVIEST:
        shown.quantize(256, Image.Quantize.MAXCOVERAGE, kmeans=2, dither=Image.Dither.NONE).save(path, optimize=True)
    assert path.stat().st_size < HEAVIEST, f"{path.name}: {path.stat().st_size} bytes"
