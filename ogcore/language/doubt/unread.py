"""Words beside what was turned that nobody read: a verb no list holds, or what only looks like a noun phrase."""

from ogcore.language.doubt.book import Book
from ogcore.language.doubt.turned import NOT_VERBS, PLURAL_VERB, STRENGTHS, Turned

_BE = frozenset("been was were".split())
_OF_THINGS = ("condition", "estado", "funcionamiento", "working", "modern", "renovad", "up-to-date")
_PAY = frozenset(
    """
    sueldo sueldos salario salarios pago pagos pension pensiones beca becas jubilacion jubilaciones apoyo apoyos
    aguinaldo finiquito propina propinas ayuda presupuesto raya subsidio indemnizacion jornal jornales quincena
    """.split()
)
_SENSED = frozenset("smell smells taste tastes sound sounds feel feels look looks huele huelen sabe saben".split())
_REPAIRED = ("restored", "repair", "in", "working", "en", "recuperad", "reconstruid", "well")
_PLEASANT = ("agradable", "good", "buen", "kind", "silencios", "tolerable", "pleasant", "humane")
_PRICED = frozenset("precio precios costo costos price prices cost costs".split())
_HAVING = frozenset({"has", "have", "had"})
_TOGETHER = tuple(
    """
    incompat incongru inconsist incoher desconect desvincul descontent insatisf inconform unfamil dissatis uncoord
    disconn unconn desarticul descoordin indifer unhelp grosero rude
    """.split()
)
_MEN = ("man", "men", "woman", "person", "keeper", "herd", "dor", "dora", "dores", "doras", "ista", "istas", "mujer")
_POSTS = ("ilante", "gerente", "agente", "dente", "ayudante", "cantante", "erciante", "diante", "istente", "ciente")
_MACHINES = frozenset(
    """
    elevador elevadores refrigerador ventilador ventiladores computadora computadoras comedor comedores medidor
    medidores monitor motor mirador congelador mostrador corredor asador generador transformador lavadora licuadora
    impresora secadora calculadora podadora trituradora contenedor contenedores colador calentador regulador rotador
    purificadora despulpadora grabadora bocina cosechadora excavadora retroexcavadora
    """.split()
)
_SPATIAL = frozenset({"avance", "advance", "progress", "adelanto"})
_ENDINGS = "al ar or ora ico ica ivo iva ario aria orio oria ble nte il ado ada ido ida oso osa ista ense".split()
_ADJECTIVAL = tuple(ending + number for ending in _ENDINGS for number in ("", "s", "es"))
_MANNER = frozenset("awful terrible horrible dreadful bad poor slow wrong rotten weak".split())
"""English qualities that people say of how something is done as well."""
_SECOND = 2


def unread(turned: Turned, book: Book) -> bool:
    """Tell whether a word that was not understood decides what the wording says."""
    if turned.rule == "less" and not book.grammar.compounds and _is_sentence(turned.said, book):
        return True
    if turned.rule == "opposite_noun":
        moved = turned.answer[0] in _SPATIAL
        return moved and any(word in book.natural for word in turned.answer)
    if turned.rule not in ("opposite_state", "rid", "object_degree"):
        return False
    if any(_smells(turned, at) for at in turned.new):
        return True
    if turned.said[-1] == "miseria" and not _PAY.intersection(turned.said):
        return True  # "el barrio es una miseria"
    if any(_BE.intersection(turned.said[max(0, at - 2) : at]) for at in turned.gone):
        return True  # "has been broken", "was given out-of-date medicine"
    if (
        _with_what(turned, book)
        or _has_done(turned)
        or _people_as_things(turned, book)
        or _pleasant_evil(turned, book)
        or _predicate_unread(turned, book)
    ):
        return True
    return any(_after_unknown_verb(turned.said, at, book) for at in turned.gone)


def _smells(turned: Turned, at: int) -> bool:
    """Example: "the air smells burnt" > "the air smells restored"."""
    return at > 0 and turned.answer[at - 1] in _SENSED and turned.answer[at].startswith(_REPAIRED)


def _pleasant_evil(turned: Turned, book: Book) -> bool:
    """Example: "horrible crime" > "good crime": the quality was turned and the evil it was said of stays."""
    low = turned.answer
    for at in turned.new:
        beside = low[at + 1 : at + 2] if book.grammar.compounds else [*low[max(0, at - 1) : at], *low[at + 1 : at + 2]]
        evil = any(book.grammar.evil(word) and word not in _PRICED for word in beside)
        named = not book.grammar.compounds or at + 2 >= len(low) or book.grammar.function(low[at + 2])
        if low[at].startswith(_PLEASANT) and evil and named:
            return True
    return False


