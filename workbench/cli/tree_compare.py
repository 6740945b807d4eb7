"""``workbench tree compare``: what differs between two trees kept in files."""

import argparse
from collections.abc import Iterator
from typing import Any

from ogcore.chapters import new_group
from ogcore.record.group import WorkingGroup
from ogcore.trees.state import TreeState
from ogcore.versions.matching import matched
from workbench.cli.console import Console
from workbench.cli.failure import FINDINGS, OK
from workbench.cli.source import add_encoding, read_tree, shown
from workbench.panels.versions.comparison import MARK_OF, MARKS, comparison
from workbench.words.i18n import Translate

_TOLD = ("kind", "side", "text", "was", "now", "from", "to")


def add_to(actions: Any, language: argparse.ArgumentParser, translate: Translate) -> None:
    """Add the command to those of ``workbench tree``."""
    _ = translate
    command = actions.add_parser("compare", parents=[language], help=_("say what differs between two trees"))
    command.add_argument("old", metavar=_("OLD"), help=_("the tree as it was"))
    command.add_argument("new", metavar=_("NEW"), help=_("the tree as it is; - reads standard input"))
    add_encoding(command, _)
    command.add_argument("--json", action="store_true", help=_("answer as JSON"))
    command.set_defaults(run=run_compare)


def run_compare(chosen: argparse.Namespace, console: Console) -> int:
    """Print the differences; exit code 1 when there are any."""
    old, _language = read_tree(chosen.old, console, chosen.encoding)
    new, _language = read_tree(chosen.new, console, chosen.encoding)
    changes = comparison(_group(old), _group(matched(old, new)), console.translate)["changes"]
    if chosen.json:
        console.data({"changes": [{name: change[name] for name in _TOLD if name in change} for change in changes]})
    elif not changes:
        same = console.translate("{old} and {new} hold the same tree.")
        console.say(same.replace("{old}", shown(chosen.old, console)).replace("{new}", shown(chosen.new, console)))
    for change in [] if chosen.json else changes:
        for line in _lines(change, console.translate):
            console.say(line)
    return FINDINGS if changes else OK


def _group(tree: TreeState) -> WorkingGroup:
    return new_group("").holding(tree)


def _lines(change: dict[str, Any], translate: Translate) -> Iterator[str]:
    mark = translate(MARKS[MARK_OF.get(change["kind"], change["kind"])])
    if change["kind"] == "reworded":
        yield f"{mark}: {change['was']}"
        yield f"    → {change['now']}"
        return
    yield f"{mark}: {change['text']}"
    for key, label in (("from", translate("from “{places}”")), ("to", translate("to “{places}”"))):
        if change.get(key):
            yield "    " + label.replace("{places}", "” · “".join(change[key]))
