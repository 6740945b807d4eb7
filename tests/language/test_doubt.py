"""Never sure and wrong: what keeps a wording from being sure, kind by kind (R16)."""

import pytest

from ogcore.language import propose


@pytest.mark.parametrize(
    ("problem", "language"),
    [
        ("De noche no hay transporte y da miedo", "es"),
        ("Poca capacitación y jornadas de 14 horas", "es"),
        ("no hay estacionamiento y todos se estacionan en doble fila", "es"),
        ("Unidades viejas que se descomponen", "es"),
        ("La clínica abre, pero no hay médicos", "es"),
        ("El hospital está saturado y sucio", "es"),
        ("little training and 14-hour shifts", "en"),
        ("services are poor but cheap", "en"),
        ("the park is dry and brown", "en"),
        ("toilets are dirty and have no water", "en"),
    ],
)
def test_a_half_that_was_not_turned(problem: str, language: str) -> None:
    """One half of two thoughts is not enough."""
    assert propose(problem, language).text is None


@pytest.mark.parametrize(
    ("problem", "objective", "language"),
    [
        ("Gobernanza débil y corrupción", "Gobernanza sólida y menor corrupción", "es"),
        ("Mala planeación y falta de seguimiento", "Buena planeación y adecuado seguimiento", "es"),
        ("no conocen sus derechos ni denuncian", "conocen sus derechos y denuncian", "es"),
        ("Weak governance and corruption", "Strong governance and less corruption", "en"),
        ("Low tax collection and inefficient spending", "Higher tax collection and efficient spending", "en"),
    ],
)
def test_two_halves_that_were(problem: str, objective: str, language: str) -> None:
    """Each half is turned by the same rules."""
    assert propose(problem, language).text == objective


@pytest.mark.parametrize(
    ("problem", "language"),
    [
        ("Drenaje superficial", "es"),
        ("Obras inconclusas por retraso", "es"),
        ("Baja productividad por problemas sanitarios", "es"),
        ("La falta de infraestructura impide el desarrollo", "es"),
        ("los microbuses se suben a la banqueta", "es"),
        ("nadie denuncia por miedo", "es"),
        ("no nos consultaron", "es"),
        ("la luz se va a cada rato", "es"),
        ("Houses 50 years old", "en"),
        ("Untreated discharge", "en"),
        ("Heavy rains flood homes", "en"),
        ("Girls drop out of school to fetch water", "en"),
        ("Low productivity due to health problems", "en"),
        ("fires destroy the hills", "en"),
        ("half the time the lift is broken", "en"),
        ("the mine did not consult us", "en"),
        ("no budget is set aside", "en"),
        ("theres no quay", "en"),
    ],
)
def test_another_sense_a_cause_a_time(problem: str, language: str) -> None:
    """A word read in another sense, a cause or a time that stays, and what happened once are never sure."""
    assert propose(problem, language).text is None


@pytest.mark.parametrize(
    ("problem", "objective", "language"),
    [
        ("Faltan sanciones", "Hay sanciones", "es"),
        ("Falta de mantenimiento adecuado", "Mantenimiento adecuado", "es"),
        ("Trámites lentos y tardados", "Trámites ágiles", "es"),
        ("Mayor erosión", "Menor erosión", "es"),
        ("Deficiente gestión", "Adecuada gestión", "es"),
        ("Increased child mortality", "Lower child mortality", "en"),
        ("No money is set aside", "Money is set aside", "en"),
        ("No youth club", "There is a youth club", "en"),
        ("houses are damp and mouldy", "houses are dry", "en"),
    ],
)
def test_no_more_and_no_less(problem: str, objective: str, language: str) -> None:
    """Nothing is doubled, nothing increased that should be less, and what is counted is counted."""
    assert propose(problem, language).text == objective


