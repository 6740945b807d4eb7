"""What a later version takes away, and what it adds (R30)."""

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from benchmarks.seal.pairs import pairs, told
from ogcore.seal.change import Change
from ogcore.seal.comparison import compare, field_changes
from tests.seal.sample import sealed, with_field, with_item

SEALED = sealed()


def only(changes: Any) -> Change:
    """Return the one change there is."""
    assert len(changes) == 1, changes
    return changes[0]


def test_twelve_municipalities_that_become_six_are_reduced_by_half() -> None:
    """The part that is gone is told as a number."""
    change = only(
        field_changes("action", "Abrir servicios en los 12 municipios", "Abrir servicios en 6 municipios", "es")
    )
    assert (change.kind, change.was, change.now, change.amount) == ("reduced", "12 municipios", "6 municipios", -0.5)


def test_an_end_half_a_year_later_is_postponed_by_its_days() -> None:
    """From the end of June to the end of December it is 184 days."""
    found = compare(with_field(SEALED, "end", "2027-06-30"), with_field(SEALED, "end", "2027-12-31"))
    change = only(found.changes)
    assert (change.kind, change.field, change.amount, found.weaker) == ("postponed", "end", 184, True)


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("Publicar los contratos", "Promover la publicación de los contratos"),
        ("Publicar los contratos", "Considerar la publicación de los contratos"),
        ("Promover la publicación de los contratos", "Evaluar la publicación de los contratos"),
        ("Publicar los contratos", "Publicar los contratos cuando sea posible"),
    ],
)
def test_a_verb_that_no_longer_binds_is_softened_and_back_it_is_hardened(was: str, now: str) -> None:
    """Binding, trying and considering are three strengths."""
    assert only(field_changes("action", was, now, "es")).kind == "softened"
    assert only(field_changes("action", now, was, "es")).kind == "hardened"


@pytest.mark.parametrize(
    ("baseline", "was", "now", "kind", "amount"),
    [
        ("196", "131", "160", "reduced", -0.4462),
        ("196", "131", "120", "raised", 0.1692),
        ("196", "131", "210", "reduced", -1.2154),
        ("20 %", "60 %", "45 %", "reduced", -0.375),
        ("20", "60", "75", "raised", 0.375),
        ("1,200", "2,400", "1,800", "reduced", -0.5),
        ("196", "131", "131 casos", "reworded", None),
        ("", "131", "160", "reworded", None),
    ],
)
def test_a_target_nearer_to_its_baseline_is_reduced_whichever_way_it_runs(
    baseline: str, was: str, now: str, kind: str, amount: float | None
) -> None:
    """Fewer pregnancies and more clinics are both promises; without a baseline nobody can tell."""
    old = with_item(SEALED, "indicators", 0, baseline=baseline, target=was)
    change = only(compare(old, with_item(old, "indicators", 0, target=now)).changes)
    assert (change.kind, change.field, change.item, change.amount) == (kind, "target", ("indicators", "i1"), amount)


def test_another_baseline_with_the_same_target_is_told() -> None:
    """131 of 230 is another promise than 131 of 196."""
    change = only(compare(SEALED, with_item(SEALED, "indicators", 0, baseline="230")).changes)
    assert (change.kind, change.was, change.now) == ("baseline_changed", "196", "230")


def test_a_product_without_a_baseline_begins_at_nothing() -> None:
    """A management indicator counts what nobody has made yet."""
    old = with_item(SEALED, "indicators", 1, baseline="")
    change = only(compare(old, with_item(old, "indicators", 1, target="20")).changes)
    assert (change.kind, change.amount) == ("reduced", -0.5)


def test_one_monitor_fewer_is_told_with_its_name() -> None:
    """Who will no longer watch is named, and the version is weaker."""
    fewer = {**SEALED, "parties": SEALED["parties"][:1]}
    change = only(compare(SEALED, fewer).changes)
    assert (change.kind, change.was) == ("responsible_removed", "Red de Jóvenes por la Salud · Coordinación")
    assert only(compare(fewer, SEALED).changes).kind == "responsible_added"


def test_a_lead_that_only_supports_is_softened() -> None:
    """Who answered for all of it answers for a part."""
    assert only(compare(SEALED, with_item(SEALED, "parties", 0, role="supporting")).changes).kind == "softened"


