"""The cards a command is about: one in a JSON file, or those of a plan, of a group, or one by its number."""

import argparse
from collections.abc import Iterator
from dataclasses import dataclass

from ogcore.commitments.json_reading import SIZE_LIMIT, read_text
from ogcore.commitments.placed import PlacedCard
from ogcore.commitments.placing import place
from ogcore.commitments.state import Commitment, Commitments
from ogcore.errors import UnknownGroup, UnreadableCard, UnreadableFile
from ogcore.plan.place import group_number
from ogcore.plan.state import GroupCard, Plan
from ogcore.record.group import WorkingGroup
from ogcore.workshop.workshop import Workshop
from workbench.cli.console import Console
from workbench.cli.data_folder import add_data_option, chosen_plan, opened_workshop, read_settings
from workbench.cli.failure import CommandFailure
from workbench.cli.source import read_bytes, shown
from workbench.files.card_workbook_reading import read_workbook
from workbench.words.card_fault import explain_card_faults
from workbench.words.i18n import Translate, _


@dataclass(frozen=True, slots=True)
class OfGroup:
    """A group of a plan, with those of its cards that were chosen."""

    plan: Plan
    place: GroupCard
    group: WorkingGroup
    number: int
    cards: tuple[Commitment, ...]

    def placed(self) -> Iterator[PlacedCard]:
        """Yield the cards with all that is known of where they stand."""
        for card in self.cards:
            yield place(card, self.group, self.plan, self.place.group_id)


def add_choice(command: argparse.ArgumentParser, translate: Translate, *, card: bool = True) -> None:
    """Add the options that choose cards of a plan."""
    _ = translate
    command.add_argument("--plan", metavar=_("PLAN"), help=_("identifier of the plan"))
    command.add_argument("--group", metavar=_("GROUP"), help=_("only this group: its identifier, join code or name"))
    if card:
        number = _("only this card: its identifier or number, such as 2.1")
        command.add_argument("--card", metavar=_("CARD"), help=number)
    add_data_option(command, _)


def chosen_groups(chosen: argparse.Namespace, console: Console) -> tuple[Plan, list[OfGroup]]:
    """Return the plan and its groups, each with the cards that were chosen; raises CommandFailure for none."""
    with opened_workshop(read_settings(chosen), console) as workshop:
        plan = chosen_plan(workshop, chosen.plan, console)
        places = [group_of(plan, chosen.group)] if chosen.group else list(plan.groups.values())
        groups = [_with_cards(workshop, plan, found, chosen.card) for found in places]
    if any(group.cards for group in groups):
        return plan, groups
    if chosen.card:
        absent = console.translate("there is no commitment card {card} there.").replace("{card}", chosen.card)
        raise CommandFailure("commitment_not_found", absent)
    raise CommandFailure("no_cards", console.translate("there are no commitment cards to print yet."))


def group_of(plan: Plan, wanted: str) -> GroupCard:
    """Return the group of that identifier, join code or name; raises UnknownGroup."""
    for group in plan.groups.values():
        if wanted.casefold() in (group.group_id.casefold(), group.code.casefold(), group.name.casefold()):
            return group
    raise UnknownGroup(wanted)


def _with_cards(workshop: Workshop, plan: Plan, found: GroupCard, wanted: str | None) -> OfGroup:
    group, number = workshop.group(plan.plan_id, found.group_id), group_number(plan, found.group_id)
    cards = (card for card in group[Commitments].ordered() if wanted in (None, card.card, f"{number}.{card.order}"))
    return OfGroup(plan, found, group, number, tuple(cards))


_UNREADABLE = {
    "not_json": _("it is no JSON."),
    "not_xlsx": _("it is no spreadsheet that can be read."),
    "no_cards": _("there is no sheet of commitments in it, or nothing below its headings."),
    "too_large": _("it is too large."),
}


def read_card_file(name: str, console: Console) -> list[PlacedCard]:
    """Return the card in a JSON file, or those of a spreadsheet; raises CommandFailure with each fault at its place."""
    data = read_bytes(name, SIZE_LIMIT, console)
    try:
        return read_workbook(data) if data.startswith(b"PK\x03\x04") else [read_text(data)]
    except UnreadableFile as error:
        reason = str(error.data["reason"])
        sentence = console.translate(_UNREADABLE[reason])
        raise CommandFailure(reason, sentence, shown(name, console)) from error
    except UnreadableCard as error:
        told = zip(error.data["faults"], explain_card_faults(error, console.language), strict=True)
        first, *others = [
            CommandFailure(str(fault["reason"]), words, shown(name, console), {"path": where})
            for fault, (where, words) in told
        ]
        first.others = others
        raise first from error
