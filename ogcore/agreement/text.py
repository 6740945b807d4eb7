"""What is signed and what is sealed of a card, as data in one canonical form (R30)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ogcore.agreement.held import Dissent, Signature
from ogcore.commitments.contribution import agendas_told
from ogcore.commitments.json_form import as_json
from ogcore.commitments.let_be import let_be_told
from ogcore.commitments.placed import PlacedCard
from ogcore.commitments.sealed_plan import free_days
from ogcore.commitments.state import Commitments
from ogcore.objectives.objective_tree import objective_tree_of
from ogcore.record.rule import Whereabouts
from ogcore.record.stream import Stream
from ogcore.seal import canonical, settled
from ogcore.seal import payload_of as seal_payload
from ogcore.trees.laid_out import laid_out
from ogcore.trees.state import TreeState

_LISTS = ("parties", "activities", "indicators", "agendas")


def frozen_card(group: Stream, place: Whereabouts, card: str) -> dict[str, Any]:
    """Return what is signed of a card: its words and both trees as they stand, and where it stands.

    Trees are frozen with the words, so that none is sealed that the signatories did not see, and so are the holidays
    that its work plan does not count: another year's list of them must not change what was signed. Raises
    CommitmentNotFound.
    """
    found = group[Commitments].find(card)
    number, linked = f"{place.number}.{found.order}", found.node in group[TreeState]
    days = place.start, place.end
    placed = PlacedCard(found, group.language, number, place.plan, *days, group=place.group, problem_linked=linked)
    trees = _trees(group)
    besides = {"let_be": let_be_told(placed), "agendas": agendas_told(placed)}
    found_only = {"trees": trees, "free_days": free_days(found)}
    return dict(settled(as_json(placed) | besides | {name: value for name, value in found_only.items() if value}))


def _trees(group: Stream) -> list[dict[str, Any]]:
    """Return the problem tree and the objective tree as a payload holds them; none of a group without a core problem.

    An objective that nobody has worded yet has no text: its problem, in the other tree, has the same id.
    """
    found = {"problem": laid_out(group[TreeState]), "objective": laid_out(objective_tree_of(group))}
    return [_tree(kind, *tree) for kind, tree in found.items() if tree[0]]


def _tree(kind: str, statements: Sequence[tuple[str, str, str]], arrows: Sequence[tuple[str, str]]) -> dict[str, Any]:
    nodes = [{"id": node, "text": text, "kind": of} for node, text, of in statements]
    return {"kind": kind, "nodes": nodes, "edges": [list(arrow) for arrow in arrows], "note": ""}


def says_nothing(frozen: Mapping[str, Any]) -> bool:
    """Tell whether nobody has written anything on a card."""
    return not any(frozen["fields"].values()) and not any(frozen[name] for name in _LISTS)


@dataclass(frozen=True, slots=True)
class Given:
    """What people gave to a card: their signatures and dissents, in the order in which they gave them."""

    signatures: tuple[Signature, ...]
    dissents: tuple[Dissent, ...]


def payload_of(frozen: Mapping[str, Any], given: Given, **sealed: Any) -> dict[str, Any]:
    """Return what is sealed: the frozen card, what was given to it, and its ``version``, ``sealed``, ``previous``."""
    told = {
        "dissents": [_dissent(one) for one in given.dissents],
        "signatures": [_signature(one) for one in given.signatures],
    }
    return seal_payload(frozen, **sealed, **told)


def _signature(one: Signature) -> dict[str, Any]:
    told = {"sector": one.signs_for, "name": one.name, "post": one.post}
    by_hand = {"drawing": [list(stroke) for stroke in one.drawing], "photo": one.photo}
    return {**told, "paper": bool(one.paper), "dissent": one.dissent} | {k: v for k, v in by_hand.items() if v}


def _dissent(one: Dissent) -> dict[str, Any]:
    told = {"sector": one.signs_for, "text": one.text, "anonymous": one.how == "anonymous"}
    return {**told, "name": one.name, "post": one.post}


def canonical_text(payload: Any) -> str:
    """Return the canonical form of a payload as text. Raises NotCanonical."""
    return canonical(payload).decode()
