"""No word of a text file is lost, joined or misread in silence (R43)."""

import pytest

from ogcore.brainstorm.idea_list import bare
from ogcore.exchange.encoding import judge
from tests.exchange.shape import noted, refused, seen

HEAD = "id,tipo,texto,depende de\nP,problema central,El pozo se seca,\n"


@pytest.mark.parametrize(
    ("table", "line", "reason"),
    [
        (HEAD + 'A,causa,"Bombeo,P\nB,causa,Sequía,P\n', 3, "unclosed_quote"),
        (HEAD + 'A,causa,"Bombeo,P\nB,causa,"Sequía, larga",P\n', 3, "unclosed_quote"),
        (HEAD + 'A,causa,"Bombeo,P\nB,causa,Sequía,"P"\n', 3, "unclosed_quote"),
        (HEAD + 'A,causa,"El Mirador" sin agua,P\n', 3, "stray_quote"),
        ((HEAD + 'A,causa,"Bombeo,P\n').replace(",", "\t"), 3, "unclosed_quote"),
        ((HEAD + 'A,causa,"Bombeo,P\n').replace(",", ";"), 3, "unclosed_quote"),
        ("tipo,texto\nproblema,El pozo se seca\ncausa,Bombeo, sin medidor\n", 3, "cut_off"),
        ("tipo,texto,notas\nproblema,El pozo se seca,\ncausa,Bombeo, sin medidor\n", 3, "cut_off"),
        ("tipo;texto\nproblema;El pozo se seca\ncausa;Bombeo; sin medidor\n", 3, "cut_off"),
    ],
)
def test_a_table_that_would_lose_words_is_refused_by_its_line(table: str, line: int, reason: str) -> None:
    """A quote without end, words after a quote and the rest behind a comma are named; nothing is swallowed."""
    assert refused(table, "árbol.csv")[0] == (line, reason)


def test_what_is_in_quotes_is_one_cell() -> None:
    """Commas, line ends and doubled quotes within quotes, and blanks before a quote, are words as they stand."""
    table = HEAD + 'A,causa,"Bombeo, de ""El Mirador""\nsin medidor", P\nB,causa, "Sequía, larga",P\n'
    assert seen(table).endswith('CAUSAS\n- Bombeo, de "El Mirador" sin medidor\n- Sequía, larga\n')


WORDS = (
    "tipo;texto\nproblema central;La niñez no tiene agua en la región\n"
    "causa;El pozo está dañado y no se repara\ncausa;Los camiones no pasan según lo acordado\n"
)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1252", "cp850", "mac_roman", "utf-32"]
)
@pytest.mark.parametrize("form", ["csv", "txt"])
def test_every_reader_of_text_tells_the_same_encodings(encoding: str, form: str) -> None:
    """Tables and outlines saved by Windows, DOS, an old Macintosh or in Unicode give the same words."""
    text = (
        WORDS
        if form == "csv"
        else "PROBLEMA\nLa niñez no tiene agua en la región\nCAUSAS\n- El pozo está dañado y no se repara\n"
    )
    again = seen(text.encode(encoding), f"a.{form}")
    assert "La niñez no tiene agua en la región" in again
    assert "- El pozo está dañado y no se repara" in again


def test_a_judged_encoding_is_said_and_an_unclear_one_is_refused_with_its_readings() -> None:
    """Nothing is guessed: where two readings are words, both are shown."""
    assert noted(WORDS.encode("cp850"), "a.csv") == [(None, "encoding_judged", "DOS 850")]
    assert refused("text,kind\nword\x97word,core\n".encode("latin-1"), "a.csv") == [(2, "unclear_encoding")]
    assert refused("tipo,texto\nproblema,Вода\n".encode("cp1251"), "a.csv") == [(2, "unclear_encoding")]
    assert refused("tipo,texto\nproblema,niñez\n".encode() + b"causa,\xff\xfe\n", "a.csv") == [(3, "not_text")]


@pytest.mark.parametrize(
    "text", ["the community’s rivers are not safe", "“Nobody” answers the phone of the clinic", "¿Por qué no hay luz en la calle?",  # noqa: E501
             "CAMIÓN SIN FRENO EN LA CALLE DE LA ESCUELA", "educação", "El 1º de mayo no hay nadie en la oficina"]
)  # fmt: skip
@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman"])
def test_no_text_is_read_in_the_wrong_encoding(text: str, encoding: str) -> None:
    """A verdict gives the words back; where there is none, nothing is read."""
    verdict = judge(text.encode(encoding)).encoding
    assert verdict is None or text.encode(encoding).decode(verdict) == text


