"""The context checklist as plain text, to read, print or paste into a report (R4)."""

from collections.abc import Iterator

from ogcore.plan import context
from ogcore.plan.state import Plan
from workbench.words.context_label import labels
from workbench.words.i18n import Translate


def context_text(plan: Plan, translate: Translate) -> str:
    """Return the plan's answers, the weak contexts first in a summary, then all ten in their order."""
    words = labels(translate)
    return "\n".join([*_heading(plan, translate), *_weak(plan, words, translate), *_all(plan, words)]) + "\n"


def _heading(plan: Plan, _: Translate) -> list[str]:
    title, answered = _("Favourable context"), context.outlook(plan.contexts).answered
    progress = _("{count} of {total} answered").replace("{count}", str(answered))
    line = f"{title} · {plan.name}"
    return [line, "=" * len(line), progress.replace("{total}", str(len(context.CONTEXTS))), ""]


def _weak(plan: Plan, words: dict[str, str], _: Translate) -> Iterator[str]:
    seen = context.outlook(plan.contexts)
    for title, contexts in ((_("Missing"), seen.missing), (_("Only in part"), seen.partial)):
        if contexts:
            yield f"{title}:"
            yield from (f"- {words[f'question.{name}']}" for name in contexts)
            yield ""


def _all(plan: Plan, words: dict[str, str]) -> Iterator[str]:
    for number, name in enumerate(context.CONTEXTS, 1):
        held = context.known(plan.contexts, name)
        yield f"{number}. {words[f'question.{name}']}"
        yield "   " + words[f"answer.{held.answer or 'none'}"]
        for field, wording in (("note", held.note), ("next_step", held.next_step)):
            for text in filter(None, (wording.text, *wording.offers)):
                yield f"   {words[f'field.{field}']}: " + text.replace("\n", "\n   ")
        yield ""
