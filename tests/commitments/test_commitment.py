"""Commitment cards: the template, dates, simultaneous edits, drafting from the trees."""

import pytest

from ogcore.commitments import commands
from ogcore.commitments.checks import check_card, doubts_of_dates, findings_of_problem, lacking
from ogcore.commitments.placing import place
from ogcore.commitments.state import Commitments
from ogcore.commitments.template import FIELD, FIELDS, ITEMS, SECTIONS
from ogcore.commitments.title import means_in_title, short_title
from ogcore.errors import CommitmentNotFound, NodeNotFound, NoSuchDate, TextTooLong, UnknownChoice
from ogcore.record.wording import Wording
from tests.builders import Room, like_an_earlier_version


def begun() -> tuple[Room, str]:
    """Return a room at the cards with one empty card."""
    room = Room()
    room.open("commitment_card")
    return room, room.act(room.ana, "draft_commitment")["card"]


def test_the_template_is_whole() -> None:
    """Every field stands in a known section, once, and all sections are used in their order."""
    assert len(FIELD) == len(FIELDS)
    assert list(dict.fromkeys(field.section for field in FIELDS)) == list(SECTIONS)
    assert {field.name for field in FIELDS if field.kind == "date"} == {"start", "end"}


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("2027-06-30", "2027-06-30"),
        ("2027/6/3", "2027-06-03"),
        ("30/6/2027", "2027-06-30"),
        ("30-06-2027", "2027-06-30"),
        (" 30.6.2027 ", "2027-06-30"),
        ("29/2/2028", "2028-02-29"),
        ("", ""),
    ],
)
def test_dates_are_kept_in_one_form(written: str, kept: str) -> None:
    """Year first or day first, with any of three marks, or nothing."""
    assert commands.checked("start", written) == kept


@pytest.mark.parametrize(
    "written",
    [
        "31/11/2027",
        "29/2/2027",
        "2027-13-01",
        "0000-01-01",
        "30/6/27",
        "6/2027",
        "30 de junio",
        "1/1/1/2027",
        "--",
        "99999999999999999999-1-1",
        "1/99999999999999999999/2027",
        "-1-1-2027",
        "1_0/6/2027",
    ],
)
def test_dates_that_do_not_exist_are_refused(written: str) -> None:
    """A date of no calendar, a year of two digits or other words are refused with what was written."""
    with pytest.raises(NoSuchDate) as refused:
        commands.checked("end", written)
    assert refused.value.data["text"] == written


def test_lists_keep_lines_and_single_lines_do_not() -> None:
    """Where the template has one line, line breaks become spaces."""
    assert commands.checked("key_actions", "one\n\n\n two ") == "one\n\ntwo"
    assert commands.checked("lead_agency", "one\ntwo") == "one two"


def test_fields_are_those_of_the_template_and_have_an_end() -> None:
    """An unknown field and a text that is too long are refused."""
    room, card = begun()
    with pytest.raises(UnknownChoice) as unknown:
        room.act(room.ana, "reword_commitment", card=card, field="budget", text="1")
    assert unknown.value.data == {"field": "field", "value": "budget"}
    with pytest.raises(UnknownChoice):
        room.act(room.ana, "settle_commitment", card=card, field="budget", text="1")
    with pytest.raises(TextTooLong):
        room.act(room.ana, "reword_commitment", card=card, field="action", text="x" * 20_001)
    assert room.group[Commitments].cards[card].fields == {}


def test_a_card_says_what_it_still_needs() -> None:
    """Fields and lists are named in the template's order; what the template requires is found, the means apart."""
    room, card = begun()

    def needed() -> list[str]:
        held = room.group[Commitments].cards[card]
        return lacking(held, check_card(place(held, room.group)))

    first = needed()
    order = [*(field.name for field in FIELDS), *ITEMS]
    assert first == sorted(first, key=order.index)
    assert {field.name for field in FIELDS if field.required} - {"means"} <= set(first)
    room.act(room.ana, "reword_commitment", card=card, field="action", text="Train the staff")
    assert set(first) - set(needed()) == {"action"}
    assert room.group[Commitments].cards[card].text("action") == "Train the staff"


