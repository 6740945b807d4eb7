"""What is known of a group before it starts, as plain text beside the context (R55)."""

from collections.abc import Iterator

from ogcore.plan.state import GroupCard
from ogcore.preparation.events import Stakeholder
from ogcore.preparation.state import ASPECTS, Preparation
from ogcore.record.group import WorkingGroup
from workbench.words.aspect_label import aspect_labels
from workbench.words.i18n import Translate


def preparation_text(card: GroupCard, group: WorkingGroup, translate: Translate) -> str:
    """Return the group's key elements, empty where nothing was noted."""
    held = group[Preparation]
    if not held.stakeholders and not any(held.note(aspect).all != ("",) for aspect in ASPECTS):
        return ""
    line = f"{translate('Before the group starts')} · {card.name}"
    return "\n".join(["", line, "-" * len(line), *_people(held, translate), *_notes(held, translate)]) + "\n"


def _people(held: Preparation, _: Translate) -> Iterator[str]:
    words, people = aspect_labels(_), held.ordered()
    if people:
        yield f"{words['stakeholders']}:"
        yield from (f"- {_one(one, words, _)}" for one in people)
        yield ""


def _one(one: Stakeholder, words: dict[str, str], _: Translate) -> str:
    told = [words[f"power.{power}"] for power in one.has]
    told += [] if one.present else [_("will be missing")]
    return f"{one.name} ({', '.join(told)})" if told else one.name


def _notes(held: Preparation, _: Translate) -> Iterator[str]:
    words = aspect_labels(_)
    for aspect in ASPECTS:
        for text in filter(None, held.note(aspect).all):
            yield f"{words[f'aspect.{aspect}']}: " + text.replace("\n", "\n   ")
