"""The panels of the logic: the drawer beside the tree, and the question on the wall."""

from workbench.panels.logic import words
from workbench.panels.logic.view import closed_insight, insight_view, my_insight, question_view
from workbench.panels.panel import Panel
from workbench.panels.turnout import voters

INSIGHT = Panel(
    "insight",
    "insight",
    words.labels,
    insight_view,
    my_insight,
    closed=closed_insight,
    edits=("logic", "review"),
    own=True,
    turnout=voters,
)
ARROW_QUESTION = Panel("arrow_question", "insight", words.labels, question_view, turnout=voters)
