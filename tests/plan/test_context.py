"""The ten contexts of a plan: answers, notes that lose no word, and what is weak (R4)."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogcore.errors import NotAllowed, OgError, TextTooLong, UnknownChoice
from ogcore.plan import context
from ogcore.plan.context_events import ContextAnswer
from ogcore.record.participant import Identity
from ogcore.store import Store
from ogcore.workshop.workshop import Workshop
from tests.builders import file_store, venue

CONTEXT = "resources"


def answer(workshop: Workshop, who: Identity, name: str, value: str | None) -> None:
    """Say whether a context holds."""
    workshop.act(who, who.plan_id, "answer_context", {"context": name, "answer": value})


def note(workshop: Workshop, who: Identity, name: str, field: str, text: str, base: str | None = None) -> bool:
    """Write beside an answer, and return whether the words wait beside others."""
    data = {"context": name, "field": field, "text": text, "base": base}
    return bool(workshop.act(who, who.plan_id, "note_context", data).result.get("offered"))


def settle(workshop: Workshop, who: Identity, name: str, field: str, text: str) -> None:
    """Choose among waiting words."""
    workshop.act(who, who.plan_id, "settle_context", {"context": name, "field": field, "text": text})


def test_there_are_ten_contexts_and_none_is_answered_at_first(store: Store) -> None:
    """A new plan has an empty checklist of ten."""
    place = venue(store)
    assert len(context.CONTEXTS) == len(set(context.CONTEXTS)) == 10
    assert context.outlook(place.workshop.plan(place.plan_id).contexts) == context.Outlook(0, (), ())


def test_answers_stay_with_the_plan_and_can_be_taken_back(tmp_path: Path, store: Store) -> None:
    """Another process sees the answers, weak ones in the order of the list; None takes one back."""
    place = venue(store)
    for name, value in (("resources", "no"), ("political_will", "no"), ("agenda_2030", "partly"), (CONTEXT, "no")):
        answer(place.workshop, place.host, name, value)
    answer(place.workshop, place.host, "safe_civic_space", "yes")
    second = Workshop(file_store(tmp_path))
    seen = context.outlook(second.plan(place.plan_id).contexts)
    assert seen == context.Outlook(4, ("political_will", "resources"), ("agenda_2030",))
    answer(place.workshop, place.host, CONTEXT, None)
    assert context.outlook(second.plan(place.plan_id).contexts).missing == ("political_will",)
    second.store.close()


def test_two_facilitators_who_write_at_once_lose_no_word(store: Store) -> None:
    """The later words wait beside the earlier ones until somebody chooses; the answer is untouched."""
    place = venue(store)
    other = place.workshop.facilitator(place.secret)
    answer(place.workshop, place.host, CONTEXT, "partly")
    assert not note(place.workshop, place.host, CONTEXT, "note", " Two  rooms ", base="")
    assert note(place.workshop, other, CONTEXT, "note", "A van", base="")
    held = place.workshop.plan(place.plan_id).contexts[CONTEXT]
    assert (held.answer, held.note.text, held.note.offers) == ("partly", "Two rooms", ("A van",))
    settle(place.workshop, place.host, CONTEXT, "note", "Two rooms and a van")
    assert place.workshop.plan(place.plan_id).contexts[CONTEXT].note.offers == ()


def test_emptying_a_note_beside_newer_words_changes_nothing(store: Store) -> None:
    """Nobody's words are wiped out by somebody who did not see them."""
    place = venue(store)
    note(place.workshop, place.host, CONTEXT, "next_step", "Call the dean", base="")
    before = place.workshop.plan(place.plan_id).version
    assert not note(place.workshop, place.host, CONTEXT, "next_step", "", base="Old words")
    assert place.workshop.plan(place.plan_id).version == before
    note(place.workshop, place.host, CONTEXT, "next_step", "", base="Call the dean")
    assert place.workshop.plan(place.plan_id).contexts[CONTEXT].next_step.text == ""


def test_the_same_answer_twice_is_one_event(store: Store) -> None:
    """What is already so is not recorded again."""
    place = venue(store)
    answer(place.workshop, place.host, CONTEXT, "yes")
    before = place.workshop.plan(place.plan_id).version
    answer(place.workshop, place.host, CONTEXT, "yes")
    assert place.workshop.plan(place.plan_id).version == before


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        (lambda w, who: answer(w, who, "weather", "yes"), UnknownChoice),
        (lambda w, who: answer(w, who, CONTEXT, "maybe"), UnknownChoice),
        (lambda w, who: answer(w, who, CONTEXT, ""), UnknownChoice),
        (lambda w, who: note(w, who, CONTEXT, "answer", "x"), UnknownChoice),
        (lambda w, who: note(w, who, "weather", "note", "x"), UnknownChoice),
        (lambda w, who: note(w, who, CONTEXT, "note", "x" * 2001), TextTooLong),
        (lambda w, who: settle(w, who, CONTEXT, "notes", "x"), UnknownChoice),
    ],
)
def test_what_is_not_on_the_list_is_refused(store: Store, change: Any, refusal: type[OgError]) -> None:
    """Unknown contexts, answers and fields, and endless notes, leave the plan as it was."""
    place = venue(store)
    before = place.workshop.plan(place.plan_id).version
    with pytest.raises(refusal):
        change(place.workshop, place.host)
    assert place.workshop.plan(place.plan_id).version == before


def test_the_checklist_is_the_facilitators(store: Store) -> None:
    """A participant of the plan answers nothing of it."""
    place = venue(store)
    for change in (
        lambda: answer(place.workshop, place.ana, CONTEXT, "yes"),
        lambda: note(place.workshop, place.ana, CONTEXT, "note", "x"),
        lambda: settle(place.workshop, place.ana, CONTEXT, "note", "x"),
    ):
        with pytest.raises(NotAllowed):
            change()


def test_the_answers_travel_with_the_plans_file(store: Store) -> None:
    """Export and import carry answers, notes and waiting wordings."""
    place = venue(store)
    answer(place.workshop, place.host, CONTEXT, "no")
    note(place.workshop, place.host, CONTEXT, "note", "No budget", base="")
    note(place.workshop, place.host, CONTEXT, "note", "Ask the mayor", base="")
    created = place.workshop.import_plan(place.workshop.export_plan(place.plan_id))
    assert place.workshop.plan(created.plan_id).contexts == place.workshop.plan(place.plan_id).contexts


WRITES = st.lists(
    st.tuples(
        st.sampled_from(context.CONTEXTS[:2]),
        st.sampled_from(context.FIELDS),
        st.sampled_from(["", "One", "Two", "Three"]),
        st.sampled_from([None, "", "One", "Two"]),
    ),
    max_size=30,
)


@given(WRITES)
def test_whatever_order_people_write_in_every_word_sent_is_kept(writes: list[tuple[str, str, str, str | None]]) -> None:
    """After each write its words stand there or wait, and nothing others offered is gone but by their own choice."""
    answers: dict[str, ContextAnswer] = {}
    for name, field, text, base in writes:
        before = getattr(context.known(answers, name), field)
        for event in context.write(answers, name, field, text, base):
            context.check_event(event)
            assert answers.get(name, ContextAnswer()) == event.before
            answers[name] = event.after
        after = getattr(context.known(answers, name), field)
        if text:
            assert text in (after.text, *after.offers)
        assert set(before.offers) - {text} <= set(after.offers)
