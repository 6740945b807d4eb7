"""Denied verbs: "do not attend", "does not monitor", "cannot pay", "there is no", "nobody checks", "fails to"."""

from ogcore.language.english.inflection import base_form, conjugate, indefinite, is_plural, third_person
from ogcore.language.english.subject import takes_s
from ogcore.language.english.verb import is_bad_verb
from ogcore.language.english.vocabulary import (
    ACTIVITY,
    ARTICLES,
    CONJUNCTIONS,
    COPULAS,
    COUNTABLE,
    GOOD_ADJECTIVES,
    GOOD_NOUNS,
    GRADUAL,
    INSTRUMENT,
    MASS,
    OPPOSITES,
    PEOPLE,
    PLAIN,
    PREPOSITIONS,
    is_bad,
    opposite,
)
from ogcore.language.rule import DOUBT, Words
from ogcore.language.wording import lowered

_EXPANDED = {
    "don't": ["do", "not"],
    "doesn't": ["does", "not"],
    "didn't": ["did", "not"],
    "isn't": ["is", "not"],
    "aren't": ["are", "not"],
    "can't": ["can", "not"],
    "cannot": ["can", "not"],
    "won't": ["will", "not"],
    "haven't": ["have", "not"],
    "hasn't": ["has", "not"],
    "wasn't": ["was", "not"],
    "weren't": ["were", "not"],
    "couldn't": ["could", "not"],
    "wouldn't": ["would", "not"],
}
_ALSO_VERBS = frozenset({"shut", "close", "clean"})
_NO_LONGER = (("any", "more"), ("anymore",), ("any", "longer"), ("these", "days"))
_DO = frozenset({"do", "does", "did"})
_AUXILIARIES = COPULAS | {"can", "could", "will", "would", "should", "may", "might", "has", "have", "had", "must"}
_EXCEPTIONS = frozenset("unless except but until only beyond than just".split())
_NOBODY = (("nobody",), ("no", "one"), ("no-one",))
_HARDLY = (("hardly", "anyone"), ("hardly", "anybody"), ("almost", "nobody"), ("almost", "no", "one"))
_AFTER_NOUN = frozenset("to here there nearby left around anymore available together".split())
_NEVER_ALONE = COUNTABLE | MASS | ACTIVITY | GRADUAL | PLAIN | GOOD_NOUNS | INSTRUMENT | {"longer"}
_ABSTRACT = ("ing", "tion", "sion", "ment", "ity", "ness", "ance", "ence", "cy", "ship", "age", "ism")
_PARTICLES = frozenset("up out off down away over back".split())
_BETWEEN = frozenset("yet even always usually really fully".split())
_BEFORE_NO = frozenset(
    """
    have has had with is are was were receive receives get gets offer offers provide provides make makes take takes
    see find
    """.split()
)
_PUNISHED = frozenset(
    "sanctioned punished convicted sentenced prosecuted arrested fined jailed dismissed charged tried".split()
)
_SOME = {"anywhere": "somewhere", "anyone": "someone", "anybody": "somebody", "anything": "something"}
_TELLING = frozenset("tells asks shows teaches informs warns advises".split())
_TOLD = frozenset("when what where how why which who whether about".split())
_POLARITY = frozenset({"any", "yet", "either", "even", "ever"})


def turn_negation(words: Words) -> Words | None:
    """Take the denial away with all that depends on it; ask when an exception makes that unsafe."""
    words = [part for word in words for part in _expanded(word)]
    low = lowered(words)
    gone = next((len(end) for end in _NO_LONGER if tuple(low[-len(end) :]) == end and len(low) > len(end) + 1), 0)
    words, low = (words[:-gone], low[:-gone]) if gone and "no" not in low else (words, low)
    turned = _opening_denial(words, low)
    if turned is not None:
        return turned
    if not {"not", "no", "neither", "none", "nobody"}.intersection(low) or _denies_an_adjective(low):
        return None
    if _EXCEPTIONS.intersection(low) or low[0] in ("not", "neither"):
        return DOUBT
    if low[0] == "no":
        return _no_subject(words, low)
    return _unafraid(words, low) or _affirmed(words, low)


def _unafraid(words: Words, low: list[str]) -> Words | None:
    """Example: "Residents do not report crimes out of fear" > "residents report crimes without fear"."""
    for reason in ("for", "fear"), ("out", "of", "fear"), ("from", "fear"):
        at = next((i for i in range(len(low)) if tuple(low[i : i + len(reason)]) == reason), None)
        if at is not None:
            affirmed = _affirmed(words[:at], low[:at])
            return [*affirmed, "without", *words[at + len(reason) - 1 :]] if affirmed else DOUBT
    return None


