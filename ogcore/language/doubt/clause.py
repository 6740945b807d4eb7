"""Halves, clauses and causes of the problem that stay as they were."""

from ogcore.language.doubt.book import Book
from ogcore.language.doubt.turned import DENYING, LESSENING, NOT_VERBS, PLURAL_VERB, STRENGTHS, Turned

_RELATIVES = frozenset("que who that which".split())
_WHOEVER = _RELATIVES | {"quien", "quienes", "whoever"}
_BEFORE_NO_CLAUSE = frozenset("entre a para".split())
_STAYING = ("stay", "attend", "complete", "permanec", "asist", "termin")
_AND = frozenset("y e and".split())
_PURPOSE = frozenset({"para", "to"})
_NEAR = 4
_WHO = 2
_SOMEWHERE = frozenset("donde como quien".split())
_THERE_IS = frozenset("hay tenemos tengo tiene tienen".split())
_PASSING = frozenset("get go pass come walk drive cycle cut fit see".split())
_SOURCES = frozenset({"from", "by"})


def half_left(turned: Turned, book: Book) -> bool:
    """Tell whether what stands on one side of "and" is a sentence of its own, or unknown, and stayed as it was."""
    if _much_stays(turned, book) or _clause_before_stays(turned, book):
        return True
    if turned.rule in LESSENING:
        return False
    joints = [at for at, word in enumerate(turned.said[:-1]) if word in book.joints and word not in DENYING]
    return any(_stays(turned, at, book) or _affirms_more(turned, at, book) for at in joints)


def _affirms_more(turned: Turned, joint: int, book: Book) -> bool:
    """Example: "sign contracts and carry boxes": after "and" only a single thing is denied together with the first.

    Whoever denies two things says "or" and "ni"; "and" goes on to another thought, unless it joins two names.
    """
    said, rest = turned.said, turned.said[joint + 1 :]
    if turned.rule != "denial" or said[joint] not in _AND or not DENYING.intersection(said[:joint]):
        return False
    if DENYING.intersection(rest) or turned.answer[-len(rest) :] != rest:
        return False
    if len(rest) > 1 and not book.grammar.function(rest[1]):
        return True
    verb = PLURAL_VERB.match(rest[0]) is not None and rest[0] not in NOT_VERBS
    return verb and not book.grammar.compounds  # "no barren y fuman"


def _clause_before_stays(turned: Turned, book: Book) -> bool:
    """Example: "the swings squeak and are rusty": a verb after "and" says that one before it stayed as it was."""
    said, gone = turned.said, turned.gone
    if not gone or turned.rule in LESSENING:
        return False
    for at in range(1, len(said) - 1):
        if said[at] not in book.joints or said[at] in DENYING or min(gone) < at:
            continue
        rest, grammar = said[at + 1 :], book.grammar
        skipped = 1 if rest[0] in DENYING or (not grammar.compounds and rest[0] in book.articles) else 0
        first = (rest[skipped:] or [""])[0]
        plain = PLURAL_VERB.match(first) is not None and first not in NOT_VERBS and not grammar.compounds
        verbal = grammar.copula(first) or grammar.finite(first) or first in book.linking or plain
        if verbal or first in book.clitics:
            return True
    return False


def _much_stays(turned: Turned, book: Book) -> bool:
    """Example: "more support and high interest rates": what there is much of after "and" is an evil as well."""
    low = turned.answer
    return any(
        low[at - 1] in book.joints and turned.kept[at] and book.much.at(low, at) for at in range(1, len(low) - 1)
    )


def _stays(turned: Turned, joint: int, book: Book) -> bool:
    rest, gone = turned.said[joint + 1 :], turned.gone
    clause = any(map(book.grammar.finite, rest)) or any(item in book.clitics for item in rest[:_NEAR])
    if clause and turned.answer[-len(rest) :] == rest:
        return True
    if joint > 1 and gone and min(gone) > joint and DENYING.intersection(rest):
        return True
    return turned.rule == "opposite_state" and bool(gone) and _one_sided(turned.said, gone, joint)