@pytest.mark.parametrize(
    ("values", "kind", "field", "amount"),
    [
        ({"end": "2027-07-30"}, "postponed", "end", 30),
        ({"start": "2027-01-22"}, "advanced", "start", -10),
        ({"end": ""}, "removed", "end", None),
        ({"product": ""}, "removed", "product", None),
        ({"product": "25 docentes con constancia"}, "reduced", "product", -0.375),
        ({"responsible": ""}, "responsible_removed", "responsible", None),
        ({"activity": "Capacitar a los docentes de las secundarias"}, "reworded", "activity", None),
        ({"outcome": ""}, "removed", "outcome", None),
        ({"means_of_verification": ""}, "removed", "means_of_verification", None),
        ({"half_yearly_goals": ["2027-1: 10 docentes", "2027-2: 40 docentes"]}, "reduced", "half_yearly_goals", -0.5),
        ({"half_yearly_goals": ["2027-2: 40 docentes"]}, "removed", "half_yearly_goals", None),
        ({"half_yearly_goals": ["2027-1: 20 docentes", "2027-2: 60 docentes"]}, "raised", "half_yearly_goals", 0.5),
        ({"indicator": ""}, "removed", "indicator", None),
        ({"indicator": "i1"}, "reworded", "indicator", None),
        ({"length_days": "180"}, "reworded", "length_days", None),
        ({"depends_on": ["a3+5"]}, "reworded", "depends_on", None),
        ({"phase": "external"}, "reworded", "phase", None),
        ({"stage": "Formar"}, "reworded", "stage", None),
        ({"observations": ""}, "reworded", "observations", None),
    ],
)
def test_an_activity_tells_what_became_of_it(
    values: dict[str, str], kind: str, field: str, amount: float | None
) -> None:
    """Each change leads to the activity and its part."""
    change = only(compare(SEALED, with_item(SEALED, "activities", 0, **values)).changes)
    assert (change.kind, change.field, change.item, change.amount) == (kind, field, ("activities", "a1"), amount)


def test_activities_that_moved_and_got_other_ids_are_the_same() -> None:
    """Without a common id they are recognised by what they say."""
    moved = {**SEALED, "activities": [{**one, "id": f"x{one['id']}"} for one in reversed(SEALED["activities"])]}
    assert [change for change in compare(SEALED, moved).changes if change.kind != "reworded"] == []


def test_a_field_that_is_emptied_is_removed_and_filled_added() -> None:
    """A promise of openness that vanishes from the card is not only worded otherwise."""
    assert only(compare(SEALED, with_field(SEALED, "transparency", "")).changes).kind == "removed"
    assert only(compare(with_field(SEALED, "transparency", ""), SEALED).changes).kind == "added"


def test_a_key_action_struck_from_the_list_is_removed() -> None:
    """The line itself is told."""
    change = only(compare(SEALED, with_field(SEALED, "key_actions", SEALED["fields"]["key_actions"][:1])).changes)
    assert (change.kind, change.was) == ("removed", "Abrir las clínicas por la tarde y los sábados")


def test_a_typing_error_mended_is_only_reworded() -> None:
    """Nobody is told of a weaker version because of a letter."""
    found = compare(
        with_field(SEALED, "action", "reduzir el embarazo adolesente"),
        with_field(SEALED, "action", "reducir el embarazo adolescente"),
    )
    assert (only(found.changes).kind, found.weaker) == ("reworded", False)


def test_several_changes_in_one_sentence_are_all_told() -> None:
    """Fewer days, fewer places and a later date are three changes."""
    was = "Abrir los servicios de salud por la tarde y los sábados en los 12 municipios antes del 30 de junio de 2027"
    now = "Abrir servicios de salud por la tarde en 6 municipios antes del 31 de diciembre de 2027"
    found = field_changes("action", was, now, "es")
    assert {(change.kind, change.amount) for change in found} == {
        ("reduced", -0.5),
        ("postponed", 184),
        ("removed", None),
    }


def test_signatures_and_dissents_are_of_a_version_and_change_no_promise() -> None:
    """A new version signed by others says the same."""
    assert compare(SEALED, {**SEALED, "signatures": [], "dissents": [], "version": 2}).changes == ()


@pytest.mark.parametrize("language", ["es", "en"])
def test_labelled_pairs_are_told_as_a_careful_reader_would(language: str) -> None:
    """What is right is left alone, and what was taken away is found."""
    wrong = [
        (pair.was, pair.now, told(pair, language)) for pair in pairs(language) if told(pair, language) != pair.kinds
    ]
    assert wrong == []


@example("0", "0¹", "es")
@given(st.text(max_size=200), st.text(max_size=200), st.sampled_from(["es", "en", "fr"]))
def test_any_two_texts_can_be_compared(was: str, now: str, language: str) -> None:
    """Whatever people write, it is compared, and the same text is no change."""
    card = {"language": language, "fields": {"action": was}}
    assert isinstance(compare(card, {"language": language, "fields": {"action": now}}).changes, tuple)
    assert compare(card, card).changes == ()


@pytest.mark.parametrize(
    ("name", "was", "now", "told_as"),
    [
        ("lead_agency", ["Salud", "Educación"], ["Salud"], [("responsible_removed", "Educación", "")]),
        ("oversight_body", [], ["Contraloría"], [("responsible_added", "", "Contraloría")]),
        ("civil_society", ["Red Joven"], ["Red Jóven"], [("reworded", "Red Joven", "Red Jóven")]),
        ("term", "short", "long", [("postponed", "short", "long")]),
        ("term", "medium", "short", [("advanced", "medium", "short")]),
        ("term", "", "short", [("reworded", "", "short")]),
        ("challenges", "Faltan camas", "Faltan muchas camas", [("reworded", "Faltan camas", "Faltan muchas camas")]),
        ("key_actions", ["Abrir", "Cerrar"], ["Cerrar", "Abrir"], [("reworded", "Abrir\nCerrar", "Cerrar\nAbrir")]),
        ("key_actions", ["Abrir 12 centros"], ["Abrir 6 centros"], [("reduced", "12 centros", "6 centros")]),
        ("key_actions", ["Abrir"], ["Abrir", "Capacitar docentes"], [("added", "", "Capacitar docentes")]),
    ],
)  # fmt: skip
def test_each_kind_of_field_tells_its_own_changes(
    name: str, was: Any, now: Any, told_as: list[tuple[str, str, str]]
) -> None:
    """Who answers, how long it takes, what is only context, and lists line by line; the same says nothing."""
    assert [(one.kind, one.was, one.now) for one in field_changes(name, was, now, "es")] == told_as
    assert field_changes(name, was, was, "es") == []


