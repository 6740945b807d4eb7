"""The word the rules look up for a word as somebody typed it, and the typed word again in what is answered (R16)."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache

from ogcore.language.fold import fold
from ogcore.language.lexicon import lexicon
from ogcore.language.wording import decapitalise

_SUPERLATIVE = re.compile(r"^(\w{2,})isim([oa]s?)$")
_VERY = frozenset("bien super súper rete requete re bastante mega ultra bn".split())
"""Words that strengthen a Spanish quality as "muy" does."""
_HARDENED = {"qu": "c", "gu": "g"}


@dataclass(frozen=True)
class Read:
    """One word the rules look up, and the word that was typed for it; None when one typed word became several."""

    word: str
    typed: str | None


class Spelling:
    """How one language's words are read; ``known`` are the words of its rules, ``evil`` those guessed by sound."""

    def __init__(self, language: str, known: Iterable[str], evil: Iterable[str]) -> None:
        lex = lexicon(f"spelling.{language}")
        self._pairs = {fold(typed): meant.split() for typed, meant in lex.pairs("word", "pairs").items()}
        self._phrases = sorted(
            ((tuple(typed.split()), meant.split()) for typed, meant in lex.pairs("word", "phrases").items()),
            key=lambda pair: -len(pair[0]),
        )
        self._known = frozenset(known)
        self._accented = _unambiguous(self._known, fold)
        self._sounds = _unambiguous(frozenset(evil), _sound)
        self._spanish = language == "es"
        self._evil = frozenset(map(fold, evil))

    def read(self, typed: list[str]) -> list[Read]:
        """Return the words to look up, each with the typed word it stands for."""
        found: list[Read] = []
        at = 0
        low = [fold(word) for word in typed]
        while at < len(typed):
            phrase = next((pair for pair in self._phrases if tuple(low[at : at + len(pair[0])]) == pair[0]), None)
            if phrase and (at + len(phrase[0]) < len(typed)):
                found += [
                    Read(_like(word, typed[at]) if not step else word, None) for step, word in enumerate(phrase[1])
                ]
                at += len(phrase[0])
                continue
            found += self._word(typed, low, at)
            at += 1
        return found

    def _word(self, typed: list[str], low: list[str], at: int) -> list[Read]:
        meant = self._meant(typed[at], low, at)
        if len(meant) == 1:
            return [Read(_like(meant[0], typed[at]), typed[at])]
        return [Read(_like(word, typed[at]) if index == 0 else word, None) for index, word in enumerate(meant)]

    def _meant(self, word: str, low: list[str], at: int) -> list[str]:
        plain = word.lower().replace("’", "'")
        if self._spanish and plain in _VERY and low[at + 1 : at + 2] and self._is_evil(low[at + 1]):
            return ["muy"]
        if low[at].replace("’", "'") in self._pairs:
            return self._pairs[low[at].replace("’", "'")]
        if plain in self._known:
            return self._is_or_this(low, at) if self._spanish and plain == "esta" else [plain]
        if low[at] in self._accented:
            return [self._accented[low[at]]]
        return self._by_ending(plain, low[at]) if self._spanish else [plain]

    def _is_evil(self, folded: str) -> bool:
        return folded in self._evil or fold(self._pairs.get(folded, [""])[-1]) in self._evil

    def _by_ending(self, plain: str, folded: str) -> list[str]:
        if folded == "esta" or not plain.isalpha():
            return [plain]
        superlative = _SUPERLATIVE.match(folded)
        if superlative:
            stem, ending = superlative.groups()
            base = next((stem[: -len(end)] + hard for end, hard in _HARDENED.items() if stem.endswith(end)), stem)
            return ["muy", self._accented.get(base + ending, base + ending)]
        if folded.endswith("ion") and len(folded) > 4:
            return [plain[:-3] + "ión"]
        sound = _sound(folded) if len(folded) >= 5 else ""
        return [self._sounds[sound]] if sound in self._sounds else [plain]

    def _is_or_this(self, low: list[str], at: int) -> list[str]:
        """Example: "la calle esta rota" is "está"; "en esta calle" is not."""
        before, after = low[at - 1] if at else "", low[at + 1] if at + 1 < len(low) else ""
        this = before in _BEFORE_THIS or not after or (not before and after not in self._accented_adjectives)
        return ["esta" if this else "está"]

    @property
    def _accented_adjectives(self) -> frozenset[str]:
        return frozenset({"muy", "bien", "mal", "en", "lleno", "llena"})


_BEFORE_THIS = frozenset("en de por con a para desde sobre toda todas que y como".split())


def restored(answer: list[str], read: list[Read]) -> list[str]:
    """Return the answer with every word that was kept spelled as it was typed."""
    said = [item.word.lower() for item in read]
    words = list(answer)
    for theirs, ours, length in SequenceMatcher(
        None, said, [word.lower() for word in answer], False
    ).get_matching_blocks():
        for step in range(length):
            typed = read[theirs + step].typed
            if typed is not None:
                words[ours + step] = decapitalise(typed) if words[ours + step][:1].islower() else typed
    return words


def _like(word: str, typed: str) -> str:
    return word.capitalize() if typed[:1].isupper() and word.islower() else word


def _unambiguous(words: frozenset[str], key: Callable[[str], str]) -> dict[str, str]:
    """Return the words by their key, where no other word has it."""
    by_key: dict[str, set[str]] = {}
    for word in words:
        by_key.setdefault(key(word), set()).add(word)
    return {name: next(iter(found)) for name, found in by_key.items() if len(found) == 1}


@cache
def _sound(word: str) -> str:
    """Return how a Spanish word sounds: z and soft c as s, v as b, no h, ll as y, soft g as j."""
    plain = re.sub(r"c(?=[ei])", "s", fold(word)).replace("z", "s").replace("v", "b").replace("ll", "y")
    return re.sub(r"(?<!c)h", "", re.sub(r"g(?=[ei])", "j", plain))
