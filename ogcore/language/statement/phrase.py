"""Pieces of a statement: a clause with its own subject, a thing with its own bad quality."""

from ogcore.language.english import vocabulary as english
from ogcore.language.spanish import vocabulary as spanish
from ogcore.language.statement.content import is_population
from ogcore.language.statement.word import Word, is_bad, is_degree, is_negative, listed

_VERB_ENDINGS = ("aron", "ieron", "an", "en")
_SHORTEST_VERB = 5
_QUALIFYING = [["badly"], ["poorly"], ["mal"]]
_SAME_SUBJECT = frozenset("su sus their its his her i we you he she it they them nobody this that which who".split())
"""Nothing new is spoken of behind these."""
_SUBJECT_REACH = 3
"""How many words after its article a verb may follow its subject."""
_BETWEEN = frozenset({"between", "entre"})
_BEFORE_NOUNS = frozenset("de del en con por sin sobre entre of in at from near by with without".split())
_INSIDE = frozenset("de del en of in at from on al a".split())
_OPENERS = frozenset("que quien quienes cuando donde porque who that which when where because cos if si".split())
_SUBJECT = 8
"""So many words may tell who or what before its verb."""
_PLURALS = frozenset("people children men women police cattle mice".split())
_HOW_OFTEN = frozenset("every each when twice once all too so more badly poorly".split())
_SURE = frozenset(
    "is are was were has have had keeps keep gets get goes go comes come cannot can don't doesn't".split()
)
_COMPLEMENTS = [[word] for word in "de del contra a al of on against at".split()]
"""They say whose evil it is, so that two evils are not two sides of one thing."""
_OBJECTS = frozenset("the a an their its his her no our in on at".split())
_CLAUSE = 9
_BEING = frozenset("is are was were está están".split())
_LAST = 4
"""Up to here a quality may follow its thing: "roads in ruins"."""
_WHERE = [["en"], ["in"], ["on"]]
"""They tell where a second evil is, once the first has its own complement."""
_LEAST = 2
"""Words besides articles and prepositions in a thing with a quality."""


def has_subject_and_verb(words: list[Word], at: int, code: str, *, also: bool) -> bool:
    """True when a new subject with its verb begins here; after "also" the verb alone is enough."""
    if at >= len(words) or words[at].low in _SAME_SUBJECT:
        return False
    if also and is_verb(words[at].low, code):
        return True
    article = words[at].low in listed(code, "within", "article")
    if code == "es" and not article:
        return False
    for word in words[at + 1 + article : at + 1 + article + _SUBJECT_REACH]:
        if is_verb(word.low, code):
            return not is_glue(words[at + article].low, code)
        if is_glue(word.low, code):
            break
    named = article and at + 1 < len(words) and not is_glue(words[at + 1].low, code)
    return named and _is_then(words[at + 2 : at + _CLAUSE], code)


def _is_then(words: list[Word], code: str) -> bool:
    """Example: "the lime trees in the centre are drying up": "is", "are" behind what tells which."""
    known = spanish if code == "es" else english
    for word in words:
        if word.low in _BEING:
            return True
        if word.low in known.CONJUNCTIONS or word.low in ("who", "that", "which"):
            return False
    return False


def people_and_verb(words: list[Word], at: int, code: str) -> bool:
    """Example: "tourists litter the beach", "the young drink in the square": people, a word, and what it is done to."""
    start = at + (low_at(words, at) in listed(code, "within", "article"))
    subject = low_at(words, start)
    if code != "en" or not (is_population(subject, code) or subject in listed(code, "within", "facility")):
        return False
    verb, after = low_at(words, start + 1), low_at(words, start + 2)
    return bool(verb) and verb.isalpha() and not is_glue(verb, code) and after in _OBJECTS and not verb.endswith("ing")


def low_at(words: list[Word], at: int) -> str:
    """The word at a position in lower case, empty beyond the end."""
    return words[at].low if at < len(words) else ""


def is_verb(low: str, code: str) -> bool:
    """True for a conjugated verb, told by a list or by its ending."""
    if low in listed(code, "within", "verb"):
        return True
    known = low in (spanish.FINITE if code == "es" else english.FINITE)
    ends = (code == "es" and len(low) >= _SHORTEST_VERB and low.endswith(_VERB_ENDINGS)) or low.endswith("ó")
    return known or (ends and low not in listed(code, "within", "no_verb"))


