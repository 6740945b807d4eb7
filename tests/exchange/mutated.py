"""Files of every form, broken at random but the same each time: what readers must bear (R43)."""

import io
import random
import zipfile
from collections.abc import Iterator, Sequence

from ogcore.exchange import write_tree
from tests.builders import small_tree
from tests.exchange.sheets import Made, workbook
from tests.exchange.test_hand_made import TABLES
from tests.exchange.test_other_programs import BASURA, MARKDOWN, MM, OPML, QUEMAS, graph

_PIECES = (
    b"", b"\0", b"\xff", b'"', b'""', b"'", b",", b";", b"\t", b"\n", b"\r\n", b"<", b">", b"</", b"&amp;", b"&#0;", b"&x;", b"]]>",  # noqa: E501
    b"_xD800_", b"_x0000_", b"- ", b"1.1.1. ", b"  " * 40, b"causa", b"CAUSAS DIRECTAS\n", b"Problema: ", b"[=A]", b"\xe2\x80\x8b",  # noqa: E501
    b"=1+1", b"9" * 400, b"1e999", b"-1", b"nan", b"<!DOCTYPE x>", b"{", b"[" * 300, b'"edges"', b"\xef\xbb\xbf", b"\xf0\x9f\x98\x80",  # noqa: E501
    b"[$-80A]", b"yyyy", b"A1:XFD1048576", b'r="99999999"', b't="s"', b"<c/>" * 50, b"# ", b"|", b"`" * 60, b"*" * 90, b"(" * 60,  # noqa: E501
)  # fmt: skip
_ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1252", "cp850", "mac_roman", "utf-32")


def samples() -> dict[str, list[bytes]]:
    """Return sound files by form."""
    tree = small_tree().tree
    book = workbook(
        Made("Árbol", [["Id", "Tipo", "Texto", "Depende de"], [1, "Problema", "Hay humo", None], [(1.1, 1), "Causa", (45352, 2), 1]],  # noqa: E501
             merged=["D3:D4"]),
        Made("vieja", [["Tipo", "Texto"], ["Problema", "x"]], "hidden"), formats={1: "0.00", 2: "dd/mm/yyyy"},
    )  # fmt: skip
    outline = write_tree(tree, "txt", "es").decode()
    return {
        "txt": [outline.encode(), b"PROBLEMA\nP\nCAUSAS\n1. A\n1.1. B\n\xe2\x80\xa2\tC\no\tD\n"],
        "csv": [write_tree(tree, "csv"), *(table.encode() for table in TABLES.values())],
        "xlsx": [write_tree(tree, "xlsx"), book],
        "graphml": [write_tree(tree, "graphml"), graph(QUEMAS + BASURA).encode(), MM.encode(), OPML.encode("latin-1")],
        "json": [write_tree(tree, "json")],
        "md": [text.encode() for text in MARKDOWN.values()],
    }


def mutated(seed: int, count: int) -> Iterator[tuple[str, bytes]]:
    """Yield ``count`` broken files with their form; a spreadsheet is broken in its parts as often as in its archive."""
    chance = random.Random(seed)
    known = [(form, data) for form, files in samples().items() for data in files]
    for _ in range(count):
        form, data = chance.choice(known)
        if form == "xlsx" and chance.random() < 0.7:
            yield form, _with_broken_part(data, chance)
        elif form != "xlsx" and chance.random() < 0.15:
            text = data.decode("utf-8", "replace")
            yield form, _broken(text.encode(chance.choice(_ENCODINGS), "replace"), chance)
        else:
            yield chance.choice([form, form, form, *samples_forms()]), _broken(data, chance)


def samples_forms() -> Sequence[str]:
    """Return the forms, for files whose name says another than they are."""
    return ("txt", "csv", "xlsx", "graphml", "json", "md")


def _broken(data: bytes, chance: random.Random) -> bytes:
    whole = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 3, 6, 20))):
        start = chance.randrange(len(whole) + 1)
        length = chance.choice((0, 0, 1, 1, 4, 30, len(whole) // 3))
        deed = chance.randrange(5)
        if deed == 0:
            whole[start : start + length] = b""
        elif deed == 1:
            whole[start:start] = whole[start : start + length] * chance.choice((1, 2, 20))
        elif deed == 2:
            whole[start:start] = chance.choice(_PIECES)
        elif deed == 3 and whole:
            whole[min(start, len(whole) - 1)] = chance.randrange(256)
        else:
            whole[start : start + length] = chance.choice(_PIECES) * chance.choice((1, 1, 3, 200))
        del whole[150_000:]
    return bytes(whole)


def _with_broken_part(data: bytes, chance: random.Random) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        names = old.namelist()
        chosen = chance.choice(names)
        for name in names:
            part = old.read(name)
            new.writestr(name, _broken(part, chance) if name == chosen or chance.random() < 0.1 else part)
    return target.getvalue()
