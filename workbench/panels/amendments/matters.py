"""What is to be decided of the cards' words: each conflict once with its readings, and every amendment beside (R29)."""

from collections.abc import Sequence
from dataclasses import dataclass

from ogcore.amendments.conflict import changed, conflicts, known
from ogcore.amendments.deciding import moved_by
from ogcore.amendments.ground import place_now, text_now
from ogcore.amendments.spot import spot_of
from ogcore.amendments.state import Amendment, Amendments
from ogcore.record.group import WorkingGroup
from workbench.panels.amendments.told import place_of, told
from workbench.panels.panel import View, Viewer
from workbench.words.card_value import worded


@dataclass(frozen=True, slots=True)
class Matter:
    """Amendments that are decided together, and the words they differ over; one alone differs over none."""

    amendments: tuple[Amendment, ...]
    words: tuple[str, ...] = ()


def matters_of(group: WorkingGroup) -> list[Matter]:
    """Return what is to be decided now, in the order in which it was first proposed."""
    known_now, (version, made) = _known(group), group.remembered_of("amendment_matters")
    if version != group.version or made[0] != known_now:
        made = (known_now, _matters(group))
        group.remember("amendment_matters", group.version, made)
    found: list[Matter] = made[1]
    return found


def _known(group: WorkingGroup) -> int:
    """Return of how many amendments it is known what they change: what is remembered of fewer is another answer."""
    entries = group[Amendments].entries.values()
    return sum(changed(one, known) is not None for one in entries)


def _matters(group: WorkingGroup) -> list[Matter]:
    state = group[Amendments]
    standing = [one for one in state.undecided() if place_now(group, one) is not None]
    found, together = list[Matter](), set[str]()
    for conflict in conflicts(group, known):
        held = tuple(state.find(one) for one in conflict.amendments)
        found.append(Matter(held, conflict.words))
        together |= set(conflict.amendments)
    found += [Matter((one,)) for one in standing if one.amendment not in together]
    return sorted(found, key=lambda matter: matter.amendments[0].order)


def matter_of(group: WorkingGroup, amendment: str | None) -> Matter | None:
    """Return the matter an amendment belongs to; None where it is not to be decided now."""
    return next((one for one in matters_of(group) if any(held.amendment == amendment for held in one.amendments)), None)


def matter_view(group: WorkingGroup, viewer: Viewer, matter: Matter, shown: int) -> View:
    """Return a matter: where it is, the words as they stand, what they differ over, and so many of its readings."""
    first = matter.amendments[0]
    spot = spot_of(first.ground)
    return {
        "id": first.amendment,
        "card": first.ground.card,
        "field": first.ground.field,
        "item": first.ground.item,
        **place_of(group, viewer, first),
        "sentence": worded(group, viewer.language, spot, stands(group, matter.amendments)),
        "words": [worded(group, viewer.language, spot, words) for words in matter.words],
        "readings": [
            told(group, viewer, one) | {"moves": [other.amendment for other in moved_by(group, one)]}
            for one in matter.amendments[:shown]
        ],
        "more": len(matter.amendments[shown:]),
    }


def stands(group: WorkingGroup, held: Sequence[Amendment]) -> str:
    """Return the words as they stand that some amendments are about: from the first that any changes to the last."""
    now = text_now(group, held[0].ground) or ""
    spans = [span for one in held if (span := place_now(group, one)) is not None]
    return now[min(span.start for span in spans) : max(span.end for span in spans)] if spans else ""
