"""From a negative statement to the positive state it turns into (R16)."""

from dataclasses import dataclass

from ogcore.errors import UnknownLanguage
from ogcore.language import english, spanish
from ogcore.language.baseline import with_rising, without_baseline, without_trend
from ogcore.language.doubt import Book, doubt_of, question_of
from ogcore.language.fold import fold
from ogcore.language.halves import fewer_once, halved, said_once
from ogcore.language.proposal import ASK, Proposal, asked
from ogcore.language.rule import Rule, Words
from ogcore.language.spelling import Read, Spelling, restored
from ogcore.language.wording import LONGEST, capitalise_like, clean, join, lowered, split

_TORN = frozenset(
    "hay con de en por para sin a el la los las un una y o que there is are of with in by to the and or".split()
)
"""Words no objective ends with."""
_MAY_END = frozenset({"to", "there"})
_ARTICLES = frozenset("el la los las the".split())
_LESS = frozenset({"less", "opposite_noun"})


@dataclass(frozen=True)
class _Language:
    """The rules of a language and what it is read, opened, closed and doubted with."""

    rules: tuple[Rule, ...]
    spelling: Spelling
    book: Book
    bare: frozenset[str]
    joints: frozenset[str]
    contrast: frozenset[str]
    spanish: bool

    def opened(self, read: list[Read]) -> list[Read]:
        """Take contracted words apart."""
        if not self.spanish:
            return read
        apart: list[Read] = []
        for item in read:
            words = spanish.opened([item.word])
            apart += [item] if len(words) == 1 else [Read(word, None) for word in words]
        return apart

    def closed(self, words: Words) -> Words:
        """Contract words again, and let "there is" agree."""
        return spanish.closed(words) if self.spanish else english.closed(words)


_LANGUAGES = {
    "es": _Language(
        spanish.RULES,
        spanish.spelling(),
        spanish.book(),
        frozenset({"no", "ni", "tampoco", "nadie", "ningún", "ninguna", "ninguno"}),
        frozenset({"y", "e"}),
        frozenset({"pero"}),
        spanish=True,
    ),
    "en": _Language(
        english.RULES,
        english.spelling(),
        english.book(),
        frozenset({"not", "no", "nobody", "none", "nor", "neither", "cannot", "never"}),
        frozenset({"and"}),
        frozenset({"but"}),
        spanish=False,
    ),
}


def propose(problem: str, language: str) -> Proposal:
    """Propose the positive state ``problem`` turns into, in its language ("es", "en"; region ignored).

    Answers with a text only when it is sure: nothing of the problem is left in it. Else with a start to be edited, or
    with the code of the question that helps. A text is never empty, never the problem itself and never its mere denial.
    Raises UnknownLanguage. Takes time linear in the text.
    """
    code = language.replace("_", "-").split("-")[0].lower()
    if code not in _LANGUAGES:
        raise UnknownLanguage(language)
    if len(problem) > 2 * LONGEST:
        return ASK
    statement = clean(problem)
    if not statement or len(statement) > LONGEST:
        return ASK
    ours = _LANGUAGES[code]
    typed = split(statement)
    question = question_of([fold(word) for word in typed], "?" in problem or "¿" in problem, ours.book)
    if question:
        return asked(question)
    plain = without_baseline(statement)
    plain = spanish.without_lasting(plain) if ours.spanish else plain
    plain = with_rising(plain)
    lasting = without_trend(plain)
    if lasting != plain:
        less = _Statement(lasting, ours).proposal()
        if less.sure and less.rule in _LESS:
            return less  # "family violence on the rise": what there is less of grows no longer
    return _Statement(plain, ours).proposal()


class _Statement:
    """One statement on its way to a wording."""

    def __init__(self, statement: str, language: _Language) -> None:
        self.statement, self.language = statement, language
        self.shouted = statement.isupper() and " " in statement
        self.read = language.opened(language.spelling.read(split(statement.lower() if self.shouted else statement)))

    def proposal(self) -> Proposal:
        """Return the sure wording, a start, or the question."""
        words = [item.word for item in self.read]
        turned, rule, doubt = self._turned(words)
        if turned and doubt is None:
            return self._answered(turned, rule, None)
        if turned and doubt == "doubled":
            turned = said_once(turned, self.language.joints)
            doubt = doubt_of(words, turned, rule, self.language.book)
            if doubt is None:
                return self._answered(turned, rule, None)
        contrast = self.language.contrast & set(lowered(words))
        joined, whole = halved(words, self.language.joints | contrast, self._sure_half)
        if joined and contrast:
            plain = "y" if self.language.spanish else "and"
            return self._answered([plain if word in contrast else word for word in joined], "halves", "contrast")
        if joined and whole:
            joined = said_once(joined, self.language.joints)
            again = doubt_of(words, joined, "halves", self.language.book)
            return self._answered(fewer_once(joined, self.language.joints), "halves", again)
        if turned:
            return self._answered(turned, rule, doubt)
        return self._answered(joined, "halves", "half") if joined else asked(doubt or "unread")

    def _turned(self, words: Words) -> tuple[Words | None, str, str | None]:
        for rule in self.language.rules:
            turned = rule.turn(list(words))
            if turned is not None:
                if not turned:
                    return None, rule.name, "several_thoughts" if rule.name == "several_thoughts" else "unread"
                return turned, rule.name, doubt_of(words, turned, rule.name, self.language.book)
        return None, "", None

    def _sure_half(self, words: Words) -> Words | None:
        low = lowered(words)
        if low[0] in self.language.bare and low[1:2] and low[1] in _ARTICLES:
            return None  # "y no los sueldos": its verb is in the other half
        turned, rule, doubt = self._turned(words)
        if len(words) == 1 and rule == "opposite_state":
            return None  # "run-down and ... gardens": a quality of what the other half names
        return turned if turned and doubt is None and self._keeps(words, turned) else None

    def _keeps(self, words: Words, turned: Words) -> bool:
        return _says_something(" ".join(words), join(self.language.closed(list(turned))), self.language.bare)

    def _named(self, words: Words) -> Words:
        """Return the words with the capitals that stood within the statement ("Sunday")."""
        capital = {word.lower(): word for word in split(self.statement)[1:] if word[:1].isupper()}
        return [capital.get(word, word) for word in words]

    def _answered(self, turned: Words, rule: str, doubt: str | None) -> Proposal:
        words = restored(turned, self.read)
        words = self.language.closed(words if self.shouted else self._named(words))
        objective = capitalise_like(self.statement, join(words))
        objective = objective.upper() if self.shouted else objective
        if not _says_something(self.statement, objective, self.language.bare):
            return asked(doubt or "unread")
        if doubt is None:
            return Proposal(objective, rule, True)
        if doubt == "part_of_speech":
            return asked(doubt)
        return Proposal(None, None, False, start=objective, doubt=doubt)


def _says_something(statement: str, objective: str, bare: frozenset[str]) -> bool:
    """True when the objective says something, something else, is no mere denial and no torn-off beginning."""
    said = [word.strip(",;:.") for word in objective.casefold().split()]
    last = statement.rsplit(maxsplit=1)[-1].casefold()
    torn = not said or (said[-1] in _TORN and not said[-1] == last in _MAY_END) or last in bare
    return not torn and said != statement.casefold().split() and not bare.intersection(said)
