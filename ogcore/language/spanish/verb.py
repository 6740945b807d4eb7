"""Verbs of a bad state and their opposites: "se deteriora", "carecen de", "aumenta la violencia", "sufren acoso"."""

from ogcore.language.lexicon import lexicon
from ogcore.language.rule import DOUBT, Words
from ogcore.language.spanish.contraction import opened
from ogcore.language.spanish.inflection import conjugate, is_plural
from ogcore.language.spanish.vocabulary import ARTICLES, FEWER_VERBS, FREE_OF, HIGH, LOW, MANY, is_bad, is_good
from ogcore.language.wording import decapitalise, lowered, starts_with

_LEXICON = lexicon("es")
_AUXILIARIES = frozenset({"ha", "han", "había", "habían"})
_OFTEN = frozenset(
    "constantemente frecuentemente continuamente seguido reiteradamente diario siempre mucho bastante demasiado".split()
)
_AGAIN = tuple(
    tuple(item.split())
    for item in (
        "a cada rato",
        "cada rato",
        "a cada ratito",
        "cada dos por tres",
        "a la primera",
        "muy seguido",
        "bien seguido",
        "todo el tiempo",
        "todos los días",
        "a diario",
        "cada semana",
        "cada mes",
        "por todo",
        "por nada",
        "por todo y por nada",
        "con frecuencia",
        "un día sí y otro también",
        "a menudo",
        "muchas veces",
    )
)
"""How often the evil happens, which nobody says of the good."""
_PARTS = frozenset("mitad parte tercio % cuarta tercera mayoría".split())
_MEASURES = frozenset("número tasa índice nivel cantidad porcentaje incidencia casos".split())

Entry = tuple[str, tuple[str, ...], bool, str, tuple[str, ...]]
"""Name of the form, words that must follow, reflexive, positive infinitive, words that follow it."""


def _index() -> dict[str, list[Entry]]:
    index: dict[str, list[Entry]] = {}
    for negative, positive in _LEXICON.pairs("verb", "opposites").items():
        verb, *tail = opened(negative.split())
        good, *rest = opened(positive.split())
        for name, form in conjugate(verb).items():
            entry = (name, tuple(tail), verb.endswith("se"), good, tuple(rest))
            index.setdefault(form, []).append(entry)
    for entries in index.values():
        entries.sort(key=lambda entry: (len(entry[1]), entry[2]), reverse=True)
    return index


def _trends() -> dict[str, tuple[str, bool]]:
    forms: dict[str, tuple[str, bool]] = {}
    for entry in ("up", "down"):
        for verb in _LEXICON.words("verb", entry):
            for name, form in conjugate(verb).items():
                if name not in ("infinitive", "participle"):
                    forms[form] = (name, entry == "up")
            if not verb.endswith("se"):
                forms[conjugate(verb)["participle"]] = ("participle", entry == "up")
    return forms


_INDEX = _index()
_TRENDS = _trends()
_UP, _DOWN = conjugate(_LEXICON.text("verb", "up_word")), conjugate(_LEXICON.text("verb", "down_word"))
_SUFFER = {
    form: name for verb in ("sufrir", "padecer") for name, form in conjugate(verb).items() if name in ("one", "many")
}
_FACE = {
    form for verb in ("enfrentar", "experimentar") for name, form in conjugate(verb).items() if name in ("one", "many")
}


def bad_verb_forms() -> frozenset[str]:
    """Return the conjugated forms of the bad verbs, and of suffering."""
    finite = {
        form
        for form, entries in _INDEX.items()
        if any(entry[0] not in ("infinitive", "participle") for entry in entries)
    }
    return frozenset(finite | set(_SUFFER))


def bad_verb_at(low: list[str], at: int) -> Entry | None:
    """The entry of the bad verb at a position; participles count only after "ha", infinitives never."""
    if at >= len(low):
        return None
    for entry in _INDEX.get(low[at], []):
        name, tail, reflexive, _, _ = entry
        if name == "participle" and (at == 0 or low[at - 1] not in _AUXILIARIES):
            continue
        if name == "infinitive":
            continue
        if reflexive and "se" not in low[max(0, at - 2) : at]:
            continue
        if not reflexive and at > 0 and low[at - 1] in ("el", "la", "los", "las", "un", "una", "de", "en", "con"):
            continue
        if starts_with(low, at + 1, tail):
            return entry
    return None


def turn_verb(words: Words) -> Words | None:
    """Turn the first bad verb of the main clause."""
    low = lowered(words)
    for at, word in enumerate(low):
        if at > 0 and low[at - 1] in ("que", "quienes"):
            continue
        daring = _daring(words, low, at) if at else None
        if daring:
            return daring
        entry = bad_verb_at(low, at)
        if entry is not None and (at > 0 or (entry[0] in ("one", "many") and low[1:2] and low[1] in ARTICLES)):
            return _not_so_early(words, low, at, entry) or _replaced(words, low, at, entry)
        if word in _SUFFER and at > 0:
            return _freed(words, low, at, _SUFFER[word])
        if word in FEWER_VERBS and at > 0:
            start = 1 if low[0] in ARTICLES else 0
            return ["menos", decapitalise(words[start]), *words[start + 1 :]]
        if word in _FACE and at > 0:
            return _fewer(words, low, at)
    return None


