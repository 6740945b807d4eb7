"""What the points of view show: the same questions for all, and every sector's answers side by side (R10).

Nobody's name is in it: an answer says which sector it comes from, and no more (R5).
"""

from collections import Counter

from ogcore.record.group import WorkingGroup
from ogcore.record.participant import SECTORS, Identity
from ogcore.viewpoints.accord import accord, is_stale, picture, voices
from ogcore.viewpoints.state import Answer, Held, Viewpoints
from workbench.panels.frame.view import SECTOR_LABELS, SHAPES
from workbench.panels.panel import View, Viewer


def viewpoints_view(group: WorkingGroup, viewer: Viewer) -> View:
    """Return the questions and, once shown, the answers; until then only how many there are of each sector."""
    state = group[Viewpoints]
    return {
        "editable": viewer.editable,
        "facilitator": viewer.facilitator,
        "shown": state.shown,
        "at_screen": state.at_screen,
        "sectors": [
            {"id": sector, "label": viewer.translate(SECTOR_LABELS[sector]), "shape": SHAPES[sector]}
            for sector in SECTORS
        ],
        "questions": [_question(state, question) for question in state.asked()],
    }


def my_viewpoints(group: WorkingGroup, identity: Identity) -> View:
    """Return the visitor's own answers and positions; for a facilitator those entered for people without devices."""
    state = group[Viewpoints]
    person = None if identity.role == "facilitator" else identity.participant_id
    own = [answer for answer in state.answers.values() if answer.author == person and not answer.withdrawn]
    held = [held for held in state.positions.values() if held.person == person]
    return {
        "sector": identity.sector,
        "answers": [
            {
                "id": answer.answer,
                "question": answer.question,
                "sector": answer.sector,
                "text": answer.wording.text,
                "offers": list(answer.wording.offers),
            }
            for answer in sorted(own, key=lambda answer: (answer.order, answer.answer))
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


def _question(state: Viewpoints, question: str) -> View:
    answers = state.answers_to(question)
    standing = [answer for answer in answers if not answer.withdrawn]
    own = state.questions.get(question)
    seen = picture(state, question, SECTORS)
    return {
        "id": question,
        "text": own.text if own else None,
        "counts": Counter(answer.sector for answer in standing if answer.sector),
        "silent": list(seen.silent),
        "common": list(seen.common) if state.shown else [],
        "contested": list(seen.contested) if state.shown else [],
        "answers": [_answer(state, answer) for answer in answers if _is_seen(state, answer)],
    }


def _is_seen(state: Viewpoints, answer: Answer) -> bool:
    """A withdrawn answer is gone from sight, but not the dissent that was given with reasons."""
    if not state.shown:
        return False
    return not answer.withdrawn or any(_reasons(state, answer))


def _answer(state: Viewpoints, answer: Answer) -> View:
    spoken = voices(state, answer)
    return {
        "id": answer.answer,
        "sector": answer.sector,
        "text": answer.wording.text,
        "entered": answer.author is None,
        "withdrawn": answer.withdrawn,
        "taken": answer.answer in state.taken,
        "accord": accord(spoken),
        "voices": [
            {"sector": sector, "agree": spoken[sector].agree, "disagree": spoken[sector].disagree}
            for sector in SECTORS
            if sector in spoken
        ],
        "reasons": _reasons(state, answer),
        "earlier": sum(is_stale(held, answer) for held in state.positions_on(answer.answer)),
    }


def _reasons(state: Viewpoints, answer: Answer) -> list[View]:
    """Return why people agree and disagree, dissent first, each by sector and with the wording it was said of."""
    held = [held for held in state.positions_on(answer.answer) if held.position.reason.text]
    return [
        {
            "sector": each.sector,
            "position": each.position.position,
            "text": each.position.reason.text,
            "was": each.position.wording if is_stale(each, answer) else None,
        }
        for each in sorted(held, key=lambda each: each.position.position == "agree")
    ]
