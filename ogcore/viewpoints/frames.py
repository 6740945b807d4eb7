"""What the points of view tell an analyst (R10): answers, how the sectors stand to them, who agrees, also as one."""

from collections.abc import Iterator

from ogcore.record.frame import Column, Frame, Row, Words, said
from ogcore.record.participant import SEATS, SECTORS
from ogcore.record.shown_sector import EVERYBODY, OTHERS
from ogcore.record.stream import Stream
from ogcore.record.told_sector import SECTORS_TOGETHER, together
from ogcore.viewpoints.accord import (
    COMMON,
    CONTESTED,
    OPEN,
    REJECTED,
    accord_on,
    caucuses,
    shown_as,
    shown_voices,
    spoke,
    voices,
)
from ogcore.viewpoints.state import QUESTIONS, Answer, Viewpoints

_OWN = "own"
"""What a question is called that a facilitator added; its words stand beside it."""


def _viewpoints(group: Stream) -> Iterator[Row]:
    state = group[Viewpoints]
    spoken = spoke(state)
    for answer in _standing(state):
        said_of_it = voices(state, answer)
        own = state.questions.get(answer.question)
        enough = bool(spoken.groups)
        yield {
            "answer": answer.answer,
            "question": _OWN if own else answer.question,
            "question_text": said(own.text) if own else None,
            "text": answer.wording.text,
            "sector": shown_as(answer, spoken),
            "accord": accord_on(state, answer, spoken) if enough else None,
            "agree": sum(voice.agree for voice in said_of_it.values()) if enough else None,
            "disagree": sum(voice.disagree for voice in said_of_it.values()) if enough else None,
            "as_one": answer.caucus,
            "agree_as_one": _as_one(state, answer, "agree"),
            "disagree_as_one": _as_one(state, answer, "disagree"),
            "idea": state.taken[answer.answer].idea if answer.answer in state.taken else None,
        }


def _as_one(state: Viewpoints, answer: Answer, position: str) -> str | None:
    """Return the sectors that say so of an answer as one; None where none does."""
    said = caucuses(state, answer)
    return together([sector for sector in SECTORS if said.get(sector) == position]) or None


def _positions(group: Stream) -> Iterator[Row]:
    state = group[Viewpoints]
    spoken = spoke(state)
    for answer in _standing(state):
        for name, voice in shown_voices(voices(state, answer), spoken).items():
            yield {
                "answer": answer.answer,
                "sectors": together(spoken.groups[name]),
                "agree": voice.agree,
                "disagree": voice.disagree,
            }


def _standing(state: Viewpoints) -> Iterator[Answer]:
    """Yield the answers the room has been shown and nobody has taken back."""
    return (answer for answer in state.answers.values() if state.shown and not answer.withdrawn)


_ANSWER = Column("answer", "id", Words("Answer", "Respuesta"), method="R10", required=True)
_AGREE = Words("People who agree, whoever gave it among them", "Personas de acuerdo, con quien la dio")
_DISAGREE = Words("People who see it otherwise", "Personas que lo ven de otro modo")
_AGREE_AS_ONE = Words(
    "Sectors that agree as one, on purpose, separated by blanks; the one that gave it among them",
    "Sectores que están de acuerdo como uno solo, a propósito, separados por espacios; con el que la dio",
)
_DISAGREE_AS_ONE = Words(
    "Sectors that see it otherwise as one, on purpose, separated by blanks",
    "Sectores que lo ven de otro modo como uno solo, a propósito, separados por espacios",
)

VIEWPOINTS_FRAME = Frame(
    "viewpoints",
    Words("Points of view", "Puntos de vista"),
    (
        _ANSWER,
        Column(
            "question",
            "code",
            Words("What was asked", "Qué se preguntó"),
            method="R10",
            codes=(*QUESTIONS, _OWN),
            required=True,
        ),
        Column(
            "question_text",
            "text",
            Words("Words of a question of the group's own", "Palabras de una pregunta propia de la mesa"),
            method="R10",
        ),
        Column("text", "text", Words("What the answer says", "Qué dice la respuesta"), method="R10", required=True),
        Column(
            "sector",
            "code",
            Words(
                "Sector it comes from; “rest”: the small ones together; “everybody”: nobody's in particular; "
                "“whole_room”: said under the Chatham House Rule",
                "Sector del que viene; “rest”: los pequeños juntos; “everybody”: de ninguno en particular; "
                "“whole_room”: dicho con la Regla de Chatham House",
            ),
            method="R10",
            codes=(*SEATS, OTHERS, EVERYBODY),
            required=True,
        ),
        Column(
            "accord",
            "code",
            Words("How the sectors stand to it", "Cómo se sitúan los sectores ante ella"),
            method="R10",
            codes=(COMMON, CONTESTED, REJECTED, OPEN),
        ),
        Column("agree", "count", _AGREE, "people", "R10"),
        Column("disagree", "count", _DISAGREE, "people", "R10"),
        Column(
            "as_one",
            "truth",
            Words(
                "Its sector says it as one, on purpose, where the Chatham House Rule held",
                "Su sector lo dice como uno solo, a propósito, donde regía la Regla de Chatham House",
            ),
            method="R5",
        ),
        Column("agree_as_one", "id", _AGREE_AS_ONE, method="R5"),
        Column("disagree_as_one", "id", _DISAGREE_AS_ONE, method="R5"),
        Column("idea", "id", Words("The idea it became", "La idea en que se convirtió"), method="R50"),
    ),
    ("answer",),
    _viewpoints,
    "R10",
    order=("question", "question_text", "text", "answer"),
)

POSITIONS = Frame(
    "positions",
    Words("Who agrees with which answer, by sector", "Quién está de acuerdo con qué respuesta, por sector"),
    (
        _ANSWER,
        SECTORS_TOGETHER,
        Column("agree", "count", _AGREE, "people", "R10", required=True),
        Column("disagree", "count", _DISAGREE, "people", "R10", required=True),
    ),
    ("answer", "sectors"),
    _positions,
    "R10",
)