def test_another_institution_in_the_place_of_one_is_told_as_both() -> None:
    """Under the same id one has gone and one has come; who only began to lead is hardened."""
    changed = compare(SEALED, with_item(SEALED, "parties", 0, institution="Consejo de Mercados")).changes
    assert [one.kind for one in changed] == ["responsible_removed", "responsible_added"]
    supporting = with_item(SEALED, "parties", 0, role="supporting")
    assert only(compare(supporting, SEALED).changes).kind == "hardened"
    assert only(compare(supporting, with_item(SEALED, "parties", 0, role="monitor")).changes).kind == "reworded"


def test_an_activity_without_days_is_postponed_by_a_longer_length() -> None:
    """Where no first and last day say when it is, its length does."""
    undated = with_item(SEALED, "activities", 0, start="", end="")
    change = only(compare(undated, with_item(undated, "activities", 0, length_days="180")).changes)
    assert (change.kind, change.amount) == ("postponed", 30)
    change = only(compare(undated, with_item(undated, "activities", 0, length_days="120")).changes)
    assert (change.kind, change.amount) == ("advanced", -30)


def test_what_an_activity_waits_for_is_told_by_its_words() -> None:
    """No id is read by anybody; an activity that only changes its words changes nothing for those that follow it."""
    later = with_item(SEALED, "activities", 1, depends_on=["a1+9"])
    change = only(compare(SEALED, later).changes)
    was, now = (f"Capacitar a docentes de las secundarias+{days}" for days in (2, 9))
    assert (change.kind, change.was, change.now) == ("reworded", was, now)
    renamed = with_item(SEALED, "activities", 0, activity="Capacitar a los docentes de las secundarias")
    assert only(compare(SEALED, renamed).changes).field == "activity"


def test_another_calendar_of_the_work_plan_is_reworded() -> None:
    """Which days count is no promise by itself."""
    assert only(compare(SEALED, with_field(SEALED, "calendar", "working")).changes).kind == "reworded"


def test_an_indicator_tells_what_became_of_it() -> None:
    """Struck, added, without its means of verification or with one, and aimed at nothing."""
    fewer = {**SEALED, "indicators": SEALED["indicators"][:1]}
    assert only(compare(SEALED, fewer).changes).kind == "removed"
    assert only(compare(fewer, SEALED).changes).kind == "added"
    bare = with_item(SEALED, "indicators", 0, means_of_verification="")
    assert only(compare(SEALED, bare).changes).kind == "removed"
    assert only(compare(bare, SEALED).changes).kind == "added"
    aimless = with_item(SEALED, "indicators", 0, target="")
    assert (only(compare(SEALED, aimless).changes).kind, only(compare(aimless, SEALED).changes).kind) == (
        "removed",
        "added",
    )


def test_an_activity_that_gets_or_changes_whoever_is_in_charge_is_told() -> None:
    """Somebody where nobody was; somebody else."""
    nobody = with_item(SEALED, "activities", 0, responsible="", responsible_institution="", responsible_post="")
    somebody = with_item(nobody, "activities", 0, responsible_institution="Cabildo")
    assert only(compare(nobody, somebody).changes).kind == "responsible_added"
    other = with_item(nobody, "activities", 0, responsible_institution="Contraloría")
    assert only(compare(somebody, other).changes).kind == "reworded"
    struck = {**SEALED, "activities": SEALED["activities"][:1]}
    assert "removed" in {one.kind for one in compare(SEALED, struck).changes}
    assert "added" in {one.kind for one in compare(struck, SEALED).changes}


def test_agendas_that_went_and_came_are_told_by_what_they_say() -> None:
    """Their ids and the titles of the catalogue are no words of the card; those of older cards are texts."""
    water = {"id": "a", "agenda": "agenda_2030", "code": "6.1", "title": "Agua", "contribution": "Pozos"}
    with_water, without = {**SEALED, "agendas": [water]}, {**SEALED, "agendas": []}
    gone = only(compare(with_water, without).changes)
    assert (gone.kind, gone.was) == ("removed", "agenda_2030 · 6.1 · Pozos")
    assert only(compare(without, with_water).changes).kind == "added"
    assert compare(with_water, {**SEALED, "agendas": [{**water, "id": "b", "title": ""}]}).changes == ()
    assert only(compare({**SEALED, "agendas": ["Agenda 2030"]}, without).changes).was == "Agenda 2030"
