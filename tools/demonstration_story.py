"""What people say in the demonstration that analysts open: a workshop of twelve people, from ideas to commitments.

``make serve`` shows the tree of the same group as it begins; here the group has been through all stages, so that every
frame and every chart has something to show. Here are only sentences, in both languages, and counts; cards of the tree
are called by their place in its outline, the core problem being 0.
"""

from typing import NamedTuple

SECTORS = {"government": 3, "civil_society": 4, "people": 5}
"""How many people of each sector sit there: three of each at least, for fewer are never told apart."""
EFFECT, UNAWARE, LESSONS, TEACHERS, SCATTERED, SERVICES, HOURS, TREATMENT, COORDINATION = 1, 5, 6, 7, 8, 9, 10, 11, 12
CORE = 0


class Said(NamedTuple):
    """The same in Spanish and in English."""

    es: str
    en: str


class Idea(NamedTuple):
    """An idea: how many of each sector stand behind it, its author among them, and the card it becomes, if any."""

    text: Said
    support: tuple[int, int, int]
    card: int | None = None


CLOSED = (
    Said("La clínica cierra a las dos", "The clinic closes at two"),
    Said("Al salir de la escuela ya no hay consulta", "After school there are no more consultations"),
)
HOURS_TEXT = Said("Horarios de atención incompatibles con la escuela", "Opening hours incompatible with school")
IDEAS = (
    Idea(Said("Docentes poco capacitados", "Teachers poorly trained"), (2, 4, 3), TEACHERS),
    Idea(CLOSED[0], (1, 3, 3), HOURS),
    Idea(CLOSED[1], (0, 0, 5), HOURS),
    Idea(Said("La información está dispersa", "Information is scattered"), (0, 3, 4), SCATTERED),
    Idea(Said("Cada autoridad trabaja por su lado", "Each authority works by itself"), (3, 3, 0), COORDINATION),
    Idea(Said("Las jóvenes dejan la escuela", "Young women leave school"), (0, 1, 4), EFFECT),
    Idea(Said("En casa no se habla del tema", "Families do not talk about it"), (0, 0, 4)),
    Idea(Said("El transporte a la clínica es caro", "Transport to the clinic is expensive"), (0, 2, 2)),
)
THEMES = (
    (Said("Escuela", "School"), (0, 5)),
    (Said("Servicios de salud", "Health services"), (1, 7)),
)
ANSWERS = (
    (
        "causes",
        2,
        Said("Las y los adolescentes temen que los juzguen", "Adolescents fear being judged"),
        (2, 4, 5),
        (1, 0, 0),
    ),
    ("causes", 0, Said("Falta interés de las familias", "Families show little interest"), (3, 1, 0), (0, 3, 5)),
    (
        "affected",
        1,
        Said("Adolescentes de las comunidades alejadas", "Adolescents of distant communities"),
        (3, 3, 3),
        (0, 0, 0),
    ),
)
"""Answers of the points of view: question, whose sector (by place), words, who agrees, who does not."""
RIVAL = Said("Alta deserción escolar en secundaria", "High attrition in secondary school")
PREFER_RIVAL = (0, 1, 2)
AFFECTED = Said("Adolescentes de 12 a 19 años del municipio", "Adolescents aged 12 to 19 of the municipality")
VOTES = (
    (TEACHERS, LESSONS, (3, 4, 4), (0, 0, 1)),
    (TEACHERS, TREATMENT, (1, 3, 5), (2, 1, 0)),
    (HOURS, SERVICES, (1, 4, 5), (2, 0, 0)),
    (SCATTERED, UNAWARE, (2, 3, 3), (1, 1, 2)),
    (COORDINATION, CORE, (3, 2, 1), (0, 2, 4)),
)
"""Arrows put to the room: cause, effect, who says yes and who says no, by sector."""
NECESSARY = ((TEACHERS, LESSONS), (HOURS, SERVICES), (COORDINATION, CORE))
ACT = (
    (TEACHERS, "yes", Said("Secretaría de Educación", "Ministry of Education")),
    (HOURS, "other", Said("Secretaría de Salud del estado", "State Ministry of Health")),
    (COORDINATION, "yes", Said("Ayuntamiento", "Town council")),
)
EVIDENCE = (
    (
        CORE,
        "source",
        {
            "figure": Said("196", "196"),
            "unit": Said("casos", "cases"),
            "date": Said("2022", "2022"),
            "source": Said("Diagnóstico municipal", "Municipal diagnosis"),
        },
    ),
    (
        HOURS,
        "source",
        {
            "figure": Said("2 de 9", "2 of 9"),
            "unit": Said("clínicas abiertas por la tarde", "clinics open in the afternoon"),
            "date": Said("2023", "2023"),
            "source": Said("Visita de la mesa", "Visit of the group"),
        },
    ),
)
CONFIRMED = (CORE, LESSONS, TEACHERS, SERVICES, HOURS, SCATTERED)
CARDS = (
    (
        TEACHERS,
        {
            "action": Said(
                "Capacitar a las y los docentes de secundaria en educación sexual",
                "Train the teachers of secondary schools in sexual education",
            ),
            "means": Said(
                "Un curso con acreditación y acompañamiento en el aula",
                "A course with a certificate and support in class",
            ),
            "key_actions": Said("Diseñar el curso con las escuelas", "Design the course with the schools"),
            "milestones": Said("60 docentes acreditados", "60 teachers with a certificate"),
            "start": Said("2024-01-15", "2024-01-15"),
            "end": Said("2024-11-30", "2024-11-30"),
            "transparency": Said("Avance publicado cada mes", "Progress published every month"),
            "lead_agency": Said("Secretaría de Educación", "Ministry of Education"),
            "civil_society": Said("Red de madres y padres", "Network of parents"),
            "oversight_body": Said("Instituto de Acceso a la Información", "Institute of Access to Information"),
        },
    ),
    (
        HOURS,
        {
            "action": Said(
                "Abrir por la tarde los servicios de salud para adolescentes",
                "Open the health services for adolescents in the afternoon",
            ),
        },
    ),
)
MINISTRY = Said("Secretaría de Educación", "Ministry of Education")
TRAINING = Said("Dirección de Formación Docente", "Head of teacher training")
ITEMS = (
    ("parties", {"role": "lead", "side": "government", "institution": MINISTRY, "post": TRAINING}),
    (
        "parties",
        {
            "role": "monitor",
            "side": "civil_society",
            "institution": Said("Red de madres y padres", "Network of parents"),
            "post": Said("Coordinación", "Coordination"),
            "reason": Said("Está en todas las secundarias", "It is present in every secondary school"),
        },
    ),
    (
        "activities",
        {
            "activity": Said("Diseñar el curso con las escuelas", "Design the course with the schools"),
            "product": Said("Un programa acordado", "A syllabus that is agreed on"),
            "start": "2024-01-15",
            "end": "2024-03-29",
            "responsible": 0,
        },
    ),
    (
        "activities",
        {
            "activity": Said("Impartir el curso", "Hold the course"),
            "product": Said("60 docentes acreditados", "60 teachers with a certificate"),
            "start": "2024-04-15",
            "end": "2024-11-30",
            "responsible": 0,
            "depends_on": 2,
        },
    ),
    (
        "indicators",
        {
            "kind": "management",
            "variable": Said("Docentes con acreditación", "Teachers with a certificate"),
            "unit": Said("docentes", "teachers"),
            "baseline": "0",
            "target": "60",
            "due": "2024-11-30",
        },
    ),
    (
        "agendas",
        {
            "agenda": "agenda_2030",
            "code": "4.c",
            "contribution": Said("Más docentes formados en el municipio", "More trained teachers in the municipality"),
        },
    ),
)
"""What is on the first card in its lists; a number is the item written at that place of this table."""
SIGNED = (("government", TRAINING), ("civil_society", Said("Coordinación", "Coordination")))
"""Who signs the first card, by sector and post alone."""
ON_PAPER = Said("en papel", "on paper")
CONTEXTS = (
    (
        "working_open_government",
        "yes",
        Said("El secretariado local se reúne cada mes", "The local secretariat meets every month"),
    ),
    ("political_will", "partly", Said("Cambia la presidencia municipal en 2024", "The town gets a new mayor in 2024")),
    ("resources", "no", Said("Falta presupuesto para la capacitación", "The training has no budget yet")),
)
PAUSE = Said("Antes de la pausa", "Before the break")
"""What the version is called that is kept before cards are worded as they stand now."""
PERSON = Said("Persona", "Person")
