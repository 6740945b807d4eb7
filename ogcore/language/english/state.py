"""Bad states named by an adjective, an adverb or a set phrase: "polluted", "poorly trained", "without water"."""

from dataclasses import dataclass

from ogcore.language.english.inflection import indefinite
from ogcore.language.english.vocabulary import (
    ADVERBS,
    ARTICLES,
    COMPOUNDS,
    CONJUNCTIONS,
    COPULAS,
    GOOD_ADJECTIVES,
    HIGH,
    INTENSIFIERS,
    LOW,
    MACHINES,
    PEOPLE,
    PHRASES,
    POPULATION,
    POSITIVE_PREPOSITIONS,
    PREPOSITIONS,
    TAINTING,
    is_bad,
    is_good,
    of_this,
    opposite,
    zone_end,
)
from ogcore.language.rule import DOUBT, Words
from ogcore.language.wording import decapitalise, lowered, starts_with

_PEOPLE = frozenset(
    """
        people women men adults persons age woman man folk families family households children girls boys mothers
        farmers peasants workers students patients communities neighbourhoods neighborhoods villages
    """.split()
)
_RESOURCES = frozenset(
    "aquifer aquifers fund funds budget resources stock stocks reserves supplies soil soils well wells land".split()
)
_AFTER_COPULA = frozenset(
    """
    long short late dry dark hard lost high low limited closed false dead broken worn common secret partial marginal
    """.split()
)
_ROADS = frozenset("traffic road roads street streets junction junctions lane lanes motorway roundabout avenue".split())
_SAID_ONLY = frozenset("full packed rammed crammed dear ancient freezing peeling bust".split())
"""A fault only where it is said of something: "the bus is full", not "full support"."""
_MOVED = 7
_FOLLOWING = ("at", "with", "in", "free", "within", "under", "treated", "taken", "gathered", "protected", "on", "full")


@dataclass(frozen=True)
class Turn:
    """A stretch of words [start, end), the words that take its place, and how surely it tells the state of the head."""

    start: int
    end: int
    words: tuple[str, ...]
    weight: int


def turn_state(words: Words) -> Words | None:
    """Turn the bad state that says most about the head of the statement, and those joined to it by "and"."""
    low = lowered(words)
    turns: list[Turn] = []
    for at in range(len(low)):
        turn = _turn_at(low, at)
        if turn is not None and (not turns or turn.start >= turns[-1].end):
            turns.append(turn)
    if not turns:
        return None
    best = max(turns, key=lambda turn: turn.weight)
    if best.weight == 0 or _already_good(low, best):
        return DOUBT
    if low[best.start - 1 : best.start] in (["go"], ["goes"]) and len(best.words) == 1:
        words = [*words[: best.start - 1], "are" if low[best.start - 1] == "go" else "is", *words[best.start :]]
    if best.weight == _MOVED:
        return _after_noun(words, low, best)
    turned = list(words)
    for turn in reversed(_joined(low, turns, turns.index(best))):
        if turn.start == 0 and turn.end < len(turned):
            turned[turn.end] = decapitalise(turned[turn.end])
        turned[turn.start : turn.end] = _adapt(turned, turn)
    return _articles(turned)


def _after_noun(words: Words, low: list[str], turn: Turn) -> Words:
    """Example: "Overcrowded housing" > "housing with enough space": a long positive follows its noun."""
    end = zone_end(low, turn.end)
    return [*words[: turn.start], *words[turn.end : end], *turn.words, *words[end:]]


def _adapt(words: Words, turn: Turn) -> Words:
    """Fit the neighbours to the new words: "are overcrowded" > "have enough space", "excluded from" > "included in"."""
    before = words[turn.start - 1].lower() if turn.start else ""
    if before in ("get", "gets"):
        before = words[turn.start - 1] = "are" if before == "get" else "is"
    if turn.words[:1] == ("with",) and before in ("are", "is"):
        words[turn.start - 1] = "have" if before == "are" else "has"
        return list(turn.words[1:])
    if turn.words and turn.end < len(words):
        fit = POSITIVE_PREPOSITIONS.get(f"{turn.words[-1]} {words[turn.end].lower()}")
        if fit:
            words[turn.end] = fit
    return list(turn.words)


