"""``workbench workplan draw``: a work plan as bars in time (R33)."""

import argparse
from datetime import datetime
from pathlib import Path
from typing import Any

from ogcore.export.gantt_image import GANTT_PAPERS
from ogcore.export.graph_image import IMAGE_FORMATS
from ogcore.work_plan.chart import chart_of
from workbench.cli.console import Console
from workbench.cli.failure import OK, CommandFailure
from workbench.cli.source import STDIN
from workbench.cli.target import note_replaced, write_file
from workbench.cli.workplan_file import add_file, chosen_plan
from workbench.files.gantt_drawing import draw_gantt
from workbench.words.i18n import Translate


def add_to(actions: Any, language: argparse.ArgumentParser, translate: Translate) -> None:
    """Add the command to those of ``workbench workplan``."""
    _ = translate
    command = actions.add_parser("draw", parents=[language], help=_("draw it as bars in time, beside its table"))
    add_file(command, _)
    command.add_argument("-o", "--output", metavar=_("FILE"), required=True, help=_forms(_))
    command.add_argument("--title", default="", help=_("words above the bars"))
    command.add_argument(
        "--paper",
        choices=GANTT_PAPERS,
        default="",
        help=_("what it is drawn for (without it: a4 for .pdf, else screen)"),
    )
    command.set_defaults(run=run_draw)


def run_draw(chosen: argparse.Namespace, console: Console) -> int:
    """Write the drawing in the form that the ending of the output asks for."""
    output = Path(chosen.output)
    extension = output.suffix.lower().removeprefix(".")
    if extension not in IMAGE_FORMATS:
        raise CommandFailure("unknown_format", _forms(console.translate), chosen.output)
    plan = chosen_plan(chosen, console)
    name = console.translate("Work plan") if chosen.file == STDIN else Path(chosen.file).stem
    today = datetime.now().astimezone().date()
    made = draw_gantt(
        chart_of(plan), extension, console.language, title=chosen.title or name, today=today, paper=chosen.paper
    )
    write_file(output, made.data, console)
    told = console.translate("{file}: pages: {pages}, smallest letters: {size} pt.")
    told = told.replace("{pages}", str(made.pages)).replace("{size}", f"{made.smallest:.1f}")
    console.note(told.replace("{file}", output.name))
    note_replaced(made.replaced, console)
    return OK


def _forms(translate: Translate) -> str:
    forms = ", ".join(f".{extension}" for extension in IMAGE_FORMATS)
    return translate("the file to write; its ending says the form: {forms}").replace("{forms}", forms)
