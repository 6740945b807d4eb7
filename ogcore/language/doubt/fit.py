"""New words that do not fit what stands beside them: a quantity said twice, a number that does not agree."""

from ogcore.language.doubt.book import Book
from ogcore.language.doubt.turned import Turned

_ONE = frozenset("menor mayor suficiente".split())
_MANY = frozenset("menores mayores suficientes".split())
_BARE = frozenset("menos menor menores mayor mayores suficiente suficientes fewer less enough sufficient".split())
_COUNTED = frozenset({"enough", "sufficient"})
_ROOM = frozenset("space room place capacity time".split())
_ONE_PERSON = ("vigilante", "dor", "dora", "ista", "ero", "ante", "ente", "ico", "ogo", "oga")
_CROWDS = frozenset(
    """
    numero publico plastico acido gente ambiente excedente antecedente fuente corriente dinero acero fertilizante
    comburente trafico personal
    """.split()
)
_LETTERS = 3
_VERBAL = ("ar", "er", "ir")
_NOUNS_IN_R = frozenset(
    """
    lugar hogar taller poder alquiler bienestar celular par solar altar collar militar auxiliar mar mujer lider
    """.split()
)


def unfit(turned: Turned, book: Book) -> bool:
    """Tell whether what is new does not fit: "suficiente mucho", "menor el trabajo", "sufficient mechanism"."""
    return _has_a_deed(turned) or any(_clashes(turned, at, book) for at in range(len(turned.answer) - 1))


def _has_a_deed(turned: Turned) -> bool:
    """Example: "las recetas cuentan con surtir": what is had is a thing, and what was left undone is a verb."""
    low = turned.answer
    having = [at for at in range(len(low) - 2) if low[at] in ("cuenta", "cuentan") and low[at + 1] == "con"]
    return any(low[at + 2].endswith(_VERBAL) and low[at + 2] not in _NOUNS_IN_R for at in having if not turned.kept[at])


def _clashes(turned: Turned, at: int, book: Book) -> bool:
    low = turned.answer
    word, following = low[at], low[at + 1]
    if turned.kept[at] and turned.kept[at + 1]:
        return False
    if word in book.quantity and following in book.quantity:
        return True
    if turned.kept[at] or word not in _BARE:
        return False
    if following in book.determiners:
        return True
    return _number(turned, at, book) if book.grammar.compounds else _disagrees(word, following, book)


def _disagrees(word: str, following: str, book: Book) -> bool:
    """Tell whether a Spanish quantity and its noun differ in number."""
    if book.grammar.function(following) or not following.isalpha() or following.isdigit() or len(following) < _LETTERS:
        return False
    many = book.grammar.plural(following)
    single = word == "menos" and not many and not book.grammar.uncounted(following)
    single = single or (word == "suficiente" and following.endswith(_ONE_PERSON) and following not in _CROWDS)
    return single or (word in _ONE and many) or (word in _MANY and not many)


def _number(turned: Turned, at: int, book: Book) -> bool:
    """Tell whether an English quantity stands before what it does not count."""
    low, grammar = turned.answer, book.grammar
    end = next((i for i in range(at + 1, len(low)) if grammar.function(low[i]) or grammar.finite(low[i])), len(low))
    phrase = low[at + 1 : end]
    if not phrase:
        return False
    if low[at] in _COUNTED:
        return grammar.counted(phrase[-1]) and phrase[-1] not in _ROOM
    if low[at] == "fewer":
        return not any(map(grammar.plural, phrase))
    return low[at] == "less" and grammar.plural(phrase[-1]) and phrase[-1].endswith("s") and len(phrase) == 1
