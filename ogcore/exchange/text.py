"""From the bytes of a file to its text, whichever editor or spreadsheet saved it: the one decoder of all readers (R43).

What the file declares leads: a byte order mark, an XML declaration. Then comes UTF-8, which cannot be mistaken. What is
neither is judged by the words it would give in each of the old encodings; where two would do, or none, the file is
refused until a person who has seen the readings says which one is right: nothing is guessed.
"""

import codecs
import re
from dataclasses import dataclass

from ogcore.errors import BadInput, UnreadableTree
from ogcore.exchange.draft import fault
from ogcore.exchange.encoding import ENCODINGS, judge

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z][\w.-]{0,39})["']""")
_UNSEEN = "\ufeff\u200b\u2060"
_HEAD = 400


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file, and the encoding it was judged to be in where nothing declared it."""

    text: str
    judged: str | None = None


def decoded(data: bytes, chosen: str | None = None) -> Decoded:
    """Return the text of ``data`` without its byte order marks; ``chosen`` is the encoding where only words tell it.

    Raises BadInput where ``chosen`` is none of ENCODINGS, UnreadableTree with the line: ``not_text``;
    ``wrong_declaration`` where it is not in the encoding it says; ``unclear_encoding``, of which
    :func:`ogcore.exchange.legible.ways_to_read` has the readings.
    """
    if chosen is not None and chosen not in ENCODINGS:
        raise BadInput(field="encoding")
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Decoded(_strict(data[len(mark) :], encoding, "not_text"))
    declared = _DECLARED.match(data[:_HEAD])
    if declared:
        return Decoded(_as_declared(data, declared[1].decode("ascii")))
    if b"\0" in data[:_HEAD]:
        return Decoded(_strict(data, _wide(data[:_HEAD]), "not_text"))
    try:
        return Decoded(_seen(data.decode("utf-8")))
    except UnicodeDecodeError as error:
        return _judged(data, error, chosen)


def _as_declared(data: bytes, name: str) -> str:
    try:
        encoding = codecs.lookup(name)
        b"".decode(encoding.name)  # base64 and rot13 are codecs too
    except LookupError as error:
        raise UnreadableTree([fault("wrong_declaration", name, line=1)]) from error
    wide = encoding.name in ("utf-16", "utf-32") and b"\0" not in data[:_HEAD]  # an editor saved it again as UTF-8
    return _strict(data, "utf-8" if wide else encoding.name, "wrong_declaration", name)


def _wide(head: bytes) -> str:
    """Tell UTF-16 from its zeros: most letters have one, before or after."""
    return "utf-16-le" if head[1::2].count(0) >= head[::2].count(0) else "utf-16-be"


def _strict(data: bytes, encoding: str, reason: str, name: str = "") -> str:
    try:
        text = data.decode(encoding)
    except (UnicodeDecodeError, ValueError) as error:
        start = error.start if isinstance(error, UnicodeDecodeError) else 0
        raise UnreadableTree([fault(reason, name, line=_line(data, start))]) from error
    return _seen(text)


def _seen(text: str) -> str:
    """Return ``text`` without what nobody sees at its beginning; what holds a zero is no text."""
    if "\0" in text:
        raise UnreadableTree([fault("not_text", line=1 + text.count("\n", 0, text.index("\0")))])
    return text.lstrip(_UNSEEN)


def _judged(data: bytes, error: UnicodeDecodeError, chosen: str | None) -> Decoded:
    line = _line(data, error.start)
    if b"\0" in data or data[: error.start].decode("utf-8", "ignore").isascii() is False:
        raise UnreadableTree([fault("not_text", line=line)]) from error  # UTF-8 with a damaged place
    if chosen is not None:
        return Decoded(_strict(data, chosen, "not_text"))
    encoding = judge(data).encoding
    if encoding is None:
        raise UnreadableTree([fault("unclear_encoding", line=line)]) from error
    return Decoded(_seen(data.decode(encoding)), encoding)


def _line(data: bytes, start: int) -> int:
    return 1 + data.count(b"\n", 0, start)
