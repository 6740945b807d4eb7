"""What may be said after "by" and "mediante"."""

import pytest

from ogcore.language.after_by import fits_after_by

_FITS = {
    "es": [
        "la contratación de dos mecánicos",
        "Más maestras que hablan maya",
        "Leche pagada",
        "Capacitar a los acopiadores",
        "DIF municipal",
        "Un examen médico al año",
        "Suficientes becas para las jóvenes",
        "un reglamento que considera a las madres",
        "la compra de un camión",
        "un convenio con la mina",
        "Menor violencia intrafamiliar",
    ],
    "en": [
        "the training of teachers",
        "training teachers",
        "Better rules of the mine",
        "More teachers who speak Maya",
        "two new wells",
        "Paved roads",
        "hiring two mechanics",
        "Fewer barriers to justice",
    ],
}
_SENTENCES = {
    "es": [
        "el reglamento interno de la mina considera a las madres",
        "Tenemos agua",
        "Se cuenta con un registro público",
        "Las niñas asisten a la escuela",
        "Disminuyen los asaltos",
        "La gente conoce mecanismo de queja",
        "La escuela que está en el centro abre por la tarde",
        "Cada escuela recibe agua",
    ],
    "en": [
        "Milk is paid",
        "Staff is trained",
        "The rules of the mine consider the mothers",
        "Girls attend school",
        "Families have water",
        "The clinic lends wheelchairs",
        "Train the buyers",
        "Kids have somewhere to play",
    ],
}


@pytest.mark.parametrize("language", ["es", "en"])
def test_things_and_doings_go_on_from_by(language: str) -> None:
    """A thing, a doing and what tells which one is meant can follow."""
    assert [text for text in _FITS[language] if not fits_after_by(text, language)] == []


@pytest.mark.parametrize("language", ["es", "en"])
def test_a_sentence_does_not_go_on_from_by(language: str) -> None:
    """A subject with its verb cannot follow, nor can words that are none or more than one sentence."""
    told = [*_SENTENCES[language], "", "Agua. Luz"]
    assert [text for text in told if fits_after_by(text, language)] == []
