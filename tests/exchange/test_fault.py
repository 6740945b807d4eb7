"""What cannot be read is refused by line, cell or path, all of it at once."""

import io
import json
import zipfile
from typing import Any

import openpyxl
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ogcore.errors import UnreadableTree
from ogcore.exchange import FORMS, Bounds, form_of, read_tree, write_tree
from tests.builders import assert_sound, small_tree
from workbench.words.explanation import REASONS, explain, explain_faults

HEAD = "id,kind,text,leads to,comes from,order\n"
CORE = HEAD + "p,core,P,,,\n"
TABLES: dict[str, tuple[str, list[tuple[int, str]]]] = {
    "unknown parent": (CORE + "a,cause,A,nowhere,,\n", [(3, "unknown_parent")]),
    "two core problems": (CORE + "q,core,Q,,,\n", [(3, "two_core_problems")]),
    "circle": (CORE + "a,cause,A,b,,\nb,cause,B,a,,\n", [(4, "would_cycle")]),
    "own parent": (CORE + "a,cause,A,a,,\n", [(3, "would_cycle")]),
    "same id": (CORE + "p,cause,A,,,\n", [(3, "duplicate_id")]),
    "unknown kind": (CORE + "a,king,A,p,,\n", [(3, "unknown_kind")]),
    "no words": (CORE + "a,cause,,p,,\n", [(3, "empty_text")]),
    "invisible words": (CORE + "a,cause,\u200b,p,,\n", [(3, "empty_text")]),
    "too long": (CORE + f"a,cause,{'x' * 10_001},p,,\n", [(3, "too_long")]),
    "a cell without end": (CORE + f'a,cause,"{"x" * 300_000}",p,,\n', [(3, "too_long")]),
    "no core problem": (HEAD + "a,cause,A,,,\n", [(0, "no_core_problem")]),
    "order": (CORE + "a,cause,A,p,,first\n", [(3, "not_a_number")]),
    "contradiction": (CORE + "a,effect,A,p,,\n", [(3, "wrong_kind")]),
    "half parked": (CORE + "e,effect,E,,p,\na,parked,A,e,,\n", [(4, "half_parked")]),
    "neither cause nor effect": (CORE + "a,,A,,,\n", [(3, "no_kind")]),
    "same words twice": (CORE + "a,cause,A,,,\nb,cause,A,,,\nc,cause,C,A,,\n", [(5, "ambiguous_parent")]),
    "below the core, but on which side": ("text,parent\nP,\nA,P\nB,A\n", [(3, "no_kind"), (4, "no_kind")]),
    "no headings": ("a,b\nc,d\n", [(1, "no_header")]),
    "nothing": ("", [(0, "no_header")]),
    "levels: a step left out": ("Problem,Cause,Cause 2\nP,,\n,,x\n", [(3, "indent_without_parent")]),
    "levels: no side": ("level 1,level 2\nP,\n,a\n", [(2, "no_kind"), (3, "no_kind")]),
    "levels: two in a row": ("kind,level 1,level 2\ncore,P,Q\n", [(2, "several_cells")]),
    "several at once": (
        CORE + "a,king,,p,,\nb,cause,B,nowhere,,x\n\nc,cause,,,,\n",
        [(3, "unknown_kind"), (4, "not_a_number"), (4, "unknown_parent"), (3, "empty_text"), (6, "empty_text")],
    ),
}  # fmt: skip


def faults_of(data: bytes, form: str, bounds: Bounds | None = None) -> list[dict[str, Any]]:
    """Return the faults for which a file is refused; each can be told in both languages."""
    with pytest.raises(UnreadableTree) as refused:
        read_tree(data, form, bounds)
    for language in ("es", "en"):
        assert len(explain_faults(refused.value, language)) == len(refused.value.faults)
        assert "{" not in explain(refused.value, language)
    assert {fault["reason"] for fault in refused.value.faults} <= REASONS.keys()
    return refused.value.faults


@pytest.mark.parametrize("case", TABLES)
def test_each_fault_of_a_table_has_its_line(case: str) -> None:
    """Every fault is named with the line it stands on (0: the file as a whole)."""
    text, expected = TABLES[case]
    assert [(fault.get("line", 0), fault["reason"]) for fault in faults_of(text.encode(), "csv")] == expected