@pytest.mark.parametrize(
    ("problem", "objective", "language"),
    [
        ("Alta incidencia de dengue: 196 casos, cerca del 35 %", "Menor incidencia de dengue", "es"),
        ("No hay médico desde hace tres años", "Hay médico", "es"),
        ("No existe un estudio de demanda desde 2011", "Existe un estudio de demanda", "es"),
        ("High incidence of dengue, 196 cases, nearly 35 %", "Lower incidence of dengue", "en"),
        ("No library since 2019", "There is a library", "en"),
    ],
)
def test_a_baseline_is_no_part_of_the_goal(problem: str, objective: str, language: str) -> None:
    """The figure and the date at the end are evidence."""
    assert propose(problem, language).text == objective


@pytest.mark.parametrize(
    ("problem", "language", "doubt"),
    [
        ("¿Por qué no arreglan la calle?", "es", "question"),
        ("estamos hartos", "es", "feeling"),
        ("puro ratero en el municipio", "es", "feeling"),
        ("why does nobody ask us", "en", "question"),
        ("bloody useless council", "en", "feeling"),
        ("no hay jobs", "en", "foreign"),
    ],
)
def test_what_is_only_asked(problem: str, language: str, doubt: str) -> None:
    """A question, an outburst and a mixture of languages are asked about, with the question of their kind."""
    answer = propose(problem, language)
    assert (answer.text, answer.start, answer.confidence, answer.doubt) == (None, None, None, doubt)


def test_a_start_is_never_a_proposal() -> None:
    """It has no text and no rule, and says what to look at."""
    answer = propose("No hay agua y da miedo", "es")
    assert (answer.text, answer.rule, answer.sure, answer.confidence) == (None, None, False, "start")
    assert answer.start == "Hay agua y da miedo"
    assert answer.doubt == "half"


@pytest.mark.parametrize(
    ("problem", "objective", "language"),
    [
        ("poca paga y muchas horas", "más paga y menos horas", "es"),
        ("Scarce support and high interest rates", "More support and lower interest rates", "en"),
        ("no jobs and high rents", "sufficient jobs and lower rents", "en"),
    ],
)
def test_what_is_much_after_and_is_turned_too(problem: str, objective: str, language: str) -> None:
    """What there is much of on the other side of "and" is an evil as well."""
    assert propose(problem, language).text == objective


@pytest.mark.parametrize(
    ("problem", "language"),
    [
        ("los becarios no firman contrato y cargan cajas", "es"),
        ("Escasos apoyos y elevadas tasas de interés", "es"),
        ("suben los precios y no los sueldos", "es"),
        ("ya no se puede ni respirar con el polvo", "es"),
        ("no sirve ni el baño", "es"),
        ("no me dan mi acta ni me dicen porque", "es"),
        ("le bajaron la tarifa a los repartidores", "es"),
        ("nos subieron la renta", "es"),
        ("nos ven la cara los de la funeraria", "es"),
        ("los malos salen libres", "es"),
        ("Precios de garantía del frijol poco atractivos", "es"),
        ("interns dont sign a contract and carry boxes", "en"),
        ("skinny dogs without owners", "en"),
        ("the pump is burnt out", "en"),
        ("theres no room in the classroom", "en"),
        ("no appointments at the consulate til March", "en"),
        ("no help at all", "en"),
        ("Run-down and little visited botanical gardens", "en"),
    ],
)
def test_kinds_of_nonsense_that_were_sure(problem: str, language: str) -> None:
    """Another thought after "and", not even, what happened once, a noun that looks bad, what only machines are."""
    assert propose(problem, language).text is None


