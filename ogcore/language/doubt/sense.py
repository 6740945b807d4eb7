"""Words that may have been read in another sense than the one meant."""

from ogcore.language.doubt.book import Book
from ogcore.language.doubt.turned import DENYING, NOT_VERBS, PLURAL_VERB, STRENGTHS, Turned

_ARTICLES = frozenset("an the un una el la".split())
_PARTICLES = frozenset("out up off down over away".split())
_DETERMINERS = frozenset("the my our their his her this these".split())
_AUXILIARIES = frozenset("do does did is are was were can could have has will".split())
_ENOUGH = 5
_HAVING = frozenset("cuenta cuentan has have".split())


def part_of_speech(turned: Turned, book: Book) -> bool:
    """Tell whether a word may have been turned as another part of speech than it is."""
    said, grammar = turned.said, book.grammar
    if turned.rule == "opposite_verb":
        return any(
            turned.answer[at] in book.turned_verbs and turned.answer[at + 1 : at + 2] != ["bien"] for at in turned.new
        )
    if turned.rule == "trend":
        stays = [word for at, word in enumerate(turned.answer) if turned.kept[at]]
        if grammar.compounds and turned.new:
            stays = _subject(turned.answer[: min(turned.new)], book)
        if any(said[at] in book.moving for at in turned.gone):
            return _moves(turned.answer[: min(turned.new)], book)
        return not any(grammar.measured(word) or word in book.evil for word in stays)
    if turned.rule in ("degree", "less") and grammar.compounds:
        return _perhaps_a_sentence(turned, book)
    if turned.rule == "less":
        return any(PLURAL_VERB.match(word) and word not in NOT_VERBS for word in said[1:])
    if turned.rule in ("opposite_state", "rid"):
        if grammar.compounds and _loses_its_particle(turned):
            return True
        return (
            _clashes(turned, book)
            or _is_noun(turned, book)
            or any(_is_doubtful(said, at, book, at - 1 in turned.gone) for at in turned.gone)
        )
    return _clashes(turned, book)


def _moves(subject: list[str], book: Book) -> bool:
    """Tell whether a subject may be on its way rather than grow or shrink: "las embarazadas bajan en camionetas"."""
    head = next((word for word in subject if word not in book.determiners), "")
    return book.grammar.people(head) or not (book.grammar.measured(head) or head in book.evil)


def _subject(low: list[str], book: Book) -> list[str]:
    """Return the head of the subject, and what it is of: "security guards fall asleep" is about guards."""
    ends = book.grammar
    end = next((at for at in range(1, len(low)) if ends.function(low[at]) or ends.finite(low[at])), len(low))
    return low[end - 1 :] if low[end : end + 1] == ["of"] else low[end - 1 : end]


def _clashes(turned: Turned, book: Book) -> bool:
    """Example: "has enough space and clean": what is had, and what is, are not joined by "and"."""
    low = turned.answer
    had = next((at for at in turned.new if low[at] in _HAVING), None)
    return had is not None and any(
        word in book.joints and not turned.kept[at + 1] and low[at + 1] not in _HAVING | {"con", "with"}
        for at, word in enumerate(low[:-1])
        if at > had
    )


def _is_noun(turned: Turned, book: Book) -> bool:
    """Example: "the consultation was a sham": the article says that the word is a noun."""
    articles = _ARTICLES | {"a"} if book.grammar.compounds else _ARTICLES
    return turned.answer[-2:-1] != [] and turned.answer[-2] in articles and not turned.kept[-1]


def _is_doubtful(said: list[str], at: int, book: Book, within: bool) -> bool:
    """Tell whether the place of a word does not say that it is the adjective that was turned."""
    word, grammar = said[at], book.grammar
    if not within and _is_named(said, at, book):
        return True
    if word in book.never or (word == "old" and any(map(grammar.people, said))):
        return True
    before, following = said[at - 1] if at else "", said[at + 1] if at + 1 < len(said) else ""
    spoken_of = said[at - 2] if at > 1 and before in STRENGTHS else before
    if grammar.adjective(word) and spoken_of in book.trading and not within:
        return True  # "cobra caro": how it is done
    strengthened = at > 1 and before in STRENGTHS and grammar.copula(said[at - 2])
    told = grammar.copula(before) or strengthened or grammar.measured(before)
    of_measure = before in ("de", "con") and grammar.measured(following)
    return word in book.uncertain and not told and not of_measure


