"""Words beside what was turned that nobody read: a verb no list holds, or what only looks like a noun phrase."""

from ogcore.language.doubt.book import Book
from ogcore.language.doubt.turned import STRENGTHS, Turned

_BE = frozenset("been was were".split())
_OF_THINGS = ("condition", "estado", "funcionamiento", "working", "modern", "renovad", "up-to-date")
_MEN = ("man", "men", "woman", "person", "keeper", "herd", "dor", "dora", "dores", "doras", "ista", "istas", "mujer")
_MACHINES = frozenset(
    """
    elevador elevadores refrigerador ventilador ventiladores computadora computadoras comedor comedores medidor
    medidores monitor motor mirador congelador mostrador corredor asador generador transformador lavadora licuadora
    impresora secadora calculadora podadora trituradora contenedor contenedores colador calentador regulador rotador
    purificadora despulpadora grabadora bocina cosechadora excavadora retroexcavadora
    """.split()
)
_SPATIAL = frozenset({"avance", "advance", "progress", "adelanto"})
_ADJECTIVAL = tuple(
    ending + number
    for ending in "al ar or ora ico ica ivo iva ario aria orio oria ble nte il ado ada ido ida oso osa ista ense".split()
    for number in ("", "s", "es")
)
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
    if any(_BE.intersection(turned.said[max(0, at - 2) : at]) for at in turned.gone):
        return True  # "has been broken", "was given out-of-date medicine"
    if _people_as_things(turned, book):
        return True
    return any(_after_unknown_verb(turned.said, at, book) for at in turned.gone)


def _people_as_things(turned: Turned, book: Book) -> bool:
    """Example: "the carers are in good condition": what is said of things was said of people."""
    if not turned.gone or not any(turned.answer[at].startswith(_OF_THINGS) for at in turned.new):
        return False
    before = turned.said[: min(turned.gone)]
    end = next((at for at in range(1, len(before)) if book.grammar.function(before[at])), len(before))
    return any(book.grammar.people(word) or _is_person(word) for word in before[:end])


def _is_person(word: str) -> bool:
    return word.endswith(_MEN) and word not in _MACHINES


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
