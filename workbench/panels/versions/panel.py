"""The panel of the versions."""

from workbench.panels.panel import Panel, no_part
from workbench.panels.versions import words
from workbench.panels.versions.view import versions_view

VERSIONS = Panel("versions", "versions", words.labels, versions_view, options=lambda place: place.where, closed=no_part)
