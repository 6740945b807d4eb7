"""The work plan that a command is given, as a file (R33)."""

import argparse

from ogcore.errors import UnreadableTree
from ogcore.work_plan.reading import WorkPlan, read_work_plan
from ogcore.work_plan.table_file import SIZE_LIMIT
from ogcore.work_plan.working_day import COUNTRY
from workbench.cli.console import Console
from workbench.cli.failure import CommandFailure
from workbench.cli.source import failure_of, read_bytes
from workbench.words.i18n import Translate

CALENDARS = ("natural", "working")


def add_file(command: argparse.ArgumentParser, translate: Translate) -> None:
    """Let a command be given a work plan, and be told which days count."""
    _ = translate
    command.add_argument("file", metavar=_("FILE"), help=_("a work plan as CSV or XLSX; - reads standard input"))
    command.add_argument(
        "--calendar", choices=CALENDARS, help=_("which days count (natural, unless the file says others)")
    )
    command.add_argument("--country", default=COUNTRY, help=_("whose holidays are no working days (two letters)"))
    command.add_argument("--json", action="store_true", help=_("answer as JSON"))


def chosen_plan(chosen: argparse.Namespace, console: Console) -> WorkPlan:
    """Return the work plan that was given; raises CommandFailure where it cannot be read."""
    data = read_bytes(chosen.file, SIZE_LIMIT, console)
    try:
        return read_work_plan(data, chosen.calendar, chosen.country.upper())
    except UnreadableTree as error:
        raise failure_of(error, chosen.file, console) from error
    except ValueError as error:
        words = console.translate("the holidays of “{text}” are not known. Write a country in two letters, such as MX.")
        raise CommandFailure("unknown_country", words.replace("{text}", chosen.country)) from error
