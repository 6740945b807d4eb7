"""The words by which people head the columns of a tree and name the kinds of its cards, in Spanish and English."""

import re
import unicodedata

COLUMNS: dict[str, tuple[str, ...]] = {
    "id": ("id", "clave", "identificador", "identifier", "key", "numero", "number", "no", "num", "#"),
    "kind": ("kind", "type", "tipo", "clase"),
    "text": ("text", "texto", "statement", "enunciado", "card", "tarjeta", "words", "descripcion", "description"),
    "leads_to": ("leads to", "lleva a", "conduce a", "provoca", "cause of", "causa de"),
    "comes_from": ("comes from", "viene de", "se debe a", "effect of", "efecto de"),
    "parent": ("parent", "parent id", "padre", "depende de", "cuelga de", "of", "de", "belongs to", "hangs on"),
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

_KINDS: dict[str, str] = {
    word: kind
    for kind, words in {
        "core": "core, core problem, problem, central problem, problema, problema central, central, nucleo",
        "cause": "cause, causes, causa, causas",
        "effect": "effect, effects, consequence, consequences, efecto, efectos, consecuencia, consecuencias",
        "parked": "parked, parking lot, estacionada, estacionado, estacionamiento, aparte",
    }.items()
    for word in words.split(", ")
}
_HEADINGS = {name: column for column, names in COLUMNS.items() for name in names}
_LEVEL = re.compile(
    r"(level|nivel|causa|cause|efecto|effect|problema central|problema|core problem|problem)s? ?\d{0,2}"
)
_SPANISH = frozenset(
    word.strip()
    for words in (
        "clave, identificador, numero, tipo, clase, texto, enunciado, tarjeta, descripcion, padre, orden, nivel",
        "lleva a, conduce a, provoca, causa de, viene de, se debe a, efecto de, depende de, cuelga de",
        "otras versiones, otras redacciones, problema, problema central, nucleo, causa, causas, efecto, efectos",
        "consecuencia, consecuencias, estacionada, estacionado, estacionamiento, aparte",
    )
    for word in words.split(",")
)


def folded(text: str) -> str:
    """Return a heading or a kind as it is compared: lower case, no accents, one space between words."""
    plain = "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))
    return " ".join(re.split(r"[\s_.:*-]+", plain)).strip()


def column_of(heading: str) -> str | None:
    """Return which column of :data:`COLUMNS` a heading names, None for any other."""
    return _HEADINGS.get(folded(heading))


def kind_of(word: str) -> str | None:
    """Return the kind of card that a word names, None for any other word."""
    return _KINDS.get(folded(word))


def level_of(heading: str) -> str | None:
    """Return what a column of a tree by levels holds: ``core``, ``cause``, ``effect`` or ``any``; None for no such."""
    found = _LEVEL.fullmatch(folded(heading))
    return None if found is None else _KINDS.get(found[1], "any")


def is_spanish(word: str) -> bool:
    """Tell whether a heading or the name of a kind is Spanish and could not be English."""
    return re.sub(r" ?\d+$", "", folded(word)) in _SPANISH