def _has_done(turned: Turned) -> bool:
    """Example: "the path has eroded": what looks like a quality is what happened."""
    said = turned.said
    return any(at and said[at - 1] in _HAVING and said[at].endswith("ed") for at in turned.gone)


def _with_what(turned: Turned, book: Book) -> bool:
    """Example: "closed with chains": what the evil is done with stays, as if the good were done with it."""
    said, last = turned.said, max(turned.gone, default=-1)
    after = said[last + 1 : last + 3]
    if turned.rule != "opposite_state" or last < 1 or len(after) < _SECOND or after[0] not in ("con", "with"):
        return False
    said_of = book.grammar.adjective(said[last]) and not said[last].startswith(_TOGETHER)
    return said_of and after[1] not in book.determiners and not book.grammar.people(after[1])


def _predicate_unread(turned: Turned, book: Book) -> bool:
    """Example: "loose dogs scare people": the quality of the subject was turned, and what it does was not read."""
    said, grammar = turned.said, book.grammar
    if turned.rule != "opposite_state" or not turned.gone:
        return False
    last = max(turned.gone)
    if grammar.compounds:
        noun, after = said[last + 1 : last + 2], said[last + 2 : last + 3]
        subject = noun and last < _SECOND and noun[0].endswith("s") and grammar.plural(noun[0])
        return bool(subject and after) and _may_be_verb(after[0], book)
    before = said[min(turned.gone) - 1] if min(turned.gone) else ""
    told = grammar.copula(before) or before in book.linking or before in STRENGTHS
    after = said[last + 1 : last + 2]
    return not told and bool(after) and PLURAL_VERB.match(after[0]) is not None and after[0] not in NOT_VERBS


def _may_be_verb(word: str, book: Book) -> bool:
    plain = word.isalpha() and not word.endswith(("ing", "ed", "ly", "s"))
    return plain and not book.grammar.function(word) and not book.grammar.copula(word)


def _people_as_things(turned: Turned, book: Book) -> bool:
    """Example: "the carers are in good condition": what is said of things was said of people."""
    if not turned.gone or not any(turned.answer[at].startswith(_OF_THINGS) for at in turned.new):
        return False
    before = turned.said[: min(turned.gone)]
    end = next((at for at in range(1, len(before)) if book.grammar.function(before[at])), len(before))
    return any(book.grammar.people(word) or _is_person(word) for word in before[:end])


def _is_person(word: str) -> bool:
    return word.endswith(_MEN + _POSTS) and word not in _MACHINES


def _is_sentence(said: list[str], book: Book) -> bool:
    """Example: "el polvo de la mina enferma a los niños": a word after a noun, and then its object."""
    function = book.grammar.function
    if said[0] not in book.determiners:
        return False
    for at in range(_SECOND, len(said) - 1):
        bare = not function(said[at]) and not function(said[at - 1])
        taken = bare and (said[at + 1] in book.determiners or said[at + 1] in ("a", "al"))
        if taken and said[at].endswith(("a", "e", "an", "en")):
            return True
    return False


def _after_unknown_verb(said: list[str], at: int, book: Book) -> bool:
    """Example: "la composta jiede horrible": after a verb that is not known the quality may be a manner."""
    grammar = book.grammar
    if not grammar.adjective(said[at]) or not at:
        return False
    place = at - 1
    while place > 0 and said[place] in STRENGTHS:
        place -= 1
    before = said[place]
    if place < 1 or grammar.function(before) or grammar.copula(before) or before in book.linking:
        return False
    if grammar.finite(before) and (not grammar.compounds or before in ("has", "does")):
        return False
    if grammar.compounds:
        return said[at] in _MANNER and _english_verb(said, place, book)
    above = said[place - 1]
    head = grammar.function(above) or grammar.copula(above) or above in book.linking or grammar.finite(above)
    known = before.endswith(_ADJECTIVAL) or grammar.adjective(before) or before in book.qualified
    return not head and not known and not grammar.people(before)


def _english_verb(said: list[str], place: int, book: Book) -> bool:
    before, subject = said[place], said[place - 1]
    single = before.endswith("s") and not before.endswith("ss") and not book.grammar.plural(subject)
    return single and not book.grammar.function(subject) and not book.grammar.people(before)
