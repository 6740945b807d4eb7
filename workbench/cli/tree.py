"""``workbench tree``: check, compare, objectives, draw."""

import argparse
from datetime import datetime
from pathlib import Path
from typing import Any

from ogcore.candidates.checks import findings_of_core
from ogcore.candidates.state import Candidates
from ogcore.evidence.state import EvidenceBook
from ogcore.language.statement import Finding as StatementFinding
from ogcore.logic.checks import Finding, check
from ogcore.objectives.objective_tree import ObjectiveTree, Pair
from ogcore.trees.state import TreeState
from workbench.cli import tree_compare
from workbench.cli.console import Console
from workbench.cli.failure import FINDINGS, OK, CommandFailure
from workbench.cli.source import add_encoding, read_tree, shown
from workbench.cli.target import note_replaced, write_file
from workbench.files.tree_drawing import Presentation, TreeFile
from workbench.files.tree_file import CONTENT_TYPES, objective_file, problem_file
from workbench.words.conversion import ask_for, look_at
from workbench.words.finding import explain_finding, explain_statement_finding, suggest
from workbench.words.i18n import Translate
from workbench.words.paper_label import PAPER_LABELS


def add_to(commands: Any, language: argparse.ArgumentParser, translate: Translate) -> None:
    """Add the commands to the parser."""
    _ = translate
    group = commands.add_parser("tree", help=_("check, convert and draw a problem tree kept in a file"))
    actions = group.add_subparsers(title=_("commands"), metavar=_("COMMAND"), required=True, dest="action")
    file_help = _("a tree as indented text, CSV, XLSX, GraphML or JSON; - reads standard input")

    command = actions.add_parser("check", parents=[language], help=_("say what a careful facilitator would notice"))
    command.add_argument("file", metavar=_("FILE"), help=file_help)
    add_encoding(command, _)
    command.add_argument("--json", action="store_true", help=_("answer as JSON"))
    command.set_defaults(run=run_check)

    tree_compare.add_to(actions, language, _)

    command = actions.add_parser("objectives", parents=[language], help=_("propose an objective for every problem"))
    command.add_argument("file", metavar=_("FILE"), help=file_help)
    add_encoding(command, _)
    command.add_argument("--json", action="store_true", help=_("answer as JSON"))
    command.set_defaults(run=run_objectives)

    command = actions.add_parser("draw", parents=[language], help=_("draw the tree, or save it for another program"))
    command.add_argument("file", metavar=_("FILE"), help=file_help)
    add_encoding(command, _)
    command.add_argument("-o", "--output", metavar=_("FILE"), required=True, help=_forms(_))
    command.add_argument("--objectives", action="store_true", help=_("draw the objective tree that answers it"))
    command.add_argument("--title", default="", help=_("words above the tree"))
    command.add_argument(
        "--paper",
        choices=list(PAPER_LABELS),
        default="",
        help=_("what it is drawn for (without it: a4 for .pdf, else screen)"),
    )
    command.set_defaults(run=run_draw)


def run_check(chosen: argparse.Namespace, console: Console) -> int:
    """Print the findings; exit code 1 when there are any."""
    tree, written_in = read_tree(chosen.file, console, chosen.encoding)
    findings = list(check(tree))
    weak = findings_of_core(tree, EvidenceBook(), Candidates(), written_in) or []
    if chosen.json:
        of_core = [_of_core(finding, tree, console.language) for finding in weak]
        console.data({"findings": [*(_finding(finding, tree, console.language) for finding in findings), *of_core]})
    else:
        _say_findings(findings, weak, tree, shown(chosen.file, console), console)
    return FINDINGS if findings or weak else OK


def _of_core(finding: StatementFinding, tree: TreeState, language: str) -> dict[str, object]:
    """Return what weakens the statement of the core problem (R8): the sentence says what to do about it as well."""
    return {
        "code": finding.code,
        "message": explain_statement_finding(finding, language),
        "suggestion": "",
        "nodes": [{"text": tree.text(str(tree.core_problem))}],
        "arrows": [],
    }