def sheet(*rows: tuple[object, ...]) -> bytes:
    """Return a spreadsheet with those rows."""
    book = openpyxl.Workbook()
    book.active.title = "Árbol"
    for row in rows:
        book.active.append(row)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def test_each_fault_of_a_spreadsheet_has_its_cell() -> None:
    """Sheet and cell are those that a person would look at."""
    data = sheet(
        ("texto", "tipo", "padre", "orden"),
        ("P", "problema", None, None),
        ("A", "rey", None, None),
        ("=1+1", "causa", None, None),
        ("B", "causa", "nadie", "x"),
        (None, "causa", None, None),
    )
    told = [(fault["sheet"], fault["cell"], fault["reason"]) for fault in faults_of(data, "xlsx")]
    assert told == [
        ("Árbol", "B3", "unknown_kind"),
        ("Árbol", "A4", "formula"),
        ("Árbol", "D5", "not_a_number"),
        ("Árbol", "C5", "unknown_parent"),
        ("Árbol", "A6", "empty_text"),
    ]


NODE = {"id": "p", "kind": "core", "text": "P"}
JSONS: dict[str, tuple[Any, str, str]] = {
    "no list": ([], "$", "wrong_type"),
    "no nodes": ({"edges": []}, "nodes", "wrong_type"),
    "no edges": ({"nodes": [NODE]}, "edges", "wrong_type"),
    "other format": ({"format": "x", "nodes": [], "edges": []}, "format", "other_format"),
    "newer": ({"version": 2, "nodes": [], "edges": []}, "version", "newer_version"),
    "node": ({"nodes": [NODE, 7], "edges": []}, "nodes[1]", "wrong_type"),
    "id": ({"nodes": [NODE, {"text": "x"}], "edges": []}, "nodes[1].id", "bad_id"),
    "endless id": ({"nodes": [NODE, {"id": "x" * 99, "text": "x"}], "edges": []}, "nodes[1].id", "bad_id"),
    "text": ({"nodes": [{"id": 1, "kind": "core"}], "edges": []}, "nodes[0].text", "wrong_type"),
    "kind": ({"nodes": [NODE, {"id": 1, "text": "x", "kind": 7}], "edges": []}, "nodes[1].kind", "unknown_kind"),
    "offers": ({"nodes": [NODE | {"offers": [7]}], "edges": []}, "nodes[0].offers", "wrong_type"),
    "order": ({"nodes": [NODE | {"order": -1}], "edges": []}, "nodes[0].order", "not_a_number"),
    "edge": ({"nodes": [NODE], "edges": [["p"]]}, "edges[0]", "wrong_type"),
    "end": ({"nodes": [NODE], "edges": [["p", "q"]]}, "edges[0]", "unknown_parent"),
    "circle": ({"nodes": [NODE], "edges": [{"source": "p", "target": "p"}]}, "edges[0]", "would_cycle"),
    "empty": ({"nodes": [NODE | {"text": " "}], "edges": []}, "nodes[0].text", "empty_text"),
    "twice": ({"nodes": [NODE, NODE], "edges": []}, "nodes[1]", "duplicate_id"),
}


@pytest.mark.parametrize("case", JSONS)
def test_each_fault_of_json_has_its_path(case: str) -> None:
    """The path leads to the value that is wrong."""
    value, path, reason = JSONS[case]
    found = faults_of(json.dumps(value).encode(), "json")
    assert [(fault["path"], fault["reason"]) for fault in found] == [(path, reason)]


@pytest.mark.parametrize(
    ("data", "reason"),
    [(b"{", "not_tree_json"), (b"[" * 100_000, "not_tree_json"), (b'{"a": ' + b"9" * 5000 + b"}", "not_tree_json"),
     (b"\xff\xfe\x00\xd8", "not_text")],
)  # fmt: skip
def test_what_is_no_json_is_refused(data: bytes, reason: str) -> None:
    """Broken, endlessly deep and binary files are refused in one word."""
    assert [fault["reason"] for fault in faults_of(data, "json")] == [reason]


GRAPH = '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="{}"><node id="a"/><node id="b"/><edge source="a" target="b"/></graph></graphml>'  # noqa: E501


