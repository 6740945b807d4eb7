"""From a negative statement to the positive state it turns into (R16)."""

from collections.abc import Callable

from ogcore.errors import UnknownLanguage
from ogcore.language import english, spanish
from ogcore.language.proposal import ASK, Proposal
from ogcore.language.rule import Rule
from ogcore.language.wording import LONGEST, capitalise_like, clean, join, split

_LANGUAGES: dict[str, tuple[Rule, ...]] = {"es": spanish.RULES, "en": english.RULES}
_OPEN: dict[str, Callable[[list[str]], list[str]]] = {"es": spanish.opened, "en": english.opened}
_CLOSE: dict[str, Callable[[list[str]], list[str]]] = {"es": spanish.closed, "en": english.closed}
_BARE: dict[str, frozenset[str]] = {
    "es": frozenset({"no", "ni", "tampoco", "nadie", "ningún", "ninguna", "ninguno"}),
    "en": frozenset({"not", "no", "nobody", "none", "nor", "neither", "cannot", "never"}),
}


_TORN = frozenset(
    "hay con de en por para sin a el la los las un una y o que there is are of with in by to the and or".split()
)
"""Words no objective ends with."""


def propose(problem: str, language: str) -> Proposal:
    """Propose the positive state ``problem`` turns into, in its language ("es", "en"; region ignored).

    Answers without a text when no rule is sure: the group is asked instead of guessed for. A text is never empty, never
    the problem itself and never its mere denial. Raises UnknownLanguage. Takes time linear in the text.
    """
    code = language.replace("_", "-").split("-")[0].lower()
    if code not in _LANGUAGES:
        raise UnknownLanguage(language)
    if len(problem) > 2 * LONGEST:
        return ASK
    statement = clean(problem)
    if not statement or len(statement) > LONGEST:
        return ASK
    shouted = statement.isupper() and " " in statement
    words = _OPEN[code](split(statement.lower() if shouted else statement))
    for rule in _LANGUAGES[code]:
        turned = rule.turn(words)
        if turned is not None:
            objective = capitalise_like(statement, join(_CLOSE[code](turned)))
            objective = objective.upper() if shouted else objective
            return Proposal(objective, rule.name, True) if _keeps(statement, objective, _BARE[code]) else ASK
    return ASK


def _keeps(statement: str, objective: str, bare: frozenset[str]) -> bool:
    """True when the objective says something, something else, is no mere denial and no torn-off beginning."""
    said = [word.strip(",;:.") for word in objective.casefold().split()]
    torn = not said or said[-1] in _TORN or statement.rsplit(maxsplit=1)[-1].casefold() in bare
    return not torn and said != statement.casefold().split() and not bare.intersection(said)
