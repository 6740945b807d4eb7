"""``workbench plan figures``: the figures of plans from their coded commitments (R39)."""

import argparse
from typing import Any

from ogcore.assessment.coding import COMPLETED, COMPLETION, END, HIGH_AMBITION, MIDTERM, POTENTIAL_IMPACT
from ogcore.assessment.figures import PlanFigures, Share, figures
from ogcore.assessment.table import read_coded
from ogcore.errors import UnreadableTable
from workbench.cli.console import Console
from workbench.cli.failure import OK, CommandFailure
from workbench.cli.source import read_bytes, shown
from workbench.words.explanation import REASONS
from workbench.words.i18n import Translate

_LARGEST = 5_000_000


def add_to(actions: Any, language: argparse.ArgumentParser, translate: Translate) -> None:
    """Add the command to those of ``workbench plan``."""
    _ = translate
    command = actions.add_parser(
        "figures", parents=[language], help=_("work out the figures of plans from their coded commitments")
    )
    what = _("a table (CSV), one row a commitment; - reads standard input")
    command.add_argument("file", metavar=_("FILE"), help=what)
    command.add_argument("--json", action="store_true", help=_("answer as JSON"))
    command.set_defaults(run=run_figures)


def run_figures(chosen: argparse.Namespace, console: Console) -> int:
    """Print the figures of each plan."""
    try:
        found = figures(read_coded(read_bytes(chosen.file, _LARGEST, console)))
    except UnreadableTable as error:
        first, *others = [_failure(fault, shown(chosen.file, console), console) for fault in error.data["faults"]]
        first.others = others
        raise first from error
    if chosen.json:
        console.data({"plans": [_plain(plan) for plan in found], "definitions": _definitions(console.translate)})
        return OK
    for plan in found:
        console.say("\n".join(_lines(plan, console.translate)))
    return OK


def _failure(fault: dict[str, Any], name: str, console: Console) -> CommandFailure:
    sentence = console.translate(REASONS[fault["reason"]])
    place = {key: fault[key] for key in ("row", "column") if fault[key]}
    text = fault["text"]
    return CommandFailure(fault["reason"], f"{sentence} “{text}”" if text else sentence, name, place)


def _plain(plan: PlanFigures) -> dict[str, Any]:
    return {
        "plan": plan.plan,
        "years": plan.years,
        "consultation_score": plan.consultation_score,
        "commitments": plan.commitments,
        "high_ambition": _plain_share(plan.high_ambition),
        "completed": {moment: _plain_share(share) for moment, share in plan.completed.items()},
    }


def _plain_share(share: Share) -> dict[str, Any]:
    return {
        "rated": share.rated,
        "count": share.count,
        "share": None if share.share is None else float(share.share),
    }


def _definitions(translate: Translate) -> dict[str, Any]:
    _ = translate
    return {
        "high_ambition": {"potential_impact": [code for code in POTENTIAL_IMPACT if code in HIGH_AMBITION]},
        "completed": {"completion": [code for code in COMPLETION if code in COMPLETED]},
        "share": _("count divided by rated, three decimals, half up; null where nothing was rated, which is not zero"),
    }


def _lines(plan: PlanFigures, translate: Translate) -> list[str]:
    _ = translate
    heading = _("Action plan {plan} ({years})").replace("{years}", plan.years or "–")
    counted = _("commitments: {count}").replace("{count}", str(plan.commitments))
    said = {
        _("consultation score"): plan.consultation_score or _("not rated"),
        _("high ambition (moderate or transformative)"): _in_words(plan.high_ambition, translate),
        _("completed at midterm (substantial or complete)"): _in_words(plan.completed[MIDTERM], translate),
        _("completed at the end (substantial or complete)"): _in_words(plan.completed[END], translate),
    }
    rest = [f"{name}: {words}" for name, words in said.items()]
    return [heading.replace("{plan}", plan.plan), *(f"  {line}" for line in (counted, *rest))]


def _in_words(share: Share, translate: Translate) -> str:
    if share.share is None:
        return translate("not rated")
    words = translate("{share} ({count} of {rated})").replace("{share}", str(share.share))
    return words.replace("{count}", str(share.count)).replace("{rated}", str(share.rated))