def _daring(words: Words, low: list[str], at: int) -> Words | None:
    """Example: "Temen denunciar", "tienen miedo de denunciar" > "se atreven a denunciar"."""
    for one, many, length in (("teme", "temen", 1), ("tiene miedo", "tienen miedo", 3)):
        for form, dare in ((one, "atreve"), (many, "atreven")):
            verb = low[at + length : at + length + 1]
            afraid = low[at : at + len(form.split())] == form.split() and (
                length == 1 or low[at + 2 : at + 3] in (["a"], ["de"])
            )
            if afraid and verb and verb[0].endswith(("ar", "er", "ir", "arse", "erse", "irse")):
                return [*words[:at], "se", dare, "a", *words[at + length :]]
    return None


def _not_so_early(words: Words, low: list[str], at: int, entry: Entry) -> Words | None:
    """Example: "Las niñas se casan antes de ..." > "menos niñas se casan antes de ..."; None when there is no limit."""
    after = low[at + 1 + len(entry[1]) :]
    start = 1 if low[0] in ("los", "las") else 0
    if after[:1] not in (["antes"], ["prematuramente"]) or entry[0] != "many" or not is_plural(low[start]):
        return None
    return ["menos", decapitalise(words[start]), *words[start + 1 :]]


def _replaced(words: Words, low: list[str], at: int, entry: Entry) -> Words:
    name, tail, reflexive, good, rest = entry
    before, after = words[:at], words[at + 1 + len(tail) :]
    if "no" in low[:at] or (before and before[-1].lower() == "no"):
        return DOUBT
    low_after = low[at + 1 + len(tail) :]
    if good == "recuperar" and _PARTS.intersection(low_after[:3]):
        return DOUBT  # "pierde la mitad del agua"
    again = next((len(item) for item in _AGAIN if starts_with(low_after, 0, item)), 0)
    often = low_after[:1] and low_after[0] in _OFTEN and (good == "funcionar" or len(low_after) == 1)
    after = after[again or (1 if often else 0) :]
    if low_after[:1] == ["por"] and is_bad(next((word for word in low_after[1:] if word not in ARTICLES), "")):
        after = ["frente", "a", *after[1:]]  # "se pierden por incendios"
    keeps = good.endswith("se")
    if reflexive and not keeps:
        place = max(index for index in range(len(before)) if low[index] == "se")
        if low[place + 1] in ("le", "les", "me", "te", "nos"):
            return DOUBT  # "se les olvida la medicina"
        before = before[:place] + before[place + 1 :]
    return [*before, conjugate(good)[name], *rest, *after]


def _freed(words: Words, low: list[str], at: int, name: str) -> Words:
    """Example: "sufren violencia" > "viven libres de violencia"."""
    noun = low[at + 1] if at + 1 < len(low) else ""
    live = "viven" if name == "many" else "vive"
    if noun in FREE_OF:
        return [*words[:at], live, "libres" if name == "many" else "libre", "de", *words[at + 1 :]]
    if is_bad(noun):
        return [*words[:at], live, "sin", *words[at + 1 :]]
    if noun in MANY or noun in HIGH:
        return [*words[:at], words[at], "menos" if noun in MANY else "menores", *words[at + 2 :]]
    return DOUBT


def _fewer(words: Words, low: list[str], at: int) -> Words:
    """Example: "enfrentan muchas barreras" > "enfrentan menos barreras"."""
    start = at + 1
    while start < len(low) and low[start] in MANY | HIGH:
        start += 1
    if start < len(low) and (is_bad(low[start]) or low[start] in ("dificultades", "problemas", "riesgos", "trabas")):
        return [*words[: at + 1], "menos", *words[start:]]
    return DOUBT


def turn_trend(words: Words) -> Words | None:
    """Example: "Aumenta la violencia" > "disminuye la violencia"; asks when the trend is already the wanted one."""
    low = lowered(words)
    for at, word in enumerate(low):
        if (
            word not in _TRENDS
            or (at == 0 and word in LOW)
            or (word in LOW and low[0] not in ARTICLES)
            or (at > 0 and low[at - 1] in ARTICLES | LOW | HIGH | {"de", "en", "con", "por", "que"})
        ):
            continue
        name, rises = _TRENDS[word]
        if name == "participle" and (at == 0 or low[at - 1] not in _AUXILIARIES):
            continue
        subject = _subject(low, at)
        if is_good(subject) if rises else is_bad(subject):
            return DOUBT
        before = words[:at]
        if before and before[-1].lower() == "se":
            before = before[:-1]
        elif len(before) > 1 and before[-1].lower() in _AUXILIARIES and before[-2].lower() == "se":
            before = [*before[:-2], before[-1]]
        return [*before, (_DOWN if rises else _UP)[name], *words[at + 1 :]]
    return None


def _subject(low: list[str], verb: int) -> str:
    """The noun that grows or shrinks: after the verb when it opens the sentence, else the first of the sentence."""
    rest = [word for word in (low[verb + 1 :] if verb < 3 and low[0] not in ARTICLES else low) if word not in ARTICLES]
    if len(rest) > 2 and rest[0] in _MEASURES and rest[1] == "de":
        return rest[2]
    return rest[0] if rest else ""
