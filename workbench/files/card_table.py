"""The lists of a card as tables on paper: who answers for it, the work plan, the indicators (R27, R33, R34)."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from babel.dates import format_date

from ogcore.export import Table
from workbench.words.i18n import Translate, translator
from workbench.words.indicator_label import indicator_lines
from workbench.words.item_label import INDICATOR_KINDS, ROLES, SIDES, item_labels

Card = Mapping[str, Any]


def card_tables(card: Card, language: str, *, apart: bool = True) -> Iterator[Table]:
    """Yield the tables of a card in its JSON form; an empty list has none.

    ``apart``: its work plan stands on pages of its own, as in every template since the fourth.
    """
    translate = translator(language)
    words = item_labels(translate)
    yield _parties(card["parties"], words, translate)
    if not apart:
        yield _activities(card, words, language)
    yield _indicators(card["indicators"], words, translate, language)


def _parties(parties: Sequence[Card], words: Mapping[str, str], translate: Translate) -> Table:
    reasons = any(party.get("reason") for party in parties)
    columns = [(words["parties.role"], 1.2), (words["parties.institution"], 2.4)]
    rows = []
    for party in parties:
        part = [
            translate(names[party[name]])
            for name, names in (("role", ROLES), ("side", SIDES))
            if party.get(name) in names
        ]
        row = ["\n".join(part), who(party)]
        rows.append([*row, str(party.get("reason", ""))] if reasons else row)
    return Table(words["parties"], [*columns, (words["parties.reason"], 1.8)] if reasons else columns, rows)


def _activities(card: Card, words: Mapping[str, str], language: str) -> Table:
    columns = [("", 0.22)]
    shares = {"activity": 2.3, "product": 1.5, "responsible": 1.6, "start": 0.95, "end": 0.95}
    columns += [(words[f"activities.{name}"], share) for name, share in shares.items()]
    activities: Sequence[Card] = card["activities"]
    number = {str(one.get("id")): at for at, one in enumerate(activities, start=1)}
    parties = {str(one.get("id")): one for one in card["parties"]}
    rows = []
    for at, one in enumerate(activities, start=1):
        after = sorted(number[other] for other in one.get("depends_on", ()) if other in number)
        told = words["activities.after"].replace("{numbers}", ", ".join(map(str, after))) if after else ""
        named = who(parties[one["responsible"]]) if one.get("responsible") in parties else ""
        own = who({"institution": one.get("responsible_institution"), "post": one.get("responsible_post")})
        what = [str(one.get("activity", "")), f"({told})" if told else ""]
        in_charge = "\n".join(filter(None, (named, own)))
        dates = [short_date(str(one.get(name, "")), language) for name in ("start", "end")]
        rows.append([str(at), "\n".join(filter(None, what)), str(one.get("product", "")), in_charge, *dates])
    return Table(words["activities"], columns, rows)


def _indicators(indicators: Sequence[Card], words: Mapping[str, str], translate: Translate, language: str) -> Table:
    shares = {"variable": 2.1, "kind": 1.15, "baseline": 1.1, "target": 1.1, "due": 1.15, "means_of_verification": 1.7}
    rows = []
    for one in indicators:
        unit = str(one.get("unit", ""))
        dated = short_date(str(one.get("baseline_date", "")), language)
        based = " · ".join(filter(None, (dated, str(one.get("baseline_source") or ""))))
        baseline = "\n".join(filter(None, (_measure(one.get("baseline"), unit), f"({based})" if based else "")))
        kind = INDICATOR_KINDS.get(str(one.get("kind")), "")
        rows.append([
            "\n".join([str(one.get("variable", "")), *indicator_lines(one, translate)]),
            translate(kind) if kind else "",
            baseline,
            _measure(one.get("target"), unit),
            short_date(str(one.get("due", "")), language),
            str(one.get("means_of_verification", "")),
        ])  # fmt: skip
    return Table(words["indicators"], [(words[f"indicators.{name}"], share) for name, share in shares.items()], rows)


def who(party: Card) -> str:
    """Return an institution, its post and, where one is written, the name of a person."""
    institution, post, person = (str(party.get(name) or "") for name in ("institution", "post", "person"))
    return "\n".join(filter(None, (institution, " · ".join(filter(None, (post, person))))))


def short_date(text: str, language: str) -> str:
    """Return a date as a column holds it ("30 jun 2027"); what is no date stays as it is written."""
    try:
        return format_date(date.fromisoformat(text), "medium", locale=language)
    except ValueError:
        return text


def _measure(value: Any, unit: str) -> str:
    return " ".join(filter(None, (str(value or ""), unit))) if value else ""
