"""When two statements say the same, and when they only look alike."""

import pytest

from ogcore.language.topic import alike, contains, folded_words, topic


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Docentes poco capacitados en educación sexual", "Falta de capacitación de docentes en educación sexual"),
        ("Teachers poorly trained in first aid", "Lack of training of teachers in first aid"),
        ("Alta deserción escolar en secundaria", "Deserción escolar en las secundarias"),
        ("Inseguridad en los parques del barrio", "Los parques del barrio son inseguros"),
        ("Las brigadas no tienen vehículo propio", "Brigadas sin vehiculo propio."),
        ("The complaints board never meets in public", "The complants board never meets in public"),
        ("Waste", "WASTE"),
        ("¿?", "?"),
    ],
)
def test_the_same_in_other_words_is_recognised(one: str, other: str) -> None:
    """Other forms, accents, order, degrees, ways to say what lacks, and one mistyped letter, change nothing."""
    assert alike(topic(one), topic(other))
    assert alike(topic(other), topic(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Falta de agua en las escuelas primarias del sur", "Falta de agua en las escuelas secundarias del sur"),
        ("Alta mortalidad materna en la sierra", "Alta mortalidad infantil en la sierra"),
        ("Casas sin drenaje en la colonia", "Casos sin drenaje en la colonia"),
        ("Policías sin capacitación en derechos humanos", "Capacitar a los policías en derechos humanos"),
        ("Maternal leave is hardly known in firms", "Paternal leave is hardly known in firms"),
        ("Ward 12 has no drinking water at night", "Ward 13 has no drinking water at night"),
        ("Young people", "Old people"),
        ("a", "b"),
        ("", "Waste"),
    ],
)
def test_what_only_looks_alike_is_left_apart(one: str, other: str) -> None:
    """One word of another meaning, another number, or what lacks against what is asked for, is another statement."""
    assert not alike(topic(one), topic(other))
    assert not contains(topic(one), topic(other))


def test_one_word_more_in_a_long_statement_matters_little() -> None:
    """In a short one it matters, and so do two, a number, and a word that says what lacks."""
    long = "Docentes de secundaria capacitados en educación sexual"
    assert contains(topic(long), topic(f"{long} integral"))
    assert not contains(topic(long), topic(f"{long} integral y científica"))
    assert not contains(topic(long), topic(f"{long} 2024"))
    assert not contains(topic(long), topic(f"Pocos {long}"))
    assert not contains(topic("Docentes capacitados"), topic("Docentes rurales capacitados"))


def test_very_long_statements_are_read_only_so_far() -> None:
    """A pasted file costs no time."""
    assert len(folded_words("palabra " * 100_000)) < 300
