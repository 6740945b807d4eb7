"""Typst, with nothing but our own fonts and templates within its reach."""

import json
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any, Literal

import typst

from ogcore.export.errors import ExportError
from ogcore.export.typeface import FONT_FOLDER, SANS, SCRIPTS, SERIF

TEMPLATE_FOLDER = Path(__file__).parent / "templates"
Standard = Literal["a-3a ua-1", "ua-1", "none"]
"""``a-3a ua-1`` is both at once: for keeping, with a file attached, and accessible."""


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONT_FOLDER)])


def typeset_pdf(template: str, data: Mapping[str, Any], standard: Standard, created: datetime) -> bytes:
    """Set ``template`` with ``data`` as a tagged PDF; the same arguments give the same bytes.

    Raises ExportError when Typst refuses.
    """
    standards: Any = [] if standard == "none" else standard.split()
    return _set(template, data, format="pdf", pdf_standards=standards, timestamp=_stamp(created))


def typeset_png(template: str, data: Mapping[str, Any], dots_per_inch: float) -> bytes:
    """Set ``template`` with ``data`` as one PNG image. Raises ExportError when Typst refuses."""
    return _set(template, data, format="png", ppi=dots_per_inch)


def _set(template: str, data: Mapping[str, Any], **options: Any) -> bytes:
    fonts = {"serif": [SERIF, SANS, *SCRIPTS], "sans": [SANS, SERIF, *SCRIPTS]}
    inputs = {"data": json.dumps({**data, "fonts": fonts}, ensure_ascii=False)}
    path = TEMPLATE_FOLDER / template
    try:
        made = typst.compile(str(path), root=str(TEMPLATE_FOLDER), font_paths=_fonts(), sys_inputs=inputs, **options)
    except (RuntimeError, ValueError) as error:
        raise ExportError(reason=str(error)) from error
    if not isinstance(made, bytes):
        raise ExportError(reason="several images")
    return made


def _stamp(created: datetime) -> int:
    return int(created.timestamp())
