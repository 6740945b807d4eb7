"""Reading the FILE of a command: a tree as indented text, from a file or from standard input (``-``)."""

import sys
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import BinaryIO

from ogcore.errors import UnreadableOutline
from ogcore.outline import SIZE_LIMIT, read_outline
from ogcore.problem_tree import ProblemTree
from workbench.cli.console import Console
from workbench.cli.failure import CommandFailure
from workbench.explanation import REASONS

STDIN = "-"
_BYTES_A_CHARACTER = 4
_SPANISH = frozenset({"efectos", "consecuencias", "problema", "problema central", "causas"})


def read_tree(name: str, console: Console) -> tuple[ProblemTree, str]:
    """Return the tree of the outline and the language its headings are in.

    Raises CommandFailure with the line and the reason: a missing file, a folder, not text, not an outline.
    """
    text = _text(name, console)
    try:
        tree = read_outline(text)
    except UnreadableOutline as error:
        reason = console.translate(REASONS.get(str(error.data["reason"]), "{reason}"))
        sentence = reason.replace("{reason}", str(error.data["reason"]))
        if error.data["text"]:
            sentence = f"{sentence} “{error.data['text']}”"
        raise CommandFailure(error.data["reason"], sentence, shown(name, console), error.data["line"]) from error
    return tree, _language(text)


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


def _text(name: str, console: Console) -> str:
    data = read_bytes(name, SIZE_LIMIT * _BYTES_A_CHARACTER, console)
    if len(data) > SIZE_LIMIT * _BYTES_A_CHARACTER:
        raise CommandFailure("too_large", console.translate(REASONS["too_large"]), shown(name, console), 1)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _not_text(data, error.start, name, console) from error
    if "\0" in text:  # UTF-8 in letter only: a picture, a program
        raise _not_text(data, data.index(b"\0"), name, console)
    return text.removeprefix("\ufeff")


def _not_text(data: bytes, place: int, name: str, console: Console) -> CommandFailure:
    line = 1 + data.count(b"\n", 0, place)
    return CommandFailure("not_text", console.translate(REASONS["not_text"]), shown(name, console), line)


def _language(text: str) -> str:
    """Tell from its headings which language an outline is in."""
    headings = (line.strip().rstrip(":").lower() for line in text.splitlines() if line[:1].isalpha())
    return "es" if any(heading in _SPANISH for heading in headings) else "en"
