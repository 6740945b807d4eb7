"""The panel of the agenda: above the work of every stage."""

from workbench.panels.agenda import words
from workbench.panels.agenda.view import agenda_options, agenda_view, my_agenda
from workbench.panels.panel import Panel
from workbench.panels.turnout import finishers

AGENDA = Panel(
    "agenda",
    "agenda",
    words.labels,
    agenda_view,
    my_agenda,
    agenda_options,
    edits=("agenda",),
    own=True,
    steps=True,
    apart=True,
    turnout=finishers,
)