def test_two_simultaneous_edits_of_a_field_are_both_kept() -> None:
    """The second becomes an offer, also in a text much longer than a statement; settling chooses."""
    room, card = begun()
    long = "word " * 3_500
    room.act(room.ana, "reword_commitment", card=card, field="action", text=long, base="")
    answer = room.act(room.beto, "reword_commitment", card=card, field="action", text="Of Beto", base="")
    assert answer == {"offered": True}
    assert room.group[Commitments].cards[card].fields["action"] == Wording(long.strip(), ("Of Beto",))
    room.act(room.ana, "settle_commitment", card=card, field="action", text="Of Beto")
    assert room.group[Commitments].cards[card].fields["action"] == Wording("Of Beto")


def test_an_edit_that_changes_nothing_is_no_event() -> None:
    """Saving the same words again leaves no trace."""
    room, card = begun()
    room.act(room.ana, "reword_commitment", card=card, field="action", text="Words")
    before = len(room.log)
    room.act(room.ana, "reword_commitment", card=card, field="action", text=" Words ")
    room.act(room.ana, "settle_commitment", card=card, field="action", text="Words")
    assert len(room.log) == before


def test_undoing_the_first_words_of_a_field_leaves_no_trace() -> None:
    """The card is as it was, not one with an empty field."""
    room, card = begun()
    room.act(room.ana, "reword_commitment", card=card, field="action", text="Words")
    room.act(room.ana, "undo")
    assert room.group[Commitments].cards[card].fields == {}


def test_a_removed_card_comes_back_whole() -> None:
    """Undo brings a card back with all its fields and at its place."""
    room, card = begun()
    room.act(room.ana, "reword_commitment", card=card, field="action", text="Words")
    second = room.act(room.beto, "draft_commitment")["card"]
    room.act(room.beto, "remove_commitment", card=card)
    assert [each.card for each in room.group[Commitments].ordered()] == [second]
    room.act(room.beto, "undo")
    assert [each.card for each in room.group[Commitments].ordered()] == [card, second]
    assert room.group[Commitments].cards[card].text("action") == "Words"


@pytest.mark.parametrize("intent", ["reword_commitment", "settle_commitment", "remove_commitment"])
def test_an_unknown_card_is_refused_by_name(intent: str) -> None:
    """Whoever edits a card that somebody removed learns so."""
    room, _ = begun()
    with pytest.raises(CommitmentNotFound) as refused:
        room.act(room.ana, intent, card="nowhere", field="action", text="Words")
    assert refused.value.data == {"card": "nowhere"}


def test_a_card_begins_with_what_the_trees_say() -> None:
    """Problem, objective and the objectives of the causes are filled in; what is parked has no objective."""
    room = Room()
    core = room.act(room.facilitator, "state_core_problem", text="Services are avoided")["node"]
    one = room.act(room.facilitator, "add_cause", of=core, text="zzz")["node"]
    room.act(room.facilitator, "add_cause", of=core, text="qqq")
    room.act(room.facilitator, "confirm_objective", node=core, text="Services are used")
    room.act(room.facilitator, "confirm_objective", node=one, text="Trained staff")
    card = room.act(room.facilitator, "draft_commitment", node=core)["card"]
    drafted = room.group[Commitments].cards[card]
    assert {name: wording.text for name, wording in drafted.fields.items()} == {
        "problem": "Services are avoided",
        "objective": "Services are used",
        "means": "Trained staff",
    }
    assert drafted.node == core
    room.act(room.facilitator, "park", node=one)
    parked = room.act(room.facilitator, "draft_commitment", node=one)["card"]
    assert set(room.group[Commitments].cards[parked].fields) == {"problem"}
    with pytest.raises(NodeNotFound):
        room.act(room.facilitator, "draft_commitment", node="nowhere")


