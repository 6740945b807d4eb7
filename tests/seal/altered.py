"""What somebody might do to a sealed PDF, and other files that are none."""

import io
import json
import zlib
from collections.abc import Callable
from typing import Any

import pikepdf

from workbench.files.sealed_card import sealed_pdf


def resaved(data: bytes, **options: Any) -> bytes:
    """Return the PDF as another program writes it."""
    kept = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.save(kept, **options)
    return kept.getvalue()


def with_attachment(data: bytes, attached: bytes) -> bytes:
    """Return the PDF with other bytes attached under the same name."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        name = next(iter(pdf.attachments))
        pdf.attachments[name] = pikepdf.AttachedFileSpec(pdf, attached, filename=name, mime_type="application/json")
        kept = io.BytesIO()
        pdf.save(kept)
    return kept.getvalue()


def with_other_payload(data: bytes, payload: dict[str, Any]) -> bytes:
    """Return the PDF with another payload attached to the same pages."""
    return with_attachment(data, json.dumps(payload).encode())


def with_other_pages(payload: dict[str, Any], printed: dict[str, Any]) -> bytes:
    """Return a PDF that carries ``payload`` and prints ``printed``."""
    return with_other_payload(sealed_pdf(printed).data, payload)


def drawn_over(data: bytes, drawing: bytes, page: int = 0) -> bytes:
    """Return the PDF with marks over what a page shows."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.pages[page].contents_add(pikepdf.Stream(pdf, b"Q Q Q " + drawing))
        kept = io.BytesIO()
        pdf.save(kept)
    return kept.getvalue()


def noted(data: bytes) -> bytes:
    """Return the PDF with a yellow note over its words."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        note = pdf.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Annot,
                Subtype=pikepdf.Name.Square,
                Rect=[60, 300, 500, 700],
                IC=[1, 1, 0],
                C=[1, 0, 0],
                F=4,
            )
        )
        pdf.pages[0].Annots = pikepdf.Array([note])
        kept = io.BytesIO()
        pdf.save(kept)
    return kept.getvalue()


def without_attachment(data: bytes) -> bytes:
    """Return the PDF without what was attached, as a printer of PDF leaves it."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for name in list(pdf.attachments):
            del pdf.attachments[name]
        kept = io.BytesIO()
        pdf.save(kept)
    return kept.getvalue()


def scanned(data: bytes) -> bytes:
    """Return a PDF of pictures of the pages alone."""
    import pypdfium2  # noqa: PLC0415 - for this one file

    pictures = [page.render(scale=1).to_pil().convert("L") for page in pypdfium2.PdfDocument(data)]
    kept = io.BytesIO()
    pictures[0].save(kept, format="PDF", save_all=True, append_images=pictures[1:])
    return kept.getvalue()


def encrypted(data: bytes, user: str = "") -> bytes:
    """Return the PDF protected by a password."""
    return resaved(data, encryption=pikepdf.Encryption(owner="owner", user=user))


def _bomb(levels: int, size: int) -> bytes:
    packed = b"\0" * size
    for _level in range(levels):
        packed = zlib.compress(packed, 9)
    return packed


def exploding_page() -> bytes:
    """Return a PDF whose page grows to a gigabyte when it is unpacked, twice packed into a few kilobytes."""
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        stream = pikepdf.Stream(pdf, _bomb(2, 1 << 28))
        stream.stream_dict = pikepdf.Dictionary(Filter=[pikepdf.Name.FlateDecode, pikepdf.Name.FlateDecode])
        pdf.pages[0].Contents = pdf.make_indirect(stream)
        kept = io.BytesIO()
        pdf.save(kept, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    return kept.getvalue()


def exploding_attachment() -> bytes:
    """Return a PDF whose attached commitment grows to a gigabyte when it is unpacked."""
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.attachments["commitment.json"] = pikepdf.AttachedFileSpec(pdf, b"{}", filename="commitment.json")
        stream = pdf.attachments["commitment.json"].get_file().obj
        stream.write(_bomb(1, 1 << 30), filter=pikepdf.Name.FlateDecode)
        kept = io.BytesIO()
        pdf.save(kept)
    return kept.getvalue()


def forms_within_forms() -> bytes:
    """Return a PDF whose page draws a form ten times, which draws a form ten times, and so on: ten thousand million."""
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        inner: Any = pikepdf.Stream(
            pdf, b"BT /F 9 Tf (x) Tj ET", Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, BBox=[0, 0, 9, 9]
        )
        inner = pdf.make_indirect(inner)
        for _level in range(10):
            form = pikepdf.Stream(
                pdf,
                b"/X Do " * 10,
                Type=pikepdf.Name.XObject,
                Subtype=pikepdf.Name.Form,
                BBox=[0, 0, 99, 99],
                Resources=pikepdf.Dictionary(XObject=pikepdf.Dictionary(X=inner)),
            )
            inner = pdf.make_indirect(form)
        pdf.pages[0].Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(X=inner))
        pdf.pages[0].Contents = pdf.make_indirect(pikepdf.Stream(pdf, b"/X Do"))
        kept = io.BytesIO()
        pdf.save(kept)
    return kept.getvalue()


HOSTILE: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda data: b"",
    "words": lambda data: b"This is no PDF.",
    "head alone": lambda data: b"%PDF-1.7\n",
    "cut in half": lambda data: data[: len(data) // 2],
    "noise": lambda data: b"%PDF-1.7\n" + bytes((at * 7919) % 251 for at in range(20_000)),
    "zeroed": lambda data: data[:2000] + b"\0" * (len(data) - 4000) + data[-2000:],
    "encrypted": encrypted,
    "password": lambda data: encrypted(data, "secret"),
    "too large": lambda data: data + b"\0" * (50 * 1024**2),
    "picture": lambda data: b"\x89PNG\r\n\x1a\n" + b"\0" * 500,
}
"""Files that are to be refused in one line, by what was done to a sealed PDF."""
REASONS = {
    "words": "not_a_pdf",
    "empty": "not_a_pdf",
    "picture": "not_a_pdf",
    "encrypted": "encrypted",
    "password": "encrypted",
}
REASONS["too large"] = "too_large"
