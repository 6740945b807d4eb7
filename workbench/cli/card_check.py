"""``workbench card check`` and ``workbench card import``: cards as JSON, and what is missing on them (R27, R28)."""

import argparse
from typing import Any

from ogcore.commitments.checks import Report, check_card
from ogcore.commitments.json_form import as_json
from ogcore.commitments.placed import PlacedCard
from ogcore.commitments.state import Commitments
from ogcore.record.participant import Identity
from workbench.cli.card_choice import add_choice, chosen_groups, group_of, read_card_file
from workbench.cli.console import Console
from workbench.cli.data_folder import chosen_plan, opened_workshop, read_settings
from workbench.cli.failure import FINDINGS, OK, CommandFailure
from workbench.files.card_report import plain_report
from workbench.words.card_finding import REQUIREMENT_NAMES, STANDINGS
from workbench.words.card_label import labels
from workbench.words.i18n import Translate


def add_to(actions: Any, language: argparse.ArgumentParser, translate: Translate) -> None:
    """Add the commands to the parser."""
    _ = translate
    check = actions.add_parser("check", parents=[language], help=_("say what is missing on commitment cards"))
    check.add_argument("file", nargs="?", metavar=_("FILE"), help=_("cards as JSON or XLSX (else: cards of a plan)"))
    check.add_argument("--json", action="store_true", help=_("answer as JSON"))
    add_choice(check, _)
    check.set_defaults(run=run_check)
    export = actions.add_parser("json", parents=[language], help=_("give cards of a plan as JSON"))
    add_choice(export, _)
    export.set_defaults(run=run_json)
    bring = actions.add_parser("import", parents=[language], help=_("bring cards into a group of a plan, all or none"))
    bring.add_argument("file", metavar=_("FILE"), help=_("cards as JSON or XLSX"))
    bring.add_argument("--json", action="store_true", help=_("answer as JSON"))
    add_choice(bring, _, card=False)
    bring.set_defaults(run=run_import)


def run_check(chosen: argparse.Namespace, console: Console) -> int:
    """Print what is found; exit code 1 when there is more than notes."""
    cards = read_card_file(chosen.file, console) if chosen.file else _of_plan(chosen, console)
    told = [(placed, check_card(placed)) for placed in cards]
    if chosen.json:
        plain = [plain_report(report, console.language) for _, report in told]
        several = [
            {"card": placed.card.card, "number": placed.number, **one}
            for (placed, _), one in zip(told, plain, strict=True)
        ]
        alone = chosen.card or (chosen.file and len(plain) == 1)
        console.data(plain[0] if alone else {"cards": several})
    else:
        for placed, report in told:
            _say(placed, report, console)
    return OK if all(report.only_notes for _, report in told) else FINDINGS


def run_json(chosen: argparse.Namespace, console: Console) -> int:
    """Print one card as JSON, or a list of several."""
    cards = [as_json(placed) for placed in _of_plan(chosen, console)]
    console.data(cards[0] if chosen.card else cards)
    return OK


def run_import(chosen: argparse.Namespace, console: Console) -> int:
    """Put cards beside the others of a group, in one operation; of several groups it must be said which."""
    cards = [as_json(placed) for placed in read_card_file(chosen.file, console)]
    with opened_workshop(read_settings(chosen), console) as workshop:
        plan = chosen_plan(workshop, chosen.plan, console)
        groups = list(plan.active_groups.values())
        if not chosen.group and len(groups) != 1:
            listed = "".join(f"\n  {group.group_id}  {group.name}" for group in groups)
            raise CommandFailure("which_group", console.translate("say which group:") + listed)
        place = group_of(plan, chosen.group) if chosen.group else groups[0]
        owner = Identity("owner", "facilitator", plan.plan_id, None, "", None, plan.language)
        before = set(workshop.group(plan.plan_id, place.group_id)[Commitments].cards)
        workshop.act(owner, place.group_id, "import_commitment", {"values": cards})
        now = workshop.group(plan.plan_id, place.group_id)[Commitments].ordered()
        made = [card.card for card in now if card.card not in before]
    if chosen.json:
        more = {"cards": made} if len(made) > 1 else {}
        console.data({"card": made[0], "group": place.group_id, **more})
    else:
        sentence = console.translate("The card is in “{group}” now: {card}").replace("{group}", place.name)
        for card in made:
            console.say(sentence.replace("{card}", card))
    return OK


def _of_plan(chosen: argparse.Namespace, console: Console) -> list[PlacedCard]:
    _, groups = chosen_groups(chosen, console)
    return [placed for group in groups for placed in group.placed()]


def _say(placed: PlacedCard, report: Report, console: Console) -> None:
    _ = console.translate
    if placed.number:
        console.say(_("Commitment {number}").replace("{number}", placed.number))
    plain = plain_report(report, console.language)
    for one in plain["findings"]:
        console.say(f"- {where(placed, one, console)}{one['message']}")
    for one in plain["let_be"]:
        kept = _("let be: {reason}").replace("{reason}", one["let_be"])
        console.say(f"- {where(placed, one, console)}{one['message']} ({kept})")
    if report.only_notes and not plain["let_be"]:
        console.say(_("Nothing is missing that a commitment needs. Whether it holds is for the group to say."))
    for name, standing in report.requirements.items():
        console.say(f"  {_(REQUIREMENT_NAMES[name])}: {_(STANDINGS[standing])}")


_KNOWN_BY = {"activity": "activity", "indicator": "variable", "party": "institution", "agenda": "code"}
"""The field that an item of a card is known by."""


def where(placed: PlacedCard, one: dict[str, Any], console: Console) -> str:
    """Return the item a finding is of, by its words: “Train the staff”: ."""
    for name, shown in _KNOWN_BY.items():
        if name in one:
            item = placed.card.items[one[name]]
            words = item.text(shown) or str(item.order)
            return f"{console.translate('“{text}”:').replace('{text}', words)} "
    return f"{_field(one['field'], console)}: " if one["field"] else ""


def _field(name: str, console: Console) -> str:
    words = labels(console.translate)
    return words.get(f"field.{name}") or words.get(f"section.{name}") or name
