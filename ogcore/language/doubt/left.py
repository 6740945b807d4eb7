"""Words of the evil that are still in the wording, with nothing that takes them away."""

from ogcore.language.doubt.book import Book
from ogcore.language.doubt.turned import Turned

_LACKING = frozenset({"sin", "without"})
_REACH = 4
_NEAR = 3
_BY = frozenset({"by", "por"})
_EACH = frozenset("every each cada".split())


def negative_left(turned: Turned, book: Book) -> bool:
    """Tell whether a word of the evil is left."""
    low = turned.answer
    lessened, joint = turned.rule == "trend", -1
    if turned.rule == "less" and any(word in _EACH for word in low):
        return True  # "less mould in every room"
    if _share_of_things(turned, book) or _done_by_nobody(turned, book):
        return True
    for at, word in enumerate(low):
        kept = turned.kept[at]
        if word in book.fewer and not book.everywhere.at(low, at):
            lessened = lessened or not kept
        elif word in book.joints:
            lessened, joint = lessened and _names_evil(low, at + 1, book), at
        elif kept and _still_bad(turned, book, at, joint, lessened):
            return True
    return False


def _still_bad(turned: Turned, book: Book, at: int, joint: int, lessened: bool) -> bool:
    low, word = turned.answer, turned.answer[at]
    if book.everywhere.at(low, at):
        return True
    if not lessened or (turned.rule == "trend" and word in book.denial):
        return _is_left(turned, book, at, joint)
    return joint >= 0 and at - joint < _NEAR and book.grammar.scarce(word)


def _names_evil(low: list[str], start: int, book: Book) -> bool:
    """Tell whether the phrase after "and" names an evil as well, so that "fewer" holds for it."""
    at = start
    while at < len(low) and book.grammar.function(low[at]) and low[at] not in book.joints:
        at += 1
    reach = len(low) if book.grammar.compounds else min(at + 1, len(low))
    end = next((index for index in range(at, reach) if book.grammar.function(low[index])), reach)
    return any(book.grammar.evil(word) or word in book.evil for word in low[at:end])


def _is_left(turned: Turned, book: Book, at: int, joint: int) -> bool:
    low, word = turned.answer, turned.answer[at]
    if book.kept_time.at(low, at):
        return False
    if word in _LACKING and turned.rule == "denial" and at and book.grammar.people(low[at - 1]):
        return False  # "no jobs for lads without a licence": it says who they are
    if word.startswith("tarda") and low[at + 1 : at + 2] == ["menos"]:
        return False  # "tarda menos tiempo"
    if word in book.denial:
        return not (at + 1 < len(low) and book.negative(low, at + 1))
    if book.weak.at(low, at):
        return not book.kept_time.at(low, at)
    if word in book.quality or _badly(turned, book, at):
        return True  # "skinny dogs with owners"
    if not book.negative(low, at) or (at and low[at - 1] in book.denial):
        return False
    return not _is_told_of(turned, book, at, joint)


def _share_of_things(turned: Turned, book: Book) -> bool:
    """Example: "fewer beds are taken by people with nowhere to go": fewer only where its verb is the evil."""
    low = turned.answer
    lessened = turned.rule == "share" and (low[0] == "fewer" or "menor" in low[:2]) and not book.figured(turned.said)
    if not lessened:
        return False
    start = low.index("de") + 1 if "menor" in low[:2] and "de" in low else 1
    end = next((at for at in range(start, len(low)) if _predicate(low, at, book)), len(low))
    said_of = end < len(low) and book.grammar.copula(low[end])
    if said_of and not any(book.negative(low, at) for at in range(end + 1, len(low))):
        return True  # "half our volunteers are trained"
    if any(book.grammar.people(word) for word in low[start:end]):
        return False
    return any(word in _BY or word in book.denial for word in low[end:])


def _done_by_nobody(turned: Turned, book: Book) -> bool:
    """Example: "nadie nos roba": what nobody does to us is an evil."""
    done = turned.said[:1] == ["nadie"] and len(turned.answer) > 1 and turned.answer[0] in book.clitics
    return done and turned.answer[1] in book.evil


def _predicate(low: list[str], at: int, book: Book) -> bool:
    return book.grammar.copula(low[at]) or book.grammar.finite(low[at])


def _badly(turned: Turned, book: Book, at: int) -> bool:
    """Example: "badly parked cars let us pass": how it was done stays, in whatever the denial was said of."""
    return turned.rule in ("denial", "share") and bool(book.badly.at(turned.answer, at))


def _is_told_of(turned: Turned, book: Book, at: int, joint: int) -> bool:
    """Tell whether the evil is only what the good thing is about ("care for victims of violence")."""
    low, word, grammar = turned.answer, turned.answer[at], book.grammar
    before = low[max(0, at - _REACH, joint + 1) : at]
    joined = joint >= 0 and at - joint < _NEAR
    caused = any(item in book.causes for item in before)
    if word in book.matter and at and not joined and not caused:
        return True
    following = low[at + 1] if at + 1 < len(low) else ""
    beside = following and not grammar.function(following) and not book.negative(low, at + 1)
    if grammar.compounds and beside and not joined:  # "crime statistics"
        return not grammar.adjective(word) or (word in book.standing and grammar.people(following))
    if word in book.standing and grammar.compounds and grammar.people(following):
        return True  # "between hosts and displaced people"
    lasting = word in book.standing and not grammar.compounds and before and not grammar.copula(before[-1])
    if lasting or any(item in book.about for item in before):
        return True
    denied = turned.rule in ("denial", "share") and not any(item in book.causes for item in low[:at])
    return denied and not joined and not (grammar.verb(word) or grammar.adjective(word) or grammar.scarce(word))