def has_verb(words: list[Word], code: str) -> bool:
    """True when a conjugated verb stands among the words; "badly paid" is none."""
    low = ["" if word.is_name or _follows_of(words, at) else word.low for at, word in enumerate(words)]
    return any(is_verb(word, code) and low[at - 1 : at] not in _QUALIFYING for at, word in enumerate(low))


def is_glue(low: str, code: str) -> bool:
    """True for what joins words to others: "of", "in", "and"."""
    known = spanish if code == "es" else english
    return low in known.PREPOSITIONS | known.CONJUNCTIONS | {"del", "al", "to"}


def _follows_of(words: list[Word], at: int) -> bool:
    """True behind a preposition, where no conjugated verb stands."""
    return at > 0 and words[at - 1].low in _BEFORE_NOUNS


def tells_a_clause(words: list[Word], at: int, code: str) -> bool:
    """Tell whether a whole clause with another subject begins here: "the harbour water exceeds the lead limit"."""
    article = low_at(words, at) in listed(code, "within", "article")
    start = at + article
    head = low_at(words, start)
    same = head in _SAME_SUBJECT or head in listed(code, "within", "other") or is_glue(head, code)
    if same or not head[:1].isalpha() or (code == "es" and not article):
        return False
    if code == "en" and head in listed(code, "within", "clause_verb"):  # "get off the bus and walk"
        return False
    noun = start
    for here in range(start + 1, min(start + _SUBJECT, len(words))):
        word = words[here]
        if not word.low[0].isalpha() or word.low in _OPENERS or (is_glue(word.low, code) and word.low not in _INSIDE):
            return False
        if not word.is_name and not _follows_of(words, here) and _is_its_verb(words, noun, here, code):
            return True
        noun = here if noun == here - 1 and not is_glue(word.low, code) else noun
    return False


def _is_its_verb(words: list[Word], noun: int, at: int, code: str) -> bool:
    """In English a plain form is a verb behind a plural, and a form in "-s" behind a singular before its object."""
    low, before, after = words[at].low, words[noun].low, low_at(words, at + 1)
    if code == "es":
        return is_verb(low, code)
    verbs = listed(code, "within", "clause_verb")
    many = (before.endswith("s") and not before.endswith(("ss", "us", "is"))) or before in _PLURALS
    if low in verbs:
        return many
    if low.endswith("s") and not many and ({low[:-1], low[:-2]} & verbs):
        return after in _OBJECTS or after in _HOW_OFTEN
    return low in _SURE


def names_a_trouble(part: list[Word], code: str, *, alone: bool, first: bool) -> bool:
    """True for a thing with its own bad quality, or an evil; ``alone``: an evil may stand without a word more."""
    low = [word.low for word in part if word.low not in listed(code, "within", "article")]
    if not low or _BETWEEN.intersection(low) or has_verb(part, code):
        return False
    head = next((at for at, word in enumerate(low) if is_glue(word, code)), len(low))
    if any(_is_evil(word, code) for word in (low[:1] if code == "es" else low[:head])):
        complement = low[head : head + 1] in _COMPLEMENTS or (not first and low[head : head + 1] in _WHERE)
        return alone or head > 1 or complement
    if not any(_is_quality(word, code) for word in low):
        return False
    return _has_thing(low, code) and (first or code == "en" or not _is_quality(low[0], code))


def opens_badly(part: list[Word], code: str) -> bool:
    """True when an evil or a bad quality stands before the first preposition: "late-night noise from bars"."""
    head = next((at for at, word in enumerate(part) if is_glue(word.low, code)), len(part))
    return any(_is_evil(word.low, code) or _is_quality(word.low, code) for word in part[:head])


def _is_evil(word: str, code: str) -> bool:
    return is_bad(word, code) or word in listed(code, "within", "evil")


def _has_thing(low: list[str], code: str) -> bool:
    """True when a noun goes with the quality: "unsafe stops", not "unsafe at night"."""
    if code == "es":
        return any(not _is_quality(word, code) and not is_degree(word, code) for word in low[:1]) and len(low) >= _LEAST
    for at, word in enumerate(low):
        if is_glue(word, code):
            return False
        if not _is_quality(word, code) and not is_degree(word, code) and not word.endswith(("ly", "paid", "ed")):
            return at > 0 or any(_is_quality(other, code) for other in low[1:_LAST])
    return False


def _is_quality(word: str, code: str) -> bool:
    if word in ("sin", "without"):
        return True
    negative = is_negative(word, code) and not is_degree(word, code)
    return negative or word in listed(code, "within", "evil_quality")
