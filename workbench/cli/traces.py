"""``workbench plan traces``: whether anything kept ties a person to words written under the Chatham House Rule (R5)."""

import argparse
from collections import Counter
from dataclasses import asdict
from typing import Any

from ogcore.workshop.traces import traces
from workbench.cli.console import Console
from workbench.cli.data_folder import add_data_option, chosen_plan, opened_workshop, read_settings
from workbench.cli.failure import FINDINGS, OK
from workbench.words.i18n import Translate


def add_to(actions: Any, language: argparse.ArgumentParser, translate: Translate) -> None:
    """Add the command to the parser."""
    _ = translate
    command = actions.add_parser(
        "traces",
        parents=[language],
        help=_("look in all files for what ties a person to words written under the Chatham House Rule"),
    )
    command.add_argument("plan", nargs="?", metavar=_("PLAN"), help=_("identifier of the plan"))
    command.add_argument("--json", action="store_true", help=_("answer as JSON"))
    command.set_defaults(run=run)
    add_data_option(command, _)


def run(chosen: argparse.Namespace, console: Console) -> int:
    """Say what was found, of each kind how often; exit code 1 when there is anything."""
    settings = read_settings(chosen)
    with opened_workshop(settings, console) as workshop:
        plan = chosen_plan(workshop, chosen.plan, console)
        found = traces(workshop, plan.plan_id, settings.kept_in, settings.data_dir)
    if chosen.json:
        console.data({"traces": [asdict(trace) for trace in found]})
        return FINDINGS if found else OK
    kinds = _kinds(console.translate)
    for (file, kind), count in Counter((trace.file, trace.kind) for trace in found).items():
        console.say(f"{file}: {kinds[kind]} ({count})")
    if not found:
        console.say(console.translate("Nothing ties a person to what was written under the Chatham House Rule."))
    return FINDINGS if found else OK


def _kinds(translate: Translate) -> dict[str, str]:
    _ = translate
    return {
        "actor": _("who wrote something is told"),
        "person": _("a person is named in what was written"),
        "sector": _("the sector of whoever wrote something is told"),
        "time": _("the time at which something was written is told"),
        "roll_time": _("when people came or were here is told to more than the day"),
        "people": _("a list of those who took part stands beside what was written"),
        "beside": _("a person stands beside what was written"),
        "snapshot": _("who wrote something is told by a snapshot"),
    }
