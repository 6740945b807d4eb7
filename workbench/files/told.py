"""The ideas and the points of view of a group in words for paper and tables, as its room reads them (R7, R10).

Nobody's name is in it, and no sector of one or two people (R5); what is hidden from the group is in none of it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ogcore.brainstorm.state import Brainstorm
from ogcore.brainstorm.tally import contributors, family, originals, tally
from ogcore.brainstorm.themes import Themes
from ogcore.record.group import WorkingGroup
from ogcore.record.shown_sector import OTHERS, ShownSectors
from ogcore.viewpoints.accord import accord_on, caucuses, is_seen, is_stale, shown_as, shown_voices, spoke, voices
from ogcore.viewpoints.state import Answer, Held, Viewpoints
from workbench.files.told_votes import ToldDots, said_dots, told_dots
from workbench.words.i18n import Translate, _
from workbench.words.question_label import QUESTION_LABELS
from workbench.words.sector_label import LABELS, listed

ACCORDS = {"common": _("Common ground"), "contested": _("Sectors differ"), "rejected": _("No sector agrees")}


@dataclass(frozen=True, slots=True)
class ToldIdea:
    """One idea: its theme, empty without one; what it was merged from; how many ``people``, at ``least``, back it.

    ``dots`` is None where no dots are told.
    """

    theme: str
    text: str
    people: int
    shares: str
    originals: tuple[str, ...]
    least: bool = False
    dots: ToldDots | None = None


@dataclass(frozen=True, slots=True)
class ToldAnswer:
    """One answer to a question, how the sectors stand to it, and why: as (who, words)."""

    question: str
    sector: str
    text: str
    accord: str
    voices: str
    reasons: tuple[tuple[str, str], ...]


def told_ideas(group: WorkingGroup, translate: Translate) -> Sequence[ToldIdea]:
    """Return the ideas that stand, theme after theme, those in none last; nothing while they are hidden."""
    state, themes = group[Brainstorm], group[Themes]
    if not state.revealed:
        return ()
    members, shown_as, order = state.members(), contributors(state), [*themes.ordered(), ""]
    told: list[ToldIdea] = []
    lying = told_dots(group)
    for idea in sorted(state.standing(), key=lambda idea: order.index(themes.of.get(idea.idea, ""))):
        counted = tally(family(idea, members))
        theme = themes.of.get(idea.idea, "")
        told.append(
            ToldIdea(
                themes.themes[theme].name if theme else "",
                idea.text,
                counted.people,
                listed(dict(zip(shown_as.groups, shown_as.shares(counted.sectors), strict=True)), translate),
                tuple(one.text for one in originals(idea, members)),
                counted.least,
                said_dots(lying.get(idea.idea), translate),
            )
        )
    return told


def told_answers(group: WorkingGroup, translate: Translate) -> Sequence[ToldAnswer]:
    """Return the answers everybody may read, question after question; nothing while they are hidden."""
    state = group[Viewpoints]
    spoken = spoke(state)
    return [
        _answer(state, answer, spoken, translate)
        for question in state.asked()
        for answer in state.answers_to(question)
        if is_seen(state, answer)
    ]


def counted_together(group: WorkingGroup) -> bool:
    """Tell whether some sectors are so small that what is told counts them as one."""
    ideas = contributors(group[Brainstorm]) if group[Brainstorm].revealed else ShownSectors({})
    return OTHERS in ideas.groups or OTHERS in spoke(group[Viewpoints]).groups


def _answer(state: Viewpoints, answer: Answer, spoken: ShownSectors, translate: Translate) -> ToldAnswer:
    heard = shown_voices(voices(state, answer), spoken)
    counts = translate(_("{agree} agree, {disagree} disagree"))
    said = [
        f"{translate(LABELS[name])}: "
        + counts.replace("{agree}", str(one.agree)).replace("{disagree}", str(one.disagree))
        for name, one in heard.items()
    ]
    one = (translate(_("as one: agrees")), translate(_("as one: disagrees")))
    said += [
        f"{translate(LABELS[sector])}, {one[position == 'disagree']}"
        for sector, position in caucuses(state, answer).items()
        if not (answer.caucus and sector == answer.sector)
    ]
    stand = translate(ACCORDS[found]) if (found := accord_on(state, answer, spoken)) in ACCORDS else ""
    own = state.questions.get(answer.question)
    return ToldAnswer(
        own.text if own else translate(QUESTION_LABELS[answer.question]),
        _speaker(answer, spoken, translate),
        answer.wording.text,
        translate(_("Taken back by whoever gave it")) if answer.withdrawn else stand,
        "" if answer.withdrawn else "; ".join(said),
        tuple(_reasons(state, answer, spoken, translate)),
    )


def _speaker(said: Answer | Held, spoken: ShownSectors, translate: Translate) -> str:
    """Return from whom something comes: of a sector that spoke as one, that it did so on purpose (R5)."""
    label = translate(LABELS[shown_as(said, spoken)])
    return translate(_("{sector}, as one, on purpose")).replace("{sector}", label) if said.caucus else label


def _reasons(
    state: Viewpoints, answer: Answer, spoken: ShownSectors, translate: Translate
) -> Iterable[tuple[str, str]]:
    """Yield why people agree and disagree, dissent first, each by sector and with the wording it was said of."""
    held = [held for held in state.positions_on(answer.answer) if held.position.reason.text]
    for each in sorted(held, key=lambda each: each.position.position == "agree"):
        sector = _speaker(each, spoken, translate)
        verb = translate(_("agrees:") if each.position.position == "agree" else _("disagrees:"))
        text = each.position.reason.text
        if is_stale(each, answer):
            was = translate(_("Said of an earlier wording: “{text}”")).replace("{text}", each.position.wording)
            text = f"{text}\n{was}"
        yield f"{sector} {verb}", text
