"""What can be typed: every command, its arguments and its help."""

import argparse
from collections.abc import Sequence
from importlib import import_module
from typing import Any, NoReturn

from ogcore.record.language import LANGUAGES
from workbench.cli.failure import CommandFailure
from workbench.cli.meant import meant
from workbench.words.i18n import Translate

_COMMANDS = ("serve", "statement", "tree", "objective", "card", "workplan", "indicator", "agenda", "plan", "analyse")


class Parser(argparse.ArgumentParser):
    """A parser whose refusals are failures like any other, so that they too can be told as JSON."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(allow_abbrev=False, **settings)

    def error(self, message: str) -> NoReturn:
        """Raise CommandFailure with the usage of the command."""
        raise CommandFailure("usage", f"{message}\n{self.format_usage().rstrip()}")


def build_parser(translate: Translate, words: Sequence[str] = ()) -> Parser:
    """Return the parser of what is typed, ``words``; every command leaves its function in ``run``.

    Where the first word is a command, the parser knows that one alone: the others need not be brought.
    """
    _ = translate
    parser = Parser(
        prog="workbench", description=_("Live workshops that turn a public problem into commitments that hold.")
    )
    language = argparse.ArgumentParser(add_help=False)
    language.add_argument(
        "--lang", choices=LANGUAGES, default=argparse.SUPPRESS, help=_("language of answers and documents")
    )
    parser.add_argument("--lang", choices=LANGUAGES, default=None, help=argparse.SUPPRESS)
    groups = parser.add_subparsers(title=_("commands"), metavar=_("COMMAND"), required=True, dest="command")
    for name in meant(words, {name: name for name in _COMMANDS}):
        command = import_module(f"workbench.cli.{name}")
        if name == "card":
            command.add_to(groups, language, _, words[1:])
        else:
            command.add_to(groups, language, _)
    return parser
