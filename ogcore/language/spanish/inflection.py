"""Gender, number and verb forms of Spanish, as far as the conversion needs them."""

from ogcore.language.lexicon import lexicon

_LEXICON = lexicon("es")
_FEMININE = _LEXICON.words("noun", "feminine")
_MASCULINE = _LEXICON.words("noun", "masculine")
_STEMS = _LEXICON.pairs("verb", "stems")
_FEMININE_ENDINGS = ("ión", "dad", "tad", "tud", "umbre", "ez", "a")
_SINGULAR_IN_S = frozenset(
    {
        "crisis",
        "virus",
        "análisis",
        "estrés",
        "dosis",
        "dengue",
        "tesis",
        "bus",
        "gas",
        "interés",
        "país",
        "mes",
        "déficit",
        "sida",
    }
    | set(
        """
        interes estres analisis pais deficit autobús autobus tos caos mes crisis tesis campus atlas oasis énfasis
        enfasis caries ciprés cipres arnés arnes inglés ingles francés frances bullying virus arroz además
        """.split()
    )
)
_INVARIABLE_HEADS = frozenset(
    {"a", "al", "por", "cerca", "con", "dentro", "frente", "de", "en", "sin", "bajo", "lo", "mejor", "mayor"}
)
_IRREGULAR_PARTICIPLES = {
    "abrir": "abierto",
    "cubrir": "cubierto",
    "escribir": "escrito",
    "hacer": "hecho",
    "imprimir": "impreso",
    "poner": "puesto",
    "resolver": "resuelto",
    "romper": "roto",
    "ver": "visto",
    "volver": "vuelto",
    "devolver": "devuelto",
    "proveer": "provisto",
    "descubrir": "descubierto",
    "inscribir": "inscrito",
    "disponer": "dispuesto",
}


def is_plural(noun: str) -> bool:
    """True when the noun is in the plural."""
    return noun.endswith("s") and noun not in _SINGULAR_IN_S


def singular(noun: str) -> str:
    """The singular of a regular plural noun."""
    if not is_plural(noun):
        return noun
    if noun.endswith("ces"):
        return noun[:-3] + "z"
    if noun.endswith(("ciones", "siones")):
        return noun[:-4] + "ón"
    if noun.endswith(("úes", "íes")):
        return noun[:-2]
    if noun.endswith("es") and noun[-3:-2] in "lrndjzy" and noun[-4:-2] not in ("ll", "tr", "dr", "br", "cl", "bl"):
        return noun[:-2]
    return noun[:-1]


def is_feminine(noun: str) -> bool:
    """True when the noun is feminine, by list or by ending."""
    one = singular(noun)
    if one in _FEMININE or noun in _FEMININE:
        return True
    if one in _MASCULINE or noun in _MASCULINE:
        return False
    return one.endswith(_FEMININE_ENDINGS)


def _feminine(word: str) -> str:
    if word.endswith("o"):
        return word[:-1] + "a"
    if word.endswith("or") and word not in ("mejor", "mayor", "menor", "peor", "superior", "anterior"):
        return word + "a"
    return word


def plural(word: str) -> str:
    """The regular plural of a noun, adjective or participle."""
    if word.endswith(("ción", "sión")):
        return word[:-2] + "ones"
    if word[-1:] in "aeiouáéó":
        return word + "s"
    if word.endswith("z"):
        return word[:-1] + "ces"
    return word + "es"


def inflect(expression: str, feminine: bool, many: bool) -> str:
    """Make an adjective given in the masculine singular agree ("bien cuidado" > "bien cuidadas")."""
    words = expression.split()
    if words[0] in _INVARIABLE_HEADS and (len(words) > 1 or words[0] in ("mejor", "mayor")):
        return expression
    at = 1 if words[0] in ("bien", "suficientemente") and len(words) > 1 else 0
    word = _feminine(words[at]) if feminine else words[at]
    words[at] = plural(word) if many else word
    return " ".join(words)


def participle(infinitive: str) -> str | None:
    """The masculine singular participle, None when the word is no infinitive."""
    if infinitive in _IRREGULAR_PARTICIPLES:
        return _IRREGULAR_PARTICIPLES[infinitive]
    if len(infinitive) < 4 or infinitive[-2:] not in ("ar", "er", "ir"):
        return None
    if infinitive[-2:] == "ar":
        return infinitive[:-2] + "ado"
    return infinitive[:-2] + ("ído" if infinitive[-3] in "aeo" else "ido")


def conjugate(infinitive: str) -> dict[str, str]:
    """Third persons and impersonal forms of a verb, by name."""
    verb = infinitive.removesuffix("se")
    stem, ending = verb[:-2], verb[-2:]
    present = _STEMS.get(infinitive, _STEMS.get(verb, stem))
    if verb.endswith("uir"):
        endings = _ENDINGS["uir"]
        present = stem
    else:
        endings = _ENDINGS["ar" if ending == "ar" else "er"]
    forms = {
        name: (present if name in ("one", "many") else stem) + end for name, end in zip(_NAMES, endings, strict=True)
    }
    forms["we"] = stem + {"ar": "amos", "er": "emos", "ir": "imos"}.get(ending, "imos")
    return forms | {"infinitive": verb, "participle": participle(verb) or verb}


_NAMES = ("one", "many", "going", "past", "pasts", "used", "useds")
_ENDINGS = {
    "ar": ("a", "an", "ando", "ó", "aron", "aba", "aban"),
    "er": ("e", "en", "iendo", "ió", "ieron", "ía", "ían"),
    "uir": ("ye", "yen", "yendo", "yó", "yeron", "ía", "ían"),
}
