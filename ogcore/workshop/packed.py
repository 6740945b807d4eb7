"""What packed files hold: the pages of a PDF, the rows and paragraphs of a workbook or document, old logs (R5).

All of it as lines of plain text, so that they can be looked through as those of other files are. Nothing here trusts a
file: what cannot be read is passed over, and nothing is unpacked beyond ``MOST_BYTES``.
"""

import html
import re
import zlib
from collections.abc import Iterator, Mapping

MOST_BYTES = 2_000_000_000
PDF, GZIP = b"%PDF-", b"\x1f\x8b"
NEAR = 400
"""Characters of a page, its spaces left out, that count as one line: what stands in them is read together."""
_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_PIECE = re.compile(rb"<([0-9A-Fa-f\s]*)>|\(((?:[^()\\]|\\.)*)\)", re.DOTALL)
_ESCAPED = re.compile(rb"\\([0-7]{1,3}|\r?\n|.)", re.DOTALL)
_ESCAPES = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f", b"\n": b"", b"\r\n": b""}
_ROW_ENDS = re.compile(r"</(?:si|row|w:p|a:p|text:p|table:table-row|w:tr)>")
_TAG = re.compile(r"<[^>]*>")
_CELL = re.compile(r"<c\b([^>]*)>(.*?)</c>", re.DOTALL)
_VALUE = re.compile(r"<v>(.*?)</v>", re.DOTALL)
_ENTRY = re.compile(r"<si>(.*?)</si>", re.DOTALL)
_A_PAIR = 2


def unzipped(data: bytes, wbits: int = zlib.MAX_WBITS) -> bytes:
    """Return what was packed by zlib, as far as it can be read; of gzip with ``wbits`` of 47."""
    unpacker = zlib.decompressobj(wbits)
    try:
        return unpacker.decompress(data, MOST_BYTES)
    except zlib.error:
        return b""


def unzipped_log(data: bytes) -> bytes:
    """Return what a gzip file holds, all its parts one after another."""
    found = b""
    while data.startswith(GZIP) and len(found) < MOST_BYTES:
        unpacker = zlib.decompressobj(zlib.MAX_WBITS | 32)
        try:
            found += unpacker.decompress(data, MOST_BYTES)
        except zlib.error:
            break
        data = unpacker.unused_data
    return found


def xml_lines(text: str, shared: str = "") -> Iterator[str]:
    """Yield the rows and paragraphs of a part of a workbook or document; ``shared`` holds strings of its cells."""
    strings = [_plain(entry) for entry in _ENTRY.findall(shared)]
    for row in _ROW_ENDS.split(text):
        yield _plain(row)
        cells = [_cell(about, inner, strings) for about, inner in _CELL.findall(row)] if strings else []
        if any(cells):
            yield " ".join(cells)


def _cell(about: str, inner: str, strings: list[str]) -> str:
    value = _VALUE.search(inner)
    if 't="s"' not in about or value is None or not value.group(1).isdecimal():
        return _plain(inner)
    return strings[int(value.group(1))] if int(value.group(1)) < len(strings) else ""


def _plain(xml: str) -> str:
    return html.unescape(_TAG.sub(" ", xml))


def pdf_lines(data: bytes) -> Iterator[str]:
    """Yield what a PDF says, without spaces: itself, its streams, and the text of each page as its fonts spell it."""
    yield from near(data.decode("latin-1"))
    streams = [stream for at in _STREAM.finditer(data) if (stream := _stream(data, at.end()))]
    alphabets = [alphabet for stream in streams if (alphabet := _alphabet(stream))]
    for stream in streams:
        for encoding in ("utf-8", "latin-1", "utf-16-be"):
            yield from near(stream.decode(encoding, "replace"))
        if b"BT" in stream:
            for alphabet in ({}, *alphabets):
                yield from near(_spelled(stream, alphabet))


def near(text: str) -> Iterator[str]:
    """Yield pieces of a text without its spaces, each over half of the one before: what is near stands in one."""
    words = "".join(text.split())
    for start in range(0, max(1, len(words)), NEAR):
        yield words[start : start + 2 * NEAR]


def _stream(data: bytes, start: int) -> bytes:
    end = data.find(b"endstream", start)
    raw = data[start : end if end >= 0 else len(data)]
    return unzipped(raw) or raw


def _alphabet(stream: bytes) -> dict[int, str]:
    """Return what the codes of a font stand for, as a ``ToUnicode`` map tells."""
    if b"beginbfchar" not in stream and b"beginbfrange" not in stream:
        return {}
    found: dict[int, str] = {}
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", stream, re.DOTALL):
        codes = re.findall(rb"<([0-9A-Fa-f]+)>", block)
        found |= {int(code, 16): _text(said) for code, said in zip(codes[::2], codes[1::2], strict=False)}
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", stream, re.DOTALL):
        for first, last, to in re.findall(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]{4})>", block):
            low, high = int(first, 16), int(last, 16)
            letters = range(low, min(high, low + 0xFFFF) + 1)
            found |= {code: chr(min(int(to, 16) + code - low, 0x10FFFF)) for code in letters}
    return found


def _text(digits: bytes) -> str:
    return bytes.fromhex(digits.decode()).decode("utf-16-be", "replace") if len(digits) % _A_PAIR == 0 else ""


def _spelled(stream: bytes, alphabet: Mapping[int, str]) -> str:
    """Return the text of a page: with an alphabet its codes are of two bytes, without one they are the letters."""
    said = []
    for digits, letters in _PIECE.findall(stream):
        raw = _unhexed(digits) if digits else _ESCAPED.sub(_unescaped, letters)
        pairs = range(0, len(raw) - 1, _A_PAIR)
        said.append(
            "".join(alphabet.get(int.from_bytes(raw[at : at + _A_PAIR]), "") for at in pairs)
            if alphabet
            else raw.decode("latin-1")
        )
    return "".join(said)


def _unescaped(escaped: re.Match[bytes]) -> bytes:
    said = escaped.group(1)
    return bytes((int(said, 8) & 0xFF,)) if said.isdigit() and said[:1] < b"8" else _ESCAPES.get(said, said)


def _unhexed(digits: bytes) -> bytes:
    plain = b"".join(digits.split())
    return bytes.fromhex((plain + b"0" * (len(plain) % _A_PAIR)).decode())
