"""``workbench card``: the commands on commitment cards, each brought when it is meant."""

import argparse
from collections.abc import Sequence
from importlib import import_module
from typing import Any

from workbench.cli.meant import meant
from workbench.words.i18n import Translate

_ACTIONS = {
    "pdf": "card_pdf",
    "check": "card_check",
    "json": "card_check",
    "docx": "card_export",
    "xlsx": "card_export",
    "csv": "card_export",
    "import": "card_check",
    "compare": "card_compare",
    "verify": "card_verify",
}
"""Which module holds which command."""


def add_to(commands: Any, language: argparse.ArgumentParser, translate: Translate, words: Sequence[str] = ()) -> None:
    """Add the commands to the parser: the one that ``words`` begin with, or else all of them."""
    _ = translate
    group = commands.add_parser("card", help=_("print, check and compare commitment cards"))
    actions = group.add_subparsers(title=_("commands"), metavar=_("COMMAND"), required=True, dest="action")
    for module in meant(words, _ACTIONS):
        import_module(f"workbench.cli.{module}").add_to(actions, language, _)