@pytest.mark.parametrize(
    ("lines", "ideas"),
    [
        (["E. coli en la red", "S. Juan sin ventanilla"], None),
        (["-40 % de lluvia", "-30% de presupuesto"], None),
        (["12 - 15 años: dejan la escuela", "2024. Año de sequía"], None),
        (["o bien no hay agua"], None),
        (["-Fugas", "-Tomas"], ["Fugas", "Tomas"]),
        (
            ["•\tFugas", "o\tTomas", "▪ Pipas", "➢ Drenaje", "\uf0b7\tPozo"],
            ["Fugas", "Tomas", "Pipas", "Drenaje", "Pozo"],
        ),
        (["1.- Tandeo", "1.1. Pipas", "a) Mapas", "2.- Pozo"], ["Tandeo", "Pipas", "Mapas", "Pozo"]),
        (["a. Fugas", "b. Tomas", "c. Pipas"], ["Fugas", "Tomas", "Pipas"]),
        (["i) Fugas", "ii) Tomas"], ["Fugas", "Tomas"]),
        (["- 40 % menos lluvia", "- E. coli"], ["40 % menos lluvia", "E. coli"]),
        (["20. aniversario sin obra", "Otra cosa"], None),
    ],
)
def test_a_mark_is_one_only_where_it_runs_through_the_lines(lines: list[str], ideas: list[str] | None) -> None:
    """Bullets, numbers and letters that count the lines go; signs, initials, ages and years stay words."""
    assert bare(lines) == (lines if ideas is None else ideas)


OUTLINES = {
    "numbers give the level": ("1. Bombeo\n1.1. Tarifa\n1.2 Medidor\n2) Sequía\na) Calor\n", "- Bombeo\n  - Tarifa\n  - Medidor\n- Sequía\n  - Calor\n"),  # noqa: E501
    "bullets of a word processor": ("•\tBombeo\no\tTarifa\n▪\tNoche\n•\tSequía\n", "- Bombeo\n  - Tarifa\n    - Noche\n- Sequía\n"),  # noqa: E501
    "words that look like marks": ("E. coli\n-30% de lluvia\n15 - 19 años\n", "- E. coli\n- -30% de lluvia\n- 15 - 19 años\n"),  # noqa: E501
    "nothing seen": ("\u200b- Bombeo\n\u200b\n- \ufeffSequía\n", "- Bombeo\n- Sequía\n"),
    "dashes of all kinds": ("– Bombeo\n  — Tarifa\n", "- Bombeo\n  - Tarifa\n"),
}  # fmt: skip


@pytest.mark.parametrize("case", OUTLINES)
def test_an_outline_is_read_by_the_same_table_of_marks(case: str) -> None:
    """Numbers and bullets say how deep a line stands, and no word is taken for one."""
    lines, expected = OUTLINES[case]
    assert (
        seen(f"PROBLEMA\nEl pozo se seca\nCAUSAS\n{lines}") == f"EFECTOS\nPROBLEMA\nEl pozo se seca\nCAUSAS\n{expected}"
    )


@pytest.mark.parametrize(
    ("lines", "line", "reason"),
    [
        ("1. Bombeo\n- Tarifa\n", 5, "unclear_level"),
        ("1. Bombeo\n2. Sequía\n1.1. Tarifa\n", 6, "number_without_parent"),
        ("- CAUSAS INDIRECTAS\n", 4, "only_heading"),
        ("Causas directas: bombeo, sequía\n", 4, "words_beside_heading"),
        ("CAUSAS DIRECTAS\n- Bombeo\n- Sequía\nCAUSAS INDIRECTAS\n- Tarifa\n", 8, "rank_without_parent"),
    ],
)
def test_what_does_not_say_where_it_hangs_is_asked(lines: str, line: int, reason: str) -> None:
    """Where a line could stand in two places the outline is refused there; nothing is guessed."""
    assert refused(f"PROBLEMA\nEl pozo se seca\nCAUSAS\n{lines}") == [(line, reason)]
