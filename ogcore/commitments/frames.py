"""What the commitment cards tell an analyst (R27), and the chain that leads to them (R50)."""

from collections.abc import Iterator, Mapping

from ogcore.brainstorm.placing import places
from ogcore.brainstorm.state import Brainstorm
from ogcore.calendar import held_day
from ogcore.commitments.checks import check_card, lacking
from ogcore.commitments.placing import place
from ogcore.commitments.state import Commitment, Commitments
from ogcore.commitments.template import FIELD, FIELDS, Field
from ogcore.objectives.state import Objectives
from ogcore.record.frame import Column, ColumnKind, Frame, Row, Value, Words, said
from ogcore.record.stream import Stream
from ogcore.trees.state import TreeState

KINDS = ("core", "cause", "effect", "parked")
ENDS = ("idea", "cause", "means", "commitment")


def _commitments(group: Stream) -> Iterator[Row]:
    tree = group[TreeState]
    for card in group[Commitments].cards.values():
        yield {
            "commitment": card.card,
            "node": card.node if card.node in tree else None,
            **{field.name: _written(card, field) for field in FIELDS},
            "fields_missing": len(lacking(card, check_card(place(card, group)))),
        }


def _written(card: Commitment, field: Field) -> Value:
    text = card.text(field.name)
    return held_day(text) if field.kind == "date" else said(text)


def _chain(group: Stream) -> Iterator[Row]:
    """Yield the paths: each idea that stands with each card it became, and each card no idea stands behind."""
    brainstorm, tree = group[Brainstorm], group[TreeState]
    placed = places(brainstorm, tree)
    behind: dict[str, list[str | None]] = {}
    for idea in brainstorm.standing() if brainstorm.revealed else ():
        for node in dict.fromkeys(placed.get(idea.idea, ())):
            behind.setdefault(node, []).append(idea.idea)
        if idea.idea not in placed:
            yield _path(idea.idea)
    cards: dict[str | None, list[str | None]] = {}
    for card in group[Commitments].cards.values():
        cards.setdefault(card.node if card.node in tree else None, []).append(card.card)
    for node, kind in tree.positions().items():
        objective = group[Objectives].by_node.get(node)
        means = node if objective is not None and objective.confirmed else None
        for one in behind.get(node, [None]):
            for commitment in cards.get(node, [None]):
                yield _path(one, node, kind, means, commitment)
    for commitment in cards.get(None, ()):
        yield _path(None, commitment=commitment)


def _path(
    idea: str | None,
    cause: str | None = None,
    kind: str | None = None,
    means: str | None = None,
    commitment: str | None = None,
) -> Row:
    ends = None
    if commitment is None:
        ends = "means" if means else "cause" if cause else "idea"
    elif cause is None:
        ends = "commitment"
    return {
        "idea": idea,
        "cause": cause,
        "kind": kind,
        "means": means,
        "commitment": commitment,
        "breaks_at": ends,
    }