def _loses_its_particle(turned: Turned) -> bool:
    """Example: "burnt out": the word before "out" was turned, and "out" stays."""
    gone, said = set(turned.gone), turned.said
    return any(at + 1 < len(said) and at + 1 not in gone and said[at + 1] in _PARTICLES for at in gone)


def _is_named(said: list[str], at: int, book: Book) -> bool:
    """Tell whether the article makes a noun of it: "los malos salen libres", "nos ven la cara"."""
    if book.grammar.compounds or not at or said[at - 1] not in _ARTICLES | {"los", "las"}:
        return False
    following = said[at + 1] if at + 1 < len(said) else ""
    verb = bool(PLURAL_VERB.match(following)) and following not in NOT_VERBS
    says = following in book.clitics or following in book.denial or following in ("ya", "siempre")
    return not following or verb or says or book.grammar.function(following) or book.grammar.finite(following)


def _perhaps_a_sentence(turned: Turned, book: Book) -> bool:
    """Example: "the roof leaks", "heavy rains flood homes": what looks like one noun phrase may be a sentence."""
    said, grammar = turned.said, book.grammar
    if said[:2] == ["too", "many"] and turned.answer[0] == "fewer" and turned.rule == "degree":
        return False  # of what there is too much there should be less, whatever it does
    end = next((at for at, word in enumerate(said) if at and grammar.function(word)), len(said))
    phrase = said[:end]
    whole = turned.rule == "less" or end == len(said)
    closed = whole and len(phrase) > 2 and phrase[0] in _DETERMINERS
    return closed or any(grammar.plural(word) and word.endswith("s") and word not in book.fewer for word in phrase[:-1])


def _not_even(said: list[str], book: Book) -> bool:
    """Tell "no sirve ni el baño", where "ni" means not even, from "no leen ni escriben"."""
    at = said.index("ni") if "no" in said and "ni" in said else 0
    if at < 2 or "no" not in said[:at] or "ni" in said[at + 1 :]:
        return False
    between = [word for word in said[said.index("no") + 1 : at] if word not in book.clitics and word != "se"]
    following = said[at + 1] if at + 1 < len(said) else ""
    alone = len(between) == 1 and not between[0].endswith(("ar", "er", "ir"))
    return alone and (
        following in book.articles or book.grammar.function(following) or following.endswith(("ar", "er", "ir"))
    )


def _said_enough(said: list[str], book: Book) -> bool:
    """Tell "you cannot get an appointment" and "they do not give us masks", which say what should be done."""
    if any(word in book.evil for word in said[3:4]):
        return False
    return (said[:3] == ["you", "can", "not"] or said[:3] == ["they", "do", "not"]) and len(said) >= _ENOUGH


def vague(turned: Turned, book: Book) -> bool:
    """Tell whether the sentence does not say what it speaks of ("all of it"), or speaks in a figure of speech."""
    said, answer, grammar = turned.said, turned.answer, book.grammar
    alone = answer[2:3] == [] or grammar.function(answer[2]) or not grammar.compounds
    natural = answer[0] in book.fewer and alone and any(word in book.natural for word in answer[1:2])
    denied = turned.rule == "denial"
    bare = denied and said[0] in _AUXILIARIES
    subjectless = denied and said[0] in DENYING and any(map(grammar.copula, said[1:2]))
    if not grammar.compounds and "y" in answer and _not_even(said, book):
        return True
    waited = said[:2] == ["it", "takes"] and turned.rule == "opposite_verb"
    waited = waited or (said[:3] == ["it", "is", "too"] and said[4:5] == ["to"] and "enough" in answer)
    pronoun = (
        not waited
        and said[0] in book.vague
        and not grammar.function(said[0])
        and not (denied and _said_enough(said, book))
    )
    return natural or bare or subjectless or pronoun or book.idioms.anywhere(said)
