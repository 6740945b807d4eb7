"""What a PDF holds that can be compared: its attached payload and the words on its pages.

Strangers hand in such files: whoever calls this bounds its time and memory (:mod:`ogcore.seal.bounded`).
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pypdfium2

from ogcore.errors import UnreadableFile

ATTACHED = "commitment.json"
LARGEST = 50 * 1024**2
"""Bytes of a file that is looked at."""
_LARGEST_PAYLOAD = 8 * 1024**2
_MOST_ATTACHED = 50
_MOST_PAGES = 400
_LARGEST_SIDE = 2600.0
_PASSWORD = pypdfium2.raw.FPDF_ERR_PASSWORD
_SECURITY = pypdfium2.raw.FPDF_ERR_SECURITY
_BEGINS_WITHIN = 1024


@dataclass(frozen=True, slots=True)
class PdfContent:
    """The data attached as the payload (None: nothing is), whether it could be read, and the text of each page."""

    payload: Any
    attached: bool
    pages: tuple[str, ...]


def read_pdf(data: bytes, *, pages: bool = True) -> PdfContent:
    """Return what a PDF holds. Raises UnreadableFile."""
    if len(data) > LARGEST:
        raise UnreadableFile("too_large")
    if b"%PDF-" not in data[:_BEGINS_WITHIN]:
        raise UnreadableFile("not_a_pdf")
    with _opened(data) as document:
        attached, payload = _payload(document)
        return PdfContent(payload, attached, tuple(_texts(document)) if pages else ())


@contextmanager
def _opened(data: bytes) -> Iterator[Any]:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        encrypted = error.err_code in (_PASSWORD, _SECURITY)
        raise UnreadableFile("encrypted" if encrypted else "broken") from error
    try:
        if pypdfium2.raw.FPDF_GetSecurityHandlerRevision(document) != -1:
            raise UnreadableFile("encrypted")
        yield document
    except pypdfium2.PdfiumError as error:
        raise UnreadableFile("broken") from error
    finally:
        document.close()


def _payload(document: Any) -> tuple[bool, Any]:
    """Return whether a payload is attached, once, and what it says; None where that cannot be read."""
    count = document.count_attachments()
    found = [
        attachment
        for attachment in map(document.get_attachment, range(min(count, _MOST_ATTACHED)))
        if attachment.get_name() == ATTACHED
    ]
    if not found:
        return False, None
    try:
        raw = bytes(found[0].get_data())
        if len(found) > 1 or len(raw) > _LARGEST_PAYLOAD:
            return True, None
        return True, json.loads(raw, parse_float=_refused, parse_constant=_refused)
    except (pypdfium2.PdfiumError, ValueError, RecursionError, MemoryError):
        return True, None


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as grey pixels, one byte each, ``stride`` bytes a row."""

    width: int
    height: int
    stride: int
    pixels: bytes


def rendered(data: bytes) -> Iterator[Picture]:
    """Yield the pages of a PDF as pictures, 72 dots an inch, annotations included. Raises UnreadableFile."""
    with _opened(data) as document:
        for index in range(len(document)):
            page = document.get_page(index)
            try:
                if max(page.get_size()) > _LARGEST_SIDE:
                    raise UnreadableFile("too_large")
                bitmap = page.render(scale=1, grayscale=True)
                yield Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
                bitmap.close()
            finally:
                page.close()


def _refused(_text: str) -> Any:
    raise ValueError


def _texts(document: Any) -> Iterator[str]:
    if len(document) > _MOST_PAGES:
        raise UnreadableFile("too_large")
    for index in range(len(document)):
        page = document.get_page(index)
        try:
            text = page.get_textpage()
            try:
                yield text.get_text_bounded()
            finally:
                text.close()
        finally:
            page.close()
