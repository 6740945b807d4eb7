"""Checks of a problem statement: what each code catches, and that a good statement is left alone (R8, R9)."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogcore.errors import UnknownLanguage
from ogcore.language.fold import fold
from ogcore.language.statement import check_statement
from ogcore.language.statement.population import population_of

CODES = {
    "absence_of_solution",
    "solution_in_disguise",
    "too_general",
    "several_problems",
    "no_population",
    "no_place",
    "no_evidence",
}


def _codes(text: str, language: str) -> set[str]:
    return {finding.code for finding in check_statement(text, language)}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Alta incidencia de embarazo entre adolescentes de 12 a 19 años en San Francisco Tetlanohcan (196 casos)",
            "es",
        ),
        (
            "El 40 % de los hogares de la sierra recibe agua menos de tres días a la semana, según el censo de 2020",
            "es",
        ),
        ("High incidence of pregnancy among adolescents aged 12 to 19 in San Francisco Tetlanohcan (196 cases)", "en"),
        (
            "40% of households in the highlands get water fewer than three days a week, according to the 2020 census",
            "en",
        ),
    ],
)
def test_good_statement_is_left_alone(text: str, language: str) -> None:
    """A statement with population, place and figure gets no finding."""
    assert check_statement(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "code"),
    [
        ("Falta de una clínica en la colonia para las familias", "es", "absence_of_solution"),
        ("There is no clinic in the neighbourhood for families", "en", "absence_of_solution"),
        ("Construir una clínica para las familias de la colonia", "es", "solution_in_disguise"),
        ("We need a clinic for the families of the neighbourhood", "en", "solution_in_disguise"),
        ("La corrupción", "es", "too_general"),
        ("Corruption", "en", "too_general"),
        ("Alta deserción de estudiantes y bajo empleo en la sierra", "es", "several_problems"),
        ("High dropout of students and low employment in the highlands", "en", "several_problems"),
        ("Alta contaminación del aire en Toluca, 120 días al año", "es", "no_population"),
        ("High air pollution in Toluca, 120 days out of the calendar", "en", "no_population"),
        ("El 40 % de las mujeres sufre acoso", "es", "no_place"),
        ("40% of women suffer harassment", "en", "no_place"),
        ("Las mujeres sufren acoso en Toluca", "es", "no_evidence"),
        ("Adolescents aged 12 to 19 leave school in Toluca", "en", "no_evidence"),
    ],
)
def test_each_weakness_is_found(text: str, language: str, code: str) -> None:
    """Each code is given for the weakness it names."""
    assert code in _codes(text, language)


@pytest.mark.parametrize(
    ("text", "language", "code"),
    [
        ("Falta de confianza de los vecinos en la policía de Cuautla", "es", "absence_of_solution"),
        ("Lack of trust of residents in the police of Cuautla", "en", "absence_of_solution"),
        ("El 40 % de los pueblos de la sierra no tiene clínica, según el censo", "es", "absence_of_solution"),
        ("40% of villages in the highlands have no clinic, according to the census", "en", "absence_of_solution"),
        ("La clínica de la sierra abre, pero no hay médicos para las familias", "es", "absence_of_solution"),
        ("Increase in robberies at the Sonora market", "en", "solution_in_disguise"),
        ("Open dumps in the ravines of the municipality", "en", "solution_in_disguise"),
        ("Construcción irregular de viviendas en la ladera", "es", "solution_in_disguise"),
        ("Más robos en el mercado de Sonora", "es", "solution_in_disguise"),
        ("Los pacientes deben viajar cuatro horas para llegar al hospital", "es", "solution_in_disguise"),
        ("Patients must travel four hours to reach the hospital", "en", "solution_in_disguise"),
        ("El municipio debe 300 millones de pesos a sus proveedores", "es", "solution_in_disguise"),
        ("Alumnos con miedo y ansiedad en las secundarias de Tijuana", "es", "several_problems"),
        ("Las mujeres, así como las niñas, de Tijuana sufren acoso", "es", "several_problems"),
        ("Women as well as girls in Tijuana suffer harassment", "en", "several_problems"),
        ("A growing gap between rich and poor regions of the country", "en", "several_problems"),
        ("High cost and poor quality of transport in Pachuca", "en", "several_problems"),
        ("Ecatepec registró 312 robos a estudiantes en 2023", "es", "no_place"),
        ("Ecatepec recorded 312 robberies of students in 2023", "en", "no_place"),
        ("Los apicultores de Hopelchén perdieron sus colmenas", "es", "no_population"),
        ("Beekeepers in Hopelchen lost their hives", "en", "no_population"),
        ("Los presos de Toluca esperan 5 años su sentencia", "es", "no_evidence"),
        ("Prisoners in Toluca wait 5 years for their sentence", "en", "no_evidence"),
        ("Embarazos en niñas de 10 a 14 años: 63 nacimientos", "es", "no_evidence"),
        ("Patients must be taken to another town for an X-ray", "en", "solution_in_disguise"),
        ("Vivir junto al basurero enferma a las familias", "es", "solution_in_disguise"),
        ("Too few scholarships for indigenous students", "en", "solution_in_disguise"),
        ("Bad lighting in the underpass of Leith", "en", "too_general"),
        ("Los caminos rurales se encuentran en mal estado", "es", "too_general"),
        ("Every year 1,500 homes flood and families fall ill", "en", "several_problems"),
        ("Ausencia de sombra y bancas en las paradas de Hermosillo", "es", "several_problems"),
        ("Families with children and the elderly are excluded", "en", "several_problems"),
        ("Stonemasons in Makrana develop silicosis", "en", "no_population"),
        ("Fifty-six per cent of tenants report mould", "en", "no_evidence"),
        ("Young women in Truro who want to study leave at 16", "en", "solution_in_disguise"),
        ("La construcción del puente de Jerez tardó nueve años", "es", "solution_in_disguise"),
        ("40% of the villages of Ely have no library", "en", "absence_of_solution"),
    ],
)
def test_what_only_looks_like_a_weakness_is_left_alone(text: str, language: str, code: str) -> None:
    """A state, a trend, a duty that is the problem, a comparison, a name, a duration: none of them is remarked on."""
    assert code not in _codes(text, language)


@pytest.mark.parametrize(
    ("text", "language", "code"),
    [
        ("La comunidad no cuenta con una clínica", "es", "absence_of_solution"),
        ("The municipality has no traffic rules", "en", "absence_of_solution"),
        ("Más patrullas en la colonia", "es", "solution_in_disguise"),
        ("More patrols in the neighbourhood", "en", "solution_in_disguise"),
        ("Creación de un observatorio ciudadano", "es", "solution_in_disguise"),
        ("El gobierno debe bajar las tarifas", "es", "solution_in_disguise"),
        ("The council must lower fares", "en", "solution_in_disguise"),
        ("More budget is needed for culture", "en", "solution_in_disguise"),
        ("Train the police in human rights", "en", "solution_in_disguise"),
        ("Diversas problemáticas en la comunidad", "es", "too_general"),
        ("Many health problems in the region", "en", "too_general"),
        ("Pollution, unemployment and corruption in the city", "en", "several_problems"),
        ("Los ríos están contaminados, además los bosques se talan", "es", "several_problems"),
        ("School dropout as well as family violence in the south", "en", "several_problems"),
        ("Robos, secuestros y extorsiones en la carretera", "es", "several_problems"),
        ("Las mujeres no denuncian y los jueces no sentencian", "es", "several_problems"),
        ("Families have no water and they have no drainage", "en", "several_problems"),
        ("Las familias no tienen agua y tampoco tienen drenaje", "es", "several_problems"),
        ("Las niñas de 10 a 14 años dejan la escuela en Tlapa", "es", "no_evidence"),
        ("Women older than 60 in Tlapa live alone", "en", "no_evidence"),
        ("The 12-year-olds of Tlapa leave school", "en", "no_evidence"),
        ("Tiraderos y carreteras en mal estado en Tlapa", "es", "no_population"),
        ("Passengers wait two hours every Monday in January", "en", "no_place"),
        ("El 80 % de los apicultores de Tizimín no tiene una sala de extracción", "es", "absence_of_solution"),
        ("70% of the passengers at Oban have no covered waiting room", "en", "absence_of_solution"),
        ("Nadie ha instalado nunca un pararrayos en la escuela", "es", "absence_of_solution"),
        ("A flood map has never been drawn up for Jakarta", "en", "absence_of_solution"),
        ("Repartir filtros de barro a las familias de Huautla", "es", "solution_in_disguise"),
        ("To set up a mentoring scheme for young chess players", "en", "solution_in_disguise"),
        ("Los libros parroquiales de Tula deben ser digitalizados", "es", "solution_in_disguise"),
        ("The parish records of Mdina must be digitised", "en", "solution_in_disguise"),
        ("Los taxistas de Acapulco deben recibir un curso", "es", "solution_in_disguise"),
        ("Swimming lessons for the children of Leith", "en", "solution_in_disguise"),
        ("La vivienda en Tijuana está en crisis", "es", "too_general"),
        ("Fishermen are going through a very hard time", "en", "too_general"),
        ("Corrupción en los mercados de Celaya", "es", "too_general"),
        ("The situation of older people in Cardiff is bad", "en", "too_general"),
        (
            "En Sabinas, 31 % de los mineros tiene silicosis y la basura se recoge una vez al mes",
            "es",
            "several_problems",
        ),
        ("In Tromsø, 31% of workers have injuries and the water exceeds the lead limit", "en", "several_problems"),
        ("Hacinamiento en la cárcel de Barrientos y despojo de tierras en Temoaya", "es", "several_problems"),
        ("Poor reading among pupils and late-night noise from bars in Split", "en", "several_problems"),
        ("Suben los robos a los comercios y se secan las jacarandas del centro", "es", "several_problems"),
        ("Los vecinos de Jerez piden que se abra la clínica", "es", "solution_in_disguise"),
        ("Parents in Truro want a nursery", "en", "solution_in_disguise"),
        ("The 300 pupils of Ely have no library", "en", "absence_of_solution"),
        ("Drought and alcoholism in Navajo County", "en", "several_problems"),
    ],
)
def test_weaknesses_in_other_wordings_are_found(text: str, language: str, code: str) -> None:
    """The same weaknesses, further into the statement or less openly said."""
    assert code in _codes(text, language)


def test_finding_points_at_the_words() -> None:
    """The characters of a finding are those of the words it is about."""
    text = "  Falta de una clínica"
    finding = check_statement(text, "es")[0]
    assert text[finding.start : finding.end] == "Falta de" == finding.data["found"]


@given(text=st.text(max_size=400), language=st.sampled_from(["es", "en"]))
def test_any_text_is_checked(text: str, language: str) -> None:
    """Whatever is typed, the findings are known codes inside the text."""
    for finding in check_statement(text, language):
        assert finding.code in CODES
        assert 0 <= finding.start < finding.end <= len(text)


def test_empty_text_has_no_findings() -> None:
    """Nothing written, nothing to remark on."""
    assert check_statement(" \n", "es") == []


def test_unknown_language_is_refused() -> None:
    """There are no checks for other languages, and it says so."""
    with pytest.raises(UnknownLanguage):
        check_statement("Rues sombres", "fr")


@pytest.mark.parametrize(
    ("text", "language", "code"),
    [
        ("Los vecinos de Tequila no cuentan con biblioteca", "es", "absence_of_solution"),
        ("Sin drenaje en la colonia Benito Juárez de Chilpancingo", "es", "absence_of_solution"),
        ("The residents of Tequila do not have a library", "en", "absence_of_solution"),
        ("Ramps are missing at the clinics in Saltillo", "en", "absence_of_solution"),
        ("Se requiere un comité de vigilancia en Tepic, para mitigar los desvíos", "es", "solution_in_disguise"),
        ("El municipio de Atlacomulco tiene que instalar cámaras", "es", "solution_in_disguise"),
        ("Un sistema de becas para las jóvenes de Metepec", "es", "solution_in_disguise"),
        ("Better roads for the farmers of Machakos", "en", "solution_in_disguise"),
        ("Raise awareness among drivers in Cork", "en", "solution_in_disguise"),
        ("Schools in Turkana need free internet for their pupils", "en", "solution_in_disguise"),
        ("Problemas en el sistema de salud", "es", "too_general"),
        ("La inseguridad que vivimos todos", "es", "too_general"),
        ("The education sector faces a range of challenges", "en", "too_general"),
        ("Public services do not work well", "en", "too_general"),
        ("Caminos destruidos e inseguridad de los transportistas en la Tierra Caliente", "es", "several_problems"),
        ("Los alumnos abandonan la escuela y los hospitales se quedaron sin medicinas", "es", "several_problems"),
        ("Expensive buses, run-down parks and badly paid carers in Dundee", "en", "several_problems"),
        ("Old people in Tula live alone while the young drink in the square", "en", "several_problems"),
    ],
)
@pytest.mark.parametrize("written", [str, str.upper, str.lower, fold])
def test_a_weakness_is_noticed_however_it_is_typed(
    text: str, language: str, code: str, written: Callable[[str], str]
) -> None:
    """In capitals, in lower case and without accents the same is remarked on."""
    assert code in _codes(written(text), language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Muchos jóvenes no encuentran empleo", "es"),
        ("Hay mucha violencia contra las mujeres", "es"),
        ("Inseguridad en el transporte público", "es"),
        ("Trámites lentos y costosos para los vecinos del municipio", "es"),
        ("Los jueces carecen de autonomía", "es"),
        ("Los testigos no cuentan con protección", "es"),
        ("No one patrols the parks at night", "en"),
        ("Works unfinished for lack of funds", "en"),
        ("Hiring processes are opaque and arbitrary", "en"),
        ("High cost and poor quality of buses", "en"),
        ("my flat is cold and I cant pay the heating", "en"),
        ("Many witnesses lack protection", "en"),
    ],
)
def test_who_says_what_is_wrong_is_not_told_to_say_something_else(text: str, language: str) -> None:
    """A state that names what is absent, two sides of one thing, general words for a harm: each is one problem."""
    remarks = {"absence_of_solution", "solution_in_disguise", "several_problems"}
    if len(text.split()) > 4:  # shorter ones are always a topic
        remarks.add("too_general")
    assert not _codes(text, language) & remarks


@pytest.mark.parametrize(
    ("text", "language", "people"),
    [
        (
            "109 productores lecheros de Los Altos venden su leche por debajo del costo",
            "es",
            "109 productores lecheros",
        ),
        ("Seis de cada diez mujeres que usan el metro han sido acosadas", "es", "Seis de cada diez mujeres"),
        (
            "Uno de cada tres jubilados de Monclova pasó meses sin pensión",
            "es",
            "Uno de cada tres jubilados de Monclova",
        ),
        ("Low income of the 109 dairy farmers of Acatic", "en", "109 dairy farmers of Acatic"),
        ("In 2023 sex workers in Naples were assaulted", "en", "sex workers in Naples"),
        ("One in four children of Barrow has rotten teeth", "en", "One in four children of Barrow"),
        ("5 of the 46 shelters in Quebec admit mothers", "en", "mothers"),
        ("The marsh smells of rot", "en", ""),
        (
            "Las niñas y los niños de las tres primarias de Mina del Ángel presentan anemia",
            "es",
            "niñas y los niños de las tres primarias de Mina del Ángel",
        ),
        (
            "Jóvenes de las tres secundarias técnicas y de las dos telesecundarias de San Juan de los Lagos desertan",
            "es",
            "Jóvenes de las tres secundarias técnicas y de las dos telesecundarias de San Juan de los Lagos",
        ),
        ("Las familias de Villa de Etla no tienen agua", "es", "familias de Villa de Etla"),
        ("Staff of the Ministry of Public Works resign", "en", "Staff of the Ministry of Public Works"),
        ("Fishers in Stoke on Trent lose their boats", "en", "Fishers in Stoke on Trent"),
        ("Women and girls of Villa de Etla have anaemia", "en", "Women and girls of Villa de Etla"),
    ],
)
def test_whom_a_statement_is_about_is_read_out_of_it(text: str, language: str, people: str) -> None:
    """With their number and where they are; a year is no number of people, and what they do is left out."""
    found = population_of(text, language)
    assert found.startswith(people)
    assert bool(found) == bool(people)
    assert found in text


@pytest.mark.parametrize(
    ("text", "language"), [("La plaza está sucia y la", "es"), ("The pump is broken and also the", "en")]
)
def test_a_statement_that_breaks_off_is_looked_at(text: str, language: str) -> None:
    """Whoever stops after an article, in the middle of a second thought, keeps nobody's page from opening."""
    assert "no_place" in _codes(text, language)
