"""Graphs, mind maps and outlines of other programs: read, or named with the way (R43)."""

import io
import xml.etree.ElementTree as ET
import zipfile

import networkx as nx
import pytest

from ogcore.exchange import write_tree
from tests.builders import small_tree
from tests.exchange.shape import noted, refused, seen

EXPECTED = "EFECTOS\n- Tos\nPROBLEMA\nHay humo\nCAUSAS\n- Quemas\n  - Basura\n"
HEAD = (
    '<?xml version="1.0" encoding="{}"?>{}<graphml xmlns="http://graphml.graphdrawing.org/xmlns" '
    'xmlns:y="http://www.yworks.com/xml/graphml"><key id="g" for="node" yfiles.type="nodegraphics"/>'
    '<key id="e" for="edge" yfiles.type="edgegraphics"/><key id="k" for="node" attr.name="Tipo"><default>causa</default></key>'  # noqa: E501
    '<key id="l" for="node" attr.name="Label"/>'
)
NODE = '<node id="{0}"><data key="k">{2}</data><data key="g"><y:ShapeNode><y:NodeLabel>{1}<y:Model/></y:NodeLabel></y:ShapeNode></data></node>'  # noqa: E501
NODES = NODE.format("p", "Hay humo", "Problema") + NODE.format("t", "Tos", "Efecto")
QUEMAS = '<node id="q"><data key="l">Quemas</data></node>'
BASURA = '<node id="b"><data key="l">Basura</data></node>'
EDGES = '<edge source="q" target="p"/><edge source="b" target="q"/><edge source="p" target="t"/>'


def graph(
    inside: str, edges: str = EDGES, *, encoding: str = "UTF-8", before: str = "", direction: str = "directed"
) -> str:
    """Return a GraphML document."""
    return HEAD.format(encoding, before) + f'<graph edgedefault="{direction}">{NODES}{inside}{edges}</graph></graphml>'


@pytest.mark.parametrize("encoding", ["UTF-8", "ISO-8859-1", "UTF-16", "windows-1252"])
def test_the_declared_encoding_leads(encoding: str) -> None:
    """A graph is read in the encoding it declares; one that is in another is refused for that reason."""
    text = graph(QUEMAS.replace("Quemas", "Quemas en otoño") + BASURA, encoding=encoding)
    assert "- Quemas en otoño" in seen(text.encode(encoding), "a.graphml")
    wrong = graph(QUEMAS.replace("Quemas", "otoño") + BASURA).encode("latin-1")
    assert refused(wrong, "a.graphml") == [(1, "wrong_declaration")]


def test_a_group_without_arrows_is_passed_over_and_said() -> None:
    """The cards in a group come in without it; a group that arrows touch is a card with its label."""
    inner = f'<graph edgedefault="directed">{QUEMAS}{BASURA}</graph>'
    group = (
        NODE.format("g1", "Fuego", "causa")
        .replace("<node ", '<node yfiles.foldertype="group" ')
        .replace("</node>", inner + "</node>")
    )
    assert seen(graph(group), "a.graphml") == EXPECTED
    assert noted(graph(group), "a.graphml") == [("node g1", "group_passed_over", "Fuego")]
    touched = EDGES.replace(
        '<edge source="q" target="p"/>', '<edge source="g1" target="p"/><edge source="q" target="g1"/>'
    )
    assert "- Fuego\n  - Quemas\n    - Basura\n" in seen(graph(group, touched), "a.graphml")


