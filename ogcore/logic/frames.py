"""What a problem tree tells an analyst (R12), and what its group has said of it (R11, R14).

The cards are told here and not beside the tree: whether a group can act on one belongs to the card, and is known here.
"""

from collections.abc import Iterator, Mapping

import networkx as nx

from ogcore.logic.checks import CODES
from ogcore.logic.findings import findings_of
from ogcore.logic.state import ACTIONS, Logic, finding_key
from ogcore.logic.tally import ArrowTally, told_tallies
from ogcore.record.frame import Column, Frame, Row, Words, said
from ogcore.record.stream import Stream
from ogcore.record.told_sector import SECTORS_TOGETHER, together
from ogcore.trees.state import TreeState

KINDS = ("core", "cause", "effect", "parked")


def _nodes(group: Stream) -> Iterator[Row]:
    tree, logic = group[TreeState], group[Logic]
    steps = _steps(tree)
    for node, kind in tree.positions().items():
        action = logic.actions.get(node)
        yield {
            "node": node,
            "kind": kind,
            "depth": steps.get(node),
            "text": tree.text(node),
            "causes": tree.graph.in_degree(node),
            "effects": tree.graph.out_degree(node),
            "other_wordings": len(tree.wording(node).offers),
            "merged": len(tree.originals[node]) if node in tree.originals else None,
            "can_act": action.answer if action else None,
            "purview": said(action.whose) if action else None,
            "root_cause": True if logic.settled.get(node) else None,
        }


def _steps(tree: TreeState) -> Mapping[str, int]:
    """Return how many arrows lie between each live card and the core, by the shortest way."""
    if tree.core_problem is None:
        return {}
    below = nx.single_source_shortest_path_length(tree.graph.reverse(copy=False), tree.core_problem)
    return {**below, **nx.single_source_shortest_path_length(tree.graph, tree.core_problem)}


def _edges(group: Stream) -> Iterator[Row]:
    tree, logic = group[TreeState], group[Logic]
    tallies = told_tallies(logic)
    for arrow in tree.arrows():
        mark = logic.mark(arrow)
        yield {
            "cause": arrow[0],
            "effect": arrow[1],
            "necessary": mark.necessary if mark else None,
            "sufficient": mark.sufficient if mark else None,
            **_agreement(tallies.get(arrow)),
        }


def _agreement(counted: ArrowTally | None) -> Row:
    """Return how far a group agrees to an arrow; nothing while fewer than three people answered."""
    if counted is None or not counted.shown():
        return dict.fromkeys(("people", "yes", "no", "unsure", "agreement", "agreement_equal_sectors"))
    whole = counted.whole
    return {
        "people": whole.total,
        "yes": whole.yes,
        "no": whole.no,
        "unsure": whole.unsure,
        "agreement": whole.share("yes"),
        "agreement_equal_sectors": counted.shown_equal_share("yes"),
    }


def _by_sector(group: Stream) -> Iterator[Row]:
    tree = group[TreeState]
    for (cause, effect), counted in told_tallies(group[Logic]).items():
        if not tree.graph.has_edge(cause, effect):
            continue
        for part in counted.shown():
            yield {
                "cause": cause,
                "effect": effect,
                "sectors": together(part.sectors),
                "yes": part.tally.yes,
                "no": part.tally.no,
                "unsure": part.tally.unsure,
            }


def _findings(group: Stream) -> Iterator[Row]:
    logic = group[Logic]
    for finding in findings_of(group):
        dismissal = logic.dismissal(finding.code, finding.nodes)
        first, *others = finding.nodes or ("",)
        yield {
            "finding": finding_key(finding.code, finding.nodes),
            "code": finding.code,
            "why": said(finding.reason),
            "node": said(first),
            "other_nodes": said(" ".join(others)),
            "let_be": dismissal is not None,
            "let_be_because": said(dismissal.reason) if dismissal else None,
        }


_CAUSE = Column(
    "cause", "id", Words("Card the arrow comes from", "Tarjeta de la que sale la flecha"), method="R12", required=True
)
_EFFECT = Column("effect", "id", Words("Card it leads to", "Tarjeta a la que lleva"), method="R12", required=True)
_YES = Words("People who say that the one leads to the other", "Personas que dicen que lo uno lleva a lo otro")
_NO = Words("People who say that it does not", "Personas que dicen que no")
_UNSURE = Words("People who are not sure", "Personas que no están seguras")

