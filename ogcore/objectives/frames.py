"""What the objective tree tells an analyst (R16): each problem beside the objective that answers it."""

from collections.abc import Iterator

from ogcore.objectives.objective_tree import objective_tree_of
from ogcore.objectives.review import Review
from ogcore.record.frame import Column, Frame, Row, Words, said
from ogcore.record.stream import Stream
from ogcore.trees.state import TreeState

KINDS = ("core", "means", "end")


def _pairs(group: Stream) -> Iterator[Row]:
    tree = objective_tree_of(group)
    back = group[Review].open(group[TreeState])
    for pair in tree.pairs():
        kept = pair.objective
        yield {
            "node": pair.node,
            "kind": tree.position(pair.node),
            "depth": pair.depth,
            "problem": pair.problem,
            "objective": said(kept.wording.text) if kept else None,
            "confirmed": bool(kept and kept.confirmed),
            "stale": pair.stale if kept else None,
            "sent_back": pair.node in back,
            "proposal": said(pair.proposal.text),
            "proposal_sure": pair.proposal.sure if pair.proposal.text else None,
        }


PAIRS = Frame(
    "pairs",
    Words("Each problem and its objective", "Cada problema y su objetivo"),
    (
        Column("node", "id", Words("Card of both trees", "Tarjeta de ambos árboles"), method="R16", required=True),
        Column(
            "kind",
            "code",
            Words("What the objective is in its tree", "Qué es el objetivo en su árbol"),
            method="R16",
            codes=KINDS,
            required=True,
        ),
        Column(
            "depth",
            "count",
            Words("Arrows to the core, by the shortest way", "Flechas hasta el centro, por el camino más corto"),
            "arrows",
            "R12",
            required=True,
        ),
        Column("problem", "text", Words("The problem", "El problema"), method="R12", required=True),
        Column(
            "objective",
            "text",
            Words("The objective, once somebody has decided on it", "El objetivo, cuando alguien lo decidió"),
            method="R16",
        ),
        Column(
            "confirmed",
            "truth",
            Words("The group has confirmed it", "La mesa lo confirmó"),
            method="R16",
            required=True,
        ),
        Column(
            "stale",
            "truth",
            Words("The problem was reworded since", "El problema se redactó de nuevo desde entonces"),
            method="R18",
        ),
        Column(
            "sent_back",
            "truth",
            Words("The group went back to the problem", "La mesa volvió al problema"),
            method="R18",
            required=True,
        ),
        Column(
            "proposal",
            "text",
            Words("What the language rules propose for the problem", "Lo que proponen las reglas del idioma"),
            method="R16",
        ),
        Column("proposal_sure", "truth", Words("The rules are sure of it", "Las reglas están seguras"), method="R16"),
    ),
    ("node",),
    _pairs,
    "R16",
    order=("kind", "depth", "problem", "node"),
)
