"""A text whose encoding cannot be told is shown in each, and a person chooses by reading (R43)."""

from typing import Any

import pytest

from ogcore.errors import BadInput
from ogcore.exchange import ENCODINGS, form_of, read_tree, ways_to_read
from workbench.cli.source import ENCODINGS as TYPED
from workbench.files.tree_reading import read_file
from workbench.words.file_fault import WAYS

DASH = "text,kind\nword—word,core\nthing,cause\n".encode("cp1252")
"""A dash within a word: it may be Windows, an old Macintosh or DOS."""
JUDGED = "tipo;texto\nproblema;La niñez no tiene agua en la región\ncausa;El pozo está dañado\n".encode("cp850")


def told(data: bytes, encoding: str | None = None) -> dict[str, Any]:
    """Return what the page is told of a file."""
    return read_file(data, "a.csv", encoding, "es")


def test_the_ways_show_the_lines_in_which_they_differ() -> None:
    """Each way has the same lines, as they would read in it, and no two ways read alike."""
    ways = {way.encoding: way.lines for way in ways_to_read(DASH)}
    assert ways["cp1252"] == ("word—word,core",)
    assert len(set(ways.values())) == len(ways) > 1
    long = ways_to_read(b"text,kind\n" + b"x" * 200 + b" word\x97word,core\n")
    assert all(len(line) <= 92 and line.startswith("…") for way in long for line in way.lines)


@pytest.mark.parametrize(
    "data", ["niñez".encode(), "niñez".encode("utf-16"), b"plain", b"PK\x03\x04\xff", "ni\x00ñ".encode("latin-1"),
             '<?xml version="1.0" encoding="latin-1"?><a>ñ</a>'.encode("latin-1"), "niñez ".encode() + b"\xff"]
)  # fmt: skip
def test_a_file_that_says_how_it_is_read_has_no_choice(data: bytes) -> None:
    """Nothing declared, no UTF-8 and nothing broken is up to anybody's reading."""
    assert ways_to_read(data) == ()


@pytest.mark.parametrize("form", ["csv", "txt"])
def test_the_chosen_way_is_used(form: str) -> None:
    """Tables and outlines are read as was chosen; what declares itself is not read otherwise."""
    data = DASH if form == "csv" else b"PROBLEM\nword\x97word\nCAUSES\n- thing\n"
    name = f"a.{form}" if form == "csv" else ""
    for encoding, words in (("cp1252", "word—word"), ("mac_roman", "wordóword")):
        tree = read_tree(data, form_of(name, data, encoding), None, encoding).tree
        assert words == tree.text(str(tree.core_problem))
    unicode = "text,kind\nniñez,core\n".encode()
    tree = read_tree(unicode, "csv", None, "mac_roman").tree
    assert tree.text(str(tree.core_problem)) == "niñez"


@pytest.mark.parametrize("encoding", ["utf-7", "rot13", "", "latin-1"])
def test_no_other_way_is_taken_from_a_page(encoding: str) -> None:
    """The core says which encodings there are, whatever file comes with them."""
    for data in (DASH, "text,kind\nniñez,core\n".encode()):
        with pytest.raises(BadInput):
            told(data, encoding)


def test_the_desk_is_told_the_ways_and_which_is_taken() -> None:
    """Unclear: none is taken. Chosen: that one. Judged by its words: the likeliest first, and the others beside it."""
    unclear = told(DASH)
    assert (unclear["encoding"], len(unclear["faults"])) == (None, 1)
    assert {way["name"] for way in unclear["ways"]} >= {"como lo escribe Windows"}
    taken = told(DASH, "cp1252")
    assert (taken["encoding"], taken["rows"][0]["text"], taken["ways"]) == ("cp1252", "word—word", unclear["ways"])
    judged = told(JUDGED)
    assert (judged["encoding"], judged["ways"][0]["encoding"]) == ("cp850", "cp850")
    assert len(judged["ways"]) > 1
    assert told(b"text,kind\nP,core\n")["ways"] == []


def test_every_way_has_its_words() -> None:
    """People and the command line know each encoding of the core."""
    assert set(WAYS) == set(TYPED.values()) == set(ENCODINGS)
