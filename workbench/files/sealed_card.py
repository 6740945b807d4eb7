"""A sealed card on paper: every word comes from the payload, so that anybody can make the same pages (R30, R32)."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from babel.dates import format_date

from ogcore.export import CardDocument, PdfResult, SealPrint, Signature, TreeFigure, cards_pdf
from ogcore.export.paper import PAGE_NAMES, PageName
from ogcore.record.language import LANGUAGES
from ogcore.seal import canonical, checked, fingerprint, grouped, receipt, receipt_text, spoken
from ogcore.seal.errors import NotASeal
from ogcore.seal.payload import PLAN_WITHIN
from workbench.files.card_plan import PrintedPlan, Sections, with_pointer
from workbench.files.card_table import card_tables
from workbench.files.hand_drawn import drawn_by_hand, on_paper
from workbench.files.printed_card import headline, printed_remarks, printed_sections
from workbench.files.sealed_tree import sealed_figures
from workbench.files.tree_picture import description
from workbench.words.card_label import labels, paper_labels
from workbench.words.i18n import Translate, translator
from workbench.words.item_label import SIDES
from workbench.words.seal_label import seal_words

Payload = Mapping[str, Any]
_SHOWN_OF_PREVIOUS = 16


def sealed_pdf(payload: Payload, language: str = "", page: PageName = "a4") -> PdfResult:
    """Return the PDF of one sealed card: PDF/A-3a and PDF/UA-1, with the payload attached as ``commitment.json``.

    ``language`` of the printed words is that of the payload by default. The same arguments give the same bytes.
    Raises NotASeal, NotCanonical, and the refusals of ``cards_pdf``.
    """
    spoken_in = language or _language(payload)
    labels = paper_labels(translator(spoken_in))
    return cards_pdf([sealed_document(payload, spoken_in)], labels, spoken_in, sealed_at(payload), page)


def sealed_document(payload: Payload, language: str) -> CardDocument:
    """Return a sealed card as the document that is printed. Raises NotASeal."""
    payload = checked(payload)
    translate = translator(language)
    words, figures = seal_words(translate), _figures(payload, language)
    number = translate("Commitment {number}").replace("{number}", payload["card"]["number"])
    apart = payload["template"] not in PLAN_WITHIN
    sections: Sections = tuple(printed_sections(payload, language, draft=False))
    plan = PrintedPlan(payload, language) if apart and payload["activities"] else None
    if plan is not None:
        sections = with_pointer(sections, plan.pointer(), labels(translate)["section.how"])
    return CardDocument(
        title=headline(lambda name: _text(payload, name), translate, _language(payload)),
        plan=payload["plan"]["name"],
        group=payload["group"],
        label=number,
        status=_status(payload, words),
        sections=sections,
        problem_tree=figures.get("problem"),
        problem_alt=description(figures["problem"]) if "problem" in figures else "",
        objective_tree=figures.get("objective"),
        objective_alt=description(figures["objective"]) if "objective" in figures else "",
        signatures=tuple(_signature(one, words, translate) for one in payload["signatures"]),
        tables=tuple(card_tables(payload, language, apart=apart)),
        remarks=tuple(printed_remarks(payload, language)),
        seal=seal_print(payload, language),
        together=payload["template"] != 1,
        work_plan=None if plan is None else plan.pages(number),
    )


def seal_print(payload: Payload, language: str) -> SealPrint:
    """Return what a paper shows of a seal: when, the fingerprint in words and digits, the code, how to check."""
    words, digits = seal_words(translator(language)), fingerprint(payload)
    sealed = (
        words["sealed"].replace("{moment}", _moment(payload, language)).replace("{version}", str(payload["version"]))
    )
    if payload["previous"]:
        shown = grouped(payload["previous"][:_SHOWN_OF_PREVIOUS]) + " …"
        sealed += " · " + words["replaces"].replace("{fingerprint}", shown)
    return SealPrint(
        sealed=sealed,
        words=" · ".join(spoken(digits, _language(payload))),
        words_label=words["words"],
        fingerprint=grouped(digits),
        fingerprint_label=words["fingerprint"],
        how=words["how"],
        code=receipt_text(receipt(payload), payload.get("address", "")),
        code_alt=words["code"],
        payload=canonical(payload),
    )


def sealed_at(payload: Payload) -> datetime:
    """Return when a card was sealed. Raises NotASeal."""
    try:
        return datetime.strptime(payload["sealed"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    except ValueError as error:
        raise NotASeal("sealed") from error


def made_again(payload: Payload) -> Iterator[bytes]:
    """Yield the PDF of a payload in every language and on every paper there is, the likeliest first."""
    own = _language(payload)
    for language in (own, *(one for one in LANGUAGES if one != own)):
        for page in PAGE_NAMES:
            yield sealed_pdf(payload, language, page).data


def _figures(payload: Payload, language: str) -> dict[str, TreeFigure]:
    found = sealed_figures(payload.get("trees", ()), language)
    return {"objective" if figure.is_objective else "problem": figure for figure in found}


def _status(payload: Payload, words: Mapping[str, str]) -> str:
    count = len(payload["dissents"])
    form = words["status" if not count else "status.one_dissent" if count == 1 else "status.dissents"]
    return form.replace("{version}", str(payload["version"])).replace("{count}", str(count))


def _signature(one: Payload, words: Mapping[str, str], translate: Translate) -> Signature:
    sector = str(one["sector"])
    lines = [str(one.get("name") or ""), str(one.get("post") or "")]
    lines += [on_paper(one, words)] if one.get("paper") is True else []
    lines += [words["dissent"]] if one.get("dissent") is True else []
    named = translate(SIDES[sector]) if sector in SIDES else sector
    return Signature(named, [line for line in lines if line] or [words["signed"]], *drawn_by_hand(one, named, words))


def _text(payload: Payload, name: str) -> str:
    value = payload["fields"].get(name, "")
    return value if isinstance(value, str) else "\n".join(value)


def _moment(payload: Payload, language: str) -> str:
    moment = sealed_at(payload)
    return f"{format_date(moment, 'long', locale=language)}, {moment:%H:%M} UTC"


def _language(payload: Payload) -> str:
    code = str(payload.get("language", "")).replace("_", "-").split("-")[0]
    return code if code in LANGUAGES else LANGUAGES[0]
