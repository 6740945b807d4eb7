"""A tree from the bytes of a file of any form, or everything that is wrong with it (R43)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from ogcore.errors import UnreadableOutline, UnreadableTree
from ogcore.exchange.csv_text import csv_beginning, csv_rows
from ogcore.exchange.draft import TreeDraft, fault
from ogcore.exchange.foreign import foreign_bytes, foreign_root, foreign_text
from ogcore.exchange.layout import header_of, read_rows
from ogcore.exchange.markdown import is_markdown, read_markdown
from ogcore.exchange.mind_map import read_mind_map, read_opml
from ogcore.exchange.package import local
from ogcore.exchange.sheet import tree_sheet
from ogcore.exchange.text import Decoded, decoded
from ogcore.exchange.tree_graphml import read_graphml
from ogcore.exchange.tree_json import read_json
from ogcore.exchange.xml_text import parsed_xml
from ogcore.record.language import LANGUAGES
from ogcore.trees.commands import NODE_LIMIT
from ogcore.trees.kind_word import headed
from ogcore.trees.outline import is_outline, read_outline
from ogcore.trees.problem_tree import ProblemTree

FORMS = {
    "txt": "txt",
    "csv": "csv",
    "tsv": "csv",
    "xlsx": "xlsx",
    "xlsm": "xlsx",
    "graphml": "graphml",
    "xml": "graphml",
    "mm": "graphml",
    "opml": "graphml",
    "md": "md",
    "markdown": "md",
    "json": "json",
}
"""The forms a tree is read from, by the ending of the file's name; ``graphml`` is all XML, told apart by its root."""
_HEAD = 20_000
_ENCODINGS = {"cp1252": "Windows-1252", "cp850": "DOS 850", "mac_roman": "Mac OS Roman"}


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much is taken in: bytes of the file, bytes a spreadsheet unpacks to, nodes of the tree."""

    size: int = 5_000_000
    unpacked: int = 30_000_000
    nodes: int = NODE_LIMIT


@dataclass(frozen=True, slots=True)
class Reading:
    """A tree as it was in a file, and the language its headings are in, where they say one.

    ``notes`` tell what was left out, joined or understood without being said, in the shape of faults.
    """

    tree: ProblemTree
    language: str | None
    notes: tuple[Mapping[str, Any], ...] = ()


def form_of(name: str, data: bytes, encoding: str | None = None) -> str:
    """Return the form of a file by its ending, else by what it holds: one of ``txt csv xlsx graphml md json``.

    ``encoding`` as in :func:`read_tree`.
    """
    if data.startswith(b"PK\x03\x04"):
        return "xlsx"
    form = FORMS.get(PurePath(name).suffix.lower().removeprefix("."), "")
    return _form_within(data, encoding) if form in ("", "txt") else form


def _form_within(data: bytes, encoding: str | None) -> str:
    try:
        text = decoded(data, encoding).text
    except UnreadableTree:
        return "txt"  # whose reader says why
    beginning = text[:_HEAD].rpartition("\n")[0] if len(text) > _HEAD else text
    if beginning.lstrip().startswith("<"):
        return "graphml"
    if beginning.lstrip().startswith("{"):
        return "json"
    if is_outline(beginning):
        return "txt"
    if is_markdown(beginning):
        return "md"
    return "txt" if header_of(csv_beginning(beginning)) is None else "csv"


def read_tree(data: bytes, form: str, bounds: Bounds | None = None, encoding: str | None = None) -> Reading:
    """Return the tree in ``data``.

    ``encoding`` is what a person chose of ENCODINGS; it counts only where the file itself does not say how it is read.

    Raises BadInput where it is none of them; UnreadableTree (UnreadableOutline for indented text) with the faults: see
    TreeDraft, and the readers. A form that is not read is refused with the reason ``unknown_form``, a file of another
    program with one that names it.
    """
    bounds = bounds or Bounds()
    if len(data) > bounds.size:
        raise UnreadableOutline(1, "too_large") if form == "txt" else UnreadableTree([fault("too_large")])
    draft = TreeDraft(limit=bounds.nodes)
    foreign = foreign_bytes(data)
    if foreign:
        raise UnreadableOutline(1, foreign) if form == "txt" else UnreadableTree([fault(foreign)])
    if form == "txt":
        return _of_outline(data, bounds, draft, encoding)
    if form == "xlsx":
        language: str | None = read_rows(tree_sheet(data, bounds.unpacked, draft), draft)
    elif form == "graphml":
        language = _of_xml(data, draft, encoding)
    elif form in _OF_TEXT:
        language = _OF_TEXT[form](_text(data, draft, encoding), draft)
    else:
        raise UnreadableTree([fault("unknown_form", form)])
    tree = draft.tree()
    return Reading(tree, language if language in LANGUAGES else None, tuple(draft.notes))


def _of_csv(text: str, draft: TreeDraft) -> str:
    return read_rows(csv_rows(text), draft)


_OF_TEXT: Mapping[str, Callable[[str, TreeDraft], str | None]] = {
    "csv": _of_csv,
    "md": read_markdown,
    "json": read_json,
}


def _text(data: bytes, draft: TreeDraft, encoding: str | None) -> str:
    """Return the text of a file; where its encoding was judged by its words, that is noted."""
    found: Decoded = decoded(data, encoding)
    if found.judged:
        draft.note("encoding_judged", {}, _ENCODINGS[found.judged])
    foreign = foreign_text(found.text)
    if foreign:
        raise UnreadableTree([fault(foreign)])
    return found.text


def _of_xml(data: bytes, draft: TreeDraft, encoding: str | None) -> str | None:
    root = parsed_xml(_text(data, draft, encoding))  # HTML and drawings, which a parser only calls broken, are named
    name = local(root.tag)
    if name == "graphml":
        return read_graphml(root, draft)
    if name == "map":
        return read_mind_map(root, draft)
    if name == "opml":
        return read_opml(root, draft)
    raise UnreadableTree([fault(foreign_root(name))])


def _of_outline(data: bytes, bounds: Bounds, draft: TreeDraft, encoding: str | None) -> Reading:
    try:
        text = _text(data, draft, encoding)
    except UnreadableTree as error:
        found = error.faults[0]
        raise UnreadableOutline(int(found.get("line", 1)), found["reason"], found["text"]) from error
    tree = read_outline(text, lambda reason, line, words: draft.note(reason, {"line": line}, words))
    if len(tree) > bounds.nodes:
        raise UnreadableOutline(1, "too_many_nodes")
    return Reading(tree, _language_of(text), tuple(draft.notes))


def _language_of(text: str) -> str:
    found: Sequence[str] = [heading[0].language for line in text.splitlines() if (heading := headed(line))]
    return "es" if "es" in found else "en"
