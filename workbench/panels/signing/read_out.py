"""A card as it is read out before it is signed: every word that is frozen, under the names people know (R27, R30)."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from ogcore.commitments.template import FIELD, FIELDS
from workbench.files.card_plan import PrintedPlan
from workbench.panels.panel import View
from workbench.words import card_label
from workbench.words.agenda_label import agenda_lines, agenda_name
from workbench.words.card_finding import said_finding
from workbench.words.i18n import translator, written_date
from workbench.words.indicator_label import indicator_lines
from workbench.words.item_label import INDICATOR_KINDS, ROLES, SIDES, item_labels
from workbench.words.tree_label import open_objective, tree_words

Card = Mapping[str, Any]


def read_out(frozen: Card, language: str) -> list[View]:
    """Return what a card says, part by part: its ``label`` and its ``lines``; what is empty is left out."""
    words = card_label.labels(translator(language))
    parts = [
        {"label": words.get(f"short.{field.name}") or words[f"field.{field.name}"], "lines": lines}
        for field in FIELDS
        if (lines := _lines(field.name, frozen["fields"].get(field.name, ""), words, language))
    ]
    return [*parts, *_lists(frozen, language), *_let_be(frozen, language), *_trees(frozen, language)]


def _lines(name: str, value: str | Sequence[str], words: Mapping[str, str], language: str) -> list[str]:
    lines = [line for line in (value.split("\n") if isinstance(value, str) else value) if line]
    kind = FIELD[name].kind
    if kind == "date":
        return [_day(line, language) for line in lines]
    return [words.get(f"choice.{name}.{line}", line) for line in lines] if kind == "choice" else lines


def _day(text: str, language: str) -> str:
    try:
        return written_date(date.fromisoformat(text), language)
    except ValueError:
        return text


def _lists(frozen: Card, language: str) -> Iterator[View]:
    """Yield who answers, what is done and how it is measured, one line for each."""
    translate = translator(language)
    words = item_labels(translate)

    def party(one: Card) -> str:
        named = [translate(names[one[key]]) for key, names in (("role", ROLES), ("side", SIDES)) if one[key] in names]
        return _said(" · ".join(named), one["institution"], one["post"], one["person"], one["reason"])

    def indicator(one: Card) -> str:
        kind = translate(INDICATOR_KINDS[one["kind"]]) if one["kind"] in INDICATOR_KINDS else ""
        way = " → ".join(filter(None, (one["baseline"], one["target"])))
        due = _day(one["due"], language)
        lines = indicator_lines(one, translate)
        measured = f"{way} {one['unit']}".strip()
        source = one.get("baseline_source", "")
        return _said(kind, one["variable"], *lines, measured, source, due, one["means_of_verification"])

    def agenda(one: Card) -> str:
        return _said(agenda_name(one, translate), *agenda_lines(one, translate))

    for name, line in (("parties", party), ("activities", None), ("indicators", indicator), ("agendas", agenda)):
        lines = PrintedPlan(frozen, language).read_out() if line is None else [line(one) for one in frozen[name]]
        if lines:
            yield {"label": words[name], "lines": list(lines)}


def _let_be(frozen: Card, language: str) -> Iterator[View]:
    """Yield what is sealed of what was found and let be: what was found, and why it stays."""
    words = item_labels(translator(language))
    lines = [_said(said_finding(one, language), one["reason"]) for one in frozen["let_be"]]
    if lines:
        yield {"label": words["let_be"], "lines": lines}


def _trees(frozen: Card, language: str) -> Iterator[View]:
    """Yield the trees that are sealed with the card, statement by statement."""
    translate = translator(language)
    named, problems = tree_words(translate), dict[str, str]()
    for tree in frozen.get("trees", ()):
        title, kinds = named[tree["kind"]]
        if tree["kind"] == "problem":
            problems = {node["id"]: node["text"] for node in tree["nodes"]}
        said = [node["text"] or open_objective(problems.get(node["id"], ""), translate) for node in tree["nodes"]]
        lines = [f"{kinds[node['kind']]}: {text}" for node, text in zip(tree["nodes"], said, strict=True)]
        yield {"label": title, "lines": lines}


def _said(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
