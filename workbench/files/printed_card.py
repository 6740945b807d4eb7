"""A card in its JSON form, a draft or sealed, as the parts of the document that is printed (R27, R30, R32)."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from ogcore.commitments.template import FIELD, FIELDS, ITEMS, SECTIONS
from ogcore.commitments.template import Field as TemplateField
from ogcore.commitments.title import means_in_title, short_title
from ogcore.export import Field
from workbench.words.agenda_label import agenda_lines, agenda_name
from workbench.words.card_finding import said_finding
from workbench.words.card_label import labels
from workbench.words.i18n import Translate, translator, written_date
from workbench.words.item_label import SIDES, item_labels

Card = Mapping[str, Any]
_WHO = ("lead_agency", "civil_society", "oversight_body")
"""Fields of before the parties: an empty one is not asked for where the parties say who answers."""


def headline(text: Callable[[str], str], _: Translate, language: str) -> str:
    """Return the sentence a card is known by, "To … by …"; while there is no action its objective in short.

    ``text`` gives what a field says, ``language`` is the one its group writes in.
    """
    action, means = _bare(text("action")), text("means")
    if not action:
        return short_title(text("objective"))
    form = labels(_)["headline.full" if means_in_title(means, language) else "headline.action"]
    words = form.format(action=action, means=_bare(means))
    return words[:1].upper() + words[1:]


def printed_sections(card: Card, language: str, *, draft: bool) -> Iterator[tuple[str, tuple[Field, ...]]]:
    """Yield the sections that say something; a draft shows what it still needs as well, to be written by hand."""
    words = labels(translator(language))
    fields: Card = card["fields"]
    asked = {
        field.name for field in FIELDS if field.required and draft and not (field.name in _WHO and card["parties"])
    }
    for section in SECTIONS:
        values = tuple(
            Field(
                field_name(field.name, words),
                _value(fields.get(field.name, ""), field, language),
                field.name == "start",
            )
            for field in FIELDS
            if field.section == section and (field.name in asked or fields.get(field.name))
        )
        if values:
            yield words[f"section.{section}"], values


def printed_remarks(card: Card, language: str) -> Iterator[tuple[str, tuple[Field, ...]]]:
    """Yield what goes with a card: agendas, objections, dissents, and what its group let be with the reason."""
    translate = translator(language)
    words = item_labels(translate)
    yield words["agendas"], tuple(_agenda(one, translate) for one in card.get("agendas", ()))
    unanswered = words["objections.unanswered"]
    objections = [
        Field(str(one.get("text", "")), str(one.get("answer") or unanswered)) for one in card.get("objections", ())
    ]
    yield words["objections"], tuple(objections)
    yield words["dissents"], tuple(_dissent(one, words, translate) for one in card.get("dissents", ()))
    let_be = [Field(_concerns(card, one, language), _let_be(one, words, language)) for one in card.get("let_be", ())]
    yield words["let_be"], tuple(let_be)


def field_name(field: str, words: Mapping[str, str]) -> str:
    """Return what a field is called where it is read."""
    return words.get(f"short.{field}", words[f"field.{field}"])


def _value(value: str | Sequence[str], field: TemplateField, language: str) -> str | Sequence[str]:
    if field.kind == "list":
        lines = value.split("\n") if isinstance(value, str) else value
        return tuple(line for line in lines if line)
    text = value if isinstance(value, str) else "\n".join(value)
    if field.kind == "date" and text:
        return _written(text, language)
    if field.kind == "choice" and text in field.choices:
        return labels(translator(language))[f"choice.{field.name}.{text}"]
    return text


def _written(text: str, language: str) -> str:
    try:
        return written_date(date.fromisoformat(text), language)
    except ValueError:
        return text


def _dissent(one: Card, words: Mapping[str, str], translate: Translate) -> Field:
    anonymous = bool(one.get("anonymous"))
    sector = str(one.get("sector", ""))
    named = translate(SIDES[sector]) if sector in SIDES else sector
    return Field(words["dissents.anonymous"] if anonymous or not named else named, str(one["text"]))


def _let_be(one: Card, words: Mapping[str, str], language: str) -> str:
    """Return what was found, in words, and why the group lets it be; the reason alone where no words are known."""
    reason, found = str(one["reason"]), said_finding(one, language)
    return f"{found}\n{words['let_be.reason'].replace('{reason}', reason)}" if found else reason


def _agenda(one: Any, translate: Translate) -> Field:
    if not isinstance(one, Mapping):
        return Field("", str(one))
    return Field(agenda_name(one, translate), "\n".join(agenda_lines(one, translate)))


def _concerns(card: Card, one: Card, language: str) -> str:
    """Return what a finding that was let be is about: its field, or the activity, indicator or party it names."""
    translate = translator(language)
    words, items = labels(translate), item_labels(translate)
    named = (
        ("activity", "activities", "activity"),
        ("indicator", "indicators", "variable"),
        ("party", "parties", "institution"),
        ("agenda", "agendas", "code"),
    )
    for member, of, text in named:
        found = next((item for item in card.get(of, ()) if one.get(member) and item.get("id") == one[member]), None)
        if found is not None:
            return f"{items[of]}: {found.get(text, '')}"
    field = str(one.get("field", ""))
    return field_name(field, words) if field in FIELD else items[field] if field in ITEMS else ""


def _bare(text: str) -> str:
    """Return the words as the middle of a sentence: one line, no full stop, no capital unless the word needs it."""
    line = " ".join(text.split()).rstrip(".;,")
    return line if line[:2].isupper() else line[:1].lower() + line[1:]
