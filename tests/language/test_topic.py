"""When two statements say the same, and when they only look alike."""

from collections import Counter

import pytest

from ogcore.language.figure import figures, ungrouped
from ogcore.language.lexicon import lexicon
from ogcore.language.likeness import alike, contains, echoes, repeats, says_again
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


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Los instrumentos prestados suenan desafinados", "Desafinación de los instrumentos que se prestan"),
        ("Una tercera parte de la leche se desecha por acidez", "Desecho por acidez de un tercio de la leche"),
        ("Interpreters turn down bookings on Fridays", "Bookings are refused by interpreters on Fridays"),
        ("Permits for the square cost 700 pesos", "To play in the square takes permits of seven hundred pesos"),
        ("Beginners lose every game and drift away", "Novices are beaten in every game, so they drift off"),
    ],
)
def test_the_same_turned_round_is_said_again(one: str, other: str) -> None:
    """A noun for a verb, a word of the same meaning, a number in words: most of what is said is shared."""
    assert alike(topic(one), topic(other)) or says_again(topic(one), topic(other), frozenset(), joined=False)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Falta de agua en las escuelas primarias del sur", "Falta de agua en las escuelas secundarias del sur"),
        ("The buses to the valley break down at night", "Morning buses to the valley break down"),
        ("Los maestros de la secundaria faltan los lunes", "Faltas de los maestros de secundaria los viernes"),
        ("Ward 12 has no drinking water at night", "No drinking water at night in ward 13"),
        ("Los pacientes denuncian el maltrato", "Los pacientes no denuncian el maltrato"),
    ],
)
def test_a_word_of_its_own_that_is_the_point_keeps_two_statements_apart(one: str, other: str) -> None:
    """One word put for another in the same place, two of one kind, another number, a denial."""
    assert not says_again(topic(one), topic(other), frozenset(), joined=False)


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_word_stands_in_one_family(language: str) -> None:
    """Of a word in two groups only the first would count, so that none stands in two."""
    told = lexicon(f"family.{language}")
    words = [word for entry in ("action", "thing") for word in told.text("family", entry).replace(";", " ").split()]
    assert len(words) >= 1000
    assert sorted(word for word, count in Counter(words).items() if count > 1) == []


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("forty-one per cent", "41 per cent"),
        ("seis de cada diez", "6 de cada 10"),
        ("dos mil trescientas personas", "2300 personas"),
        ("one thousand two hundred and six", "1206"),
        ("treinta y un días", "31 dias"),
        ("tres perros y un gato", "3 perros y un gato"),
        ("a third of the milk, the third court", "a 1/3 of the milk the third court"),
        ("2 300 o 2,300", "2300 o 2300"),
    ],
)
def test_numbers_in_words_are_figures(written: str, read: str) -> None:
    """Tens, hundreds and shares, in both languages; "one" alone and what comes third are none."""
    assert " ".join(figures(folded_words(ungrouped(written)))) == read


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
