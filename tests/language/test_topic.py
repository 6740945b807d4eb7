"""When two statements say the same, and when they only look alike."""

import pytest

from ogcore.language.likeness import alike, contains, echoes, repeats
from ogcore.language.topic import folded_words, topic


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Docentes poco capacitados en educación sexual", "Falta de capacitación de docentes en educación sexual"),
        ("Teachers poorly trained in first aid", "Lack of training of teachers in first aid"),
        ("Alta deserción escolar en secundaria", "Deserción escolar en las secundarias"),
        ("Inseguridad en los parques del barrio", "Los parques del barrio son inseguros"),
        ("Las brigadas no tienen vehículo propio", "Brigadas sin vehiculo propio."),
        ("The complaints board never meets in public", "The complants board never meets in public"),
        ("Las salas abren tres horas al día", "Las salas están abiertas únicamente tres horas diarias"),
        ("Los reactivos se compran una vez al año", "La compra de reactivos se hace una sola vez al año"),
        ("El material llega incompleto", "El material no llega completo"),
        ("The vehicles are in poor condition", "Bad condition of the vehicles"),
        ("Volunteers leave within a month", "Within a month the volunteers have left"),
        ("Drivers receive no training", "Lack of training of the drivers"),
        ("Springs run low", "The springs are running low"),
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
        ("Falta de patrullas", "Patrullas en mal estado"),
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


def test_what_the_whole_tree_speaks_of_need_not_be_said_again() -> None:
    """Beside a core problem about turtles "turtle nests" are "nests"; elsewhere they are not."""
    nests, turtles = topic("Nests are looted"), topic("There is looting of turtle nests")
    assert alike(nests, turtles, topic("Few turtles hatch").gist)
    assert not alike(nests, turtles)


def test_a_cause_that_says_the_core_problem_again_repeats_it() -> None:
    """Its figures left out; part of it is enough, if half of its words are there, and one word of its own is not."""
    core = topic("310 comercios de Apatzingán pagan una cuota mensual a grupos armados")
    assert repeats(topic("Los comercios de Apatzingán tienen que pagar cada mes una cuota a grupos armados"), core)
    assert not repeats(topic("Los comercios pagan"), core)
    assert not repeats(topic("Los comercios de Apatzingán no denuncian a los grupos armados"), core)


def test_an_effect_is_known_again_in_other_words() -> None:
    """Whoever suffers it, with up to two words more; another matter, or its contrary in few words, is another."""
    carried = topic("Las familias acarrean agua del río")
    assert echoes(topic("La gente tiene que acarrear agua desde el río"), carried)
    assert not echoes(topic("La bomba no saca agua del río"), carried)
    assert not echoes(topic("Las familias no acarrean agua del río"), carried)