def test_an_arrow_counts_as_it_is_drawn() -> None:
    """Direction may be said arrow by arrow, and a head drawn at the source turns the arrow."""
    each = EDGES.replace("<edge ", '<edge directed="true" ')
    assert seen(graph(QUEMAS + BASURA, each, direction="undirected"), "a.graphml") == EXPECTED
    assert refused(graph(QUEMAS + BASURA, direction="undirected"), "a.graphml") == [("edge q → p", "undirected")]
    heads = '<data key="e"><y:PolyLineEdge><y:Arrows source="standard" target="none"/></y:PolyLineEdge></data></edge>'
    turned = EDGES.replace('<edge source="q" target="p"/>', f'<edge source="p" target="q">{heads}')
    assert seen(graph(QUEMAS + BASURA, turned), "a.graphml") == EXPECTED
    assert noted(graph(QUEMAS + BASURA, turned), "a.graphml") == [("edge q → p", "arrow_turned", "")]


def test_a_doctype_is_refused_for_what_it_is() -> None:
    """The reason is the true one, with the line."""
    assert refused(graph(QUEMAS, before='\n<!DOCTYPE graphml SYSTEM "x.dtd">'), "a.graphml") == [(2, "doctype")]


def test_our_graph_shows_its_words_in_other_programs() -> None:
    """Gephi shows ``label``, yEd the label drawn on a node at its own place, and networkx reads both."""
    small = small_tree()
    data = write_tree(small.tree, "graphml")
    read = nx.read_graphml(io.BytesIO(data))
    assert read.nodes[small.core]["label"] == "Many adolescents become pregnant"
    root = ET.fromstring(data)
    drawn = root.findall(".//{http://www.yworks.com/xml/graphml}NodeLabel")
    assert "Many adolescents become pregnant" in [label.text for label in drawn]
    places = [tuple(g.attrib.items()) for g in root.iter("{http://www.yworks.com/xml/graphml}Geometry")]
    assert len(set(places)) == len(places) == len(small.tree)


MM = '<map version="1.0.1"><node TEXT="Hay humo"><node TEXT="Causas"><node TEXT="Quemas"><node TEXT="Basura" LINK="http://x.y"/></node></node><node TEXT="Efectos"><node><richcontent TYPE="NODE"><html><body><p>Tos</p></body></html></richcontent></node></node></node></map>'  # noqa: E501
OPML = '<?xml version="1.0" encoding="ISO-8859-1"?><opml version="2.0"><body><outline text="Árbol de problemas"><outline text="Problema central: Hay humo"/><outline text="Causas directas"><outline text="Quemas"/></outline><outline text="Causas indirectas"><outline text="Basura" _note="foto"/></outline><outline text="Efectos"><outline text="Tos"/></outline></outline></body></opml>'  # noqa: E501
MARKDOWN = {
    "lists": "# Hay humo\n\n## Causas\n\n* **Quemas**\n    * [Basura](http://x.y)\n\n## Efectos\n\n1. Tos\n",
    "headings": "# Árbol\n\n## Problema central\n\nHay\nhumo\n\n## Causas\n\n### Quemas\n\n- [ ] Basura\n\n## Efectos\n\nTos\n",  # noqa: E501
    "underlined": "Hay humo\n========\n\nCausas\n------\n\n- Quemas\n  - Basura\n\nEfectos\n-------\n- Tos\n",
}


def test_mind_maps_and_opml_are_read() -> None:
    """FreeMind, Freeplane and OPML give the tree of their branches; remarks and titles are said to be left out."""
    assert seen(MM, "a.mm") == seen(MM) == EXPECTED
    assert seen(OPML.encode("latin-1"), "a.opml") == EXPECTED
    assert {code for _, code, _ in noted(OPML.encode("latin-1"))} == {"remark_passed_over", "title_passed_over"}
    assert refused(MM.replace("Causas", "Ideas"), "a.mm") == [("Hay humo › Ideas", "no_kind")]
    assert refused("<map>" + '<node TEXT="x">' * 200 + "</node>" * 200 + "</map>")[0][1] == "too_deep"


@pytest.mark.parametrize("case", MARKDOWN)
def test_markdown_is_read_as_it_is_shown(case: str) -> None:
    """Headings, lists, wrapped lines and emphasis; pasted text is known by its headings."""
    assert seen(MARKDOWN[case], "a.md") == EXPECTED
    if case != "underlined":
        assert seen(MARKDOWN[case]) == EXPECTED


