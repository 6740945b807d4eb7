"""The panel of rights and proposals, on the page of every stage."""

from workbench.panels.panel import Panel
from workbench.panels.rights import words
from workbench.panels.rights.view import my_rights, rights_view, signed

RIGHTS = Panel(
    "rights",
    "rights",
    words.labels,
    rights_view,
    my_rights,
    options=lambda place: place.where,
    signed=signed,
    own=True,
)
