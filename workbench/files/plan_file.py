"""Files of a whole plan, for its facilitators: the backup, everything in one ZIP, the report, the context."""

from ogcore.export import filename
from ogcore.export.paper import PageName
from ogcore.plan.state import Plan
from workbench.files.asked import Asked, Download, NoCards, folder
from workbench.files.brand_file import brand_of
from workbench.files.card_set import PrintedCard, archive, booklet, printed_cards
from workbench.files.context_summary import context_text
from workbench.files.keepsake import keepsake
from workbench.files.preparation_summary import preparation_text
from workbench.files.report import plan_report
from workbench.words.i18n import translator


def backup(asked: Asked) -> Download:
    """Return the whole plan as the file that can be brought back."""
    plan = asked.plan()
    name = filename([plan.name, asked.moment.strftime("%Y-%m-%d")], "json")
    return Download(name, "application/json", asked.workshop.export_plan(plan.plan_id))


def everything(asked: Asked) -> Download:
    """Return everything that can be downloaded, in one ZIP."""
    plan = asked.plan()
    name = filename([plan.name, asked.moment.strftime("%Y-%m-%d")], "zip")
    return Download(
        name, "application/zip", keepsake(asked.workshop, plan, asked.language, asked.moment, tell=asked.tell)
    )


def report(asked: Asked, page: PageName | None) -> Download:
    """Return the report of the plan as PDF."""
    plan = asked.plan()
    name = filename([translator(asked.language)("Report"), plan.name], "pdf")
    made = plan_report(asked.workshop, plan, asked.language, asked.moment, page or "a4", asked.tell)
    return Download(name, "application/pdf", made)


def cards(asked: Asked, page: PageName | None) -> Download:
    """Return the cards of all groups as one PDF; raises NotAllowed, NoCards."""
    plan, folders = _cards(asked)
    found = [card for _folder, of_group in folders for card in of_group]
    made = booklet(found, asked.language, asked.moment, page or "a4", asked.tell, brand_of(plan, asked.language))
    return Download(filename([translator(asked.language)("Commitments"), plan.name], "pdf"), "application/pdf", made)


def cards_each(asked: Asked, page: PageName | None) -> Download:
    """Return a ZIP with a PDF of each card of the plan, group by group; raises NotAllowed, NoCards."""
    plan, folders = _cards(asked)
    made = archive(folders, asked.language, asked.moment, page or "a4", asked.tell)
    return Download(filename([translator(asked.language)("Commitments"), plan.name], "zip"), "application/zip", made)


def _cards(asked: Asked) -> tuple[Plan, list[tuple[str, list[PrintedCard]]]]:
    plan = asked.plan()
    groups = [(place, asked.workshop.group(plan.plan_id, place.group_id)) for place in plan.groups.values()]
    found = [(folder(plan, place), [*printed_cards(plan, place, group, asked.language)]) for place, group in groups]
    if not any(cards for _folder, cards in found):
        raise NoCards
    return plan, found


def context(asked: Asked) -> Download:
    """Return the checklist of a favourable context as text."""
    plan, translate = asked.plan(), translator(asked.language)
    name = filename([translate("Favourable context"), plan.name], "txt")
    groups = [(card, asked.workshop.group(plan.plan_id, card.group_id)) for card in plan.active_groups.values()]
    text = context_text(plan, translate) + "".join(preparation_text(*known, translate) for known in groups)
    return Download(name, "text/plain; charset=utf-8", text.encode())
