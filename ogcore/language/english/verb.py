"""Verbs of a bad state and their opposites: "worsen", "lack", "fail to", "suffer violence", "are falling"."""

from ogcore.language.english.inflection import conjugate, is_plural
from ogcore.language.english.vocabulary import (
    ARTICLES,
    COPULAS,
    FEWER_VERBS,
    HIGH,
    LOW,
    MANY,
    PREPOSITIONS,
    is_bad,
    is_good,
    opposite,
    zone_end,
)
from ogcore.language.lexicon import lexicon
from ogcore.language.rule import DOUBT, Words
from ogcore.language.wording import decapitalise, lowered, starts_with

_LEXICON = lexicon("en")
_MEASURES = frozenset("rate rates level levels number numbers amount incidence share cases".split())

Entry = tuple[str, tuple[str, ...], str, tuple[str, ...]]
"""Name of the form, words that must follow, positive verb, words that follow it."""


def _index() -> dict[str, list[Entry]]:
    index: dict[str, list[Entry]] = {}
    for negative, positive in _LEXICON.pairs("verb", "opposites").items():
        verb, *tail = negative.split()
        good, *rest = positive.split()
        for name, form in conjugate(verb).items():
            index.setdefault(form, []).append((name, tuple(tail), good, tuple(rest)))
    for entries in index.values():
        entries.sort(key=lambda entry: len(entry[1]), reverse=True)
    return index


_INDEX = _index()
_TRENDS = {
    form: (name, entry == "up")
    for entry in ("up", "down")
    for verb in _LEXICON.words("verb", entry)
    for name, form in conjugate(verb).items()
}
_UP, _DOWN = conjugate(_LEXICON.text("verb", "up_word")), conjugate(_LEXICON.text("verb", "down_word"))
_OFTEN = frozenset("constantly frequently often repeatedly regularly continually daily".split())
_FALLEN = frozenset("apart asleep to down over off out through ill sick into away up".split())
_WITH_OBJECT = frozenset("respect protect keep strengthen encourage allow enable include disclose share help".split())
_WET = frozenset("leak leaks flood floods".split())
_FAIL = {"fail": "base", "fails": "s", "failed": "past", "failing": "ing"}
_SUFFER = {"suffer": "base", "suffers": "s", "endure": "base", "endures": "s", "experience": "base", "experiences": "s"}
_FACE = frozenset("face faces encounter encounters experience experiences".split())
_AFTER_PREPOSITION_TOO = frozenset({"from"})


def bad_verb_forms() -> frozenset[str]:
    """Return the conjugated forms of the bad verbs that need no further word, and of suffering."""
    alone = {form for form, entries in _INDEX.items() if any(not entry[1] and entry[0] != "ing" for entry in entries)}
    return frozenset((alone | set(_SUFFER)) - {"experience", "experiences"})


def is_bad_verb(low: list[str], at: int) -> bool:
    """True when a verb of the lexicon of bad states, or "suffer", stands at a position."""
    return bad_verb_at(low, at, subject=False) is not None or low[at] in _SUFFER


def bad_verb_at(low: list[str], at: int, subject: bool = True) -> Entry | None:
    """The entry of the bad verb at a position; "-ing" and participles only after "is", "are", "has", "have"."""
    before = low[at - 1] if at else ""
    for name, tail, good, rest in _INDEX.get(low[at], []):
        if name == "participle" and before not in ("have", "has"):
            continue
        if _is_no_verb(low, at, name):
            continue
        if name == "past" and (before in COPULAS | {"have", "has", "poorly", "badly", "and", "or", ","} or at == 0):
            continue
        if subject and (at == 0 or before in ARTICLES | PREPOSITIONS | HIGH | LOW | MANY):
            continue
        if (
            subject
            and name == "base"
            and not (is_plural(before) or before in ("who", "to", "they", "often", "can", "will"))
        ):
            continue
        if subject and (opposite(before) or (name in ("past", "participle") and low[at + 1 : at + 2] == ["by"])):
            continue
        if (
            subject
            and name in ("base", "s")
            and at + 1 < len(low)
            and low[at + 1] in ("of", "is", "are", "and")
            and low[at] not in ("deteriorate", "worsen")
        ):
            continue
        bare = name == "past" and subject and not tail and low[at + 1 : at + 2] and low[at + 1] in PREPOSITIONS
        if starts_with(low, at + 1, tail) and not bare:
            return name, tail, good, rest
    return None


