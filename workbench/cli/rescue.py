"""``workbench plan rescue``: saves what can be read of a damaged file of plans."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ogcore.errors import StoreError
from ogcore.store.salvage import salvage
from ogcore.workshop.rescue import Rescued, rescue
from workbench.cli.console import Console
from workbench.cli.failure import FINDINGS, OK, CommandFailure
from workbench.cli.target import write_file
from workbench.words.i18n import Translate


def add_to(actions: Any, language: argparse.ArgumentParser, translate: Translate) -> None:
    """Add the command to the parser of ``workbench plan``."""
    _ = translate
    command = actions.add_parser(
        "rescue", parents=[language], help=_("save what can be read of a damaged file of plans, each plan in a file")
    )
    command.add_argument("database", metavar=_("DATABASE"), type=Path, help=_("the damaged file; it is left as it is"))
    command.add_argument(
        "--out",
        nargs="+",
        metavar=_("FILE"),
        required=True,
        type=Path,
        help=_("the file to write for each plan; where there are more plans than names, numbers are added to the last"),
    )
    command.set_defaults(run=run_rescue)


def run_rescue(chosen: argparse.Namespace, console: Console) -> int:
    """Write a file for each plan and say what of it is lost; exit code 1 when anything is."""
    _ = console.translate
    path: Path = chosen.database
    if not path.is_file():
        raise CommandFailure("missing_file", _("there is no such file."), str(path))
    try:
        found = salvage(path)
    except StoreError as error:
        sentence = _("nothing can be read: its beginning is gone, or it is not a file of plans.")
        raise CommandFailure("not_a_database", sentence, str(path)) from error
    rescued = rescue(found, _("Rescued plan"), lambda number: _("Group {number}").replace("{number}", str(number)))
    if not rescued:
        raise CommandFailure("no_plan", _("there is no plan in it that can be read."), str(path))
    for plan, place in zip(rescued, _places(chosen.out, len(rescued)), strict=True):
        write_file(place, plan.data, console, private=True)
        _say(plan, place, console)
    return FINDINGS if any(stream.lost != 0 for plan in rescued for stream in plan.streams) else OK


def _places(names: Sequence[Path], count: int) -> list[Path]:
    last = names[-1]
    more = [last.with_name(f"{last.stem}-{number}{last.suffix}") for number in range(2, count - len(names) + 2)]
    return [*names, *more][:count]


def _say(plan: Rescued, place: Path, console: Console) -> None:
    _ = console.translate
    people = _("{count} people").replace("{count}", str(plan.people))
    console.say(f"{place}: {plan.name} · {people}")
    for stream in plan.streams:
        whole = _("{name}: whole, {kept} entries")
        part = _("{name}: the first {kept} entries; at least {lost} after them are lost")
        unknown = _("{name}: the first {kept} entries; whether more followed cannot be told")
        sentence = (unknown if stream.lost is None else part if stream.lost else whole).replace(
            "{kept}", str(stream.kept)
        )
        console.say(
            "    "
            + sentence.replace("{lost}", str(stream.lost)).replace("{name}", stream.group or _("The plan itself"))
        )
