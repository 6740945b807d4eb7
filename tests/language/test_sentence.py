"""Where sentences begin and end."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogcore.language.sentence import sentences


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Uno. Dos.", ["Uno.", "Dos."]),
        ("¿Quién? El ayuntamiento.", ["¿Quién?", "El ayuntamiento."]),
        ("Dijo «no». Luego se fue.", ["Dijo «no».", "Luego se fue."]),
        ("El art. 5 y el núm. 3 rigen. El resto no.", ["El art. 5 y el núm. 3 rigen.", "El resto no."]),
        ("Hoy no. Mañana sí.", ["Hoy no.", "Mañana sí."]),
        ("See No. 12 first. Then go.", ["See No. 12 first.", "Then go."]),
        ("La Dra. Ruiz y J. Paz. Otra.", ["La Dra. Ruiz y J. Paz.", "Otra."]),
        ("1. Abrir\n2. Cerrar. Medir.", ["1. Abrir", "2. Cerrar.", "Medir."]),
        ("Sube 3.5 puntos. Baja 2.", ["Sube 3.5 puntos.", "Baja 2."]),
        ("  Sin punto  ", ["Sin punto"]),
        ("", []),
        ("\n \n", []),
    ],
)
def test_sentences_are_found(text: str, said: list[str]) -> None:
    """A stop ends a sentence unless it belongs to an abbreviation, an initial or a number; a line ends one."""
    assert [text[start:end] for start, end in sentences(text)] == said


@given(st.text(st.sampled_from("aB1 .?\n»"), max_size=40))
def test_nothing_is_left_out(text: str) -> None:
    """All but white space stands in one sentence, in order."""
    spans = sentences(text)
    assert "".join("".join(text[start:end] for start, end in spans).split()) == "".join(text.split())
    assert all(one.end <= other.start for one, other in pairwise(spans))
