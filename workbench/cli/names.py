"""``workbench plan forget-people``: who took part is forgotten, what they made stays (R54)."""

import argparse
from typing import Any

from workbench.cli.console import Console
from workbench.cli.data_folder import add_data_option, chosen_plan, opened_workshop, read_settings
from workbench.cli.failure import OK, CommandFailure
from workbench.words.i18n import Translate, translator


def add_to(actions: Any, language: argparse.ArgumentParser, translate: Translate) -> None:
    """Add the command to the parser."""
    _ = translate
    command = actions.add_parser(
        "forget-people",
        aliases=["erase-names"],
        parents=[language],
        help=_("forget who took part: names, times and codes for other devices; what they wrote stays"),
    )
    command.add_argument("plan", nargs="?", metavar=_("PLAN"), help=_("identifier of the plan"))
    command.add_argument("--yes", action="store_true", help=_("really do it: it cannot be undone"))
    command.set_defaults(run=run)
    add_data_option(command, _)


def run(chosen: argparse.Namespace, console: Console) -> int:
    """Forget the people of a plan, and write the data file anew so that nothing of them stays in its gaps."""
    _ = console.translate
    with opened_workshop(read_settings(chosen), console) as workshop:
        plan = chosen_plan(workshop, chosen.plan, console)
        people = len(workshop.present(plan.plan_id))
        if not chosen.yes:
            told = _("Names to be erased for good: {count}. To do it, say --yes.").replace("{count}", str(people))
            raise CommandFailure("not_confirmed", told)
        workshop.erase_names(plan.plan_id, translator(plan.language)("Person"))
    console.say(_("Names erased: {count}.").replace("{count}", str(people)))
    console.note(_("Backups and files made before still hold them: erase those yourself."))
    return OK
