"""The field's own words are known as kinds, headings and columns, and cards are compared as people see them (R43)."""

import pytest

from ogcore.exchange.column import kind_of, level_of
from tests.exchange.shape import noted, refused, seen
from tests.exchange.sheets import Made, workbook

EXPECTED = "EFECTOS\n- Tos\n  - Faltas\nPROBLEMA\nHay humo\nCAUSAS\n- Quemas\n  - Basura\n"
ROWS = {
    "es": ("tipo,texto,depende de", "Problema central", "Causa directa", "Causa indirecta", "Efecto directo", "Efecto indirecto"),  # noqa: E501
    "en": ("kind,text,parent", "Core problem", "Direct cause", "Indirect causes", "direct effect", "INDIRECT EFFECT"),
}  # fmt: skip


@pytest.mark.parametrize("language", ROWS)
def test_direct_and_indirect_are_kinds(language: str) -> None:
    """A card that says it is indirect hangs on the one it names or, if there is one, on the only direct one."""
    head, core, direct, indirect, effect, further = ROWS[language]
    table = f"{head}\n{core},Hay humo,\n{direct},Quemas,\n{indirect},Basura,Quemas\n{effect},Tos,\n{further},Faltas,\n"
    assert seen(table) == EXPECTED
    assert (6, "hung_on_rank", "Faltas") in noted(table)
    two = table.replace(",Basura,Quemas", ",Basura,") + f"{direct},Autos,\n"
    assert refused(two) == [(4, "rank_without_parent")]


@pytest.mark.parametrize("language", ROWS)
def test_direct_and_indirect_are_headings_and_columns(language: str) -> None:
    """An outline, an outline in cells and a table by levels with those words are the same tree."""
    _, core, direct, indirect, effect, further = ROWS[language]
    lines = [effect, "- Tos", further, "- Faltas", f"{core}: Hay humo", direct, "- Quemas", indirect, "- Basura"]
    assert seen("\n".join(lines)) == EXPECTED
    cells = workbook(Made("Hoja", [[line.removeprefix("- ")] for line in lines]))
    assert seen(cells) == EXPECTED
    assert seen(f"{core},{direct},{indirect},{effect},{further}\nHay humo,Quemas,Basura,Tos,Faltas\n") == EXPECTED


@pytest.mark.parametrize(
    ("word", "kind"),
    [("Causas estructurales", "cause"), ("root cause", "cause"), ("Causa(s)", "cause"), ("CONSECUENCIAS", "effect"),
     ("efecto\u200b final", "effect"), ("Problema núcleo", "core"), ("Causas (indirectas)", "cause"), ("Camión", None)],
)  # fmt: skip
def test_singular_plural_and_spelling_do_not_matter(word: str, kind: str | None) -> None:
    """Words of both languages are known whatever their number, accents and brackets."""
    assert kind_of(word) == kind
    assert level_of(word) == kind


def test_a_card_that_is_only_a_heading_is_a_fault() -> None:
    """CAUSAS DIRECTAS is no cause, in a table, in levels and in a mind map."""
    assert refused("tipo,texto\nproblema,Hay humo\ncausa,CAUSAS DIRECTAS\n") == [(3, "only_heading")]
    assert refused("Problema,Causa,Causa 2\nHay humo,Causas,\n,Directas,Indirectas\n")[0] == (2, "only_heading")
    assert refused("Problema,Causa directa 1,Causa directa 2\nHay humo,A,B\n") == [(1, "unclear_level")]


@pytest.mark.parametrize(
    "named", ["Camión dañado.", "CAMIÓN  DAÑADO", "Camio\u0301n dan\u0303ado", "\u200bCamión\u00a0dañado"]
)
def test_a_card_is_found_by_its_words_however_they_are_kept(named: str) -> None:
    """Zero widths, spelling of accents, capitals, blanks and a full stop make no other card."""
    table = f"tipo,texto,depende de\nproblema,Hay humo,\ncausa,Camión dañado,Hay humo\ncausa,Sin taller,{named}\n"
    assert seen(table).endswith("- Camión dañado\n  - Sin taller\n")


def test_ids_are_compared_as_they_are_seen() -> None:
    """An id with something invisible in it is the same id; a second byte order mark changes no heading."""
    table = "\ufeff\ufeff\u200bid,tipo,texto,depende de\nP,problema\u200b,Hay humo,\nA\u200b,causa,Quemas,P\nB,causa,Basura,a\n"  # noqa: E501
    assert seen(table).endswith("- Quemas\n  - Basura\n")
    assert refused(table + "A,causa,Otra,P\n") == [(5, "duplicate_id")]
    assert seen(table.replace("Basura,a", "Basura,—")).endswith("- Quemas\n- Basura\n")
