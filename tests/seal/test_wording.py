"""What other words do to a promise, and what they do not (R30)."""

import pytest

from benchmarks.seal.cards import pairs, tell
from ogcore.seal.comparison import field_changes


def kinds(language: str, was: str, now: str) -> list[str]:
    """Return the kinds told of two wordings of an action."""
    return [change.kind for change in field_changes("action", was, now, language)]


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("part", ["blind"])
def test_labelled_parts_of_cards_are_told_as_a_careful_reader_would(part: str, language: str) -> None:
    """Kinds and amounts alike."""
    told = [tell(pair, language) for pair in pairs(part, language)]
    assert [line for one in told for line in one.differences()] == []


@pytest.mark.parametrize(
    ("language", "was", "now"),
    [
        ("es", "Cerrar el tiradero", "Cerrar el tiradero siempre que haya terreno"),
        ("es", "Pagar las becas en marzo", "Pagar las becas en marzo, si el congreso lo aprueba"),
        ("es", "Las vecinas eligen las obras", "Las vecinas son consultadas sobre las obras"),
        ("en", "Close the dump", "Close the dump unless the court objects"),
        ("en", "Pay the grants in March", "Pay the grants in March, provided that funds arrive"),
        ("en", "Tenants choose the contractor", "Tenants comment on the contractor"),
        ("en", "Publish the minutes", "Encourage councils to publish the minutes"),
        ("es", "Dejar el puesto a las viudas", "Dejar el puesto a las viudas cuando la mesa lo autorice"),
        ("en", "Leave widows the berth", "Leave widows the berth where the board agrees"),
        ("en", "Return wallets to their owners", "Make efforts to return wallets to their owners"),
    ],
)
def test_a_promise_that_hangs_on_something_or_on_somebody_else_is_softened(language: str, was: str, now: str) -> None:
    """An "if" put in, others who are only encouraged, a say in place of a decision; and back it is hardened."""
    assert kinds(language, was, now) == ["softened"]
    assert kinds(language, now, was) == ["hardened"]


@pytest.mark.parametrize(
    ("language", "was", "now"),
    [
        ("es", "Preguntar a las familias cuándo quieren venir", "Preguntar a las familias si quieren venir y cuándo"),
        ("es", "Avisar cuando la escuela cierre", "Avisar si la escuela cierra"),
        ("es", "Entregar apoyo mensual", "Entregar un apoyo mensual"),
        ("en", "Tell parents when the school is closed", "Tell parents if the school is closed"),
        ("en", "A helpline for carers", "A help line for carers"),
        ("en", "Open the shelter in May", "Open the shelter in the month of May"),
        ("en", "Residents decide by vote", "Residents choose by vote"),
        ("en", "No more than ten pupils a class", "Not more than ten pupils a class"),
        ("en", "A scale at each of the nine terminals", "A scale at all nine terminals"),
    ],
)
def test_words_that_only_look_weaker_are_reworded(language: str, was: str, now: str) -> None:
    """What is asked, a thing that is written as a verb is, a month that is written as "may" is."""
    assert kinds(language, was, now) == ["reworded"]
    assert kinds(language, now, was) == ["reworded"]


def test_a_month_is_no_permission() -> None:
    """May that becomes November is postponed and nothing else."""
    assert kinds("en", "Open the shelter by May 2028", "Open the shelter by November 2028") == ["postponed"]


@pytest.mark.parametrize(
    ("language", "was", "now", "kind"),
    [
        ("es", "Publicar compras de más de 10,000 pesos", "Publicar compras de más de 40,000 pesos", "reduced"),
        ("es", "Otorgar becas de más de 10,000 pesos", "Otorgar becas de más de 40,000 pesos", "raised"),
        ("es", "Abrir más de 10 clínicas", "Abrir más de 40 clínicas", "raised"),
        ("en", "Audit firms above 40,000 euros", "Audit firms above 10,000 euros", "raised"),
        ("en", "Raise wages above 10,000 euros", "Raise wages above 40,000 euros", "raised"),
        ("en", "A quarter of the seats", "Half of the seats", "raised"),
    ],
)
def test_more_money_that_names_fewer_things_is_less(language: str, was: str, now: str, kind: str) -> None:
    """A floor under what is published is no promise of money."""
    assert kinds(language, was, now) == [kind]


@pytest.mark.parametrize(
    ("language", "was", "now"),
    [
        ("es", "Una báscula en cada una de las nueve terminales", "Una báscula en cinco de las nueve terminales"),
        ("es", "Ningún aula tiene goteras", "Pocas aulas tienen goteras"),
        ("en", "A scale at each of the nine terminals", "A scale at five of the nine terminals"),
        ("en", "No classroom leaks", "Some classrooms leak"),
    ],
)
def test_a_part_of_what_was_promised_whole_is_reduced(language: str, was: str, now: str) -> None:
    """Five of nine are fewer than each of nine, and a few are more than none that was to be left."""
    assert kinds(language, was, now) == ["reduced"]
    assert kinds(language, now, was) == ["raised"]
