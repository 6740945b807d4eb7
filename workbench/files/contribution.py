"""What one person has contributed to their group, as text to take home: theirs alone, whoever else asks."""

from collections.abc import Iterator

from ogcore.amendments.spot import spot_of
from ogcore.amendments.state import Amendment, Amendments
from ogcore.brainstorm.state import Brainstorm
from ogcore.candidates.state import Candidates
from ogcore.plan.state import Plan
from ogcore.record.event import Event, Recorded
from ogcore.record.group import WorkingGroup
from ogcore.record.participant import Identity
from ogcore.record.voice import Voice
from ogcore.viewpoints.state import Viewpoints
from ogcore.workshop.workshop import Workshop
from workbench.words.card_value import worded
from workbench.words.deed import deed, is_told
from workbench.words.i18n import Translate


def contribution_text(workshop: Workshop, plan: Plan, identity: Identity, translate: Translate) -> str:
    """Return what ``identity`` wrote, in full, then what they did in the common work, in the order it happened."""
    _ = translate
    group = workshop.group(plan.plan_id, str(identity.group_id))
    place = plan.group(str(identity.group_id))
    heading = " · ".join(part for part in (_("My contributions"), place.name, place.topic, plan.name) if part)
    lines = [heading, "=" * len(heading), ""]
    voice = workshop.voice(identity, group)
    for title, texts in _written(group, voice, identity.language, _):
        lines += [title, *(f"- {text.replace(chr(10), chr(10) + '  ')}" for text in texts), ""]
    done = list(_done(workshop.store.load(group.stream), group, voice, _))
    if done:
        lines += [_("What I did"), *(f"- {sentence}" for sentence in done), ""]
    if len(lines) == 3:  # noqa: PLR2004 - the heading alone
        lines += [_("Nothing of yours is on record in this group."), ""]
    return "\n".join(lines)


def _written(group: WorkingGroup, voice: Voice, language: str, _: Translate) -> Iterator[tuple[str, list[str]]]:
    standing = [idea for idea in group[Brainstorm].ideas.values() if not idea.withdrawn]
    ideas = [idea.text for idea in standing if voice.owns(idea.author, idea.idea)]
    candidates = [held.wording.text for held in group[Candidates].standing() if held.is_of(voice)]
    given = [held for held in group[Viewpoints].answers.values() if not held.withdrawn]
    answers = [held.wording.text for held in given if held.is_of(voice)]
    own = [held for held in group[Amendments].ordered() if held.is_of(voice)]
    amended = [_amended(group, held, language) for held in own]
    told = ((_("My ideas"), ideas), (_("Problems I proposed"), candidates), (_("My answers"), answers))
    for title, texts in (*told, (_("Other words I proposed for the cards"), amended)):
        if texts:
            yield title, texts


def _amended(group: WorkingGroup, held: Amendment, language: str) -> str:
    before, after = (worded(group, language, spot_of(held.ground), text) for text in (held.ground.words, held.text))
    return "\n".join(filter(None, [f"{before} → {after or '…'}", held.reason and f"({held.reason})"]))


def _done(log: list[Recorded], group: WorkingGroup, voice: Voice, _: Translate) -> Iterator[str]:
    """Yield a sentence for each gesture of somebody in the common work, each once."""
    gestures: dict[str, list[Event]] = {}
    for record in log:
        if voice.owns(record.whose, record.op) and not record.event.own:
            gestures.setdefault(record.op, []).append(record.event)
    yield from dict.fromkeys(deed(group, events, _) for events in gestures.values() if is_told(events))
