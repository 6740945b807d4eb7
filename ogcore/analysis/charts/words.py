"""The words on charts, in both languages, as the titles of frames are: data that anybody may read."""

from collections.abc import Mapping

from ogcore.record.frame import Words
from ogcore.record.shown_sector import OTHERS

SECTORS: Mapping[str, Words] = {
    "government": Words("Government", "Gobierno"),
    "civil_society": Words("Civil society", "Sociedad civil"),
    "oversight": Words("Oversight body", "Órgano garante"),
    "academia": Words("Academia", "Academia"),
    "business": Words("Business", "Empresas"),
    "people": Words("People affected", "Personas afectadas"),
    OTHERS: Words("Several sectors together", "Varios sectores juntos"),
}
LEFT_OUT = Words("… and {count} more, in .table()", "… y {count} más, en .table()")
NOTHING = Words("Nothing to show yet.", "Todavía no hay nada que mostrar.")

IDEAS = {
    "title": Words("Ideas by support", "Ideas por respaldo"),
    "subtitle": Words(
        "People behind each idea, and of which sectors where three or more can be told",
        "Personas que respaldan cada idea, y de qué sectores cuando son tres o más",
    ),
    "missing": Words(
        "No idea has been shown to the room: the brainstorm has not begun, or its ideas are hidden.",
        "La mesa no ha visto ninguna idea: la lluvia de ideas no empieza o sus ideas están ocultas.",
    ),
    "row": Words("“{text}”: {people} people", "«{text}»: {people} personas"),
    "row_one": Words("“{text}”: 1 person", "«{text}»: 1 persona"),
    "row_none": Words("“{text}”: people are not told", "«{text}»: no se dice cuántas personas"),
}
AGREEMENT = {
    "title": Words("Does the arrow hold? By sector", "¿Se sostiene la flecha? Por sector"),
    "subtitle": Words(
        "Of those who answered (the unsure too), how many say yes; the line joins the sectors furthest apart",
        "De quienes respondieron (también quienes dudan), cuántas dicen que sí; la línea une a los más alejados",
    ),
    "missing": Words(
        "No answers can be told: no arrow was put to the room, answers are not shown, or fewer than three answered.",
        "No hay respuestas que decir: no se preguntó por ninguna flecha, no se muestran o respondieron menos de tres.",
    ),
    "row": Words("{cause} → {effect}: {shares}", "{cause} → {effect}: {shares}"),
    "share": Words("{sector} {share} ({yes} of {people})", "{sector} {share} ({yes} de {people})"),
}
COVERAGE = {
    "title": Words("Which causes a commitment takes on", "Qué causas atiende un compromiso"),
    "subtitle": Words(
        "A commitment begun from a cause covers those it feeds. Covered is not solved.",
        "Un compromiso que parte de una causa cubre las que esta alimenta. Cubierta no es resuelta.",
    ),
    "missing": Words("The tree has no causes yet.", "El árbol todavía no tiene causas."),
    "own": Words("a commitment was begun from it", "un compromiso partió de ella"),
    "below": Words("one was begun from a cause of it", "uno partió de una de sus causas"),
    "none": Words("no commitment", "sin compromiso"),
    "count": Words("{covered} of {all} causes are covered", "{covered} de {all} causas están cubiertas"),
    "row": Words("“{text}”: {how}", "«{text}»: {how}"),
}
CHAIN = {
    "title": Words("From the idea to the commitment", "De la idea al compromiso"),
    "subtitle": Words(
        "How many there are of each step, and how many go on to the next",
        "Cuántos hay de cada paso y cuántos siguen al siguiente",
    ),
    "missing": Words("There are no ideas, cards or commitments yet.", "Todavía no hay ideas, tarjetas ni compromisos."),
    "idea": Words("Ideas", "Ideas"),
    "cause": Words("Cards of the tree", "Tarjetas del árbol"),
    "means": Words("Objectives confirmed", "Objetivos confirmados"),
    "commitment": Words("Commitments", "Compromisos"),
    "go_on": Words("{on} of {all} go on", "{on} de {all} siguen"),
    "from_card": Words("{on} of {all} begun from a card", "{on} de {all} parten de una tarjeta"),
}
FIGURES = {
    "title": Words("Figures of the plans", "Cifras de los planes"),
    "subtitle": Words(
        "Share of the commitments rated; what was not rated has none, which is not zero",
        "Proporción de los compromisos calificados; lo no calificado no tiene, y eso no es cero",
    ),
    "missing": Words(
        'Figures are of coded plans: open_plan.coded(FILE).chart("figures").',
        'Las cifras son de planes codificados: open_plan.coded(ARCHIVO).chart("figures").',
    ),
    "no_rows": Words("The table holds no commitments.", "La tabla no tiene compromisos."),
    "plan": Words("Plan {plan} · {years}", "Plan {plan} · {years}"),
    "high_ambition": Words("high ambition", "ambición alta"),
    "completed_midterm": Words("completed at midterm", "cumplidos a medio término"),
    "completed_end": Words("completed at the end", "cumplidos al final"),
    "share": Words("{share} ({count} of {rated})", "{share} ({count} de {rated})"),
    "not_rated": Words("not rated", "sin calificar"),
}
