"""What the brainstorm tells an analyst (R7): its ideas, and how many people stand behind each."""

from collections.abc import Iterator

from ogcore.brainstorm.placing import places
from ogcore.brainstorm.state import Brainstorm
from ogcore.brainstorm.tally import Tally, family, tally
from ogcore.brainstorm.themes import Themes
from ogcore.record.frame import Column, Frame, Row, Words
from ogcore.record.small_sector import LEAST, shown_together
from ogcore.record.stream import Stream
from ogcore.record.told_sector import SECTORS_TOGETHER, together
from ogcore.trees.state import TreeState


def _ideas(group: Stream) -> Iterator[Row]:
    """Yield the ideas the room has been shown; what was withdrawn nobody sees."""
    state, themes = group[Brainstorm], group[Themes]
    if not state.revealed:
        return
    members, placed = state.members(), places(state, group[TreeState])
    for idea in state.ideas.values():
        if idea.withdrawn:
            continue
        stands = idea.merged_into is None
        theme = themes.themes.get(themes.of.get(idea.idea, ""))
        yield {
            "idea": idea.idea,
            "text": idea.text,
            "merged_into": idea.merged_into,
            "made_of": sum(one.idea not in members for one in family(idea, members)) if idea.idea in members else None,
            "theme": theme.name if theme else None,
            "people": tally(family(idea, members)).people if stands else None,
            "cards": len(placed.get(idea.idea, ())),
        }


def _support(group: Stream) -> Iterator[Row]:
    """Yield the counts of the ideas that stand: beside them, counts of what they were made of would tell too much."""
    state = group[Brainstorm]
    members = state.members()
    for idea in state.standing() if state.revealed else ():
        counted = tally(family(idea, members))
        for sectors in _shown(counted):
            yield {
                "idea": idea.idea,
                "sectors": together(sectors),
                "people": sum(counted.sectors[sector] for sector in sectors),
            }


def _shown(counted: Tally) -> list[tuple[str, ...]]:
    """Return the sectors as they may be told; none where the total would tell of one or two without a sector."""
    without = counted.people - sum(counted.sectors.values())
    return [] if 0 < without < LEAST else shown_together(counted.sectors)


IDEAS = Frame(
    "ideas",
    Words("Ideas of the brainstorm", "Ideas de la lluvia de ideas"),
    (
        Column("idea", "id", Words("Idea", "Idea"), method="R7", required=True),
        Column("text", "text", Words("What it says", "Qué dice"), method="R7", required=True),
        Column(
            "merged_into",
            "id",
            Words(
                "The idea it was joined into; none: it stands by itself",
                "La idea en que se juntó; sin dato: está por sí misma",
            ),
            method="R7",
        ),
        Column(
            "made_of",
            "count",
            Words("From how many ideas people wrote it was joined", "De cuántas ideas escritas se juntó"),
            "ideas",
            "R7",
        ),
        Column("theme", "text", Words("Theme it stands in", "Tema en que está"), method="R7"),
        Column(
            "people",
            "count",
            Words(
                "People behind it, each counted once, with or without a device; of ideas that stand by themselves",
                "Personas que la respaldan, contadas una vez, con o sin dispositivo; de ideas que están por sí mismas",
            ),
            "people",
            "R7",
        ),
        Column(
            "cards",
            "count",
            Words("Cards of the tree that came from it", "Tarjetas del árbol que salieron de ella"),
            "cards",
            "R50",
            required=True,
        ),
    ),
    ("idea",),
    _ideas,
    "R7",
    order=("text", "idea"),
)

SUPPORT = Frame(
    "support",
    Words("Who stands behind the ideas, by sector", "Quién respalda las ideas, por sector"),
    (
        Column("idea", "id", Words("Idea", "Idea"), method="R7", required=True),
        SECTORS_TOGETHER,
        Column(
            "people",
            "count",
            Words("People of them behind it", "Personas de ellos que la respaldan"),
            "people",
            "R7",
            required=True,
        ),
    ),
    ("idea", "sectors"),
    _support,
    "R7",
)
