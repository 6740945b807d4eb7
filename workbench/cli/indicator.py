"""``workbench indicator``: how far an indicator has come (R34)."""

import argparse
from typing import Any

from ogcore.indicators import DIRECTIONS, Percentage, Progress, Value, amount, progress, read_value, shown_share
from workbench.cli.console import Console
from workbench.cli.failure import OK, CommandFailure
from workbench.words.i18n import Translate
from workbench.words.indicator_label import STANDING_NAMES


def add_to(commands: Any, language: argparse.ArgumentParser, translate: Translate) -> None:
    """Add the command to the parser."""
    _ = translate
    group = commands.add_parser("indicator", help=_("say how far an indicator has come"))
    actions = group.add_subparsers(title=_("commands"), metavar=_("COMMAND"), required=True, dest="action")
    command = actions.add_parser(
        "progress", parents=[language], help=_("the part of the way from the baseline to the goal")
    )
    command.add_argument("--baseline", metavar=_("VALUE"), default="", help=_("how much it was; may be left out"))
    command.add_argument("--target", metavar=_("VALUE"), default="", help=_("how much it should be"))
    command.add_argument("--actual", metavar=_("VALUE"), default="", help=_("how much it is now"))
    command.add_argument("--direction", choices=DIRECTIONS, default="", help=_("which way it should go"))
    command.add_argument("--json", action="store_true", help=_("answer as JSON"))
    command.set_defaults(run=run_progress)


def run_progress(chosen: argparse.Namespace, console: Console) -> int:
    """Print where an indicator stands. Raises CommandFailure for a value that is no number."""
    baseline, target, actual = (_value(getattr(chosen, name), console) for name in ("baseline", "target", "actual"))
    found = progress(baseline, target, actual, chosen.direction)
    if chosen.json:
        console.data(_plain(found))
        return OK
    standing = console.translate(STANDING_NAMES[found.standing])
    console.say(standing if found.share is None else f"{shown_share(found.share)}: {standing}")
    return OK


def _value(text: str, console: Console) -> Value | None:
    if not text.strip():
        return None
    value = read_value(text, console.language)
    if value is None:
        told = console.translate("“{text}” is not one number. Write it as 131, 25 % or 54/120.")
        raise CommandFailure("not_a_value", told.replace("{text}", text[:80]))
    return value


def _plain(found: Progress) -> dict[str, object]:
    """Return a progress as data; figures are texts, which lose no digit."""
    values = {"baseline": found.baseline, "target": found.target, "actual": found.actual}
    share = None if found.share is None else str(shown_share(found.share))
    return {"standing": found.standing, "share": share} | {name: _told(value) for name, value in values.items()}


def _told(value: Value | None) -> object:
    if isinstance(value, Percentage):
        counted = {"numerator": str(value.numerator), "denominator": str(value.denominator)}
        return counted | {"percent": str(amount(value))}
    return None if value is None else str(value)
