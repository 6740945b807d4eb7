"""``workbench plan traces`` looks into what is packed: PDFs, workbooks, documents, archives and old logs (R5)."""

from __future__ import annotations

import gzip
import zipfile
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
import typst

from ogcore.record.participant import Identity
from ogcore.workshop.packed import unzipped_log
from tests.cli.conftest import Run
from tests.cli.test_traces import WORDS, person

__all__ = ["person"]

NAME = "Guadalupe Reyes"
FAR = "Something else is said at length between the two. " * 40


def plain_pdf(*said: str) -> bytes:
    """Return a PDF whose one page is packed, with the letters as they are; the way between two is long."""
    page = b"BT " + b" ".join(f"({text}) Tj".encode("latin-1") for text in said) + b" ET"
    return b"%PDF-1.7\n1 0 obj << /Filter /FlateDecode >> stream\n" + zlib.compress(page) + b"\nendstream endobj\n%%EOF"


def set_pdf(*said: str) -> bytes:
    """Return a PDF as the product's are set: its fonts have codes of their own."""
    made: bytes = typst.compile("\n\n".join(said).encode())
    return made


def workbook(*rows: tuple[str, ...]) -> bytes:
    """Return a workbook; the texts of its cells stand together in a part of their own."""
    book, file = openpyxl.Workbook(), BytesIO()
    for row in rows:
        book.active.append(row)
    book.save(file)
    return file.getvalue()


def packed_log(*lines: str) -> bytes:
    """Return an old log of two parts."""
    half = len(lines) // 2
    return b"".join(gzip.compress("\n".join(part).encode() + b"\n") for part in (lines[:half], lines[half:]))


def archive(name: str, data: bytes) -> bytes:
    """Return a ZIP file with one file in it."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr(name, data)
    return file.getvalue()


def document(*paragraphs: str) -> bytes:
    """Return what matters of a text document: its paragraphs on one line of XML."""
    inner = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in paragraphs)
    return archive("word/document.xml", f"<w:document><w:body>{inner}</w:body></w:document>".encode())


HIDING: dict[str, Callable[[], bytes]] = {
    "letters.pdf": lambda: plain_pdf(NAME, WORDS),
    "set.pdf": lambda: set_pdf(NAME, WORDS),
    "table.xlsx": lambda: workbook((WORDS, NAME), ("a", "b")),
    "cell.xlsx": lambda: workbook((f"{NAME}: {WORDS}",)),
    "notes.docx": lambda: document("A title", f"{NAME} said: {WORDS}"),
    "log.zip": lambda: archive("inner/server.log", f"{NAME} {WORDS}\n".encode()),
    "pages.zip": lambda: archive("page.pdf", set_pdf(NAME, WORDS)),
    "server.log.1.gz": lambda: packed_log("a", f"{NAME} {WORDS}", "b", "c"),
}
CLEAN: dict[str, Callable[[], bytes]] = {
    "letters.pdf": lambda: plain_pdf(NAME, FAR, WORDS),
    "set.pdf": lambda: set_pdf(NAME, FAR, WORDS),
    "table.xlsx": lambda: workbook((WORDS, "x"), ("y", NAME)),
    "notes.docx": lambda: document(NAME, WORDS),
    "log.zip": lambda: archive("server.log", f"{NAME}\n{WORDS}\n".encode()),
    "server.log.1.gz": lambda: packed_log(NAME, "a", WORDS, "b"),
    "broken.pdf": lambda: plain_pdf(NAME, WORDS)[:90],
    "broken.gz": lambda: gzip.compress(f"{NAME} {WORDS}".encode())[:12],
    "broken.zip": lambda: archive("a.log", f"{NAME} {WORDS}".encode())[:40],
    "broken.xlsx": lambda: archive("xl/sharedStrings.xml", b"<si><t>" + NAME.encode() + b"</t></si><c t='s'><v>9</v>"),
}


@pytest.mark.parametrize("name", HIDING)
def test_a_name_beside_the_words_is_found_in_what_is_packed(run: Run, person: Identity, name: str) -> None:
    """On a page, in a row, a cell or a paragraph, in an archive, in an old log: exit code 1, and neither is said."""
    (Path("d") / name).write_bytes(HIDING[name]())
    assert person.name == NAME
    answer = run("plan", "traces", "--data", "d", "--json")
    assert answer.code == 1
    assert {(one["file"].split("/")[0], one["kind"]) for one in answer.json["traces"]} == {(name, "beside")}
    assert NAME not in answer.out
    assert WORDS not in answer.out


@pytest.mark.parametrize("name", CLEAN)
def test_what_holds_both_far_from_each_other_or_cannot_be_read_is_not_accused(
    run: Run, person: Identity, name: str
) -> None:
    """Another row, another paragraph, another line, another part of a page; and a file that is broken stops nothing."""
    (Path("d") / name).write_bytes(CLEAN[name]())
    assert person.name == NAME
    assert run("plan", "traces", "--data", "d", "--json").json == {"traces": []}


def test_a_log_that_was_cut_off_is_read_as_far_as_it_goes() -> None:
    """As when a disk was full while it was packed."""
    whole = gzip.compress(b"".join(b"%d %s\n" % (n, str(hash(n * 7919)).encode()) for n in range(5000)))
    assert unzipped_log(whole[: len(whole) // 2]).startswith(b"0 0\n1 ")
