"""``workbench plan frames``: what a plan holds as tables for analysis (R44)."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ogcore.errors import PlanNotFound, UnknownChoice, UnreadableFile
from workbench.cli.console import Console
from workbench.cli.data_folder import add_data_option, plans_are_here, read_settings
from workbench.cli.failure import OK, CommandFailure
from workbench.cli.target import write_file
from workbench.words.explanation import explain
from workbench.words.i18n import Translate

if TYPE_CHECKING:
    from ogcore.analysis import OpenPlan

_FORMS = ("csv", "json", "xlsx")


def add_to(actions: Any, language: argparse.ArgumentParser, translate: Translate) -> None:
    """Add the command to those of ``workbench plan``."""
    _ = translate
    command = actions.add_parser(
        "frames", parents=[language], help=_("write what a plan holds as tables for analysis, in which nobody is named")
    )
    what = _("identifier or name of the plan, or a backup of one")
    command.add_argument("plan", nargs="?", metavar=_("PLAN"), help=what)
    where = _("the folder to write to, or one spreadsheet (.xlsx)")
    command.add_argument("-o", "--output", metavar=_("FOLDER"), required=True, type=Path, help=where)
    command.add_argument("--format", choices=_FORMS, help=_("the form of the tables (csv)"))
    command.add_argument("--only", nargs="+", default=[], metavar=_("NAME"), help=_("these tables alone"))
    command.set_defaults(run=run_frames)
    add_data_option(command, _)


def run_frames(chosen: argparse.Namespace, console: Console) -> int:
    """Write the frames of a plan."""
    from ogcore.analysis.package import destined  # noqa: PLC0415 - no other command waits for pandas

    opened = _opened(chosen, console)
    try:
        folder, files = destined(opened, chosen.output, chosen.format, chosen.only)
    except UnknownChoice as error:
        known = console.translate("Known: {names}").replace("{names}", " ".join(opened.declared))
        raise CommandFailure(error.code, f"{explain(error, console.language)} {known}") from error
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        write_file(folder / name, data, console)
        console.note(str(folder / name))
    return OK


def _opened(chosen: argparse.Namespace, console: Console) -> "OpenPlan":
    from ogcore.analysis import open_plan  # noqa: PLC0415

    settings = read_settings(chosen)
    try:
        if chosen.plan and Path(chosen.plan).is_file():
            return open_plan(chosen.plan)
        plans_are_here(settings, console)
        return open_plan(settings.store_url, chosen.plan)
    except UnreadableFile as error:
        raise CommandFailure(str(error.data["reason"]), explain(error, console.language)) from error
    except PlanNotFound as error:
        if chosen.plan or not error.data["near"]:
            raise
        listed = "".join(f"\n  {name}" for name in error.data["near"])
        raise CommandFailure("which_plan", console.translate("say which plan, with its name:") + listed) from error
