"""The parts of a spreadsheet file: a zip archive of XML that nobody has to trust (R43).

Read with care: only the parts that hold words are opened, namespaces are passed over (so that Strict
Open XML reads like any other), and nothing in styles, drawings or links can keep a file from being read.
"""

import io
import posixpath
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import iterparse

from ogcore.errors import UnreadableTree
from ogcore.exchange.draft import fault

_MOST_PARTS = 500
_MOST_EVENTS = 1_600_000  # beginnings and ends of elements in a part: memory is taken by their number, not their bytes
_NOT_A_WORKBOOK = (
    ("mimetype", b"application/vnd.oasis.opendocument", "foreign_ods"),
    ("word/document.xml", b"", "foreign_document"),
    ("ppt/presentation.xml", b"", "foreign_document"),
    ("xl/workbook.bin", b"", "foreign_xls"),
    ("content.json", b"", "foreign_mind_map"),
    ("content.xml", b"", "foreign_mind_map"),
    ("document/mindmap.xml", b"", "foreign_mind_map"),
    ("Document.xml", b"", "foreign_mind_map"),
    ("visio/document.xml", b"", "foreign_drawing"),
)
"""Archives of other programs, by a part they have and how it begins."""


@dataclass(frozen=True, slots=True)
class Relation:
    """Where one part of a file points to another: the kind of it (the last word of its type) and the part's name."""

    kind: str
    part: str


class Package:
    """An opened archive; raises UnreadableTree: ``not_xlsx``, ``too_large``, or what it is instead."""

    def __init__(self, data: bytes, unpacked_limit: int) -> None:
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
            parts = self._archive.infolist()
        except Exception as error:  # a damaged archive makes zipfile raise almost anything
            raise UnreadableTree([fault("not_xlsx")]) from error
        if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > unpacked_limit:
            raise UnreadableTree([fault("too_large")])
        self._parts = {part.filename.replace("\\", "/").lstrip("/").lower(): part for part in parts}

    def check_kind(self) -> None:
        """Raise UnreadableTree with what the archive is where it is no spreadsheet."""
        for name, beginning, reason in _NOT_A_WORKBOOK:
            if name.lower() in self._parts and self._head(name, len(beginning)) == beginning:
                raise UnreadableTree([fault(reason)])

    def _head(self, name: str, length: int) -> bytes:
        with self._archive.open(self._parts[name.lower()]) as part:
            return part.read(length)

    def has(self, name: str) -> bool:
        """Tell whether there is such a part."""
        return name.lower() in self._parts

    def elements(self, name: str) -> Iterator[tuple[str, str, Element]]:
        """Yield ``start`` or ``end``, the name without its namespace, and each element of a part."""
        with self._archive.open(self._parts[name.lower()]) as part:
            for count, (event, element) in enumerate(iterparse(part, events=("start", "end"), forbid_dtd=True)):
                if count > _MOST_EVENTS:
                    raise UnreadableTree([fault("too_large")])
                yield event, local(element.tag), element

    def relations(self, of: str) -> Mapping[str, Relation]:
        """Return where a part points to, by id; what lies outside of the file is left out: nothing is fetched."""
        folder, name = posixpath.split(of)
        rels = f"{folder}/_rels/{name}.rels".lstrip("/")
        if not self.has(rels):
            return {}
        found = {}
        for event, tag, element in self.elements(rels):
            target = element.get("Target", "").replace("\\", "/")
            if event == "end" and tag == "Relationship" and element.get("TargetMode") != "External":
                part = target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"{folder}/{target}")
                kind = element.get("Type", "").rpartition("/")[2]
                found[element.get("Id", "")] = Relation(kind, part.lstrip("/"))
        return found


def local(tag: Any) -> str:
    """Return the name of an element or an attribute without its namespace."""
    return str(tag).rpartition("}")[2]
