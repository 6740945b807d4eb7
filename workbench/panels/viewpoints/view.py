"""What the points of view show: the same questions for all, and every sector's answers side by side (R10).

Nobody's name is in it: an answer says which sector it comes from, and no more; a sector of one or two people is shown
with the other small ones, for it would be a name (R5).
"""

from collections import Counter
from collections.abc import Callable

from ogcore.chatham_house.state import ChathamHouse
from ogcore.record.group import WorkingGroup
from ogcore.record.participant import SECTORS, WHOLE_ROOM, Identity
from ogcore.record.shown_sector import EVERYBODY, ShownSectors
from ogcore.record.stage import Pace
from ogcore.record.voice import Voice
from ogcore.rights.state import Rights
from ogcore.trees.state import TreeState
from ogcore.viewpoints.accord import (
    accord_on,
    caucuses,
    is_seen,
    is_stale,
    picture,
    shown_as,
    shown_voices,
    spoke,
    voices,
)
from ogcore.viewpoints.state import Answer, Held, Viewpoints
from workbench.panels.panel import View, Viewer
from workbench.panels.shown_sector import seats_view, sector_view


def viewpoints_view(group: WorkingGroup, viewer: Viewer) -> View:
    """Return the questions and, once shown, the answers; until then only how many there are of each sector.

    ``core`` is what the questions ask about; before there is one, it is the situation in ``topic``.
    """
    state, tree = group[Viewpoints], group[TreeState]
    spoken = spoke(state)
    groups = list(spoken.groups) or [EVERYBODY]
    named = [sector for sector in _as_one(state) if sector not in groups] + groups
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
        "seats": seats_view(group, viewer.translate),
        "room": _is_rooms(group, spoken),
        "secret": group[ChathamHouse].sitting is not None,
        "sides": [sector_view(name, viewer.translate) for name in named],
        "questions": [_question(state, question, spoken, _absent(group, spoken)) for question in state.asked()],
    }


def _is_rooms(group: WorkingGroup, spoken: ShownSectors) -> bool:
    """Tell whether nothing is told by sector but what sectors say as one: it was all said under the Rule (R5)."""
    held = group[ChathamHouse].sitting is not None
    return tuple(spoken.groups) == (WHOLE_ROOM,) or (held and not spoken.groups)


def _as_one(state: Viewpoints) -> list[str]:
    """Return the sectors that have said something as one: they are named wherever that is shown."""
    said = {held.sector for held in state.answers.values() if held.caucus}
    said |= {held.sector for held in state.positions.values() if held.caucus}
    return [sector for sector in SECTORS if sector in said]


def _begun(group: WorkingGroup) -> bool:
    return "viewpoints" in group[Pace].begun


def _absent(group: WorkingGroup, spoken: ShownSectors) -> tuple[str, ...]:
    """Return the sectors of which nobody has spoken, once nobody can: until then the list would tell who comes next."""
    if not _begun(group) or (group.stage == "viewpoints" and group.stage_open):
        return ()
    if WHOLE_ROOM in spoken.people:  # nobody knows of which sectors they were
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
        **(nothing_said if me.facilitates else _said_by(state, lambda one, thing: me.owns(_who(one), thing))),
        "entered": _said_by(state, lambda one, _thing: _who(one) is None and not one.caucus)
        if enters
        else nothing_said,
        "caucus": _caucus(state, me, enters=enters),
    }


def _caucus(state: Viewpoints, me: Voice, *, enters: bool) -> View:
    """Return what somebody may say as a sector, and what was said so; nothing but where the Rule holds (R5)."""
    seats = () if not me.secret or me.role == "observer" else SECTORS if enters else (me.seat,)
    mine = [sector for sector in seats if sector is not None]
    return {"sectors": mine, **_said_by(state, lambda one, _thing: one.caucus and one.sector in mine)}


def _who(said: Answer | Held) -> str | None:
    return said.author if isinstance(said, Answer) else said.person


def _said_by(state: Viewpoints, is_theirs: Callable[[Answer | Held, str], bool]) -> View:
    """Return the answers and positions that ``is_theirs`` says are somebody's."""
    given = [one for one in state.answers.values() if not one.withdrawn and is_theirs(one, one.answer)]
    held = [held for held in state.positions.values() if is_theirs(held, held.answer)]
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
        "counts": Counter(shown_as(answer, spoken) for answer in standing if answer.sector),
        "silent": [name for name in seen.silent if name != WHOLE_ROOM],
        "common": list(seen.common) if state.shown else [],
        "contested": list(seen.contested) if state.shown else [],
        "answers": [_answer(state, answer, spoken) for answer in answers if is_seen(state, answer)],
    }


def _answer(state: Viewpoints, answer: Answer, spoken: ShownSectors) -> View:
    by_sector = voices(state, answer)
    shown = shown_voices(by_sector, spoken)
    return {
        "id": answer.answer,
        "sector": shown_as(answer, spoken),
        "text": answer.wording.text,
        "entered": answer.author is None and not answer.caucus,
        "as_one": answer.caucus,
        "withdrawn": answer.withdrawn,
        "taken": answer.answer in state.taken,
        "accord": accord_on(state, answer, spoken),
        "caucuses": [{"sector": sector, "position": said} for sector, said in caucuses(state, answer).items()],
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
            "sector": shown_as(each, spoken),
            "as_one": each.caucus,
            "position": each.position.position,
            "text": each.position.reason.text,
            "was": each.position.wording if is_stale(each, answer) else None,
        }
        for each in sorted(held, key=lambda each: each.position.position == "agree")
    ]
