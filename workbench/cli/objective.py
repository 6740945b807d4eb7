"""``workbench objective``: check the wording of an objective (R17)."""

import argparse
from typing import Any

from ogcore.language.objective import check_objective
from ogcore.language.written import written_in
from workbench.cli.console import Console
from workbench.cli.failure import FINDINGS, OK
from workbench.cli.source import STDIN
from workbench.cli.statement import standard_input, usable
from workbench.words.finding import explain_objective_finding
from workbench.words.i18n import Translate


def add_to(commands: Any, language: argparse.ArgumentParser, translate: Translate) -> None:
    """Add the command to the parser."""
    _ = translate
    group = commands.add_parser("objective", help=_("check the wording of an objective"))
    actions = group.add_subparsers(title=_("commands"), metavar=_("COMMAND"), required=True, dest="action")
    command = actions.add_parser("check", parents=[language], help=_("say what an objective leaves out"))
    command.add_argument("objective", metavar=_("OBJECTIVE"), help=_("the objective in words; - reads standard input"))
    command.add_argument("--parent", metavar=_("OBJECTIVE"), help=_("the objective it should contribute to"))
    command.add_argument("--json", action="store_true", help=_("answer as JSON"))
    command.set_defaults(run=run_check)


def run_check(chosen: argparse.Namespace, console: Console) -> int:
    """Print the findings; exit code 1 when there are any.

    Raises CommandFailure for an objective, or a parent, that is empty, too long or not text.
    """
    objective = usable(standard_input(console) if chosen.objective == STDIN else chosen.objective, console)
    parents = () if chosen.parent is None else (usable(chosen.parent, console),)
    language = chosen.lang or written_in(objective, console.language)
    findings = [
        (finding, explain_objective_finding(finding, console.language))
        for finding in check_objective(objective, language, parents)
    ]
    if chosen.json:
        plain = [{"code": finding.code, "message": words, **finding.data} for finding, words in findings]
        console.data({"findings": plain})
    elif not findings:
        console.say(console.translate("Nothing to remark: it says what, for whom, how much and by when."))
    else:
        for _finding, words in findings:
            console.say(f"- {words}")
    return FINDINGS if findings else OK