def _is_no_verb(low: list[str], at: int, name: str) -> bool:
    """Example: "gas leaks in the kitchen", "trains are always delayed"."""
    if low[at] in _WET and name != "ing":
        return not (at == len(low) - 1 and (low[0] in ARTICLES or name == "base"))
    before = low[at - 1] if at else ""
    if name == "ing":
        return before not in COPULAS | {"been"}
    earlier = low[at - 2] if at > 1 and before in _OFTEN | {"always", "still", "so", "very", "too"} else before
    return name == "past" and earlier in COPULAS


def turn_verb(words: Words) -> Words | None:
    """Turn the first bad verb of the main clause."""
    low = lowered(words)
    for at in range(1, len(low)):
        if low[at - 1] in ("who", "that", "which"):
            continue
        if low[at] in _FAIL and low[at + 1 : at + 2] == ["to"] and at + 2 < len(low):
            verb = conjugate(low[at + 2])[_FAIL[low[at]]]
            return [*words[:at], verb, *words[at + 3 :]]
        if low[at] in _SUFFER and low[at - 1] not in ARTICLES | PREPOSITIONS:
            return _freed(words, low, at, _SUFFER[low[at]])
        if low[at] in FEWER_VERBS and is_plural(low[at - 1]):
            start = 1 if low[0] in ARTICLES else 0
            return ["fewer", decapitalise(words[start]), *words[start + 1 :]]
        if low[at] in _FACE and low[at - 1] not in ARTICLES | PREPOSITIONS:
            return _fewer(words, low, at)
        entry = bad_verb_at(low, at)
        if entry is not None:
            return _not_so_early(words, low, at, entry) or _replaced(words, at, entry)
    return None


def _not_so_early(words: Words, low: list[str], at: int, entry: Entry) -> Words | None:
    """Example: "Girls leave school before ..." > "fewer girls leave school before ..."; None when there is no limit."""
    after = low[at + 1 + len(entry[1]) :]
    limited = any(after[: len(limit)] == limit for limit in (["before"], ["at", "an", "early"], ["too", "early"]))
    if not limited or entry[0] not in ("base", "ing") or not is_plural(low[at - 1]) or low[0] in ARTICLES:
        return None
    return ["fewer", decapitalise(words[0]), *words[1:]]


def _replaced(words: Words, at: int, entry: Entry) -> Words:
    name, tail, good, rest = entry
    after = lowered(words[at + 1 + len(tail) :])
    if good == "keep" and after[:1] in (["half"], ["most"], ["part"], ["much"]):
        return DOUBT  # "loses half of its water"
    often = 2 if after == ["a", "lot"] else 1 if after[:1] and after[0] in _OFTEN else 0
    if good in _WITH_OBJECT and not rest and (not after or after[0] in PREPOSITIONS) and name in ("base", "s"):
        return DOUBT  # "the chain breaks"
    if good in ("smell", "last", "stay", "keep") and after[:1] in (["of"], ["like"], ["with"], ["to"]):
        return DOUBT  # "stinks of diesel"
    if good == "succeed" and (not after or often):
        return [*words[:at], conjugate("work")[name], "reliably", *words[at + 1 + often :]]
    if good == "succeed" and after[0] not in PREPOSITIONS:
        good = "pass"
    if good == "work" and often:
        return [*words[:at], conjugate(good)[name], *rest, *words[at + 1 + len(tail) + often :]]
    if good == "treat" and rest[:1] in (("fairly",), ("well",)):
        return _with_adverb(words, at + 1 + len(tail), [*words[:at], conjugate(good)[name]], list(rest))
    if good in ("manage", "charge", "reflect") and rest:
        return _with_adverb(words, at + 1 + len(tail), [*words[:at], conjugate(good)[name]], list(rest))
    return [*words[:at], conjugate(good)[name], *rest, *words[at + 1 + len(tail) :]]


def _with_adverb(words: Words, start: int, before: Words, adverb: Words) -> Words:
    """The adverb follows the object: "discriminate against women in ..." > "treat women fairly in ..."."""
    low = lowered(words)
    end = next((at for at in range(start, len(low)) if low[at] in PREPOSITIONS), len(low))
    if {"who", "that", "which"}.intersection(low[start:]):
        manner = ["with", "respect"] if adverb == ["well"] else adverb
        return [*before, *manner, *words[start:]]
    return [*before, *words[start:end], *adverb, *words[end:]]


