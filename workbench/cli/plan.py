"""``workbench plan``: new, list, link, context, export, import; further ones are next door."""

import argparse
from pathlib import Path
from typing import Any

from ogcore.errors import UnreadableFile
from ogcore.plan.state import checked_period
from ogcore.record.ids import new_secret
from ogcore.record.language import LANGUAGES
from ogcore.workshop.bundle import SIZE_LIMIT
from ogcore.workshop.workshop import NewPlan, Workshop
from workbench.cli import figures, frames, names, rescue, traces
from workbench.cli.console import Console
from workbench.cli.data_folder import add_data_option, chosen_plan, opened_workshop, read_settings
from workbench.cli.facilitator_link import link_path, remember
from workbench.cli.failure import OK, CommandFailure
from workbench.cli.recovery_code import say_recovery
from workbench.cli.source import read_bytes, shown
from workbench.cli.target import write_file
from workbench.files.context_summary import context_text
from workbench.panels.context.view import context_view
from workbench.server.address import here
from workbench.settings import Settings
from workbench.words.explanation import explain
from workbench.words.i18n import Translate


def add_to(commands: Any, language: argparse.ArgumentParser, translate: Translate) -> None:
    """Add the commands to the parser."""
    _ = translate
    group = commands.add_parser("plan", help=_("create, list, save and bring back whole plans"))
    actions = group.add_subparsers(title=_("commands"), metavar=_("COMMAND"), required=True, dest="action")

    command = actions.add_parser("new", parents=[language], help=_("create a plan and show its facilitator's link"))
    command.add_argument("name", metavar=_("NAME"), help=_("what people call the plan"))
    command.add_argument("--language", choices=LANGUAGES, help=_("language the plan is written in"))
    command.add_argument(
        "--group", action="append", default=[], metavar=_("NAME"), help=_("add a working group (repeatable)")
    )
    command.add_argument("--start", default="", metavar=_("DATE"), help=_("the first day of the plan"))
    command.add_argument("--end", default="", metavar=_("DATE"), help=_("the last day of the plan"))
    command.set_defaults(run=run_new)
    add_data_option(command, _)

    command = actions.add_parser("list", parents=[language], help=_("list the plans with their groups and join codes"))
    command.add_argument("--json", action="store_true", help=_("answer as JSON"))
    command.set_defaults(run=run_list)
    add_data_option(command, _)

    command = actions.add_parser("link", parents=[language], help=_("renew the facilitator's link; the old one stops"))
    command.add_argument("plan", nargs="?", metavar=_("PLAN"), help=_("identifier of the plan"))
    command.set_defaults(run=run_link)
    add_data_option(command, _)

    command = actions.add_parser(
        "context", parents=[language], help=_("say what is known of a plan's context, and what is weak")
    )
    command.add_argument("plan", nargs="?", metavar=_("PLAN"), help=_("identifier of the plan"))
    command.add_argument("--json", action="store_true", help=_("answer as JSON"))
    command.set_defaults(run=run_context)
    add_data_option(command, _)

    command = actions.add_parser("export", parents=[language], help=_("save a whole plan in one file"))
    command.add_argument("plan", nargs="?", metavar=_("PLAN"), help=_("identifier of the plan"))
    command.add_argument("-o", "--output", metavar=_("FILE"), required=True, type=Path, help=_("the file to write"))
    command.set_defaults(run=run_export)
    add_data_option(command, _)

    command = actions.add_parser("import", parents=[language], help=_("bring back a plan from its file, as a new plan"))
    command.add_argument("file", metavar=_("FILE"), help=_("a plan saved with “plan export” or from the desk"))
    command.set_defaults(run=run_import)
    add_data_option(command, _)

    frames.add_to(actions, language, _)
    figures.add_to(actions, language, _)
    names.add_to(actions, language, _)
    traces.add_to(actions, language, _)
    rescue.add_to(actions, language, _)


