"""Files of a whole plan, for its facilitators: the backup, everything in one ZIP, the report, the context."""

from ogcore.export import filename
from ogcore.export.paper import PageName
from workbench.files.asked import Asked, Download
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
    return Download(name, "application/zip", keepsake(asked.workshop, plan, asked.language, asked.moment))


def report(asked: Asked, page: PageName | None) -> Download:
    """Return the report of the plan as PDF."""
    plan = asked.plan()
    name = filename([translator(asked.language)("Report"), plan.name], "pdf")
    return Download(
        name, "application/pdf", plan_report(asked.workshop, plan, asked.language, asked.moment, page or "a4")
    )


def context(asked: Asked) -> Download:
    """Return the checklist of a favourable context as text."""
    plan, translate = asked.plan(), translator(asked.language)
    name = filename([translate("Favourable context"), plan.name], "txt")
    groups = [(card, asked.workshop.group(plan.plan_id, card.group_id)) for card in plan.active_groups.values()]
    text = context_text(plan, translate) + "".join(preparation_text(*known, translate) for known in groups)
    return Download(name, "text/plain; charset=utf-8", text.encode())
