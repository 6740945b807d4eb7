"""What coded plans tell an analyst (R39): their commitments as coded, and the figures of each plan."""

from collections.abc import Iterator, Sequence

from ogcore.assessment.coding import CODES, MOMENTS, Coded
from ogcore.assessment.figures import figures
from ogcore.record.frame import Column, Frame, Row, Words


def _coded(commitments: Sequence[Coded]) -> Iterator[Row]:
    for one in commitments:
        yield {
            "plan": one.plan,
            "commitment": one.commitment,
            "potential_impact": one.potential_impact,
            "completion_midterm": one.completion_midterm,
            "completion_end": one.completion_end,
        }


def _figures(commitments: Sequence[Coded]) -> Iterator[Row]:
    for plan in figures(commitments):
        shares = {"high_ambition": plan.high_ambition, **{f"completed_{at}": plan.completed[at] for at in MOMENTS}}
        yield {
            "plan": plan.plan,
            "years": plan.years,
            "consultation_score": plan.consultation_score,
            "commitments": plan.commitments,
            **{_of(name, "rated"): share.rated for name, share in shares.items()},
            **{_of(name, "count"): share.count if share.rated else None for name, share in shares.items()},
            **{
                _of(name, "share"): None if share.share is None else float(share.share)
                for name, share in shares.items()
            },
        }


def _of(name: str, what: str) -> str:
    return f"{name}_{what}"


_PLAN = Column("plan", "id", Words("Action plan", "Plan de acción"), method="R39", required=True)
_SHARES = {
    "high_ambition": Words("of high ambition", "de ambición alta"),
    "completed_midterm": Words("completed at midterm", "cumplidos a medio término"),
    "completed_end": Words("completed at the end", "cumplidos al final"),
}

CODED = Frame(
    "coded",
    Words("Commitments as coded", "Compromisos codificados"),
    (
        _PLAN,
        Column("commitment", "id", Words("Commitment", "Compromiso"), method="R39", required=True),
        *(
            Column(name, "code", meaning, method="R39", codes=CODES[name])
            for name, meaning in {
                "potential_impact": Words("What it could change", "Qué podría cambiar"),
                "completion_midterm": Words("How far it was at midterm", "Qué tanto avanzó a medio término"),
                "completion_end": Words("How far it was at the end", "Qué tanto avanzó al final"),
            }.items()
        ),
    ),
    ("plan", "commitment"),
    _coded,
    "R39",
)

FIGURES = Frame(
    "figures",
    Words("Figures of the plans", "Cifras de los planes"),
    (
        _PLAN,
        Column("years", "text", Words("Its years", "Sus años"), method="R39"),
        Column(
            "consultation_score", "text", Words("Score of consultation", "Calificación de la consulta"), method="R39"
        ),
        Column("commitments", "count", Words("Commitments", "Compromisos"), "commitments", "R39", required=True),
        *(
            Column(
                _of(name, "rated"),
                "count",
                Words(f"Commitments rated for: {said.en}", f"Compromisos calificados para: {said.es}"),
                "commitments",
                "R39",
                required=True,
            )
            for name, said in _SHARES.items()
        ),
        *(
            Column(
                _of(name, "count"),
                "count",
                Words(
                    f"Of those rated, {said.en}; none rated: missing",
                    f"De los calificados, {said.es}; sin calificar: sin dato",
                ),
                "commitments",
                "R39",
            )
            for name, said in _SHARES.items()
        ),
        *(
            Column(
                _of(name, "share"),
                "number",
                Words(f"Share of those rated {said.en}, half up", f"Proporción de los calificados, {said.es}"),
                "share, 0 to 1, three decimals",
                "R39",
            )
            for name, said in _SHARES.items()
        ),
    ),
    ("plan",),
    _figures,
    "R39",
)

FRAMES = (CODED, FIGURES)
