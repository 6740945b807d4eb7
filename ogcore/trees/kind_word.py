"""The field's own words for what a card of a problem tree is: kinds, headings and columns, in two languages (R43).

Planning manuals know causes and effects of a *rank*: direct ones touch the core problem, indirect ones hang on a direct
one, structural ones lie behind these. Singular and plural, with or without accents, capitals and colons, are alike.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product


@dataclass(frozen=True, slots=True)
class KindWord:
    """What a word says of a card: its ``kind``; its ``rank`` (1 direct, 2 indirect, 3 structural, 0 not said)."""

    kind: str
    rank: int = 0
    language: str = "en"


_NOUNS: Mapping[tuple[str, str], str] = {
    ("cause", "es"): "causa causas",
    ("cause", "en"): "cause causes",
    ("effect", "es"): "efecto efectos consecuencia consecuencias",
    ("effect", "en"): "effect effects consequence consequences",
}
_RANKS: Mapping[tuple[str, int], str] = {
    ("es", 1): "directo/a inmediato/a primario/a principal principales/ de primer nivel/ de nivel 1/",
    ("es", 2): "indirecto/a secundario/a mediato/a intermedio/a subyacente subyacentes/ de segundo nivel/ de nivel 2/",
    (
        "es",
        3,
    ): "básico/a último/a terciario/a estructural estructurales/ final finales/ raíz/ raíces/ de raíz/ de fondo/",
    ("en", 1): "direct immediate primary main first-level",
    ("en", 2): "indirect secondary underlying intermediate second-level",
    ("en", 3): "structural root basic ultimate final tertiary third-level",
}
_PLAIN: Mapping[tuple[str, str], str] = {
    (
        "core",
        "es",
    ): "problema, problema central, problema principal, problema focal, problema núcleo, problema público, "
    "el problema, central, núcleo",
    (
        "core",
        "en",
    ): "core, core problem, problem, central problem, main problem, focal problem, key problem, the problem",
    ("parked", "es"): "estacionada, estacionadas, estacionado, estacionados, estacionamiento, aparte",
    ("parked", "en"): "parked, parking lot",
}


def folded(text: str) -> str:
    """Return a heading or a kind as it is compared: lower case, no accents, nothing unseen, one space between words."""
    plain = re.sub(r"\((e?s)\)", r"\1", text.lower())
    kept = (c for c in unicodedata.normalize("NFD", plain) if not unicodedata.combining(c) and not _is_unseen(c))
    return " ".join(re.split(r"[\s_.:;*()\u2010-\u2015-]+", "".join(kept))).strip()


def _is_unseen(character: str) -> bool:
    return unicodedata.category(character) == "Cf"


def _adjectives(language: str, rank: int) -> Iterator[str]:
    words = _RANKS[language, rank]
    if language == "en":
        yield from words.split()
        return
    for group in re.findall(r"[^/]+/a?", words):
        stem, _, feminine = group.strip().rpartition("/")
        if feminine:
            *others, last = stem.split()
            yield from others
            yield from (last[:-1] + ending for ending in ("o", "a", "os", "as"))
        elif stem.startswith("de "):
            yield stem
        else:
            yield from stem.split()


def _words() -> Iterator[tuple[str, KindWord]]:
    for (kind, language), nouns in _NOUNS.items():
        for noun in nouns.split():
            yield folded(noun), KindWord(kind, 0, language)
        for rank in (1, 2, 3):
            for noun, adjective in product(nouns.split(), _adjectives(language, rank)):
                words = f"{noun} {adjective}" if language == "es" else f"{adjective} {noun}"
                yield folded(words), KindWord(kind, rank, language)
    for (kind, language), words in _PLAIN.items():
        for word in words.split(", "):
            yield folded(word), KindWord(kind, 0, language)


_KNOWN: Mapping[str, KindWord] = dict(_words())
_ONLY_KINDS = frozenset(
    ["core", "central", "nucleo", "parked", "estacionada", "estacionadas", "estacionado", "estacionados", "aparte"]
)
"""Words that name a kind where kinds stand, and are a card's own words everywhere else."""
_LONGEST = 80


def kind_word(text: str) -> KindWord | None:
    """Return what ``text`` says of a card if it is one of the field's words for a kind, None for any other words."""
    return _KNOWN.get(folded(text)) if len(text) <= _LONGEST else None


def heading_word(text: str) -> KindWord | None:
    """Return what ``text`` says of the cards below it if it is one of the field's headings, None otherwise."""
    return None if folded(text[:_LONGEST]) in _ONLY_KINDS else kind_word(text)


_ALONE = frozenset(
    folded(word)
    for word in ["directas", "directos", "indirectas", "indirectos", "estructurales", "inmediatas", "inmediatos"]
)


def is_only_heading(text: str) -> bool:
    """Tell whether words head cards and are none: *Causes*, *Indirect*."""
    return heading_word(text) is not None or folded(text[:_LONGEST]) in _ALONE


def headed(text: str) -> tuple[KindWord, str] | None:
    """Return a heading and the words after its colon, as in ``Problem: Dirty rivers``; None where there is none."""
    word, _, rest = text.partition(":")
    known = heading_word(word)
    return None if known is None else (known, rest.strip())