@pytest.mark.parametrize(
    ("data", "reason"),
    [(b"x", "not_xml"), (b"<html/>", "foreign_html"), (b"<x/>", "not_graphml"),
     (GRAPH.format("undirected").encode(), "undirected"),
     (GRAPH.format("directed").encode(), "empty_text"),
     (b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', "doctype")],
)  # fmt: skip
def test_what_is_no_tree_in_graphml_is_refused(data: bytes, reason: str) -> None:
    """Other XML, graphs without direction and documents with entities are refused."""
    assert faults_of(data, "graphml")[0]["reason"] == reason


def archive(**parts: bytes) -> bytes:
    """Return a zip archive."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in parts.items():
            packed.writestr(name, data)
    return target.getvalue()


def test_spreadsheets_that_unpack_without_end_are_refused() -> None:
    """A small archive of a large file is refused by what it says of itself, before anything is unpacked."""
    bomb = archive(**{"xl/worksheets/sheet1.xml": b"0" * 60_000_000})
    assert len(bomb) < 100_000
    assert faults_of(bomb, "xlsx")[0]["reason"] == "too_large"
    many = archive(**{f"part{number}.xml": b"" for number in range(600)})
    assert faults_of(many, "xlsx")[0]["reason"] == "too_large"


def test_other_archives_are_refused() -> None:
    """An archive that is no spreadsheet, one with entities and one cut short are not read."""
    whole = write_tree(small_tree().tree, "xlsx")
    entities = archive(**{"[Content_Types].xml": b'<!doctype x [<!ENTITY a "b">]><x/>'})
    for data in (archive(**{"a.txt": b"x"}), entities, whole[:-40], whole[: len(whole) // 2], b"PK\x03\x04", b"x"):
        assert faults_of(data, "xlsx")[0]["reason"] == "not_xlsx"


@pytest.mark.parametrize("form", sorted(set(FORMS.values())))
def test_ten_megabytes_are_refused(form: str) -> None:
    """A file far larger than any tree is refused at once."""
    assert faults_of(b"- a cause like many others\n" * 400_000, form)[0]["reason"] == "too_large"


@pytest.mark.parametrize("form", ["csv", "json", "graphml", "xlsx", "txt"])
def test_a_tree_has_a_size(form: str) -> None:
    """More cards than are let in are refused, wherever the bound is set."""
    data = write_tree(small_tree().tree, form)
    assert faults_of(data, form, Bounds(nodes=5))[-1]["reason"] == "too_many_nodes"
    assert len(read_tree(data, form, Bounds(nodes=6)).tree) == 6


def test_an_unknown_form_is_refused() -> None:
    """Trees are read from the forms there are."""
    assert faults_of(b"x", "doc")[0]["reason"] == "unknown_form"


def test_a_file_full_of_faults_names_the_first_and_counts_the_rest() -> None:
    """Nobody gets a thousand sentences."""
    with pytest.raises(UnreadableTree) as refused:
        read_tree((CORE + "a,king,A,p,,\n" * 1000).encode(), "csv")
    assert len(refused.value.faults) == UnreadableTree.FAULT_LIMIT
    assert refused.value.data["count"] == 1999


SAMPLES = [write_tree(small_tree().tree, form) for form in ("csv", "json", "graphml", "xlsx")]
PIECES = st.sampled_from(["id", "kind", "text", "parent", "leads to", "nivel 1", "causa", "problema", "core", "efecto",
                          "a", "b", "=1", '"', ",", ";", "\t", "\n", "\r", "\0", "'", " "])  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=200) | st.lists(PIECES, max_size=60).map(lambda words: ",".join(words).encode()))
@example(b"\xff\xfea\x00")
@example(b"sep=")
def test_any_bytes_are_a_tree_or_refused(data: bytes) -> None:
    """There is no file that brings anything but a sound tree or a list of faults, as whatever form it is taken."""
    for form in {*FORMS.values(), form_of("", data)}:
        try:
            tree = read_tree(data, form).tree
        except UnreadableTree as refused:
            assert refused.faults  # noqa: PT017 - either end is right
        else:
            assert_sound(tree)


@pytest.mark.no_cover  # many times through what other tests run through once
@settings(max_examples=150, deadline=None)
@given(st.sampled_from(SAMPLES), st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), max_size=5))
def test_any_damage_is_a_tree_or_refused(data: bytes, damage: list[tuple[int, int]]) -> None:
    """Bytes changed anywhere in a good file lead to a sound tree or to faults."""
    spoilt = bytearray(data)
    for place, value in damage:
        spoilt[place % len(spoilt)] = value
    for form in FORMS.values():
        try:
            tree = read_tree(bytes(spoilt), form).tree
        except UnreadableTree as refused:
            assert refused.faults  # noqa: PT017 - either end is right
        else:
            assert_sound(tree)
