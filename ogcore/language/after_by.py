"""What may be said after "by" or "mediante": a thing or a doing, and no sentence of its own (R27)."""

from ogcore.language.objective.verb import first_verb, opens_with_action
from ogcore.language.statement.phrase import has_verb, is_glue, tells_a_clause
from ogcore.language.statement.word import Word, listed, read_words

_OPENERS = frozenset("que quien quienes donde cuyo cuya cuyos cuyas who whom that which whose where".split())
"""Behind them a verb tells which one: "more teachers who speak Maya"."""
_OBJECTS = {
    "es": frozenset("el la los las un una unos unas su sus".split()),
    "en": frozenset("the a an its their his her every each no".split()),
}
_FINITE_ENDINGS = {"es": ("a", "e", "an", "en"), "en": ()}
_ADJECTIVES = tuple("ica iva ada ida osa aria oria ente ante able ible cta ita ata ana eta rna ura ria".split())
_QUANTITIES = frozenset("más menos mayor menor mejor mucha poca suficiente more less fewer better both all".split())
_WE = "mos"
_NO_WE = frozenset("mismos últimos mínimos máximos próximos extremos insumos préstamos tramos ramos somos".split())
_SHORTEST_WE = 6


def fits_after_by(text: str, code: str) -> bool:
    """Tell whether words go on from "by" or "mediante": "training teachers" do, "Teachers are trained" do not.

    What may be a sentence counts as one: without its means a title is short, with a sentence in it it is wrong.
    """
    words = read_words(text, code)
    if not words or any(word.low in (".", ";", ":") for word in words):
        return False
    if opens_with_action(text, code):
        return code == "es"  # "mediante capacitar" can be said, "by train" cannot
    main = _without_nouns(_without_relatives(words, code), code)
    verb = first_verb(main, code)
    told = has_verb(main, code) or tells_a_clause(main, 0, code) or any(map(_is_we, main)) or _has_an_object(main, code)
    return not told and (verb is None or (verb == 0 and code == "en"))


def _without_relatives(words: list[Word], code: str) -> list[Word]:
    """Return the words without what tells which one is meant, from its opener to its verb."""
    main: list[Word] = []
    inside = False
    for word in words:
        inside = inside or bool(main and word.low in _OPENERS)
        if not inside:
            main.append(word)
        elif has_verb([word], code) or first_verb([main[0], word], code) == 1:
            inside = False
    return main


def _without_nouns(words: list[Word], code: str) -> list[Word]:
    """Leave out what an article makes a noun, "la compra"; behind another noun "la" may be whom, "ella la compra"."""
    articles = listed(code, "within", "article")
    nouns = {
        at + 1
        for at, word in enumerate(words)
        if word.low in articles and (at == 0 or is_glue(words[at - 1].low, code)) and at + 2 < len(words)
    }
    return [word for at, word in enumerate(words) if at not in nouns or not has_verb([word], code)]


def _has_an_object(words: list[Word], code: str) -> bool:
    """Example: "the rules of the mine consider the mothers", "la mina considera a las madres"."""
    return any(_takes(words, at, code) for at in range(1, len(words) - 1))


def _takes(words: list[Word], at: int, code: str) -> bool:
    low, before, following = words[at].low, words[at - 1].low, words[at + 1].low
    beside = is_glue(before, code) or before in listed(code, "within", "article") | _QUANTITIES
    if beside or is_glue(low, code) or not low.isalpha() or not low.endswith(_FINITE_ENDINGS[code] or low):
        return False
    if low in _OBJECTS[code] | _QUANTITIES or low.endswith(("ing", "ly", "mente")):
        return False
    person = code == "es" and following in ("a", "al") and not low.endswith(_ADJECTIVES)
    return person or following in _OBJECTS[code]


def _is_we(word: Word) -> bool:
    """Example: "Tenemos agua"."""
    return word.low.endswith(_WE) and len(word.low) >= _SHORTEST_WE and word.low not in _NO_WE
