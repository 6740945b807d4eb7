"""Reading the FILE of a command: a tree in any form, from a file or from standard input (``-``)."""

import argparse
import sys
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import BinaryIO

from ogcore.errors import UnreadableTree
from ogcore.exchange import Bounds, Reading, form_of, ways_to_read
from ogcore.exchange import read_tree as read_bytes_of_tree
from ogcore.trees.problem_tree import ProblemTree
from workbench.cli.console import Console
from workbench.cli.failure import CommandFailure
from workbench.words.explanation import REASONS, SENTENCES, explain_notes
from workbench.words.file_fault import WAYS, WRITTEN
from workbench.words.i18n import Translate

STDIN = "-"
_NOTES = 20
_PLACE = ("line", "sheet", "cell", "path")
ENCODINGS: Mapping[str, str] = {"windows": "cp1252", "mac": "mac_roman", "dos": "cp850"}
"""What can be typed for the encodings of the core, which decides on them."""


def add_encoding(command: argparse.ArgumentParser, translate: Translate) -> None:
    """Add the option that says how a file is read which does not say so itself."""
    command.add_argument(
        "--encoding",
        choices=ENCODINGS,
        default=None,
        help=translate("how to read the accents of a text that is not in UTF-8 and does not say so itself"),
    )


def read_tree(name: str, console: Console, encoding: str | None = None) -> tuple[ProblemTree, str]:
    """Return the tree in a file and the language its headings are in (English where they do not say).

    ``encoding`` is what was typed of ENCODINGS.

    Raises CommandFailure with the place and the reason: a missing file, a folder, not text, not a tree.
    """
    bounds = Bounds()
    data = read_bytes(name, bounds.size, console)
    chosen = ENCODINGS.get(encoding or "")
    try:
        reading = read_bytes_of_tree(data, form_of(name, data, chosen), bounds, chosen)
    except UnreadableTree as error:
        first = failure_of(error, name, console)
        if first.code == "unclear_encoding":
            first.message += _ways(data, console)
        raise first from error
    _tell(reading, console)
    return reading.tree, reading.language or "en"


def _tell(reading: Reading, console: Console) -> None:
    """Say beside the result what was left out, joined or understood, so that nothing of it goes unseen."""
    notes = [note for note in reading.notes if note["reason"] not in WRITTEN]
    for place, words in explain_notes(notes[:_NOTES], console.language):
        console.note(f"{place}: {words}")
    more = len(notes) - _NOTES
    if more > 0:
        console.note(console.translate("… and {count} more.").replace("{count}", str(more)))


def _ways(data: bytes, console: Console) -> str:
    """Return what to type, with what the file would say then."""
    typed = {encoding: word for word, encoding in ENCODINGS.items()}
    lines: list[str] = []
    for way in ways_to_read(data):
        lines.append(f"  --encoding {typed[way.encoding]}  ({console.translate(WAYS[way.encoding])})")
        lines.extend(f"      {line}" for line in way.lines)
    return "".join(f"\n{line}" for line in lines)


def failure_of(error: UnreadableTree, name: str, console: Console) -> CommandFailure:
    """Return why a file cannot be read: its first fault, with the others."""
    first, *others = [_failure(fault, shown(name, console), console) for fault in error.faults]
    first.others = others
    return first


def _failure(fault: dict[str, object], name: str, console: Console) -> CommandFailure:
    reason, text = str(fault["reason"]), str(fault["text"])
    sentence = console.translate(REASONS.get(reason, SENTENCES["bad_input"]))
    place = {key: fault[key] for key in _PLACE if key in fault}
    return CommandFailure(reason, f"{sentence} “{text}”" if text else sentence, name, place)


def shown(name: str, console: Console) -> str:
    """Return a file's name as messages give it."""
    return console.translate("standard input") if name == STDIN else name


def read_bytes(name: str, limit: int, console: Console) -> bytes:
    """Return at most ``limit`` + 1 bytes; raises CommandFailure for a missing or closed file or a folder."""
    _ = console.translate
    try:
        with _opened(name) as file:
            return file.read(limit + 1)
    except FileNotFoundError as error:
        raise CommandFailure("missing_file", _("there is no such file."), name) from error
    except IsADirectoryError as error:
        raise CommandFailure("is_folder", _("that is a folder, not a file."), name) from error
    except PermissionError as error:
        # Windows says "permission denied" of a folder
        if Path(name).is_dir():
            raise CommandFailure("is_folder", _("that is a folder, not a file."), name) from error
        raise CommandFailure("closed_file", _("you may not read that file."), name) from error
    except ValueError as error:
        raise CommandFailure("missing_file", _("there is no such file."), name) from error


def _opened(name: str) -> AbstractContextManager[BinaryIO]:
    return nullcontext(sys.stdin.buffer) if name == STDIN else Path(name).open("rb")