def test_what_markdown_says_beside_the_tree_is_said_to_be_left_out() -> None:
    """A paragraph that is no card, code and front matter do not vanish unseen; a table is refused."""
    text = "# Hay humo\n\nTaller de mayo.\n\n## Causas\n\n- Quemas\n"
    assert noted(text, "a.md") == [(3, "paragraph_passed_over", "Taller de mayo.")]
    assert refused("# Hay humo\n\n| a | b |\n", "a.md") == [(3, "table_in_text")]


def packed(*names: str, kind: str = "") -> bytes:
    """Return an archive with those parts."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name in names:
            archive.writestr(name, kind)
    return target.getvalue()


FOREIGN = {
    "old.xls": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "foreign_xls"),
    "web.xls": (b"<html><body><table><tr><td>Tipo</td></tr></table></body></html>", "foreign_html"),
    "a.ods": (packed("mimetype", kind="application/vnd.oasis.opendocument.spreadsheet"), "foreign_ods"),
    "a.docx": (packed("word/document.xml"), "foreign_document"),
    "a.xmind": (packed("content.json"), "foreign_mind_map"),
    "a.pdf": (b"%PDF-1.7 \xff", "foreign_document"),
    "a.png": (b"\x89PNG\r\n\x1a\n\0\0", "foreign_picture"),
    "a.drawio": (b'<mxfile host="app"><diagram>eJx</diagram></mxfile>', "foreign_drawing"),
    "a.svg": (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "foreign_picture"),
    "a.gexf": (b'<gexf version="1.3"/>', "foreign_graph"),
    "a.dot": (b"digraph tree { a -> b }", "foreign_graph"),
    "mural.csv": (b'"ID","Text","BG Color","Position X"\n"1","Hay humo","#fff","3"\n', "foreign_board"),
    "lucid.csv": (b"Id,Name,Shape Library,Line Source,Text Area 1\n1,Block,x,,Hay humo\n", "foreign_board"),
    "miro.csv": (b'"Hay humo"\n"Quemas"\n', "only_words"),
}


@pytest.mark.parametrize("name", FOREIGN)
def test_a_file_of_another_program_is_named_with_the_way(name: str) -> None:
    """Whatever it is called, what cannot be read is called what it is."""
    data, reason = FOREIGN[name]
    assert [found for _, found in refused(data, name)] == [reason]


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("# Hay humo\n\n- Quemas\n", 3, "no_kind"),
        ("# Problema central\n\n- Hay humo\n- Hay polvo\n\n# Causas\n\n- Quemas\n", 4, "two_core_problems"),
        ("# Problema central\n\n# Causas\n\n- Quemas\n", 1, "empty_text"),
        ("# Hay humo\n\n## Causas\n\n- Quemas\n  - Efectos\n    - Tos\n", 6, "only_heading"),
        ("# Hay humo\n\n## Causas\n\n- Quemas\n  - Efecto: Tos\n", 6, "wrong_kind"),
        (
            "# Hay humo\n\n## Causas directas\n\n- Quemas\n- Motores\n\n## Causas indirectas\n\n- Basura\n",
            10,
            "rank_without_parent",
        ),
    ],
)
def test_a_branch_that_cannot_be_told_is_asked_about_with_its_line(text: str, line: int, reason: str) -> None:
    """Nothing is guessed of a branch whose kind or place the file does not say."""
    assert refused(text, "a.md") == [(line, reason)]


def test_a_heading_with_words_of_its_own_is_a_card() -> None:
    """Behind the name of its kind stands what the card says."""
    assert seen("# Hay humo\n\n## Causa: Quemas\n\n- Basura\n", "a.md").endswith("CAUSAS\n- Quemas\n  - Basura\n")