@pytest.mark.parametrize(
    ("language", "core", "actions", "state"),
    [
        (
            "en",
            "109 dairy farmers of Acatic sell below cost",
            ["Train the buyers", "To open a cold store"],
            "Fair prices for milk",
        ),
        (
            "es",
            "Los 109 productores lecheros de Acatic venden a pérdida",
            ["Capacitar a los acopiadores"],
            "Leche pagada",
        ),
    ],
)
def test_means_worded_as_actions_are_key_actions(language: str, core: str, actions: list[str], state: str) -> None:
    """No sentence is filled in twice: an infinitive is a key action, a state a means; the core names the people."""
    room = Room(language)
    node = room.act(room.facilitator, "state_core_problem", text=core)["node"]
    for text in (*actions, state):
        cause = room.act(room.facilitator, "add_cause", of=node, text=f"Cause of {text}")["node"]
        room.act(room.facilitator, "confirm_objective", node=cause, text=text)
    card = room.act(room.facilitator, "draft_commitment", node=node)["card"]
    drafted = room.group[Commitments].cards[card]
    assert drafted.text("key_actions").split("\n") == actions
    assert drafted.text("means") == state
    assert drafted.text("population") in core
    assert drafted.text("population").startswith("109")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("en", "The rules of the mine consider the mothers"), ("es", "El reglamento de la mina considera a las madres")],
)
def test_a_sentence_is_no_means(language: str, sentence: str) -> None:
    """What cannot follow "by" or "mediante" is not filled in there; whoever writes it finds it outside the title."""
    room = Room(language)
    node = room.act(room.facilitator, "state_core_problem", text="zzz")["node"]
    cause = room.act(room.facilitator, "add_cause", of=node, text="qqq")["node"]
    room.act(room.facilitator, "confirm_objective", node=cause, text=sentence)
    card = room.act(room.facilitator, "draft_commitment", node=node)["card"]
    assert room.group[Commitments].cards[card].text("means") == ""
    assert not means_in_title(sentence, language)


def test_an_end_before_the_start_is_told_and_does_not_block() -> None:
    """The dates are kept as written; the same day, or one date alone, is no fault."""
    room, card = begun()
    found = []
    for field, day in (("start", "2027-05-01"), ("end", "2027-02-01"), ("end", "2027-05-01")):
        room.act(room.ana, "reword_commitment", card=card, field=field, text=day)
        found.append(doubts_of_dates(room.group[Commitments].cards[card]))
    assert found == [(), ("end_before_start",), ()]


def test_a_long_objective_gives_a_short_title() -> None:
    """Up to a comma among its first words, else to eighteen words; a short one stays as it is."""
    end = ", in the eleven villages of the northern highlands of the state by 2029"
    assert short_title(f"Fewer pregnancies among adolescents aged 12 to 19{end}") == (
        "Fewer pregnancies among adolescents aged 12 to 19"
    )
    assert short_title("more " * 35) == "more " * 18 + "…"
    assert short_title("more " * 16 + "and the " + "more " * 9) == "more " * 16 + "…"
    assert short_title("In Cholula, water flows") == "In Cholula, water flows"


def test_what_weakens_the_problem_of_a_card_is_told() -> None:
    """Whom it affects may stand in the field of its own; the rest is looked for in the problem."""
    room, card = begun()
    room.act(
        room.ana, "reword_commitment", card=card, field="problem", text="Floods in Cholula twice in the last summer"
    )
    codes = [finding.code for finding in findings_of_problem(room.group[Commitments].cards[card], "en")]
    assert "no_population" in codes
    room.act(room.ana, "reword_commitment", card=card, field="population", text="Families at the river")
    codes = [finding.code for finding in findings_of_problem(room.group[Commitments].cards[card], "en")]
    assert "no_population" not in codes


def test_very_long_objectives_do_not_keep_anybody_from_a_card(monkeypatch: pytest.MonkeyPatch) -> None:
    """As many means as the field takes are filled in, the rest is left to the group."""
    like_an_earlier_version(monkeypatch)
    room = Room()
    core = room.act(room.facilitator, "state_core_problem", text="Core")["node"]
    for at in range(3):
        node = room.act(room.facilitator, "add_cause", of=core, text=f"Cause {at}")["node"]
        room.act(room.facilitator, "confirm_objective", node=node, text=str(at) * 9_000)
    card = room.act(room.facilitator, "draft_commitment", node=core)["card"]
    assert room.group[Commitments].cards[card].text("means").split("\n") == ["0" * 9_000, "1" * 9_000]
