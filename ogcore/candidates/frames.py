"""What the candidates for the core problem tell an analyst (R51)."""

from collections.abc import Iterator

from ogcore.candidates.commands import ANSWERS
from ogcore.candidates.state import CRITERIA, JUDGED, SHOWN, Candidates
from ogcore.candidates.tally import choice
from ogcore.record.frame import Column, Frame, Row, Words, said
from ogcore.record.stream import Stream
from ogcore.record.told_sector import SECTORS_TOGETHER, together
from ogcore.trees.state import TreeState


def _candidates(group: Stream) -> Iterator[Row]:
    state, tree = group[Candidates], group[TreeState]
    shown = choice(state) if state.phase == SHOWN else None
    for held in state.standing():
        shares = shown.of(held.candidate) if shown else []
        criteria = {name: state.criterion(held.candidate, name) for name in CRITERIA}
        yield {
            "candidate": held.candidate,
            "text": held.wording.text,
            "node": held.node if held.node in tree else None,
            "idea": held.idea,
            "answer": held.answer,
            "people": sum(share.people for share in shares) if shares else None,
            **{name: said(one.note.text) for name, one in criteria.items()},
            **{f"{name}_answer": criteria[name].answer for name in JUDGED},
        }


def _preferences(group: Stream) -> Iterator[Row]:
    state = group[Candidates]
    if state.phase != SHOWN:
        return
    shown = choice(state)
    for held in state.standing():
        for share in shown.of(held.candidate):
            yield {"candidate": held.candidate, "sectors": together(share.sectors), "people": share.people}


_CANDIDATE = Column("candidate", "id", Words("Candidate", "Candidato"), method="R51", required=True)
_SAID = {
    "affected": Words("Whom it affects", "A quién afecta"),
    "evidence": Words("What is known of it", "Qué se sabe de él"),
    "act": Words("Whether the group can act on it, in words", "Si la mesa puede actuar, en palabras"),
    "channel": Words(
        "Whether the usual channels would solve it, in words", "Si lo resolverían las vías habituales, en palabras"
    ),
}
_JUDGED = {
    "act": Words("Whether the group can act on it", "Si la mesa puede actuar"),
    "channel": Words("Whether the usual channels would solve it", "Si lo resolverían las vías habituales"),
}
CANDIDATES_FRAME = Frame(
    "candidates",
    Words("Candidates for the core problem", "Candidatos a problema central"),
    (
        _CANDIDATE,
        Column("text", "text", Words("What it says", "Qué dice"), method="R51", required=True),
        Column("node", "id", Words("The card of the tree it is", "La tarjeta del árbol que es"), method="R51"),
        Column("idea", "id", Words("The idea it was", "La idea que era"), method="R50"),
        Column(
            "answer",
            "id",
            Words("The answer of the points of view it was", "La respuesta de los puntos de vista que era"),
            method="R50",
        ),
        *(Column(name, "text", _SAID[name], method="R51") for name in CRITERIA),
        *(Column(f"{name}_answer", "code", _JUDGED[name], method="R51", codes=ANSWERS) for name in JUDGED),
        Column(
            "people",
            "count",
            Words(
                "People who prefer it; once the choice is shown and three or more have chosen",
                "Personas que lo prefieren; cuando la elección se ha mostrado y eligieron tres o más",
            ),
            "people",
            "R51",
        ),
    ),
    ("candidate",),
    _candidates,
    "R51",
    order=("text", "candidate"),
)

PREFERENCES = Frame(
    "preferences",
    Words("Who prefers which candidate, by sector", "Quién prefiere qué candidato, por sector"),
    (
        _CANDIDATE,
        SECTORS_TOGETHER,
        Column(
            "people",
            "count",
            Words("People of them who prefer it", "Personas de ellos que lo prefieren"),
            "people",
            "R51",
            required=True,
        ),
    ),
    ("candidate", "sectors"),
    _preferences,
    "R51",
)
