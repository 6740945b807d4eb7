"""What a group preferred and how it voted, in words for paper, as its room reads it (R7, R14, R25, R51).

Nothing is told of what is not shown, or is still open, and no sector of one or two people is told apart (R5).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ogcore.brainstorm.state import Brainstorm
from ogcore.candidates.state import SHOWN, Candidates
from ogcore.candidates.tally import by_preference, choice
from ogcore.dots.state import Dots
from ogcore.dots.tally import IdeaDots, told_by_idea
from ogcore.logic.state import Logic
from ogcore.logic.tally import Tally, told_tallies
from ogcore.record.group import WorkingGroup
from ogcore.record.shown_sector import OTHERS
from ogcore.trees.state import TreeState
from workbench.words.i18n import Translate, _
from workbench.words.sector_label import LABELS, listed


@dataclass(frozen=True, slots=True)
class ToldDots:
    """The dots on one idea, how many of which sectors, and its ``rank``; 0 without a dot."""

    dots: int
    shares: str
    rank: int


@dataclass(frozen=True, slots=True)
class ToldVote:
    """What was voted on, what all said of it, and what each of the sectors shown said, as (sector, words)."""

    text: str
    whole: str
    sectors: Sequence[tuple[str, str]]


def told_dots(group: WorkingGroup) -> dict[str, IdeaDots]:
    """Return where dots lie by idea, as far as it may be told."""
    return told_by_idea(group[Dots], group[Brainstorm])


def said_dots(told: IdeaDots | None, translate: Translate) -> ToldDots | None:
    """Return the dots on an idea in words; None where nothing of them is told."""
    return None if told is None else ToldDots(told.dots, listed(told.shares, translate), told.rank or 0)


def told_preferences(group: WorkingGroup, translate: Translate) -> Sequence[ToldVote]:
    """Return the candidates for the core problem with how many prefer each, those with most first."""
    state = group[Candidates]
    counted = choice(state)
    if state.phase != SHOWN or not counted.together:
        return []
    return [
        ToldVote(
            held.wording.text,
            _people(counted.people(held.candidate), translate),
            [
                (_name(share.sectors, translate), str(share.people))
                for share in counted.of(held.candidate)
                if share.people
            ],
        )
        for held in by_preference(state.standing(), counted)
    ]


def told_votes(group: WorkingGroup, translate: Translate) -> Iterable[ToldVote]:
    """Yield the arrows of the tree that three or more people have voted on, with what they answered."""
    tree = group[TreeState]
    tallies = told_tallies(group[Logic])
    for cause, effect in tree.arrows():
        counted = tallies.get((cause, effect))
        parts = counted.shown() if counted else []
        if counted and parts:
            yield ToldVote(
                f"{tree.text(cause)} → {tree.text(effect)}",
                _answers(counted.whole, translate),
                [(_name(part.sectors, translate), _answers(part.tally, translate)) for part in parts],
            )


def _people(count: int, translate: Translate) -> str:
    said = translate(_("1 person") if count == 1 else _("{count} people"))
    return said.replace("{count}", str(count))


def _answers(counted: Tally, translate: Translate) -> str:
    said = translate(_("{yes} yes · {no} no · {unsure} not sure"))
    for name in ("yes", "no", "unsure"):
        said = said.replace(f"{{{name}}}", str(getattr(counted, name)))
    return said


def _name(sectors: Sequence[str], translate: Translate) -> str:
    return translate(LABELS[sectors[0] if len(sectors) == 1 else OTHERS])
