"""A card as JSON: the published schema, reading it with every fault at its place, and back again (R27)."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from ogcore.commitments.codes import CODES
from ogcore.commitments.json_form import as_json
from ogcore.commitments.json_reading import read_card, read_text
from ogcore.commitments.json_schema import schema
from ogcore.commitments.placed import PlacedCard
from ogcore.commitments.state import Commitments
from ogcore.commitments.template import FIELDS, ITEMS, Field
from ogcore.errors import UnreadableCard, UnreadableFile
from ogcore.record.wording import clean
from tests.builders import Room

PUBLISHED = Path(__file__).parents[2] / "docs" / "commitment-card.schema.json"
SMALLEST: dict[str, Any] = {"format": "commitment-card", "format_version": 1, "fields": {}}

lines = st.text(max_size=30).map(lambda text: clean(text, 400))
texts = st.text(max_size=60).map(lambda text: clean(text, 900, lines=True))
days = st.one_of(st.just(""), st.dates().map(lambda day: day.isoformat()))


def waiting(names: list[str]) -> st.SearchStrategy[list[str]]:
    """Return the names, some of them with days to wait besides."""
    return st.tuples(*(st.sampled_from([name, f"{name}+7", f"{name}+-2"]) for name in names)).map(list)


def value_of(field: Field, names: list[str]) -> st.SearchStrategy[Any]:
    """Return what may stand in a field; ``names`` are the items it may name."""
    return {
        "line": lines,
        "text": texts,
        "list": st.lists(lines.filter(bool), max_size=3),
        "date": days,
        "days": st.integers(0, 9_999).map(lambda length: str(length or "")),
        "choice": st.sampled_from(["", *field.choices]),
        "item": st.sampled_from(["", *names]),
        "items": st.lists(st.sampled_from(names), unique=True).flatmap(waiting) if names else st.just([]),
    }[field.kind]


@st.composite
def cards(draw: st.DrawFn) -> dict[str, Any]:
    """Return a card as it is exported."""
    names = {of: [f"{of[:3]}{place}" for place in range(draw(st.integers(0, 3)))] for of in ITEMS}
    items = {
        of: [
            {"id": name} | {f.name: draw(value_of(f, [n for n in names.get(f.of, []) if n != name])) for f in ITEMS[of]}
            for name in names[of]
        ]
        for of in ITEMS
    }
    kept = draw(st.lists(st.sampled_from(sorted(CODES)), unique=True, max_size=2))
    nobody = dict.fromkeys(("party", "activity", "indicator", "agenda", "objection"), "")
    activity = {"activity": names["activities"][0]} if names["activities"] else {}
    return {
        "format": "commitment-card",
        "format_version": 1,
        "language": draw(st.sampled_from(["es", "en"])),
        "plan": {"name": draw(lines), "start": draw(days), "end": draw(days)},
        "group": draw(lines),
        "card": {"id": "c1", "number": "2.1", "node": draw(st.none() | st.just("n")), "problem_linked": True},
        "fields": {field.name: draw(value_of(field, [])) for field in FIELDS},
        **items,
        "let_be": [
            {"code": code, "field": "action", **nobody, **activity, "reason": draw(texts.filter(bool))} for code in kept
        ],
    }


@settings(deadline=None)
@given(cards())
def test_a_card_comes_back_from_json_as_it_was(told: dict[str, Any]) -> None:
    """Nothing is lost, nothing added, and the keys stand in the order of the format."""
    again = as_json(read_card(told))
    assert again == told
    assert json.dumps(again) == json.dumps(told)
    assert list(Draft202012Validator(schema()).iter_errors(again)) == []


@settings(deadline=None, max_examples=25)
@given(cards())
def test_a_card_goes_into_a_group_and_out_of_it_whole(told: dict[str, Any]) -> None:
    """What a group takes in it gives back; only where it stands is other, and its number."""
    room = Room(told["language"])
    card = room.act(room.facilitator, "import_commitment", value=told)["card"]
    held = room.group[Commitments].cards[card]
    again = as_json(PlacedCard(held, told["language"]))
    for name in ("fields", "parties", "activities", "indicators", "agendas", "objections", "let_be"):
        assert again[name] == told[name]
    assert room.group == room.replayed()


def test_the_published_schema_is_the_one_that_is_held() -> None:
    """`python tools/card_schema.py` writes it."""
    assert json.loads(PUBLISHED.read_text(encoding="utf-8")) == schema()
    Draft202012Validator.check_schema(schema())


def test_what_is_left_out_is_empty() -> None:
    """The smallest card is one."""
    told = as_json(read_card(SMALLEST))
    assert told["parties"] == told["agendas"] == []
    assert {bool(value) for value in told["fields"].values()} == {False}


@pytest.mark.parametrize(
    ("change", "path", "reason"),
    [
        ({"format": "other"}, "format", "unknown_choice"),
        ({"format_version": 2}, "format_version", "unknown_choice"),
        ({"language": "fr"}, "language", "unknown_choice"),
        ({"fields": {"budget": "1"}}, "fields.budget", "unknown_field"),
        ({"fields": {"action": 7}}, "fields.action", "wrong_type"),
        ({"fields": {"key_actions": "one"}}, "fields.key_actions", "wrong_type"),
        ({"fields": {"key_actions": [""]}}, "fields.key_actions[1]", "empty_text"),
        ({"fields": {"action": "x" * 20_001}}, "fields.action", "text_too_long"),
        ({"fields": {"term": "eternal"}}, "fields.term", "unknown_choice"),
        ({"fields": {"end": "2027-06-31"}}, "fields.end", "date_not_in_calendar"),
        ({"fields": {"end": "30 de junio de 2027"}}, "fields.end", "date_form"),
        ({"fields": {"end": "05/06/2027"}}, "fields.end", "date_ambiguous"),
        ({"fields": {"end": "soon"}}, "fields.end", "date_unreadable"),
        ({"activities": [{"id": "a", "start": "2027-02-30"}]}, "activities[1].start", "date_not_in_calendar"),
        ({"activities": [{"id": "a"}, {"id": "a"}]}, "activities[2].id", "twice"),
        ({"activities": [{"id": "a", "responsible": "p"}]}, "activities[1].responsible", "unknown_item"),
        ({"activities": [{"id": "a", "depends_on": ["a"]}]}, "activities[1].depends_on", "unknown_item"),
        ({"activities": [{"id": "a b"}]}, "activities[1].id", "wrong_form"),
        ({"activities": [{"id": "a\n"}]}, "activities[1].id", "wrong_form"),
        ({"activities": [{}] * 61}, "activities", "too_many"),
        ({"indicators": [{}] * 21}, "indicators", "too_many"),
        ({"agendas": ["sdg"]}, "agendas[1]", "wrong_type"),
        ({"agendas": [{"agenda": "sdg"}]}, "agendas[1].agenda", "unknown_choice"),
        ({"agendas": [{}] * 21}, "agendas", "too_many"),
        ({"indicators": [{"levels": "low"}]}, "indicators[1].levels", "wrong_type"),
        ({"let_be": [{"code": "no_such", "reason": "x"}]}, "let_be[1].code", "unknown_choice"),
        ({"let_be": [{"code": "no_baseline"}]}, "let_be[1].reason", "field_missing"),
        ({"let_be": [{"code": "no_baseline", "reason": "x", "activity": "a"}]}, "let_be[1].activity", "unknown_item"),
        ({"let_be": [{"code": "no_baseline", "reason": "\u200b"}]}, "let_be[1]", "empty_text"),
    ],
)
def test_each_fault_is_told_at_its_place(change: dict[str, Any], path: str, reason: str) -> None:
    """Field by field and item by item, counted from 1."""
    with pytest.raises(UnreadableCard) as refused:
        read_card(SMALLEST | change)
    assert (refused.value.data["faults"][0]["path"], refused.value.data["faults"][0]["reason"]) == (path, reason)


def test_all_faults_are_told_at_once() -> None:
    """Whoever mends a file need not send it again for each."""
    with pytest.raises(UnreadableCard) as refused:
        read_card(SMALLEST | {"fields": {"start": "2027-02-30", "end": "2027-02-31"}, "indicators": [{"due": "x"}]})
    faults = refused.value.data["faults"]
    assert [fault["path"] for fault in faults] == ["fields.end", "fields.start", "indicators[1].due"]
    assert [fault["suggestions"][:1] for fault in faults] == [["2027-02-28"], ["2027-02-28"], []]


@pytest.mark.parametrize(
    ("data", "reason"),
    [(b"{", "not_json"), (b"\xff\xfe{}", "not_json"), (b"[" * 100_000, "not_json"), (b" " * 5_000_001, "too_large")],
)
def test_what_is_no_json_is_refused(data: bytes, reason: str) -> None:
    """Broken, of another encoding, nested without end, or far too large."""
    with pytest.raises(UnreadableFile) as refused:
        read_text(data)
    assert refused.value.data == {"reason": reason}


@pytest.mark.parametrize("data", [b"null", b"[]", b"7", b'{"format": NaN}', b'{"fields": {}, "fields": {}}'])
def test_json_that_is_no_card_is_refused(data: bytes) -> None:
    """Other values, and a name that is there twice, of which nobody knows which is meant."""
    with pytest.raises(UnreadableCard):
        read_text(data)
