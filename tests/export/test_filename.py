"""File names a person would choose."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogcore.export.filename import LIMIT, filename


@pytest.mark.parametrize(
    ("parts", "extension", "expected"),
    [
        (
            ["Compromiso 2.1", "Reducir el embarazo adolescente"],
            "pdf",
            "compromiso-2.1-reducir-el-embarazo-adolescente.pdf",
        ),
        (["Árbol de problemas", "Señora Ñandú"], ".SVG", "arbol-de-problemas-senora-nandu.svg"),
        (["../../etc/passwd"], "pdf", "etc-passwd.pdf"),
        (["CON"], "pdf", "con-con.pdf"),
        (["lpt1.x"], "pdf", "document-lpt1.x.pdf"),
        (["", " \n\x00 "], "pdf", "document.pdf"),
        (["نلتزم بتنظيف النهر"], "pdf", "نلتزم-بتنظيف-النهر.pdf"),
        (["Straße & Co: what?"], "png", "straße-co-what.png"),
    ],
)
def test_names(parts: list[str], extension: str, expected: str) -> None:
    """Known parts give the expected name."""
    assert filename(parts, extension) == expected


@given(st.lists(st.text(max_size=300), max_size=4))
def test_any_text_gives_a_safe_name(parts: list[str]) -> None:
    """Whatever the words, the name is safe on every system: short, no separators, not hidden, not reserved."""
    name = filename(parts, "pdf")
    assert len(name) <= LIMIT
    assert len(name.encode()) <= 240
    assert name.endswith(".pdf")
    assert not set(name) & set('/\\:*?"<>| \n\t\x00')
    assert not name.startswith((".", "-"))
    assert name.split(".")[0].lower() not in {"con", "prn", "aux", "nul", "com1", "lpt1"}


def test_one_endless_word_is_cut_not_lost() -> None:
    """A word longer than the limit keeps its beginning, in characters and in bytes."""
    assert filename(["a" * 300], "pdf") == "a" * (LIMIT - 4) + ".pdf"
    arabic = filename(["ن" * 300], "pdf")
    assert arabic.startswith("ننن")
    assert len(arabic.encode()) <= 240
