"""From the bytes of a file to its text, whichever editor or spreadsheet saved it."""

import codecs

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def decoded(data: bytes) -> str | None:
    """Return the text of ``data`` (UTF-8, UTF-16, else Windows-1252), without its byte order mark; None: it is no text.

    Spreadsheets in Spanish save CSV in Windows-1252 unless told otherwise.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _plain(data[len(mark) :], encoding)
    if b"\0" in data[:200]:
        return _plain(data, "utf-16-le" if data[1:2] == b"\0" else "utf-16-be")
    text = _plain(data, "utf-8")
    return _plain(data, "cp1252") if text is None else text


def _plain(data: bytes, encoding: str) -> str | None:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    return None if "\0" in text else text
