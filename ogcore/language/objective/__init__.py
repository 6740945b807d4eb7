"""Checks of an objective that explain themselves and never block (R17)."""

from ogcore.errors import UnknownLanguage
from ogcore.language.objective.coherence import look_for_incoherence
from ogcore.language.objective.content import look_for_content
from ogcore.language.objective.promise import look_for_promise
from ogcore.language.objective.verb import look_for_result, opens_with_action
from ogcore.language.statement.finding import Finding
from ogcore.language.statement.word import read_words
from ogcore.record.language import LANGUAGES

__all__ = ["CODES", "Finding", "check_objective", "opens_with_action"]

CODES = ("no_verb", "no_result", "no_population", "not_quantified", "no_deadline", "unrealistic", "incoherent")


def check_objective(text: str, language: str, parents: tuple[str, ...] = ()) -> list[Finding]:
    """Look for what an objective leaves out of verb, result, population, goal and term, or promises too much (R17).

    ``parents`` are the objectives it should contribute to, if any. An empty list for a good objective or an empty text.
    Precision goes before recall: what is doubtful is not remarked on. Raises UnknownLanguage.
    """
    code = language.replace("_", "-").split("-")[0].lower()
    if code not in LANGUAGES:
        raise UnknownLanguage(language)
    words = read_words(text)
    if not any(word.low[0].isalpha() for word in words):
        return []
    looks = (look_for_result, look_for_content, look_for_promise)
    found = [finding for look in looks for finding in look(words, code)]
    return [*found, *look_for_incoherence(words, parents, code)]
