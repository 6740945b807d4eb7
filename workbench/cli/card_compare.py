"""``workbench card compare``: what a later version of a commitment took away, and what it added."""

import argparse
from typing import Any

from ogcore.seal.change import Change
from ogcore.seal.comparison import compare
from workbench.cli.card_file import read_card
from workbench.cli.console import Console
from workbench.cli.failure import FINDINGS, OK
from workbench.words.change_label import change_message
from workbench.words.i18n import Translate


def add_to(actions: Any, language: argparse.ArgumentParser, translate: Translate) -> None:
    """Add the command to those of ``workbench card``."""
    _ = translate
    command = actions.add_parser(
        "compare", parents=[language], help=_("say what a later version of a card took away or added")
    )
    command.add_argument("old", metavar=_("OLD"), help=_("the card as it was: a sealed PDF, or JSON"))
    command.add_argument("new", metavar=_("NEW"), help=_("the card as it is: a sealed PDF, or JSON"))
    command.add_argument("--json", action="store_true", help=_("answer as JSON"))
    command.set_defaults(run=run_compare)


def run_compare(chosen: argparse.Namespace, console: Console) -> int:
    """Print every change with its kind; exit code 1 when the new version is weaker."""
    _ = console.translate
    old, new = read_card(chosen.old, console), read_card(chosen.new, console)
    found = compare(old, new)
    told = [told_change(change, old, new, console.language) for change in found.changes]
    if console.as_json:
        console.data({"changes": told, "weaker": found.weaker})
    else:
        for one in told:
            console.say(str(one["message"]))
        weaker = _("The new version is weaker: it takes something away.")
        same, other = _("Both versions promise the same, word by word."), _("Nothing of the promise was taken away.")
        console.say(weaker if found.weaker else other if told else same)
    return FINDINGS if found.weaker else OK


def told_change(change: Change, old: Any, new: Any, language: str) -> dict[str, object]:
    """Return a change as data: the item it belongs to, if any, under ``party``, ``activity`` or ``indicator``."""
    told: dict[str, object] = {"kind": change.kind, "field": change.field}
    if change.item is not None:
        kind, item = change.item
        told[{"parties": "party", "activities": "activity", "indicators": "indicator"}[kind]] = item
    told |= {"was": change.was, "now": change.now}
    if change.amount is not None:
        told["amount"] = change.amount
    return told | {"message": change_message(change, old, new, language)}