@pytest.mark.parametrize(
    ("problem", "language"),
    [
        ("los carros mal estacionados no nos dejan pasar", "es"),
        ("los perros sueltos no traen placa", "es"),
        ("el maestro borracho no da clase", "es"),
        ("poorly paid carers dont stay", "en"),
        ("loose dogs dont wear muzzles", "en"),
        ("drunk drivers dont stop", "en"),
        ("half our beds are taken by people with nowhere to go", "en"),
        ("the police dont come when there is a robbery", "en"),
        ("la gente no respeta los altos cuando no hay policía", "es"),
        ("my landlord dont fix nothing", "en"),
        ("no hay quien lo aguante", "es"),
        ("no hay policías que roben", "es"),
        ("nadie nos roba aquí", "es"),
        ("llevamos años sin corrupción", "es"),
        ("half our volunteers are trained", "en"),
        ("no council listens", "en"),
    ],
)
def test_a_fault_in_the_subject_or_on_the_occasion_stays(problem: str, language: str) -> None:
    """Who is badly parked or paid, what others take, what nobody wants done, and a bad occasion are not sure."""
    assert propose(problem, language).text is None


def test_two_things_may_be_denied_with_and() -> None:
    """Two names after one denial are one thought."""
    assert propose("no hay agua y drenaje", "es").text == "hay agua y drenaje"


def test_a_capital_within_a_statement_stays() -> None:
    """A name keeps its capital wherever the new words stand."""
    assert propose("no Sunday buses", "en").text == "sufficient Sunday buses"


@pytest.mark.parametrize(
    ("problem", "language"),
    [
        ("A third of the families have moved out of the valley since 2019", "en"),
        ("Half the shops have closed", "en"),
        ("Many families have left", "en"),
        ("40% of households have lost their crops", "en"),
        ("A quarter of the wells ran dry", "en"),
        ("A majority of the girls dropped out", "en"),
        ("Una tercera parte de las familias se ha mudado", "es"),
        ("La mitad de las tiendas ha cerrado", "es"),
        ("Muchas familias se han ido", "es"),
        ("El 40 % de los hogares perdió su cosecha", "es"),
        ("Demasiadas familias han dejado el campo", "es"),
    ],
)
def test_nobody_can_have_fewer_of_what_has_come_to_pass(problem: str, language: str) -> None:
    """A share of people who did or suffered something is asked about: it has happened, and is no state to come."""
    assert propose(problem, language).text is None


@pytest.mark.parametrize(
    ("problem", "language"),
    [
        ("Some of the children come to class hungry", "en"),
        ("Algunos niños llegan sucios a la escuela", "es"),
        ("El dentista no atiende a quien no tiene seguro", "es"),
        ("The clerk does not help people who do not speak Spanish", "en"),
        ("Las solicitudes se quedan sin responder", "es"),
        ("A lot of volunteers help out", "en"),
        ("Los viejitos se sienten solos", "es"),
    ],
)
def test_some_of_them_and_a_denial_within_are_not_sure(problem: str, language: str) -> None:
    """Some doing well is no goal, whom a denial within excludes stays out, a deed is not had, and help is no evil."""
    assert propose(problem, language).text is None


def test_what_the_subject_is_stays_its_own_after_a_place() -> None:
    """What somebody comes without is said of them and not of the place they come to."""
    assert propose("Los niños llegan al salón sin desayunar", "es").text == "Los niños llegan al salón desayunados"


@pytest.mark.parametrize(
    "problem",
    [
        "Las embarazadas bajan en camionetas de carga",
        "Los niños caen en la zanja",
        "Los camiones suben con pasaje de pie",
        "La gente sube al cerro por agua",
    ],
)
def test_who_is_on_the_way_neither_grows_nor_shrinks(problem: str) -> None:
    """Verbs of going up and down are a trend of what is measured alone; of people and things they are asked about."""
    assert propose(problem, "es").text is None


@pytest.mark.parametrize(
    ("problem", "objective"),
    [
        ("La producción de maíz baja", "La producción de maíz aumenta"),
        ("Los precios de la tortilla suben", "Los precios de la tortilla disminuyen"),
        ("El nivel del agua baja en mayo", "El nivel del agua aumenta en mayo"),
        ("Los robos suben", "Los robos disminuyen"),
    ],
)
def test_what_is_measured_grows_and_shrinks(problem: str, objective: str) -> None:
    """The same verbs are a trend of a measure or of an evil."""
    assert propose(problem, "es").text == objective
