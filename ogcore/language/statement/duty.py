"""What is to be done, told as the problem: whose duty it is, what must be done, what people want."""

from ogcore.language.statement.phrase import has_verb, low_at
from ogcore.language.statement.word import Word, is_known, is_means, length_at, listed

_EARLY = 4
"""A "should" after more words than these no longer speaks of what the statement is about."""
_REACH = 3
"""How far after what is asked for the thing may stand."""
_LATE = 9
"""Up to here "must be" may stand: what is to be done tells of it late."""


def told_as_duty(words: list[Word], code: str) -> list[Word]:
    """Example: "The city should", "El gobierno debe", "The council of Leith has to", "an ambulance is needed"."""
    if code == "es" and words[0].low == "que" and _authority(words[1:_REACH], code):
        return words[:_REACH]
    for at in range(1, min(len(words), _LATE + 1)):
        if at > _EARLY and has_verb(words[:at], code):
            break
        that = length_at(words, at, code, "within", "need_that")
        if that and not _denied(words, at, code):
            return words[: at + that]
        needs = words[at].low in listed(code, "within", "need") and not _denied(words, at, code)
        if needs and _wants(words[at + 1 : at + 1 + _REACH], code):
            return words[: at + 1]
        length = length_at(words, at, code, "within", "should") or _takes(words, at, code)
        if not length and (_authority(words[:at], code) or _place_must(words, at, code)):
            length = length_at(words, at, code, "within", "must")
        if length and len(words) > at + length and not words[at + length].low[0].isdigit():
            return words[: at + length]
    return []


def told_as_undone(words: list[Word], code: str) -> list[Word]:
    """Example: "The parish records must be digitised"; not "patients must be taken to another town"."""
    for at in range(1, min(len(words), _LATE + 1)):
        length = length_at(words, at, code, "within", "be")
        done = words[at + length].low if length and len(words) > at + length else ""
        if done.endswith(
            ("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "ed", "built", "made", "set", "put")
        ):
            free = done not in listed(code, "within", "endured") and not has_verb(words[:at], code)
            return words[at : at + length] if free else []
    return []


def _takes(words: list[Word], at: int, code: str) -> int:
    """Example: "Los taxistas deben recibir un curso": what people must get is asked for."""
    must = words[at].low in ("debe", "deben", "must", "should")
    taken = must and low_at(words, at + 1) in listed(code, "opening", "takes")
    return 2 if taken and any(is_wanted(word.low, code) for word in words[at + 2 : at + 2 + _REACH]) else 0


def _denied(words: list[Word], at: int, code: str) -> bool:
    """True after a denial, and before an infinitive: "do not want a clinic", "young people who want to study"."""
    return words[at - 1].low in listed(code, "within", "denial") or low_at(words, at + 1) == "to"


def _place_must(words: list[Word], at: int, code: str) -> bool:
    """Example: "Cork must reopen its swimming baths": a name, and what is commanded."""
    named = at == 1 and not is_known(words[0].low, code) and words[0].text[0].isupper()
    after = at + length_at(words, at, code, "within", "must")
    command = length_at(words, after, code, "opening", "solution")
    return named and bool(command) and low_at(words, after) not in listed(code, "opening", "suffered")


def _wants(words: list[Word], code: str) -> bool:
    """Example: "need free internet", "necesitan un hospital"; "need three buses to get there" says how bad it is."""
    return any(word.low in listed(code, "opening", "free") or is_means(word.low, code) for word in words)


def _authority(words: list[Word], code: str) -> bool:
    """True when words end with an authority, its name apart: "the council", "the council of Leith"."""
    of = next((at for at, word in enumerate(words) if word.low in ("of", "de", "del")), len(words))
    return of > 0 and words[of - 1].low in listed(code, "within", "authority")


def is_wanted(word: str, code: str) -> bool:
    """True for what people build, buy, hire or decree."""
    return word in listed(code, "within", "facility") | listed(code, "within", "building")
