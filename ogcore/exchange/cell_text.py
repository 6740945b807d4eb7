"""What a cell of a spreadsheet shows: its words, escapes resolved, and its numbers as they are formatted (R43)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from ogcore.errors import UnreadableTree
from ogcore.exchange.draft import fault
from ogcore.exchange.guard import unguarded
from ogcore.exchange.number_format import BUILT_IN, general, shown
from ogcore.exchange.package import Package, local
from ogcore.exchange.row import CellError, Formula

_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_MOST_STRINGS = 200_000
_LARGEST_CELL = 250_000
_ISO_MIDNIGHT = re.compile(r"T00:00:00(?:\.0+)?Z?$")


@dataclass(slots=True)
class CellReader:
    """Shared strings, the format of each style, and from which year days are counted."""

    strings: Sequence[str] = ()
    formats: Sequence[str] = ()
    from_1904: bool = False
    plain: list[str] = field(default_factory=list)

    def text(self, cell: Element) -> str:
        """Return what ``cell`` shows, a Formula where it is computed."""
        kind, value, words, formula = cell.get("t", "n"), None, None, None
        for part in cell:
            name = local(part.tag)
            if name == "f":
                formula = part.text or ""
            elif name == "v":
                value = part.text
            elif name == "is":
                words = string_text(part)
        if formula is not None:
            return Formula(f"={formula}")
        if words is not None:
            return _resolved(words)
        if value is None:
            return ""
        return self._value(kind, value, cell.get("s", ""))

    def _value(self, kind: str, value: str, style: str) -> str:
        if kind == "s":
            place = int(value)
            if not 0 <= place < len(self.strings):
                raise ValueError(value)
            return self.strings[place]
        if kind == "b":
            return "TRUE" if value.strip() in ("1", "true") else "FALSE"
        if kind == "e":
            return CellError(value)
        if kind == "d":
            return _ISO_MIDNIGHT.sub("", value)
        if kind != "n":
            return _resolved(value)
        try:
            number = float(value)
        except ValueError:
            return _resolved(value)
        code = self.formats[int(style)] if style.isdecimal() and int(style) < len(self.formats) else ""
        return shown(number, code, from_1904=self.from_1904) if code else general(number)


def string_text(element: Element) -> str:
    """Return the words of a string, with all its runs; how they are pronounced (phonetic runs) is passed over."""
    words = []
    for part in element:
        name = local(part.tag)
        if name == "t":
            words.append(part.text or "")
        elif name == "r":
            words += [run.text or "" for run in part if local(run.tag) == "t"]
    return "".join(words)


def _resolved(text: str) -> str:
    """Return ``text`` with every ``_xHHHH_`` as the character it stands for, and without our guards."""
    if len(text) > _LARGEST_CELL:
        raise UnreadableTree([fault("too_long")])
    text = unescaped(text)
    return unguarded(text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def unescaped(text: str) -> str:
    """Return ``text`` with every ``_xHHHH_`` as the character it stands for."""
    if not _ESCAPE.search(text):
        return text
    text = _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def escaped(text: str) -> str:
    """Return ``text`` as a spreadsheet keeps it: what looks like an escape is one no more."""
    return _ESCAPE.sub(r"_x005F_x\1_", text)


def shared_strings(package: Package, part: str) -> list[str]:
    """Return the strings that cells refer to by number."""
    found: list[str] = []
    for event, tag, element in package.elements(part):
        if event == "end" and tag == "si":
            found.append(_resolved(string_text(element)))
            element.clear()
            if len(found) > _MOST_STRINGS:
                raise ValueError(part)
    return found


def style_formats(package: Package, part: str) -> list[str]:
    """Return the number format of each style; styles that cannot be read are passed over, as they change no word."""
    codes, styles, within = dict(BUILT_IN), [], False
    try:
        for event, tag, element in package.elements(part):
            if tag == "cellXfs":
                within = event == "start"
            elif event == "end" and tag == "numFmt":
                codes[int(element.get("numFmtId", ""))] = element.get("formatCode", "")
            elif event == "end" and tag == "xf" and within:
                styles.append(element.get("numFmtId", "0"))
    except Exception:  # noqa: BLE001 - damaged in any way
        return []
    return [codes.get(int(style), "") if style.isdecimal() else "" for style in styles]
