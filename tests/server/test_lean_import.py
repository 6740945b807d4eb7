"""What the server leaves out of its start."""

from __future__ import annotations

import subprocess
import sys


def test_the_server_starts_without_the_grammar_nobody_asks_for() -> None:
    """Importing the application brings Voila, and not the module whose import takes longer than all others together."""
    asked = "import sys, workbench.server.app; print('voila' in sys.modules, bool(sys.modules.get('rfc3987_syntax')))"
    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True, timeout=60)
    assert said.stdout.split() == ["True", "False"]


def test_events_of_jupyter_can_still_be_declared() -> None:
    """What uses jsonschema's formats, Jupyter's own registry of events, works without the one left out."""
    asked = """
import workbench.server
from jupyter_events import EventLogger
logger = EventLogger()
logger.register_event_schema({"$id": "https://example.org/x", "version": "1", "title": "x", "type": "object",
                              "properties": {"at": {"type": "string", "format": "iri"}}})
print(len(logger.schemas.schema_ids))
"""
    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True, timeout=60)
    assert int(said.stdout) > 0
