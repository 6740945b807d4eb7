"""The words of one language that keep a wording from being sure, indexed the way they are looked up."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ogcore.language.fold import fold
from ogcore.language.lexicon import Expression, lexicon

_LONGEST = 4
_NOUNS_IN_O = frozenset("popó dominó bongó buró paletó rondó capó chapó robó_no rococó".split())
_ONCE = ("ó", "aron", "ieron", "jeron")


class Listed:
    """Words, beginnings of words ("corrup*") and expressions, without accents."""

    def __init__(self, entries: Iterable[str]) -> None:
        plain = [fold(entry) for entry in entries]
        self._beginnings = tuple(entry.removesuffix("*") for entry in plain if entry.endswith("*"))
        self._words = frozenset(entry for entry in plain if " " not in entry and not entry.endswith("*"))
        self._expressions = frozenset(tuple(entry.split()) for entry in plain if " " in entry)

    def __contains__(self, word: str) -> bool:
        return word in self._words or (bool(self._beginnings) and word.startswith(self._beginnings))

    def at(self, low: list[str], at: int) -> int:
        """Return how many words of an entry stand at a position, 0 when none does."""
        for length in range(min(_LONGEST, len(low) - at), 1, -1):
            if tuple(low[at : at + length]) in self._expressions:
                return length
        return 1 if low[at] in self else 0

    def anywhere(self, low: list[str]) -> bool:
        """Tell whether an entry stands anywhere."""
        return any(self.at(low, at) for at in range(len(low)))


@dataclass(frozen=True)
class Grammar:
    """What the doubts ask the rules of a language: everything takes a word without accents."""

    adjective: Callable[[str], bool]
    evil: Callable[[str], bool]
    verb: Callable[[str], bool]
    scarce: Callable[[str], bool]
    finite: Callable[[str], bool]
    function: Callable[[str], bool]
    copula: Callable[[str], bool]
    people: Callable[[str], bool]
    measured: Callable[[str], bool]
    plural: Callable[[str], bool]
    counted: Callable[[str], bool]
    uncounted: Callable[[str], bool]
    compounds: bool
    describing: frozenset[Expression]


class Book:
    """The lists of one language, and its grammar as far as the doubts need it."""

    def __init__(self, language: str, grammar: Grammar) -> None:
        lex = lexicon(f"doubt.{language}")

        def listed(section: str, entry: str) -> Listed:
            return Listed(lex.words(section, entry))

        self.grammar = grammar
        self.evil, self.about = listed("left", "evil"), listed("left", "about")
        self.standing, self.denial, self.weak = (listed("left", name) for name in ("standing", "denial", "weak"))
        self.everywhere, self.turned_verbs = listed("left", "everywhere"), listed("uncertain", "turned")
        self.of_machines, self.still = listed("uncertain", "of_machines"), listed("uncertain", "still")
        self.quality, self.badly = listed("left", "quality"), listed("left", "badly")
        self.trading, self.moving = listed("uncertain", "verbs"), listed("uncertain", "moving")
        self.matter, self.natural = listed("left", "matter"), listed("uncertain", "natural")
        self.time, self.kept_time = listed("time", "expressions"), listed("time", "kept")
        self.vague, self.idioms = listed("clause", "vague"), listed("clause", "idioms")
        self.never = listed("uncertain", "never")
        self.openers, self.of_saying = listed("clause", "openers"), listed("clause", "of_saying")
        self.causes, self.agents = listed("clause", "causes"), listed("clause", "agents")
        self.clitics, self.uncertain = listed("clause", "clitics"), listed("uncertain", "words")
        self.insults, self.feelings = listed("insult", "words"), listed("insult", "feelings")
        self.foreign = listed("insult", "foreign")
        self.fewer, self.joints = listed("phrase", "fewer"), listed("phrase", "joints")
        self.asking, self.past = listed("phrase", "asking"), listed("phrase", "past")
        self.much, self.articles = listed("phrase", "much"), listed("phrase", "articles")
        self.irregular = listed("phrase", "irregular")
        self.quantity, self.determiners = listed("phrase", "quantity"), listed("phrase", "determiners")
        self.linking, self.qualified = listed("grammar", "linking"), listed("grammar", "qualified")

    def figured(self, said: list[str]) -> bool:
        """Tell whether a share is said in figures ("40 % of households"), as a plan does."""
        return any(character.isdigit() for word in said[:4] for character in word)

    def once(self, word: str) -> bool:
        """Tell whether a word, with its accents, says what was done once."""
        return word.lower().endswith(_ONCE) and word.lower() not in _NOUNS_IN_O

    def negative(self, low: list[str], at: int) -> bool:
        """Tell whether the word at a position names, or is, something bad."""
        word, grammar = low[at], self.grammar
        described = tuple(low[at : at + 2]) in grammar.describing
        if word in self.uncertain and not (at and grammar.copula(low[at - 1])):
            return grammar.scarce(word) and not described
        bad = grammar.adjective(word) or grammar.evil(word) or grammar.verb(word) or word in self.evil
        return not described and (bad or grammar.scarce(word) or bool(self.evil.at(low, at)))
