"""The verb of an objective, and what comes of it."""

from collections.abc import Iterator
from functools import cache

from ogcore.language.english import vocabulary as english
from ogcore.language.english.inflection import conjugate as english_forms
from ogcore.language.english.inflection import is_plural as english_plural
from ogcore.language.lexicon import lexicon
from ogcore.language.objective.word import length_at, listed
from ogcore.language.spanish import vocabulary as spanish
from ogcore.language.spanish.inflection import conjugate as spanish_forms
from ogcore.language.statement.finding import Finding, missing, remark
from ogcore.language.statement.word import Word, read_words

_REACH = 5
_INFINITIVES = ("ar", "er", "ir", "arse", "erse", "irse")
_THIRD_PERSONS = ("an", "en", "án", "rá")
_SHORTEST = 2
_BEFORE_OBJECT = frozenset("the a an their its his her our my your every each no all".split())
_LINKING = frozenset("near across beyond despite inside outside who that which along past per around".split())
_SHARES = frozenset("all every each most half many more fewer everyone everybody".split())
_AFTER_SUBJECT = frozenset("the a an of by in for to with and".split())


def look_for_result(words: list[Word], code: str) -> Iterator[Finding]:
    """At most one finding: no verb, or a verb without a result."""
    verb = first_verb(words, code)
    if verb is None:
        yield missing("no_verb", words)
    elif verb == 0 and _is_without_result(words, code):
        yield remark("no_result", words[: _REACH + 1])


def first_verb(words: list[Word], code: str) -> int | None:
    """Return where the verb stands, None where there is none; in Spanish an infinitive is one too."""
    return _spanish_verb(words) if code == "es" else _english_verb(words)


def opens_with_action(text: str, code: str) -> bool:
    """Tell whether words begin with an action, an infinitive: "Train the staff", "Capacitar al personal"."""
    words = read_words(text, code)
    if len(words) < _SHORTEST:
        return False
    if code == "es":
        return words[0].low.endswith(_INFINITIVES) and _spanish_verb(words) == 0
    first = 1 if words[0].low == "to" else 0
    following = words[first + 1].low if len(words) > first + 1 else ""
    return words[first].low in _bases() and following not in ("of", "in", "for", "is", "are", "")


def _spanish_verb(words: list[Word]) -> int | None:
    """Where the verb stands; a word that may be one counts."""
    nouns = listed("es", "verb", "noun")
    for at, word in enumerate(words):
        low, before = word.low, words[at - 1].low if at else ""
        infinitive = low.endswith(_INFINITIVES) and low not in nouns and len(low) > len("ser")
        if infinitive and before not in ("para", "de", "por", "al", "sin", "a", "el", "en"):
            return at
        if at and before in spanish.ARTICLES | spanish.PREPOSITIONS:
            continue
        if (
            low in _known("es")
            or low in spanish.FINITE
            or (at and low.endswith(_THIRD_PERSONS) and len(low) > len("bien"))
        ):
            return at
    return None


def _english_verb(words: list[Word]) -> int | None:
    """Where the verb stands; a word that may be a noun does not count."""
    for at, word in enumerate(words):
        low, before = word.low, words[at - 1].low if at else ""
        if at == 0 and low in _bases():
            return at
        if at and (_has_an_object(words, at) or (low in _daily() and _is_share(words))):
            return at
        if low in english.FINITE and low not in ("use", "work", "works", "costs", "cost") and at:
            return at
        if at and low in _known("en") and before not in _AFTER_SUBJECT and not _may_be_noun(words, at):
            return at
    return None


def _has_an_object(words: list[Word], at: int) -> bool:
    """Example: "farmers store their grain": between a plural and what takes an article stands a verb."""
    low, following = words[at].low, words[at + 1].low if at + 1 < len(words) else ""
    function = english.PREPOSITIONS | english.CONJUNCTIONS | english.ARTICLES | _LINKING
    plain = low.isalpha() and low not in function and not low.endswith(("s", "ing", "ed", "ly"))
    return plain and following in _BEFORE_OBJECT and english_plural(words[at - 1].low)


def _is_share(words: list[Word]) -> bool:
    """Example: "nine out of ten residents", "90% of families", "most tenants", "every pupil"."""
    low = [word.low for word in words[:_REACH]]
    return low[0] in _SHARES or "of" in low[1 : _REACH - 1] or low[1:2] == ["in"]


def _may_be_noun(words: list[Word], at: int) -> bool:
    """Example: "less drug use", "better reading": a verb has an object or a plural before it."""
    following = words[at + 1].low if at + 1 < len(words) else ""
    plural = words[at - 1].low.endswith("s") or words[at - 1].low in ("people", "women", "men", "children", "police")
    third = words[at].low.endswith("s") and following and following not in ("of", "for", "in", "and", "to")
    return words[at].low.endswith("ing") or not (plural or third) or following in ("of", "")


@cache
def _known(code: str) -> frozenset[str]:
    if code == "es":
        verbs = listed("es", "verb", "known") | listed("es", "verb", "daily")
        forms = {spanish_forms(verb)[name] for verb in verbs for name in ("one", "many")}
        goods = lexicon("es").pairs("verb", "opposites").values()
        forms |= {spanish_forms(good.split()[0])[name] for good in goods for name in ("one", "many")}
        return frozenset(
            (forms | {"haya", "sea", "sean", "tengan", "tenga"}) - {"cerca", "cobertura", "seguridad", "obra", "obras"}
        )
    verbs = listed("en", "verb", "known") | listed("en", "verb", "daily")
    return frozenset(form for verb in verbs for form in english_forms(verb).values())


@cache
def _daily() -> frozenset[str]:
    """What people do every day, said of one or of many."""
    return frozenset(english_forms(verb)[name] for verb in listed("en", "verb", "daily") for name in ("base", "s"))


@cache
def _bases() -> frozenset[str]:
    goods = lexicon("en").pairs("verb", "opposites").values()
    return listed("en", "verb", "known") | {good.split()[0] for good in goods}


def _is_without_result(words: list[Word], code: str) -> bool:
    """A bare verb, a vague object, or something done (a workshop) without what for."""
    if len(words) < _SHORTEST or length_at(words, 1, code, "verb", "vague") >= len(words) - 1:
        return True
    done = length_at(words, 0, code, "verb", "activity")
    if not done or any(length_at(words, at, code, "verb", "purpose") for at in range(1, len(words))):
        return False
    events = listed(code, "verb", "event")
    return any(word.low in events for word in words[done : done + 3])
