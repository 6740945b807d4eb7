"""What a command says: sentences in the reader's language, on any terminal, whatever the texts in them hold."""

import json
import os
import sys
import unicodedata
from typing import Any, TextIO

from workbench.words.i18n import Translate, translator


class Console:
    """Standard output and error of one command, and the language it speaks."""

    def __init__(self, language: str, *, as_json: bool = False) -> None:
        self.language = language
        self.as_json = as_json
        self.translate: Translate = translator(language)
        for stream in (sys.stdout, sys.stderr):
            _never_fail(stream)

    @property
    def speaks_unicode(self) -> bool:
        """Whether the terminal can show any character."""
        return (sys.stdout.encoding or "").lower().replace("-", "").startswith("utf")

    def say(self, text: str = "") -> None:
        """Print a line for the person."""
        self._write(sys.stdout, _harmless(text))

    def note(self, text: str) -> None:
        """Print a remark that is not part of the result."""
        self._write(sys.stderr, _harmless(text))

    def data(self, value: Any) -> None:
        """Print the result as JSON, readable in any encoding."""
        self._write(sys.stdout, json.dumps(value, ensure_ascii=not self.speaks_unicode, indent=2))

    @staticmethod
    def _write(stream: TextIO, text: str) -> None:
        stream.write(text + "\n")
        stream.flush()  # what is said must be seen now, also when a server goes on running


def _never_fail(stream: TextIO) -> None:
    """Show what the terminal's encoding lacks as a question mark instead of stopping."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")


def _harmless(text: str) -> str:
    """Take the control characters out: words from a file must not steer the terminal."""
    return "".join(c if c == "\n" or unicodedata.category(c) not in ("Cc", "Cs") else "\ufffd" for c in text)


def close_quietly() -> None:
    """Forget what can no longer be written, so that Python does not complain about the closed pipe when it ends."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, sys.stdout.fileno())
