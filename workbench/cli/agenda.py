"""``workbench agenda``: find what a commitment may name of the 2030 Agenda and of the other agendas (R31)."""

import argparse
from typing import Any

from ogcore.agendas import Entry, search
from ogcore.agendas.search import LONGEST, MOST
from workbench.cli.console import Console
from workbench.cli.failure import OK, CommandFailure
from workbench.cli.source import STDIN
from workbench.cli.statement import standard_input
from workbench.words.agenda_label import LEVEL_NAMES
from workbench.words.i18n import Translate

_ALL = 500


def add_to(commands: Any, language: argparse.ArgumentParser, translate: Translate) -> None:
    """Add the command to the parser."""
    _ = translate
    group = commands.add_parser("agenda", help=_("find what a commitment contributes to"))
    actions = group.add_subparsers(title=_("commands"), metavar=_("COMMAND"), required=True, dest="action")
    command = actions.add_parser(
        "search", parents=[language], help=_("find goals, targets, indicators and other agendas by words or by code")
    )
    words = _("what to look for, in Spanish or English, or a code such as 5.2; - reads standard input")
    command.add_argument("text", metavar=_("TEXT"), help=words)
    command.add_argument("--most", metavar=_("NUMBER"), type=int, default=MOST, help=_("how many are shown at most"))
    command.add_argument("--json", action="store_true", help=_("answer as JSON"))
    command.set_defaults(run=run_search)


def run_search(chosen: argparse.Namespace, console: Console) -> int:
    """Print what was found, the best first.

    Raises CommandFailure for a text that is empty, too long or no text, and for a number of results that is none.
    """
    if not 0 < chosen.most <= _ALL:
        told = console.translate("--most is a number from 1 to {most}.").replace("{most}", str(_ALL))
        raise CommandFailure("usage", told)
    found = search(_usable(standard_input(console) if chosen.text == STDIN else chosen.text, console), chosen.most)
    if chosen.json:
        console.data({"results": [_plain(one, console.language) for one in found]})
    elif not found:
        console.say(console.translate("Nothing was found. Try other words: what is to change, and for whom."))
    for one in () if chosen.json else found:
        level = console.translate(LEVEL_NAMES[one.level])
        console.say(f"{one.code}  {level}  {one.title(console.language)}")
    return OK


def _usable(text: str, console: Console) -> str:
    asked = " ".join(text.split())
    if not asked:
        raise CommandFailure("empty_text", console.translate("there is nothing to look for: write words or a code."))
    if len(asked) > LONGEST:
        told = console.translate("this is too long to look for: {count} characters at most.")
        raise CommandFailure("text_too_long", told.replace("{count}", str(LONGEST)))
    return asked


def _plain(one: Entry, language: str) -> dict[str, str]:
    return {"code": one.code, "level": one.level, "title": one.title(language)}
