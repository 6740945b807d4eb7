"""What a group decided about the words of its cards, and what a plan has sealed, in words for paper (R29, R30, R34).

Nobody is named as the author of a reading: what is told is what the group did with it.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from ogcore.agreement.state import Agreement
from ogcore.amendments.spot import spot_of
from ogcore.amendments.state import Amendment, Amendments
from ogcore.commitments.state import Commitments, Item
from ogcore.export.report_pdf import Entry
from ogcore.record.group import WorkingGroup
from workbench.files.card_table import short_date
from workbench.files.sealed_card import sealed_document
from workbench.words.card_value import label_of, worded
from workbench.words.decision_label import decisions
from workbench.words.i18n import Translate, translator
from workbench.words.indicator_label import indicator_lines
from workbench.words.item_label import SIDES, item_labels

_DECIDED = ("accepted", "rejected", "countered")


def told_decisions(group: WorkingGroup, number: int, language: str) -> Iterator[Entry]:
    """Yield each reading that was decided on: where it is, its words before and after, and how the group decided."""
    _, words = translator(language), decisions(translator(language))
    for held in group[Amendments].ordered():
        if held.outcome.state in _DECIDED:
            spot = spot_of(held.ground)
            before, after = (worded(group, language, spot, text) for text in (held.ground.words, held.text))
            above = f"{_card(group, held, number, _)} · {label_of(group, language, spot)}"
            notes = [(_("Why"), held.reason)] if held.reason else []
            if held.outcome.reason:
                notes.append((_("What the group answered"), held.outcome.reason))
            text = f"{_quoted(before, _)} → {_quoted(after, _)}"
            yield Entry(text, above, " · ".join(filter(None, _outcome(held, words))), notes)


def _quoted(text: str, _: Translate) -> str:
    return _("“{text}”").replace("{text}", text) if text else "—"


def _card(group: WorkingGroup, held: Amendment, number: int, _: Translate) -> str:
    card = group[Commitments].cards.get(held.ground.card)
    return _("Commitment {number}").replace("{number}", f"{number}.{card.order}" if card else str(number))


def _outcome(held: Amendment, words: Mapping[str, str]) -> Iterator[str]:
    outcome = held.outcome
    yield words[f"state.{outcome.state}"]
    how = words.get(f"by.{outcome.decision}", "") if outcome.decision else ""
    for name, count in (("for", outcome.in_favour), ("against", outcome.against), ("abstained", outcome.abstained)):
        how = how.replace(f"{{{name}}}", str(count))
    yield how


def told_indicators(group: WorkingGroup, number: int, language: str) -> Iterator[Entry]:
    """Yield the indicators of each card: what is measured, from how much to how much, by when, and where to look."""
    _ = translator(language)
    words = item_labels(_)
    for card in group[Commitments].ordered():
        name = _("Commitment {number}").replace("{number}", f"{number}.{card.order}")
        for item in card.of("indicators"):
            told = {field: held.text for field, held in item.fields.items()}
            means = item.text("means_of_verification")
            notes = [(words["indicators.means_of_verification"], means)] if means else []
            text = "\n".join([item.text("variable") or "—", *indicator_lines(_lined(told), _)])
            yield Entry(text, name, _from_to(item, words, language), notes)


def _lined(told: Mapping[str, str]) -> Mapping[str, Any]:
    """Return an indicator as its JSON form has it: levels are a list."""
    return {**told, "levels": [line for line in told.get("levels", "").split("\n") if line]}


def _from_to(item: Item, words: Mapping[str, str], language: str) -> str:
    way = " → ".join(filter(None, (item.text("baseline"), item.text("target"))))
    due = short_date(item.text("due"), language)
    by = f"{words['indicators.due']}: {due}" if due else ""
    return " · ".join(filter(None, (f"{way} {item.text('unit')}".strip(), by)))


def told_seals(group: WorkingGroup, language: str) -> Iterator[Entry]:
    """Yield every sealed version: when, its fingerprint in words and digits, who signed, and the dissents."""
    _ = translator(language)
    agreement = group[Agreement]
    for card in group[Commitments].ordered():
        for seal in agreement.seals_of(card.card):
            payload = json.loads(seal.payload)
            document = sealed_document(payload, language)
            if document.seal is None:
                continue
            printed = document.seal
            signed = [_signed(one, _) for one in payload["signatures"]]
            dissents = [f"{_side(one, _)}: {one['text']}" for one in payload["dissents"]]
            notes = [(printed.words_label, printed.words), (printed.fingerprint_label, printed.fingerprint)]
            notes += [(_("Signatures"), "\n".join(signed))] if signed else []
            notes += [(_("Dissents"), "\n".join(dissents))] if dissents else []
            yield Entry(document.title, document.label, printed.sealed, notes)


def _signed(one: Mapping[str, Any], _: Translate) -> str:
    who = ", ".join(filter(None, (str(one.get("name") or ""), str(one.get("post") or ""))))
    said = f"{_side(one, _)}: {who or _('Signed')}"
    return f"{said} ({_('Signed with dissent')})" if one.get("dissent") is True else said


def _side(one: Mapping[str, Any], _: Translate) -> str:
    sector = str(one.get("sector", ""))
    if one.get("anonymous") is True:
        return _("Without a name")
    return _(SIDES[sector]) if sector in SIDES else sector