def run_new(chosen: argparse.Namespace, console: Console) -> int:
    """Create a plan; it runs from --start to --end, and nobody says when without them."""
    period = dict(zip(("start", "end"), checked_period(chosen.start, chosen.end), strict=True))
    settings = read_settings(chosen)
    with opened_workshop(settings, console, create=True) as workshop:
        created = workshop.create_plan(chosen.name, chosen.language or console.language)
        recovery = workshop.people.recovery_code(created.plan_id)
        if chosen.group or period["start"]:
            facilitator = workshop.facilitator(created.secret)
            for name in chosen.group:
                workshop.add_group(facilitator, name)
            workshop.act(facilitator, created.plan_id, "set_period", period)
            workshop.leave(facilitator.participant_id)  # nobody sits there
        _say_new(workshop, created, settings, console)
        say_recovery(recovery, console)
    return OK


def run_list(chosen: argparse.Namespace, console: Console) -> int:
    """Print every plan with its groups."""
    with opened_workshop(read_settings(chosen), console) as workshop:
        plans = workshop.plans()
    if chosen.json:
        console.data(
            {
                "plans": [
                    {
                        "plan": plan.plan_id,
                        "name": plan.name,
                        "language": plan.language,
                        "groups": [
                            {"group": g.group_id, "name": g.name, "code": g.code, "archived": g.archived}
                            for g in plan.groups.values()
                        ],
                    }
                    for plan in plans
                ]
            }
        )
        return OK
    for plan in plans:
        console.say(f"{plan.plan_id}  {plan.name}")
        for group in plan.active_groups.values():
            console.say(f"    {group.code}  {group.name}{' · ' + group.topic if group.topic else ''}")
    return OK


def run_link(chosen: argparse.Namespace, console: Console) -> int:
    """Renew the facilitator's link of a plan."""
    settings = read_settings(chosen)
    with opened_workshop(settings, console) as workshop:
        plan = chosen_plan(workshop, chosen.plan, console)
        secret = new_secret()
        workshop.store.roll.renew_secret(plan.plan_id, secret)
        _say_new(workshop, NewPlan(plan.plan_id, secret), settings, console)
    return OK


def run_context(chosen: argparse.Namespace, console: Console) -> int:
    """Print the checklist of a favourable context (R4)."""
    with opened_workshop(read_settings(chosen), console) as workshop:
        plan = chosen_plan(workshop, chosen.plan, console)
    if chosen.json:
        view = context_view(plan, console.translate)
        console.data({key: value for key, value in view.items() if key != "downloads"})
    else:
        console.say(context_text(plan, console.translate).rstrip("\n"))
    return OK


def run_export(chosen: argparse.Namespace, console: Console) -> int:
    """Write a whole plan to a file."""
    with opened_workshop(read_settings(chosen), console) as workshop:
        data = workshop.export_plan(chosen_plan(workshop, chosen.plan, console).plan_id)
    write_file(chosen.output, data, console, private=True)  # the names of the participants are in it
    console.note(str(chosen.output))
    return OK


def run_import(chosen: argparse.Namespace, console: Console) -> int:
    """Bring in a plan from a file."""
    data = read_bytes(chosen.file, SIZE_LIMIT, console)
    settings = read_settings(chosen)
    with opened_workshop(settings, console, create=True) as workshop:
        try:
            created = workshop.import_plan(data)
            recovery = workshop.people.recovery_code(created.plan_id)
        except UnreadableFile as error:
            name = shown(chosen.file, console)
            raise CommandFailure(error.data["reason"], explain(error, console.language), name) from error
        _say_new(workshop, created, settings, console)
        say_recovery(recovery, console)
    return OK


def _say_new(workshop: Workshop, created: NewPlan, settings: Settings, console: Console) -> None:
    _ = console.translate
    remember(settings.data_dir, created.plan_id, created.secret)
    plan = workshop.plan(created.plan_id)
    console.say(f"{plan.plan_id}  {plan.name}")
    for group in plan.groups.values():
        console.say(f"    {group.code}  {group.name}")
    base = here(settings)
    console.say(_("Facilitator's link (keep it secret): {link}").replace("{link}", base + link_path(created.secret)))
    console.note(_("The link works while “workbench serve” runs, which shows it again."))
