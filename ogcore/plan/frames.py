"""What the plan tells an analyst: its groups (R1) and the context it meets (R4)."""

from collections.abc import Iterator

from ogcore.plan.context import ANSWERS, CONTEXTS, known
from ogcore.plan.state import Plan
from ogcore.record.frame import Column, Frame, Row, Words, said


def _groups(plan: Plan) -> Iterator[Row]:
    for card in plan.groups.values():
        yield {
            "group": card.group_id,
            "name": card.name,
            "topic": said(card.topic),
            "language": plan.language,
            "archived": card.archived,
        }


def _contexts(plan: Plan) -> Iterator[Row]:
    for context in CONTEXTS:
        held = known(plan.contexts, context)
        yield {
            "context": context,
            "answer": held.answer,
            "note": said(held.note.text),
            "next_step": said(held.next_step.text),
        }


GROUPS_FRAME = Frame(
    "groups",
    Words("Working groups", "Mesas de trabajo"),
    (
        Column("group", "id", Words("Working group", "Mesa de trabajo"), method="R1", required=True),
        Column("name", "text", Words("What the group is called", "Cómo se llama la mesa"), method="R1", required=True),
        Column("topic", "text", Words("What it works on", "En qué trabaja"), method="R1"),
        Column("language", "id", Words("Language of the plan", "Idioma del plan"), method="R6", required=True),
        Column(
            "archived",
            "truth",
            Words("Put away: read by all, changed by nobody", "Archivada: se lee, nadie la cambia"),
            required=True,
        ),
    ),
    ("group",),
    _groups,
    "R1",
    order=("name", "group"),
)

CONTEXTS_FRAME = Frame(
    "contexts",
    Words("Favourable contexts", "Contextos favorables"),
    (
        Column(
            "context",
            "code",
            Words("Which of the ten contexts", "Cuál de los diez contextos"),
            method="R4",
            codes=CONTEXTS,
            required=True,
        ),
        Column("answer", "code", Words("Whether it holds", "Si se cumple"), method="R4", codes=ANSWERS),
        Column("note", "text", Words("What is known of it", "Qué se sabe de él"), method="R4"),
        Column(
            "next_step", "text", Words("Whom to talk to, or what to do", "Con quién hablar o qué hacer"), method="R4"
        ),
    ),
    ("context",),
    _contexts,
    "R4",
)
