"""Each kind of fault of the files people bring, with another file than the one it was found in (R43)."""

import pytest

from tests.exchange.shape import refused, seen
from tests.exchange.sheets import Made, workbook

LIBRARY = "EFECTOS\n- Nadie lee\nPROBLEMA\nLa biblioteca cierra\nCAUSAS\n- Falta llave\n  - Nadie la copia\n"
SEEN = {
    "two byte order marks and a zero width": ("l.csv", "\ufeff\ufeffTipo;Texto;Padre\nProblema;La biblioteca cierra;\nCausa;Falta llave;\nCausa\u200b;Nadie la copia;falta\u00a0llave.\nEfecto;Nadie lee;\n"),  # noqa: E501
    "bars and quoted bars": ("l.csv", 'Tipo|Texto|Padre\nProblema|La biblioteca cierra|\nCausa|"Falta llave"|\nCausa|Nadie la copia|Falta llave\nEfecto|Nadie lee|\n'),  # noqa: E501
    "tabs": ("l.tsv", "kind\ttext\tparent\ncore problem\tLa biblioteca cierra\t\ncause\tFalta llave\t\ncause\tNadie la copia\tFALTA LLAVE\neffect\tNadie lee\t\n"),  # noqa: E501
    "structural cause": ("l.csv", "Tipo,Texto,Padre\nProblema focal,La biblioteca cierra,\nCausa inmediata,Falta llave,\nCausa estructural,Nadie la copia,Falta llave\nEfecto final,Nadie lee,\n"),  # noqa: E501
    "levels": ("l.csv", "Efecto directo,Problema central,Causa directa,Causa indirecta\nNadie lee,La biblioteca cierra,Falta llave,Nadie la copia\n"),  # noqa: E501
    "arrowheads": ("l.txt", "EFECTOS\n➢ Nadie lee\nPROBLEMA CENTRAL\nLa biblioteca cierra\nCAUSAS\n➢ Falta llave\n   ➢ Nadie la copia\n"),  # noqa: E501
    "roman numbers": ("l.txt", "EFECTOS\ni) Nadie lee\nPROBLEMA\nLa biblioteca cierra\nCAUSAS\nI) Falta llave\n  a) Nadie la copia\n"),  # noqa: E501
    "numbers of three levels": ("l.txt", "CONSECUENCIAS\n1.- Nadie lee\nPROBLEMA: La biblioteca cierra\nCAUSAS\n1.- Falta llave\n1.1.- Nadie la copia\n"),  # noqa: E501
    "markdown with plus": ("l.md", "# La biblioteca cierra\n\n## Causas\n\n+ Falta llave\n  + _Nadie_ la copia\n\n## Efectos\n\n+ Nadie lee\n"),  # noqa: E501
    "FreeMind": ("l.mm", '<map version="1.1.0"><node TEXT="La biblioteca cierra"><node TEXT="CAUSAS" POSITION="left"><node TEXT="Falta llave"><icon BUILTIN="yes"/><node TEXT="Nadie la copia"/></node></node><node TEXT="Consecuencias"><node TEXT="Nadie lee"/></node></node></map>'),  # noqa: E501
    "OPML": ("l.opml", '<opml version="1.0"><head><title>x</title></head><body><outline text="La biblioteca cierra"><outline text="Causas"><outline text="Falta llave"><outline text="Nadie la copia"/></outline></outline><outline text="Efectos"><outline text="Nadie lee"/></outline></outline></body></opml>'),  # noqa: E501
}  # fmt: skip


@pytest.mark.parametrize("case", SEEN)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_another_file_of_each_kind_is_the_same_tree(case: str, encoding: str) -> None:
    """Separators, ranks, levels, marks, numbers, mind maps and outlines, in UTF-8 and as Windows keeps Unicode."""
    name, text = SEEN[case]
    assert seen(text.encode(encoding), name) == LIBRARY


REFUSED = {
    "a quote that closes rows later": ("l.tsv", 'kind\ttext\ncore\tIt closes\ncause\t"No key\ncause\t"No copy"\n', 3, "unclosed_quote"),  # noqa: E501
    "words after a quote": ("l.csv", 'tipo;texto\nproblema;Cierra\ncausa;"Casa" de cultura\n', 3, "stray_quote"),
    "words behind an unquoted semicolon": ("l.csv", "tipo;texto\nproblema;Cierra\ncausa;Sin llave; sin copia\n", 3, "cut_off"),  # noqa: E501
    "a heading as a card": ("l.csv", "tipo,texto\nproblema,Cierra\nefecto,Efectos directos\n", 3, "only_heading"),
    "a card named that is not there": ("l.csv", "tipo,texto,padre\nproblema,Cierra,\ncausa,Llave,Puerta\n", 3, "unknown_parent"),  # noqa: E501
    "a DOCTYPE with an entity": ("l.mm", '<!DOCTYPE map [<!ENTITY a "b">]>\n<map><node TEXT="&a;"/></map>', 1, "doctype"),  # noqa: E501
    "a drawing": ("l.xml", '<mxGraphModel dx="1"><root/></mxGraphModel>', None, "foreign_drawing"),
    "a whiteboard": ("l.csv", 'Text,BG Color,Link to,Tags\n"Cierra",#fff,,\n', None, "foreign_board"),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_another_file_that_would_lose_words_is_refused_by_its_place(case: str) -> None:
    """The line and the reason are the true ones."""
    name, text, line, reason = REFUSED[case]
    assert refused(text, name)[0] == (line, reason)


def test_another_spreadsheet_is_read_as_it_is_seen() -> None:
    """A merged kind, a hidden draft, ids with zeros and a share."""
    rows = [
        ["Clave", "Tipo", "Texto", "Viene de", "Lleva a"],
        [(1, 1), "Problema", "La biblioteca cierra", None, None],
        [(2, 1), "Causas", "Falta llave", None, "01"],
        [(10, 1), None, (0.125, 2), None, (2, 1)],
        [(3, 1), "Efecto", "Nadie_x000D_ lee", "01", None],
    ]
    data = workbook(
        Made("borrador", rows[:2], "veryHidden"),
        Made("Árbol", rows, merged=["B3:B4"]),
        formats={1: "00", 2: "0.0%"},
    )
    assert seen(data) == LIBRARY.replace("Nadie la copia", "12.5%")