def _freed(words: Words, low: list[str], at: int, name: str) -> Words:
    """Example: "Women suffer violence" > "women live free from violence"."""
    start = at + 2 if low[at + 1 : at + 2] == ["from"] else at + 1
    if start >= len(low):
        return DOUBT
    noun = low[zone_end(low, start) - 1]
    while start < len(low) - 1 and low[start] in MANY | HIGH | {"too"}:
        return [
            *words[: at + 1],
            *(["from"] if low[at + 1] == "from" else []),
            "fewer" if low[start] in MANY else "less",
            *words[start + 1 :],
        ]
    if is_bad(noun) or is_bad(low[start]):
        return [*words[:at], "lives" if name == "s" else "live", "free", "from", *words[start:]]
    return DOUBT


def _fewer(words: Words, low: list[str], at: int) -> Words:
    start = at + 1
    while start < len(low) and low[start] in MANY | HIGH:
        start += 1
    end = zone_end(low, start)
    noun = low[end - 1] if end > start else ""
    if is_bad(noun) or noun in ("problems", "difficulties", "hurdles"):
        return [*words[: at + 1], "fewer" if noun.endswith("s") else "less", *words[start:]]
    return DOUBT


def turn_trend(words: Words) -> Words | None:
    """Example: "Violence is rising" > "violence is falling"; asks when the trend is already the wanted one."""
    low = lowered(words)
    for at in range(1, len(low)):
        if low[at] not in _TRENDS:
            continue
        name, rises = _TRENDS[low[at]]
        before = low[at - 1]
        if (
            before in ARTICLES | PREPOSITIONS | HIGH | LOW
            or (name == "ing" and before not in COPULAS | {"keep", "keeps"})
            or (low[at + 1 : at + 2] in (["of"], ["in"]) and name == "base" and before not in _nouns_before(low, at))
        ):
            continue
        if name in ("past", "participle"):
            name = "participle" if before in ("has", "have") else "past"
        if low[at + 1 : at + 2] and low[at + 1] in _FALLEN:
            return None  # "falling apart"
        if low[at + 1 : at + 2] in (["behind"], ["on"], ["short"]):
            return DOUBT
        subject = _subject(low, at)
        if is_good(subject) if rises else is_bad(subject):
            return DOUBT
        return [*words[:at], (_DOWN if rises else _UP)[name], *words[at + 1 :]]
    return None


def _nouns_before(low: list[str], at: int) -> set[str]:
    return {word for word in low[:at] if word.endswith("s")}


def _subject(low: list[str], verb: int) -> str:
    """The noun that grows or shrinks: the last of the first phrase, or what the measure measures."""
    end = min(zone_end(low), verb)
    noun = low[end - 1] if end else ""
    if noun in _MEASURES and low[end : end + 1] == ["of"]:
        return low[min(zone_end(low, end + 1), verb) - 1]
    return low[end - 2] if noun in _MEASURES and end > 1 else noun


def turn_trend_noun(words: Words) -> Words | None:
    """Example: "Increase in robberies" > "reduction in robberies"; "decline in enrolment" > "increase in enrolment"."""
    low = lowered(words)
    at = 1 if low[:1] in (["an"], ["a"], ["the"]) else 0
    while at < len(low) and low[at] in HIGH | {"sharp", "rapid", "sustained", "steady", "constant", "significant"}:
        at += 1
    if len(low) < at + 3 or low[at + 1] not in ("in", "of"):
        return None
    rises = low[at] in ("increase", "rise", "growth", "surge", "spread", "upsurge", "expansion", "increases")
    falls = low[at] in (
        "decrease",
        "decline",
        "drop",
        "fall",
        "reduction",
        "downturn",
        "shrinkage",
        "drops",
        "cuts",
        "cut",
    )
    if not rises and not falls:
        return None
    start = at + 2 if low[at + 2] not in ("the", "number") else at + 3
    subject = low[zone_end(low, start) - 1]
    if is_good(subject) if rises else is_bad(subject):
        return DOUBT
    return ["reduction" if rises else "increase", "in", decapitalise(words[at + 2]), *words[at + 3 :]]