def _turn_at(low: list[str], at: int) -> Turn | None:
    for index in (PHRASES, ADVERBS):
        for expression, positive in index.get(low[at], []):
            if starts_with(low, at, expression) and not (expression == ("late",) and not _late_is_adverb(low, at)):
                return Turn(_from_intensifier(low, at), at + len(expression), tuple(positive.split()), 5)
    if low[at] == "without":
        return _without_turn(low, at)
    if low[at] == "not" and at + 1 < len(low) and low[at - 1] not in COPULAS:
        return Turn(at, at + 1, (), 5) if low[at + 1].endswith("ed") or low[at + 1] in GOOD_ADJECTIVES else None
    return _adjective_turn(low, at)


def _late_is_adverb(low: list[str], at: int) -> bool:
    return at > 0 and low[at - 1] not in COPULAS | ARTICLES and (at + 1 == len(low) or low[at + 1] in PREPOSITIONS)


def _without_turn(low: list[str], at: int) -> Turn | None:
    rest = low[at + 1 :]
    if not rest or is_bad(rest[zone_end(rest) - 1] if zone_end(rest) else rest[0]):
        return None
    if rest[0].endswith("ing") and rest[0] not in (
        "drinking",
        "training",
        "housing",
        "running",
        "lighting",
        "nursing",
        "teaching",
        "banking",
        "funding",
        "monitoring",
    ):
        return None
    end = at + 2 if rest[0] == "any" else at + 1
    joint = next((i for i in range(end, len(low)) if low[i] in ("or", "nor")), None)
    if joint is not None:
        return Turn(at, joint + 1, ("with", *low[end:joint], "and"), 3)
    return Turn(at, end, ("with",), 3)


def _from_intensifier(low: list[str], at: int) -> int:
    return at - 1 if at > 0 and low[at - 1] in INTENSIFIERS else at


def _adjective_turn(low: list[str], at: int) -> Turn | None:
    word, following = low[at], low[at + 1] if at + 1 < len(low) else ""
    positive = _positive(low, at)
    if positive is None or (word == "old" and following in _PEOPLE) or _is_other_word(low, at):
        return None
    start = _from_intensifier(low, at)
    if not positive or _stays_full(word, following, positive):
        return Turn(start, at + 1, (), 0)
    before = bool(following) and following not in PREPOSITIONS | CONJUNCTIONS | COPULAS and not following.endswith("ly")
    if (before or at == 0) and positive == "up to date":
        positive = "up-to-date"
    if before and positive.split()[0] in _FOLLOWING and " " in positive:
        return Turn(start, at + 1, tuple(positive.split()), _MOVED) if start == 0 else None
    if low[start] == "too" and word == "short":
        positive = "long enough"
    elif low[start] == "too" and following == "to" and " " not in positive:
        positive = f"{positive} enough"  # "too low to live on" > "high enough to live on"
    return Turn(start, at + 1, tuple(positive.split()), _weight(low, start, at, before))


def _positive(low: list[str], at: int) -> str | None:
    """The positive quality, fitted to what it is said of; "" when that cannot be told, None when there is none."""
    word, following = low[at], low[at + 1] if at + 1 < len(low) else ""
    too_much_for = following == "to" and low[_from_intensifier(low, at)] == "too"
    of_thing = None if too_much_for else of_this(low, word)
    attributive = following and following not in PREPOSITIONS | CONJUNCTIONS | COPULAS
    if of_thing and attributive and " " in of_thing and not of_thing.endswith(("ed", "sound")):
        of_thing = None  # "abandoned houses"
    positive = of_thing or opposite(word)
    if positive is None:
        return None
    short = word == "short" and following == "of"
    too_hard = word == "hard" and low[_from_intensifier(low, at)] == "too"  # "too hard to dig"
    if short or too_hard or (word == "poor" and following in _PEOPLE):
        return ""
    return of_thing or _fitting(positive, low, at)