def _opening_denial(words: Words, low: list[str]) -> Words | None:
    """Denials with a turn of their own: "nobody", "hardly anyone", "none of", "not all"..."""
    for openings, turn in ((_NOBODY, _nobody), (_HARDLY, _hardly_anybody)):
        for opening in openings:
            if tuple(low[: len(opening)]) == opening:
                return turn(words[len(opening) :])
    if low[:2] == ["none", "of"]:
        return ["all", "of", *_singular_off(words[2:])] if not _EXCEPTIONS.intersection(low) else DOUBT
    if low[:2] == ["not", "all"]:
        return ["all", *words[2:]]
    for at in range(1, len(low) - 1):
        if low[at : at + 2] == ["dare", "not"]:
            return [*words[: at + 1], "to", *words[at + 2 :]]
        if low[at] == "neither" and low[at + 1] in ("study", "work") and "nor" in low:
            return ["or" if word == "nor" else words[i] for i, word in enumerate(low) if word != "neither"]
    return None


def _denies_an_adjective(low: list[str]) -> bool:
    """Example: "Data not reliable for planning": there is no verb to affirm, only an adjective to free."""
    if low.count("not") != 1 or "no" in low or not 0 < low.index("not") < len(low) - 1:
        return False
    before, word = low[low.index("not") - 1], low[low.index("not") + 1]
    adjective = word in GOOD_ADJECTIVES or (word.endswith("ed") and opposite(word) is None)
    return adjective and before not in _AUXILIARIES | _DO | CONJUNCTIONS


def _expanded(word: str) -> Words:
    plain = word.lower().replace("’", "'")
    return _EXPANDED.get(plain, [word])


def _singular_off(words: Words) -> Words:
    return [{"has": "have", "is": "are", "does": "do"}.get(word.lower(), word) for word in words]


def _affirmed(words: Words, low: list[str]) -> Words:
    kept: Words = []
    at, denied = 0, False
    while at < len(words):
        taken = _denial_at(words, low, at)
        if taken is not None:
            length, said = taken
            if not length:
                return DOUBT
            kept += said
            at, denied = at + length, True
        elif denied and low[at] in _POLARITY:
            at += 1
        elif denied and low[at] in ("anyone", "anybody") and low[at - 1] in ("know", "meet") and "who" not in low:
            kept.append("people")  # "i do not know anyone in this town"
            at += 1
        elif denied and low[at] in _SOME and low[at + 1 : at + 2] == ["to"]:
            kept.append(_SOME[low[at]])  # "do not have anywhere to play"
            at += 1
        else:
            kept.append("and" if denied and low[at] in ("or", "nor") else words[at])
            at += 1
    return _with_article(kept, low)


def _denial_at(words: Words, low: list[str], at: int) -> tuple[int, Words] | None:
    """How many words the denial at a position takes and what stays of them; length 0 is a doubt."""
    following = low[at + 1] if at + 1 < len(low) else ""
    if low[at] in _DO and following == "not":
        return _do_not(words, low, at)
    if low[at] in _AUXILIARIES and following == "not":
        doubt = bool(low[at + 2 : at + 3]) and (
            (low[at + 2] in OPPOSITES and low[at + 2] not in _ALSO_VERBS) or is_bad_verb(low, at + 2)
        )
        return (0, DOUBT) if doubt else (2, [words[at]])
    if low[at] == "no":
        if following == "longer":
            return 2, []
        return (1, []) if at and low[at - 1] in _BEFORE_NO and not is_bad(following) else (0, DOUBT)
    if low[at] == "neither" and at and low[at - 1] in COPULAS | _AUXILIARIES and "nor" in low[at:]:
        return 1, []  # "are neither collected nor published"
    return (0, DOUBT) if low[at] in ("not", "neither") else None


def _do_not(words: Words, low: list[str], at: int) -> tuple[int, Words]:
    """Example: "does not monitor" > "monitors"."""
    verb = at + 3 if low[at + 2 : at + 3] and low[at + 2] in _BETWEEN else at + 2
    if verb >= len(words) or is_bad_verb(low, verb):
        return 0, DOUBT
    auxiliary = _agreeing(low, at)
    if auxiliary is None:
        return 0, DOUBT
    between = [word for word in words[at + 2 : verb] if word.lower() not in _POLARITY]
    said = [*between, _conjugated(words[verb], auxiliary)]
    if low[verb + 1 : verb + 2] not in (["or"], ["nor"]) or verb + 2 >= len(low):
        return verb + 1 - at, said
    return verb + 3 - at, [*said, "and", _conjugated(words[verb + 2], auxiliary)]  # "does not listen or reply"


def _agreeing(low: list[str], at: int) -> str | None:
    """Return the "do" of the subject, whatever was typed ("my boss don't"); None when the subject is not known."""
    if low[at] == "did":
        return "did"
    singular = takes_s(low[:at])
    if singular is None:
        return low[at] if low[at] == "does" else None
    return "does" if singular else "do"


