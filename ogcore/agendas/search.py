"""Finding what to name of the agendas by words of either language, accents and word forms aside (R31).

What holds more of the words asked for comes first, rare words counting more (their inverse frequency among the titles)
and other forms of a word a little less; then what says it in one breath and little besides, and what is wider: a goal,
a target, an indicator.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process

from ogcore.agendas.catalogue import (
    AGENDAS,
    LEVELS,
    SUSTAINABLE_DEVELOPMENT,
    Entry,
    Level,
    agenda_of,
    catalogue,
    entry,
)
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
_WORDS_KEPT = 4_096
"""Words whose answers are kept: anybody may ask for any, so not all of them are."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """One word asked for: the stems that answer it, with how well; ``form`` is its plain form."""

    form: str
    stems: Mapping[str, float]

    def in_titles(self, known: Index) -> Mapping[int, tuple[float, int]]:
        """Return how well the titles that say it do, and at which of their words, by their number in the index."""
        worths = sorted({worth for worth in self.stems.values() if worth > 0}, reverse=True)
        spelled = known.of_form.get(self.form, {})
        said = [(_WRITTEN, spelled)] + [
            (worth, known.of_stem.get(one, {})) for worth in worths for one in self.stems if self.stems[one] == worth
        ]
        found: dict[int, tuple[float, int]] = {}
        for worth, places in said:
            for title, place in places.items():
                best, at = found.get(title, (0.0, place))
                if worth > best or (worth == best and place < at):
                    found[title] = (worth, place)
        return found

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


def offered(text: str, agenda: str = "", most: int = MOST) -> list[Entry]:
    """Return at most so many entries to choose from while a text is typed, those of ``agenda`` (a code, or "") first.

    Where nothing is typed they are the steps of the agenda, the goals of the 2030 Agenda, or the agendas there are.
    """
    asked = text[:LONGEST]
    found = (_by_code(asked) or _by_words(asked)) if asked.strip() else []
    of_it = [one for one in found if agenda_of(one.code) == agenda] if agenda else []
    return [*of_it, *(one for one in found or _whole(agenda) if one not in of_it)][: max(0, most)]


def _whole(agenda: str) -> list[Entry]:
    """Return what an agenda is made of, the widest of it; of no agenda, the agendas."""
    level: Level = "goal" if agenda == SUSTAINABLE_DEVELOPMENT else "step" if agenda in AGENDAS else "agenda"
    every = (one for one in catalogue().values() if one.level == level)
    return [one for one in every if level == "agenda" or agenda_of(one.code) == agenda]


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


@lru_cache(_WORDS_KEPT)
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
    """Yield the titles that say enough of what was asked for; each word is looked up, not looked for in every title."""
    weights = [one.weight(known) for one in asked]
    whole = sum(weights)
    held: dict[int, list[tuple[float, int]]] = {}
    for one, weight in zip(asked, weights, strict=True):
        for number, (worth, at) in one.in_titles(known).items():
            held.setdefault(number, []).append((weight * worth, at))
    for number, found in held.items():
        title, said = known.titles[number], sum((worth for worth, _ in found), 0.0)
        if whole and said / whole >= _ENOUGH:
            yield _Hit(title.entry, said / whole, said * _standing(title, [at for _, at in found], known))


def _standing(title: Title, places: list[int], known: Index) -> float:
    """Return how much more a title counts for being wider, shorter, and for saying in one breath what was asked."""
    length = 1 - _LENGTH + _LENGTH * len(title.words) / known.length
    breath = len(places) > 1 and max(places) - min(places) <= _NEAR * (len(places) - 1)
    return _WIDER[title.entry.level] / (1 + length) * (_BREATH if breath else 1.0)
