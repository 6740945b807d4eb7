"""Finding what to name of the agendas by words of either language, accents and word forms aside (R31).

What holds more of the words asked for comes first, rare words counting more (their inverse frequency among the titles)
and other forms of a word a little less; then what says it in one breath and little besides, and what is wider: a goal,
a target, an indicator.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from rapidfuzz import fuzz, process

from ogcore.agendas.catalogue import LEVELS, Entry, Level, catalogue, entry
from ogcore.agendas.words import Index, Title, everyday, index, known_stems, plain_form, vocabulary, words_of
from ogcore.language.fold import fold
from ogcore.language.stem import stem
from ogcore.record.language import LANGUAGES

MOST = 10
"""How many are found unless more are asked for."""
LONGEST = 500
"""Characters of what is looked for that are read."""
_CODE = re.compile(r"(?:^|\s)(\d{1,2}(?:\.[0-9a-d]{1,2}){0,2})\.?$")
_SAID = frozenset({"goal", "target", "indicator", "sdg", "objetivo", "meta", "indicador", "ods"})
"""Words that may stand before a code and say nothing else."""
_WRITTEN, _FORM, _MEANT = 1.0, 0.85, 0.75
"""How much a title says of a word asked for: the word itself, another form of it, what titles say in its place."""
_WIDER: Mapping[Level, float] = {"agenda": 0.8, "step": 0.6, "goal": 1.25, "target": 1.15, "indicator": 1.0}
_NEAR = 3
"""Words by which two that were asked for stand apart at most, said in one breath."""
_BREATH = 1.35
_LENGTH = 0.6
_ALIKE = 84.0
_SHORTEST_TYPO = 5
_ENOUGH = 0.25
"""The share of the weight of all words asked for that what is found holds at least."""
_DIGITS = 2


@dataclass(frozen=True, slots=True)
class _Asked:
    """One word asked for: the stems that answer it, with how well; ``form`` is its plain form."""

    form: str
    stems: Mapping[str, float]

    def in_title(self, title: Title) -> tuple[float, int]:
        """Return how well a title says it, and at which of its words; nothing and -1 where it does not."""
        best, at = 0.0, -1
        for place, (form, found) in enumerate(zip(title.forms, title.stems, strict=True)):
            worth = _WRITTEN if form == self.form else self.stems.get(found, 0.0)
            if worth > best:
                best, at = worth, place
        return best, at

    def weight(self, known: Index) -> float:
        """Return how rare it is among the titles of a language."""
        return min((known.weight[one] for one in self.stems if one in known.weight), default=known.rarest)


@dataclass(frozen=True, slots=True)
class _Hit:
    entry: Entry
    share: float
    score: float

    @property
    def rank(self) -> tuple[float, float, int, str]:
        return -round(self.share, _DIGITS), -self.score, LEVELS.index(self.entry.level), self.entry.code


def search(text: str, most: int = MOST) -> list[Entry]:
    """Return at most so many entries that a text in either language, or a code, asks for; the best first."""
    asked = text[:LONGEST]
    found = _by_code(asked) or _by_words(asked)
    return found[: max(0, most)]


def suggestions(code: str, most: int = 3) -> list[Entry]:
    """Return what somebody may have meant by a code that is none: what stands above it, what is near to or says it."""
    wanted = fold(code.strip())[:LONGEST]
    known = catalogue()
    above = [known[name] for name in _above(wanted) if name in known]
    near = process.extract(wanted, list(known), scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=most)
    worded = _by_words(wanted) if any(character.isalpha() for character in wanted) else []
    found = [*above, *worded, *(known[name] for name, _, _ in near)] if wanted else []
    return list({one.code: one for one in found}.values())[:most]


def _above(code: str) -> Iterator[str]:
    """Yield what stands above a code: "5.2" and "5" of "5.2.9"."""
    while "." in code:
        code = code.rpartition(".")[0]
        yield code


def _by_code(text: str) -> list[Entry]:
    """Return the entry that a code names, and what stands under it; nothing where more than a code is said."""
    folded = fold(text.strip())
    named, match = entry(folded), _CODE.search(folded)
    if named is None and match is not None and all(word in _SAID for word in folded[: match.start()].split()):
        named = entry(match[1])
    if named is None:
        return []
    return [named, *(one for one in catalogue().values() if one.code.startswith(f"{named.code}."))]


def _by_words(text: str) -> list[Entry]:
    asked = [_asked(word) for word in dict.fromkeys(words_of(text))]
    best: dict[str, _Hit] = {}
    for language in LANGUAGES:
        for hit in _hits(asked, index(language)):
            before = best.get(hit.entry.code)
            if before is None or hit.rank < before.rank:
                best[hit.entry.code] = hit
    return [hit.entry for hit in sorted(best.values(), key=lambda hit: hit.rank)]


@cache
def _asked(word: str) -> _Asked:
    """Return what answers to a word: its other forms, what titles say in its place, else what is nearly written so."""
    own = stem(word)
    stems = dict.fromkeys(map(stem, everyday().get(word, ())), _MEANT)
    if own in known_stems():
        stems[own] = _FORM
    elif not stems and len(word) >= _SHORTEST_TYPO:
        near = process.extractOne(word, vocabulary(), scorer=fuzz.ratio, score_cutoff=_ALIKE)
        stems |= {stem(near[0]): _FORM} if near else {}
    return _Asked(plain_form(word), stems)


def _hits(asked: list[_Asked], known: Index) -> Iterator[_Hit]:
    weights = [one.weight(known) for one in asked]
    whole = sum(weights)
    for title in known.titles:
        held = [one.in_title(title) for one in asked]
        said = sum(weight * worth for weight, (worth, _) in zip(weights, held, strict=True))
        if whole and said / whole >= _ENOUGH:
            yield _Hit(title.entry, said / whole, said * _standing(title, [at for _, at in held if at >= 0], known))


def _standing(title: Title, places: list[int], known: Index) -> float:
    """Return how much more a title counts for being wider, shorter, and for saying in one breath what was asked."""
    length = 1 - _LENGTH + _LENGTH * len(title.words) / known.length
    breath = len(places) > 1 and max(places) - min(places) <= _NEAR * (len(places) - 1)
    return _WIDER[title.entry.level] / (1 + length) * (_BREATH if breath else 1.0)
