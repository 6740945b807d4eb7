"""The words by which people head the columns of a tree and name the kinds of its cards, in Spanish and English."""

import re

from ogcore.trees.kind_word import folded, heading_word, kind_word

COLUMNS: dict[str, tuple[str, ...]] = {
    "id": ("id", "clave", "identificador", "identifier", "key", "numero", "number", "no", "num", "#", "codigo", "code"),
    "kind": ("kind", "type", "tipo", "clase", "categoria", "category"),
    "text": ("text", "texto", "statement", "enunciado", "card", "tarjeta", "words", "descripcion", "description"),
    "leads_to": ("leads to", "lleva a", "conduce a", "provoca", "cause of", "causa de"),
    "comes_from": ("comes from", "viene de", "se debe a", "effect of", "efecto de"),
    "parent": (
        "parent",
        "parent id",
        "padre",
        "depende de",
        "cuelga de",
        "of",
        "de",
        "belongs to",
        "hangs on",
        "pertenece a",
        "depends on",
    ),
    "offers": ("other wordings", "otras versiones", "offers", "otras redacciones"),
    "order": ("order", "orden"),
}
"""What a column may be headed with; the first name of each is for English, :data:`TITLES` has both for writing."""

TITLES: dict[str, dict[str, str]] = {
    "en": {
        "id": "id", "kind": "kind", "text": "text", "leads_to": "leads to", "comes_from": "comes from",
        "offers": "other wordings", "order": "order",
    },
    "es": {
        "id": "id", "kind": "tipo", "text": "texto", "leads_to": "lleva a", "comes_from": "viene de",
        "offers": "otras versiones", "order": "orden",
    },
}  # fmt: skip

KIND_WORDS: dict[str, dict[str, str]] = {
    "en": {"core": "core problem", "cause": "cause", "effect": "effect", "parked": "parked"},
    "es": {"core": "problema central", "cause": "causa", "effect": "efecto", "parked": "estacionada"},
}

_HEADINGS = {name: column for column, names in COLUMNS.items() for name in names}
_LONGEST = 120
_LEVEL = re.compile(r"(.*?)(?: (?:de )?(?:nivel|level))? ?(\d{0,2})")
_SPANISH = frozenset(
    word.strip()
    for words in (
        "clave, identificador, numero, tipo, clase, texto, enunciado, tarjeta, descripcion, padre, orden, nivel",
        "codigo",
        "lleva a, conduce a, provoca, causa de, viene de, se debe a, efecto de, depende de, cuelga de, categoria",
        "otras versiones, otras redacciones, pertenece a, dentro de",
    )
    for word in words.split(",")
)


def column_of(heading: str) -> str | None:
    """Return which column of :data:`COLUMNS` a heading names, None for any other."""
    return _HEADINGS.get(folded(heading)) if len(heading) <= _LONGEST else None


def kind_of(word: str) -> str | None:
    """Return the kind of card that a word names, None for any other word."""
    known = kind_word(word)
    return known.kind if known else None


def level_of(heading: str) -> str | None:
    """Return what a column of a tree by levels holds: ``core``, ``cause``, ``effect`` or ``any``; None for no such."""
    if len(heading) > _LONGEST:
        return None
    word = folded(heading)
    if re.fullmatch(r"(nivel|level)e?s? ?\d{0,2}", word):
        return "any"
    known = heading_word(word) or heading_word(without_number(word))
    return known.kind if known and known.kind != "parked" else None


def level_number(heading: str) -> int:
    """Return how far from the core problem the cards of such a column stand: by its number, else its rank, else 0."""
    word = folded(heading)
    number = re.search(r"\d+$", word)
    known = heading_word(word)
    return known.rank if known and known.rank else int(number[0]) if number else 0


def without_number(heading: str) -> str:
    """Return a heading of levels without the number that counts them."""
    found = _LEVEL.fullmatch(folded(heading))
    return found[1] if found else heading


def is_spanish(word: str) -> bool:
    """Tell whether a heading or the name of a kind is Spanish and could not be English."""
    plain = re.sub(r" ?\d+$", "", folded(word))
    known = kind_word(plain) or kind_word(without_number(plain))
    return plain in _SPANISH or (known is not None and known.language == "es")