def _with_article(kept: Words, low: list[str]) -> Words:
    """Example: "There is no law" > "there is a law"; nothing before what cannot be counted."""
    if "no" not in low or low.index("no") == 0:
        return kept
    at = low.index("no")
    noun_at = at + 1
    stop = next((i for i in range(noun_at, len(low)) if low[i] in PREPOSITIONS | CONJUNCTIONS | _AFTER_NOUN), len(low))
    noun = low[stop - 1] if stop > noun_at else ""
    if (
        noun
        and low[noun_at] != "longer"
        and not is_plural(noun)
        and noun not in _NEVER_ALONE
        and not noun.endswith(_ABSTRACT)
    ):
        return DOUBT  # a single thing or a mass? "there is no quay"
    if noun in COUNTABLE and not is_plural(noun) and low[at + 1] != "longer":
        first = next(
            (
                i
                for i, word in enumerate(kept)
                if i + 1 < len(kept) and kept[i + 1].lower() == low[noun_at] and i >= at - 2
            ),
            None,
        )
        if first is not None and kept[first].lower() not in ("find", "finds"):
            article = indefinite(low[noun_at])
            return [*kept[: first + 1], article, *kept[first + 1 :]]
    return kept


def _conjugated(verb: str, auxiliary: str) -> str:
    if auxiliary == "do":
        return verb
    return conjugate(verb.lower())["s" if auxiliary == "does" else "past"]


def _no_subject(words: Words, low: list[str]) -> Words:
    """Example: "No clinic has a doctor" > "every clinic has a doctor"."""
    if len(low) < 3 or is_bad(low[1]) or low[1] in PREPOSITIONS:
        return DOUBT
    verb = next((at for at in range(1, len(low)) if low[at] in COPULAS | {"has", "have"}), None)
    if verb is None or any(word in PREPOSITIONS for word in low[1:verb]) or _PUNISHED.intersection(low):
        return DOUBT  # "no official has been sanctioned": not every one should be
    if low[verb - 1] in MASS:
        return [words[1].capitalize() if words[0][:1].isupper() else words[1], *words[2:]]
    if low[verb] in COPULAS and not is_plural(low[verb - 1]) and low[verb - 1] not in COUNTABLE | PEOPLE:
        return DOUBT  # "no money is set aside" is not about every money
    if (
        not is_plural(low[verb - 1])
        and low[verb] in COPULAS
        and low[verb + 1 : verb + 2]
        and low[verb + 1].endswith(("ed", "set", "spent"))
    ):
        return DOUBT  # "no budget is approved": one, not every one
    return ["all" if is_plural(low[verb - 1]) else "every", *words[1:]]


def _hardly_anybody(rest: Words) -> Words:
    """Example: "Hardly anyone attends the hearings" > "more people attend the hearings"."""
    low = lowered(rest)
    verb = base_form(low[0]) if low else None
    if verb is None or len(low) < 2 or is_bad_verb(low, 0) or _EXCEPTIONS.intersection(low):
        return DOUBT
    return ["more", "people", {"ha": "have", "i": "are"}.get(verb, verb), *rest[1:]]


def _somebody_does(low: list[str]) -> bool:
    """Example: "Nobody tells us when ...", "nobody picks up the phone": what one person does is enough."""
    told = low[0] in _TELLING and low[1] in ("us", "them", "people", "me") and low[2:3] and low[2] in _TOLD
    return bool(told) or (low[1] in ("up", "out", "in") and low[2:3] in (["the"], ["our"], ["their"]))


def _nobody(rest: Words) -> Words:
    """Example: "Nobody monitors public works" > "public works are monitored"."""
    low = lowered(rest)
    if len(low) < 2 or _EXCEPTIONS.intersection(low) or low[0] in _AUXILIARIES | _DO:
        return DOUBT
    verb = base_form(low[0])
    if verb is not None and _somebody_does(low) and not is_bad_verb(low, 0):
        return ["somebody", third_person(verb), *rest[1:]]
    if low[1] in ("them", "it", "him", "her", "us", "me", "you", "anything", "any"):
        return DOUBT
    if verb is None or is_bad_verb(low, 0) or low[1] in PREPOSITIONS - {"about"} | _PARTICLES:
        return DOUBT
    end = next((at for at in range(1, len(low)) if low[at] in PREPOSITIONS - {"of"} | CONJUNCTIONS), len(low))
    if low[1] in ("how", "what", "whether", "where", "why", "who", "when"):
        return (
            ["it", "is", conjugate(verb)["participle"], *rest[1:]]
            if verb == "know"
            else ["somebody", third_person(verb), *rest[1:]]
        )
    if end == 1:
        return DOUBT
    noun_end = low.index("of") if "of" in low[1:end] else end
    be = "are" if is_plural(low[noun_end - 1]) or "and" in low[1:end] else "is"
    if low[1] in ARTICLES and low[1] not in ("the", "their", "its", "these", "those", "our"):
        return DOUBT
    return [*rest[1:end], be, conjugate(verb)["participle"], *rest[end:]]
