"""``workbench card docx``, ``xlsx`` and ``csv``: cards of a plan as a document, a spreadsheet or tables (R27, R32)."""

import argparse
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from workbench.cli.card_choice import OfGroup, add_choice, chosen_groups
from workbench.cli.console import Console
from workbench.cli.failure import OK, CommandFailure
from workbench.cli.target import write_file
from workbench.files.card_export import exported_cards, word_of
from workbench.files.card_workbook import cards_csv, cards_xlsx
from workbench.words.i18n import Translate

Make = Callable[[Sequence[OfGroup], str], bytes]


def _docx(groups: Sequence[OfGroup], language: str) -> bytes:
    return word_of([(one.place, one.group, one.cards) for one in groups], groups[0].plan, language)


def _xlsx(groups: Sequence[OfGroup], language: str) -> bytes:
    return cards_xlsx(exported_cards(placed for one in groups for placed in one.placed()), language)


def _csv(groups: Sequence[OfGroup], language: str) -> bytes:
    cards = exported_cards(placed for one in groups for placed in one.placed())
    return cards_csv(cards, language, datetime.now().astimezone())


_FORMS: dict[str, tuple[str, Make]] = {"docx": (".docx", _docx), "xlsx": (".xlsx", _xlsx), "csv": (".zip", _csv)}
"""Each form with the ending of its file, and what makes it."""


def add_to(actions: Any, language: argparse.ArgumentParser, translate: Translate) -> None:
    """Add the commands to those of ``workbench card``."""
    _ = translate
    helps = {
        "docx": _("give cards of a plan as a document for a word processor"),
        "xlsx": _("give cards of a plan as a spreadsheet, which can be brought back"),
        "csv": _("give cards of a plan as tables, a CSV each in a ZIP"),
    }
    for form, told in helps.items():
        command = actions.add_parser(form, parents=[language], help=told)
        command.add_argument("-o", "--output", metavar=_("FILE"), required=True, help=_("the file to write"))
        add_choice(command, _)
        command.set_defaults(run=run, form=form)


def run(chosen: argparse.Namespace, console: Console) -> int:
    """Write the file."""
    ending, make = _FORMS[chosen.form]
    path = Path(chosen.output)
    if path.suffix.lower() != ending:
        sentence = console.translate("name a file that ends in {ending}.").replace("{ending}", ending)
        raise CommandFailure("unknown_format", sentence, chosen.output)
    plan, groups = chosen_groups(chosen, console)
    write_file(path, make(groups, chosen.lang or plan.language), console)
    console.note(str(path))
    return OK
