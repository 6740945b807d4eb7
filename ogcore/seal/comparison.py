"""What a later version of a card took away, softened, postponed or added (R30). docs/seal.md tells every rule."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from ogcore.seal.activity_changes import activity_changes
from ogcore.seal.change import Change, Changes, Kind
from ogcore.seal.item_changes import indicator_changes, party_changes
from ogcore.seal.moment import day_change, read_day
from ogcore.seal.wording import compared, paired, reworded

LANGUAGES = ("es", "en")
DATES = ("start", "end")
CHOICES = ("level", "novelty", "origin", "calendar", "holidays_of")
CONTEXT = (
    "problem",
    "challenges",
    "suggestions",
    "purview",
    "adds",
    "ogp_problem",
    "ogp_relevance",
    "additional_information",
)
"""Fields that promise nothing: what is said in them of how things are is only worded otherwise."""
RESPONSIBLE = ("lead_agency", "civil_society", "oversight_body")
_TERMS = ("short", "medium", "long")


def compare(old: Mapping[str, Any], new: Mapping[str, Any]) -> Changes:
    """Return what became of ``old`` in ``new``: two payloads, or two cards in their published JSON form (R30).

    Signatures, dissents and findings let be belong to a version and are not compared. Rules are there for Spanish and
    English; a card in another language is read with those of English, which find figures and dates alone.
    """
    language = _language(new)
    since = read_day(str(old.get("plan", {}).get("start", "") or old.get("sealed", ""))[:10])
    found: list[Change] = []
    before, after = old.get("fields", {}), new.get("fields", {})
    for name in dict.fromkeys((*before, *after)):
        found += field_changes(name, before.get(name, ""), after.get(name, ""), language, since)
    found += party_changes(old.get("parties", ()), new.get("parties", ()))
    found += activity_changes(old, new, language, since)
    found += indicator_changes(old.get("indicators", ()), new.get("indicators", ()), language)
    found += _agendas(old.get("agendas", ()), new.get("agendas", ()))
    return Changes(tuple(found))


def field_changes(
    name: str, was: str | Sequence[str], now: str | Sequence[str], language: str, since: date | None = None
) -> list[Change]:
    """Return what changed in one field of the card; nothing where it says the same."""
    before, after = _lines(was), _lines(now)
    if before == after:
        return []
    if name in DATES:
        return day_change(name, _joined(before), _joined(after))
    if name in RESPONSIBLE:
        return list(_responsible(name, before, after))
    if name == "term":
        return [_term(_joined(before), _joined(after))]
    if name in CHOICES or name in CONTEXT:
        return [Change("reworded", name, _joined(before), _joined(after))]
    if isinstance(was, str) and isinstance(now, str) and was and now:
        return reworded(was, now, name, language, since)
    return list(_listed(name, before, after, language, since))


def _listed(
    name: str, before: Sequence[str], after: Sequence[str], language: str, since: date | None
) -> Iterator[Change]:
    pairs, gone, come = paired(before, after)
    told = False
    for one, two in pairs:
        if one != two:
            told = True
            yield from compared(one, two, name, language, since)
    for one in gone:
        yield Change("removed", name, one, "")
    for one in come:
        yield Change("added", name, "", one)
    if not (told or gone or come):
        yield Change("reworded", name, _joined(before), _joined(after))  # their order


def _responsible(name: str, before: Sequence[str], after: Sequence[str]) -> Iterator[Change]:
    pairs, gone, come = paired(before, after)
    for one, two in pairs:
        if one != two:
            yield Change("reworded", name, one, two)
    for one in gone:
        yield Change("responsible_removed", name, one, "")
    for one in come:
        yield Change("responsible_added", name, "", one)


def _term(was: str, now: str) -> Change:
    if was in _TERMS and now in _TERMS:
        kind: Kind = "postponed" if _TERMS.index(now) > _TERMS.index(was) else "advanced"
        return Change(kind, "term", was, now)
    return Change("reworded", "term", was, now)


def _agendas(old: Sequence[Any], new: Sequence[Any]) -> Iterator[Change]:
    before, after = [_name(one) for one in old], [_name(one) for one in new]
    for one in before:
        if one not in after:
            yield Change("removed", "agendas", one, "")
    for one in after:
        if one not in before:
            yield Change("added", "agendas", "", one)


def _name(agenda: Any) -> str:
    """Return what a card says of an agenda; its id is its own, its title that of the catalogue."""
    if not isinstance(agenda, Mapping):
        return str(agenda)
    return " · ".join(str(value) for name, value in agenda.items() if value and name not in ("id", "title"))


def _lines(value: Any) -> list[str]:
    parts = value.split("\n") if isinstance(value, str) else list(value or ())
    return [part.strip() for part in map(str, parts) if part.strip()]


def _joined(lines: Sequence[str]) -> str:
    return "\n".join(lines)


def _language(card: Mapping[str, Any]) -> str:
    code = str(card.get("language", "")).replace("_", "-").split("-")[0]
    return code if code in LANGUAGES else "en"