def _finding(finding: Finding, tree: TreeState, language: str) -> dict[str, object]:
    return {
        "code": finding.code,
        "message": explain_finding(finding, language),
        "suggestion": suggest(finding, language),
        "nodes": [{"text": tree.text(node)} for node in finding.nodes],
        "arrows": [{"cause": tree.text(cause), "effect": tree.text(effect)} for cause, effect in finding.arrows],
    }


def _say_findings(
    findings: list[Finding], weak: list[StatementFinding], tree: TreeState, name: str, console: Console
) -> None:
    if not findings and not weak:
        nothing = console.translate("{file}: {count} cards, nothing to remark.")
        console.say(nothing.replace("{count}", str(len(tree))).replace("{file}", name))
    for finding in findings:
        console.say(f"{name}: {explain_finding(finding, console.language)}")
        for text in dict.fromkeys(tree.text(node) for node in finding.nodes):
            console.say(f"    {text}")
    for remark in weak:
        console.say(f"{name}: {explain_statement_finding(remark, console.language)}")
        console.say(f"    {tree.text(str(tree.core_problem))}")


def run_objectives(chosen: argparse.Namespace, console: Console) -> int:
    """Print every problem with the objective proposed for it."""
    tree, written_in = read_tree(chosen.file, console, chosen.encoding)
    pairs = ObjectiveTree(tree, {}, chosen.lang or written_in, exact=chosen.lang is not None).pairs()
    if chosen.json:
        console.data({"pairs": [_plain(pair) for pair in pairs]})
        return OK
    _ = console.translate
    kinds = {"effect": _("Effect"), "core": _("Core problem"), "cause": _("Cause")}
    for pair in pairs:
        console.say(f"{kinds[pair.kind]}: {pair.problem}")
        _say_answer(pair, console)
    return OK


def _say_answer(pair: Pair, console: Console) -> None:
    """Say one of three: the wording, a start with what to look at, or the question."""
    question = ask_for(pair.proposal, console.language)
    console.say(f"    → {pair.text}" if pair.text else f"    ? {question or pair.proposal.start}")
    look = look_at(pair.proposal, console.language)
    if look:
        console.say(f"      {console.translate('Only a start:')} {look}")


def _plain(pair: Pair) -> dict[str, object]:
    return {
        "problem": pair.problem,
        "objective": pair.text,
        "kind": pair.kind,
        "sure": pair.proposal.sure,
        "confidence": pair.proposal.confidence,
        "start": pair.proposal.start,
    }


def run_draw(chosen: argparse.Namespace, console: Console) -> int:
    """Write the tree in the form that the extension of the output asks for."""
    output = Path(chosen.output)
    extension = output.suffix.lower().removeprefix(".")
    if extension not in CONTENT_TYPES:
        raise CommandFailure("unknown_format", _forms(console.translate), chosen.output)
    tree, written_in = read_tree(chosen.file, console, chosen.encoding)
    language = chosen.lang or written_in
    make = objective_file if chosen.objectives else problem_file
    shown = Presentation(chosen.title, day=datetime.now().astimezone().date(), paper=chosen.paper)
    made = make(ObjectiveTree(tree, {}, language), extension, shown)
    write_file(output, made.data, console)
    _say_how_drawn(made, output.name, console)
    return OK


def _say_how_drawn(made: TreeFile, name: str, console: Console) -> None:
    """Say on how many sheets a drawing is and how large its smallest letters are; nothing of what is no drawing."""
    if not made.pages:
        return
    told = console.translate("{file}: {paper}, pages: {pages}, smallest letters: {size} pt.")
    words = {
        "paper": console.translate(PAPER_LABELS[made.paper]),
        "pages": str(made.pages),
        "size": f"{made.smallest:.1f}",
        "file": name,
    }
    for place, word in words.items():
        told = told.replace("{" + place + "}", word)
    console.note(told)
    note_replaced(made.replaced, console)


def _forms(translate: Translate) -> str:
    forms = ", ".join(f".{extension}" for extension in CONTENT_TYPES)
    return translate("the file to write; its ending says the form: {forms}").replace("{forms}", forms)