def _one_sided(said: list[str], gone: list[int], joint: int) -> bool:
    """Example: "dry and brown": of two qualities joined, one was turned and the other is not known."""
    after = joint + 2 if said[joint + 1] in STRENGTHS else joint + 1
    before_only = joint - 1 in gone and max(gone) < joint
    after_only = after in gone and min(gone) > joint > 1
    return before_only or after_only


def clause_left(turned: Turned, book: Book) -> bool:
    """Tell whether a clause stays, unless it says what is known, or whom the whole statement is about."""
    low = turned.answer
    if turned.rule == "denial" and _denied_within(turned.said):
        return True
    if low[-1] in book.openers and low[-2:-1] != ["entre"]:
        return True  # "y me dicen porque"
    for at, word in enumerate(low):
        if not turned.kept[at] or word not in book.openers or (at and low[at - 1] in _BEFORE_NO_CLAUSE):
            continue
        if word in _SOMEWHERE and at and low[at - 1] in _THERE_IS and turned.rule == "denial":
            continue  # "no hay donde jugar"
        lessened = low[0] in book.fewer and not turned.kept[0] and turned.rule in LESSENING | {"share"}
        known = turned.rule in ("denial", "share", "opposite_verb") and any(
            item in book.of_saying for item in low[max(0, at - 2) : at]
        )
        of_whom = turned.rule == "denial" and 0 < at < _NEAR and word in _RELATIVES and _is_phrase(low[:at], book)
        of_whom = of_whom or (_nobody_there(turned, at) and book.grammar.people(low[at - 1]))
        of_whom = of_whom and not (low[at + 1 : at + 2] and low[at + 1] in book.evil)  # "los jóvenes que roban"
        if not (lessened or known or of_whom):
            return True
    return False


def _denied_within(said: list[str]) -> bool:
    """Example: "no atiende a quien no tiene seguro": of two denials the one within says who is meant."""
    return any(
        said[at] in _WHOEVER and said[at + 1] in DENYING and not DENYING.isdisjoint(said[:at])
        for at in range(1, len(said) - 1)
    )


def _nobody_there(turned: Turned, at: int) -> bool:
    """Example: "no hay abogados que hablen mixteco", unlike "hay niños que no van a la escuela"."""
    opened = turned.said[:2] == ["no", "hay"] or turned.said[:3] in (["there", "is", "no"], ["there", "are", "no"])
    return opened and 1 < at <= _NEAR


def _is_phrase(low: list[str], book: Book) -> bool:
    if any(map(book.grammar.finite, low)):
        return False
    who = len(low) == _WHO and low[0] in book.articles and book.grammar.people(low[1])
    return who or not book.grammar.function(low[0])


def cause_left(turned: Turned, book: Book) -> bool:
    """Tell whether a cause, a purpose or a result of the evil stays, as if the good had it."""
    low = turned.answer
    if turned.rule == "state_and_cause" and DENYING.intersection(turned.said):
        return True
    stays = any(low[at].startswith(_STAYING) for at in turned.new)
    if turned.rule == "opposite_verb" and stays and _PURPOSE.intersection(low):
        return True
    if low[0] in book.fewer and not turned.kept[0]:
        return False
    causes = [at for at, word in enumerate(low) if at and turned.kept[at] and word in book.causes]
    return any(_is_cause(turned, at, book) for at in causes)


def _is_cause(turned: Turned, at: int, book: Book) -> bool:
    """Tell a cause from who does it ("por los agricultores") and from what it is about ("denuncias por acoso")."""
    low = turned.answer
    if low[at] == "through" and low[at - 1] in _PASSING:
        return False  # "ambulances can get through the market"
    if turned.rule == "denial" and low[at] in _SOURCES:
        return any(book.negative(low, i) for i in range(at + 1, min(at + _NEAR, len(low))))
    about = turned.rule != "denial" and any(item in book.about for item in low[max(0, at - 2) : at])
    return not about and not any(item in book.agents or book.grammar.people(item) for item in low[at + 1 : at + _NEAR])
