"""Plain language of commitments: verbs they begin with, procedures, passives, words of offices (R28)."""

import pytest

from ogcore.language.plain import begins_with_verb, jargon, passives, procedure_in


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Darles seguimiento cada mes"),
        ("es", "Entregarle su expediente a cada quien"),
        ("es", "Dárselo por escrito"),
        ("es", "Recogerlos los lunes"),
        ("es", "Oír a las vecinas"),
        ("en", "Ring the family of each patient"),
        ("en", "Question the mayor in public"),
        ("en", "Witness the count"),
        ("en", "Dispose of old batteries"),
    ],
)
def test_what_begins_with_a_verb_is_left_alone(language: str, text: str) -> None:
    """Whatever hangs on the verb, and where a verb ends as a noun or a gerund does."""
    assert begins_with_verb(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Primer foro con pescadoras"),
        ("es", "Charlas en los mercados"),
        ("es", "Parte de novedades"),
        ("es", "Radar en la avenida"),
        ("en", "Launch of the portal"),
        ("en", "Review of the fees"),
        ("en", "Stringing of lamps"),
        ("en", "Painting the crossings"),
    ],
)
def test_what_begins_with_a_noun_is_told(language: str, text: str) -> None:
    """A noun that ends as an infinitive does, and a verb that "of" makes a noun."""
    assert not begins_with_verb(text, language)


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("es", "Realizar treinta y dos reuniones del consejo", "Realizar treinta y dos reuniones"),
        ("es", "Organizar 15 charlas", "Organizar 15 charlas"),
        ("en", "Hold twelve meetings of the board", "Hold twelve meetings"),
        ("en", "Host forty webinars a year", "Host forty webinars"),
        ("en", "Hold twelve meetings so that waiting falls by half", ""),
    ],
)
def test_a_procedure_is_one_however_often_it_is_done(language: str, text: str, found: str) -> None:
    """Any number may stand before the meetings; what they are for makes the goal a result."""
    assert procedure_in(text, language) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("es", "transversalicen la perspectiva y coadyuvarán", ["transversalicen", "coadyuvarán"]),
        ("es", "Una atención eficiente y un buen socio", []),
        (
            "en",
            "Leveraged partnerships, streamlined and operationalized",
            ["Leveraged", "streamlined", "operationalized"],
        ),
    ],
)
def test_a_word_of_offices_is_one_in_every_form(language: str, text: str, found: list[str]) -> None:
    """Found by how it begins, and told as it is written."""
    assert [word for word, _ in jargon(text, language)] == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "A card that can be topped up", []),
        ("en", "A contract that will be signed by the clinics", ["be signed"]),
        ("es", "Una tarjeta que puede ser recargada", []),
        ("es", "Un inventario que será revisado cada mes", ["será revisado"]),
    ],
)
def test_what_can_be_done_to_a_thing_is_no_passive_to_mend(language: str, text: str, found: list[str]) -> None:
    """It says what the thing is like and hides nobody; what will be done hides who does it."""
    assert list(passives(text, language)) == found