_KINDS: Mapping[str, ColumnKind] = {"date": "day", "choice": "code"}
_MEANING = {
    "name": Words("Name", "Nombre"),
    "subject": Words("Subject", "Tema"),
    "short_statement": Words("In plain words", "En palabras sencillas"),
    "change": Words("What changes if it succeeds", "Qué cambia si se logra"),
    "novelty": Words("New, or going on with what is done", "Nuevo, o continúa lo que ya se hace"),
    "adds": Words("What it adds to what is done", "Qué agrega a lo que ya se hace"),
    "origin": Words("Co-created, or proposed by an authority", "Cocreado, o propuesto por una autoridad"),
    "branch": Words("Branch of government", "Poder u órgano"),
    "level": Words("Level of government", "Orden de gobierno"),
    "term": Words("Term", "Plazo"),
    "ogp_problem": Words("Open Government Partnership: problem", "Alianza para el Gobierno Abierto: problema"),
    "ogp_commitment": Words("The same form: commitment", "El mismo formato: compromiso"),
    "ogp_contribution": Words("The same form: contribution", "El mismo formato: contribución"),
    "ogp_relevance": Words("The same form: relevance", "El mismo formato: relevancia"),
    "additional_information": Words("Budget, programmes, goals", "Presupuesto, programas, objetivos"),
    "action": Words("To + infinitive: what", "Verbo en infinitivo: qué"),
    "means": Words("By: how", "Mediante: cómo"),
    "problem": Words("Problem it answers", "Problema al que responde"),
    "objective": Words("Objective", "Objetivo"),
    "population": Words("Whom it is for", "Para quién es"),
    "key_actions": Words("Key actions, one a line", "Acciones clave, una por línea"),
    "milestones": Words("Milestones, one a line", "Hitos, uno por línea"),
    "challenges": Words("Challenges, one a line", "Retos, uno por línea"),
    "suggestions": Words("Suggestions, one a line", "Sugerencias, una por línea"),
    "resources": Words("Resources", "Recursos"),
    "purview": Words("Purview of the branch of government", "Ámbito de competencia"),
    "start": Words("First day", "Primer día"),
    "end": Words("Last day", "Último día"),
    "calendar": Words("Which days its work plan counts", "Qué días cuenta su plan de trabajo"),
    "holidays_of": Words("With the holidays of which country", "Con los días feriados de qué país"),
    "transparency": Words("What it does for transparency", "Qué aporta a la transparencia"),
    "participation": Words("What it does for participation", "Qué aporta a la participación"),
    "accountability": Words("What it does for accountability", "Qué aporta a la rendición de cuentas"),
    "innovation": Words("What it does for innovation", "Qué aporta a la innovación"),
    "lead_agency": Words("Responsible party in government", "Responsable en el gobierno"),
    "civil_society": Words("Accompanying organisations, one a line", "Organizaciones que acompañan, una por línea"),
    "oversight_body": Words("Oversight body", "Órgano garante"),
}


COMMITMENTS_FRAME = Frame(
    "commitments",
    Words("Commitment cards", "Tarjetas de compromiso"),
    (
        Column("commitment", "id", Words("Commitment", "Compromiso"), method="R27", required=True),
        Column("node", "id", Words("Objective it was begun from", "Objetivo del que se partió"), method="R50"),
        *(
            Column(name, _KINDS.get(FIELD[name].kind, "text"), meaning, method="R27", codes=FIELD[name].choices)
            for name, meaning in _MEANING.items()
        ),
        Column(
            "fields_missing",
            "count",
            Words(
                "Fields and lists where something a commitment needs is still to be written",
                "Campos y listas donde falta escribir algo que un compromiso necesita",
            ),
            "fields",
            "R27",
            required=True,
        ),
    ),
    ("commitment",),
    _commitments,
    "R27",
    order=("action", "objective", "problem", "commitment"),
)

CHAIN = Frame(
    "chain",
    Words("From the idea to the commitment", "De la idea al compromiso"),
    (
        Column(
            "idea",
            "id",
            Words("Idea; none: nobody wrote it in the brainstorm", "Idea; sin dato: no salió de la lluvia de ideas"),
            method="R50",
        ),
        Column("cause", "id", Words("Card of the problem tree", "Tarjeta del árbol de problemas"), method="R50"),
        Column("kind", "code", Words("What the card is", "Qué es la tarjeta"), method="R12", codes=KINDS),
        Column("means", "id", Words("Its objective, once confirmed", "Su objetivo, ya confirmado"), method="R50"),
        Column("commitment", "id", Words("Commitment begun from it", "Compromiso que partió de él"), method="R50"),
        Column(
            "breaks_at",
            "code",
            Words(
                "The last there is of a path that reaches no commitment; “commitment”: one begun from no card",
                "Lo último que hay en un camino que no llega a un compromiso; “commitment”: uno sin tarjeta",
            ),
            method="R50",
            codes=ENDS,
        ),
    ),
    ("idea", "cause", "commitment"),
    _chain,
    "R50",
    order=("breaks_at", "idea", "cause", "commitment"),
)
