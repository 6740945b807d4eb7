"""What the points of view show: the same questions for all, and every sector's answers side by side (R10).

Nobody's name is in it: an answer says which sector it comes from, and no more; a sector of one or two people is shown
with the other small ones, for it would be a name (R5).
"""

from collections import Counter
from collections.abc import Callable

from ogcore.record.group import WorkingGroup
from ogcore.record.participant import SECTORS, Identity
from ogcore.record.shown_sector import EVERYBODY, ShownSectors
from ogcore.record.stage import Pace
from ogcore.record.voice import Voice
from ogcore.rights.state import Rights
from ogcore.trees.state import TreeState
from ogcore.viewpoints.accord import accord, is_seen, is_stale, picture, shown_voices, spoke, voices
from ogcore.viewpoints.state import Answer, Held, Viewpoints
from workbench.panels.panel import View, Viewer
from workbench.panels.shown_sector import groups_view, sector_view


def viewpoints_view(group: WorkingGroup, viewer: Viewer) -> View:
    """Return the questions and, once shown, the answers; until then only how many there are of each sector.

    ``core`` is what the questions ask about; before there is one, it is the situation in ``topic``.
    """
    state, tree = group[Viewpoints], group[TreeState]
    spoken = spoke(state)
    sides = [*groups_view(spoken, viewer.translate)] or [sector_view(EVERYBODY, viewer.translate)]
    return {
        "editable": viewer.editable,
        "begun": _begun(group),
        "facilitator": viewer.facilitator,
        "enters": viewer.enters,
        "shown": state.shown,
        "at_screen": state.at_screen,
        "core": tree.text(tree.core_problem) if tree.core_problem else None,
        "topic": viewer.topic,
        "sectors": [sector_view(sector, viewer.translate) for sector in SECTORS],
        "sides": sides,
        "questions": [_question(state, question, spoken, _absent(group, spoken)) for question in state.asked()],
    }


def _begun(group: WorkingGroup) -> bool:
    return "viewpoints" in group[Pace].begun


def _absent(group: WorkingGroup, spoken: ShownSectors) -> tuple[str, ...]:
    """Return the sectors of which nobody has spoken, once nobody can: until then the list would tell who comes next."""
    if not _begun(group) or (group.stage == "viewpoints" and group.stage_open):
        return ()
    return tuple(sector for sector in SECTORS if not spoken.people.get(sector))


def my_viewpoints(group: WorkingGroup, identity: Identity, voice: Voice | None = None) -> View:
    """Return the visitor's own answers and positions, and to who enters them those of people without devices (R46).

    A facilitator has none of their own.
    """
    state, enters, me = group[Viewpoints], group[Rights].may_decide(identity), voice or Voice.of(identity)
    nothing_said: View = {"answers": [], "positions": []}
    return {
        "sector": me.sector,
        **(nothing_said if me.facilitates else _said_by(state, me.owns)),
        "entered": _said_by(state, lambda person, _thing: person is None) if enters else nothing_said,
    }


def _said_by(state: Viewpoints, is_theirs: Callable[[str | None, str], bool]) -> View:
    """Return the answers and positions of whomever ``is_theirs`` knows."""
    given = [one for one in state.answers.values() if not one.withdrawn and is_theirs(one.author, one.answer)]
    held = [held for held in state.positions.values() if is_theirs(held.person, held.answer)]
    return {
        "answers": [
            {
                "id": answer.answer,
                "question": answer.question,
                "sector": answer.sector,
                "text": answer.wording.text,
                "offers": list(answer.wording.offers),
            }
            for answer in sorted(given, key=lambda answer: (answer.order, answer.answer))
        ],
        "positions": [_mine(state, position) for position in held],
    }


def _mine(state: Viewpoints, held: Held) -> View:
    return {
        "answer": held.answer,
        "sector": held.sector,
        "position": held.position.position,
        "reason": {"text": held.position.reason.text, "offers": list(held.position.reason.offers)},
        "stale": is_stale(held, state.answers[held.answer]),
    }


def _question(state: Viewpoints, question: str, spoken: ShownSectors, absent: tuple[str, ...]) -> View:
    answers = state.answers_to(question)
    standing = [answer for answer in answers if not answer.withdrawn]
    own = state.questions.get(question)
    seen = picture(state, question, spoken, absent)
    return {
        "id": question,
        "text": own.text if own else None,
        "counts": Counter(spoken.name(answer.sector) for answer in standing if answer.sector),
        "silent": list(seen.silent),
        "common": list(seen.common) if state.shown else [],
        "contested": list(seen.contested) if state.shown else [],
        "answers": [_answer(state, answer, spoken) for answer in answers if is_seen(state, answer)],
    }


def _answer(state: Viewpoints, answer: Answer, spoken: ShownSectors) -> View:
    by_sector = voices(state, answer)
    shown = shown_voices(by_sector, spoken)
    return {
        "id": answer.answer,
        "sector": spoken.name(answer.sector) if answer.sector else EVERYBODY,
        "text": answer.wording.text,
        "entered": answer.author is None,
        "withdrawn": answer.withdrawn,
        "taken": answer.answer in state.taken,
        "accord": accord(shown, spoken),
        "people": sum(voice.agree + voice.disagree for voice in by_sector.values()),
        "voices": [{"sector": name, "agree": voice.agree, "disagree": voice.disagree} for name, voice in shown.items()],
        "reasons": _reasons(state, answer, spoken),
        "earlier": sum(is_stale(held, answer) for held in state.positions_on(answer.answer)),
    }


def _reasons(state: Viewpoints, answer: Answer, spoken: ShownSectors) -> list[View]:
    """Return why people agree and disagree, dissent first, each by sector and with the wording it was said of."""
    held = [held for held in state.positions_on(answer.answer) if held.position.reason.text]
    return [
        {
            "sector": spoken.name(each.sector) if each.sector else EVERYBODY,
            "position": each.position.position,
            "text": each.position.reason.text,
            "was": each.position.wording if is_stale(each, answer) else None,
        }
        for each in sorted(held, key=lambda each: each.position.position == "agree")
    ]