def _is_other_word(low: list[str], at: int) -> bool:
    """True for a part of a name, and for what is a fault only where it is said of something: "the bus is full"."""
    word, following = low[at], low[at + 1] if at + 1 < len(low) else ""
    if " ".join(low[at : at + 2]) in COMPOUNDS:
        return True
    if word not in _AFTER_COPULA | _SAID_ONLY or (at == 0 and word not in _SAID_ONLY):
        return False
    told = at > 0 and low[at - 1] in COPULAS | INTENSIFIERS | {"and"}
    named = word in ("low", "high", "long", "broken") and following and following not in PREPOSITIONS
    return not told and not named


def _stays_full(word: str, following: str, positive: str) -> bool:
    """True when what it is full of, or who did it, would survive the turn."""
    done_by = following == "by" and word.endswith("ed")
    return done_by or (following in ("with", "of") and positive.startswith("with "))


def _fitting(positive: str, low: list[str], at: int) -> str:
    """Some states are said otherwise of structures and of resources: "broken desks", "exhausted nurses"."""
    word, following = low[at], low[at + 1] if at + 1 < len(low) else ""
    if word == "broken" and following == "and":
        return "sound"
    if word in ("broken", "bust", "busted") and not MACHINES.intersection(low):
        return "in good condition"
    if word == "jammed" and not _ROADS.intersection(low):
        return "working"
    if word == "exhausted" and not _RESOURCES.intersection(low):
        return "rested"
    return positive


def _weight(low: list[str], start: int, at: int, before: bool) -> int:
    """How sure it is that the adjective tells the state of the head: after "is", opening, after its noun, elsewhere."""
    if start > 0 and low[start - 1] in COPULAS:
        return 6
    if (
        low[at] == "poor"
        and low[at + 1 : at + 2]
        and low[at + 1] in ("quality", "condition", "conditions", "performance", "service")
    ):
        return 4
    if low[at] in TAINTING and (start == 0 or low[start - 1] not in COPULAS):
        return 0
    if low[at] == "vulnerable" and start > 0 and not PEOPLE.intersection(low[:start]):
        return 4  # "sites vulnerable to attacks": no people
    if low[at] in POPULATION and start > 0:
        return 0
    if low[at] in POPULATION and before:
        return 1
    if start == 0 or (start == 1 and low[0] in ARTICLES):
        return 6 if before else 5
    return 2 if before else 4


def _joined(low: list[str], turns: list[Turn], best: int) -> list[Turn]:
    """The chosen turn and those joined to it by "and", "or", a comma, or that follow another "is"."""
    chosen = [turns[best]]
    joints = {"and", "or", ",", "is", "are", "but"}
    for turn in turns[best + 1 :]:
        gap = low[chosen[-1].end : turn.start]
        if (
            (0 < len(gap) <= 2 and joints.issuperset(gap))
            or (gap and gap[-1] in COPULAS and turn.weight == 6)
            or (turn.start == chosen[-1].end and turn.weight > 0)
        ):
            chosen.append(turn)
    for turn in reversed(turns[:best]):
        gap = low[turn.end : chosen[0].start]
        if len(gap) <= 2 and joints.issuperset(gap) and turn.weight > 0:
            chosen.insert(0, turn)
    return chosen


def _already_good(low: list[str], turn: Turn) -> bool:
    """Example: "Participation is high" or "crime is low" is no problem as it stands."""
    word, head = low[turn.end - 1], low[max(zone_end(low) - 1, 0)]
    if word in LOW:
        return is_bad(head)
    return word in HIGH and is_good(head)


def _articles(words: Words) -> Words:
    """Example: "an good" > "a good", "a adequate" > "an adequate"."""
    for at in range(len(words) - 1):
        if words[at].lower() in ("a", "an") and words[at + 1][:1].isalpha():
            article = indefinite(words[at + 1])
            words[at] = article if words[at][0] == "a" else article.capitalize()
    return words