NODES = Frame(
    "nodes",
    Words("Cards of the problem tree", "Tarjetas del árbol de problemas"),
    (
        Column("node", "id", Words("Card", "Tarjeta"), method="R12", required=True),
        Column(
            "kind",
            "code",
            Words("What it is in the tree; parked: laid aside", "Qué es en el árbol; parked: apartada"),
            method="R12",
            codes=KINDS,
            required=True,
        ),
        Column(
            "depth",
            "count",
            Words(
                "Arrows to the core problem, by the shortest way",
                "Flechas hasta el problema central, por el camino más corto",
            ),
            "arrows",
            "R12",
        ),
        Column("text", "text", Words("What it says", "Qué dice"), method="R12", required=True),
        Column("causes", "count", Words("Direct causes", "Causas directas"), "cards", "R12", required=True),
        Column("effects", "count", Words("Direct effects", "Efectos directos"), "cards", "R12", required=True),
        Column(
            "other_wordings",
            "count",
            Words("Wordings that wait beside it for a choice", "Redacciones que esperan a su lado una decisión"),
            "wordings",
            "R13",
            required=True,
        ),
        Column(
            "merged",
            "count",
            Words("From how many cards it was joined", "De cuántas tarjetas se juntó"),
            "cards",
            "R12",
        ),
        Column(
            "can_act",
            "code",
            Words("Whether the group can act on it", "Si la mesa puede actuar"),
            method="R11",
            codes=ACTIONS,
        ),
        Column("purview", "text", Words("In whose hands it lies", "En manos de quién está"), method="R11"),
        Column(
            "root_cause",
            "truth",
            Words("The group says that “why?” ends here", "La mesa dice que aquí termina el “¿por qué?”"),
            method="R11",
        ),
    ),
    ("node",),
    _nodes,
    "R12",
    order=("kind", "depth", "text", "node"),
)

EDGES = Frame(
    "edges",
    Words("Arrows of the problem tree", "Flechas del árbol de problemas"),
    (
        _CAUSE,
        _EFFECT,
        Column(
            "necessary",
            "truth",
            Words("Without the cause no effect, says the group", "Sin la causa no hay efecto, dice la mesa"),
            method="R14",
        ),
        Column(
            "sufficient",
            "truth",
            Words("The cause alone is enough, says the group", "La causa basta por sí sola, dice la mesa"),
            method="R14",
        ),
        Column(
            "people",
            "count",
            Words(
                "People who answered whether it holds; told once the answers are shown and there are three",
                "Personas que respondieron si se sostiene; se dice cuando se muestran y son tres",
            ),
            "people",
            "R14",
        ),
        Column("yes", "count", _YES, "people", "R14"),
        Column("no", "count", _NO, "people", "R14"),
        Column("unsure", "count", _UNSURE, "people", "R14"),
        Column(
            "agreement",
            "number",
            Words(
                "Share of yes among all who answered, the unsure included; a person a vote",
                "Proporción del sí entre quienes respondieron, con quienes dudan; un voto por persona",
            ),
            "share, 0 to 1",
            "R14",
        ),
        Column(
            "agreement_equal_sectors",
            "number",
            Words(
                "Share of yes, sectors of equal weight, those counted together as one",
                "Proporción del sí, con igual peso por sector; los contados juntos, como uno",
            ),
            "share, 0 to 1",
            "R25",
        ),
    ),
    ("cause", "effect"),
    _edges,
    "R14",
)

AGREEMENT = Frame(
    "agreement",
    Words("Who says that an arrow holds, by sector", "Quién dice que una flecha se sostiene, por sector"),
    (
        _CAUSE,
        _EFFECT,
        SECTORS_TOGETHER,
        Column("yes", "count", _YES, "people", "R14", required=True),
        Column("no", "count", _NO, "people", "R14", required=True),
        Column("unsure", "count", _UNSURE, "people", "R14", required=True),
    ),
    ("cause", "effect", "sectors"),
    _by_sector,
    "R14",
)

FINDINGS = Frame(
    "findings",
    Words("What the checks of the tree remark on", "Lo que señalan las revisiones del árbol"),
    (
        Column("finding", "id", Words("Finding", "Señalamiento"), method="R14", required=True),
        Column(
            "code",
            "code",
            Words("What it remarks on", "Qué señala"),
            method="R14",
            codes=CODES,
            required=True,
        ),
        Column("why", "id", Words("How it shows", "En qué se nota"), method="R14"),
        Column("node", "id", Words("The card it is about", "La tarjeta de que trata"), method="R14"),
        Column(
            "other_nodes",
            "id",
            Words(
                "Further cards it is about, separated by blanks", "Otras tarjetas de que trata, separadas por espacios"
            ),
            method="R14",
        ),
        Column(
            "let_be",
            "truth",
            Words("The group has looked at it and lets it be", "La mesa lo vio y lo deja así"),
            method="R28",
            required=True,
        ),
        Column("let_be_because", "text", Words("Why it lets it be", "Por qué lo deja así"), method="R28"),
    ),
    ("finding",),
    _findings,
    "R14",
    order=("code", "finding"),
)
