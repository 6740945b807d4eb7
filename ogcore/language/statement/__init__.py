"""Checks of a problem statement that explain themselves and never block (R8, R9)."""

from ogcore.errors import UnknownLanguage
from ogcore.language.statement.content import look_for_content
from ogcore.language.statement.finding import Finding
from ogcore.language.statement.scope import look_for_generality
from ogcore.language.statement.several import look_for_several
from ogcore.language.statement.solution import look_for_solution
from ogcore.language.statement.word import read_words
from ogcore.record.language import LANGUAGES

__all__ = ["Finding", "check_statement"]


def check_statement(text: str, language: str) -> list[Finding]:
    """Look for what usually weakens a problem statement; an empty list for a good one or an empty text (R8).

    Precision goes before recall: what is doubtful is not remarked on. Raises UnknownLanguage.
    """
    code = language.replace("_", "-").split("-")[0].lower()
    if code not in LANGUAGES:
        raise UnknownLanguage(language)
    words = read_words(text, code)
    if not any(word.low[0].isalpha() for word in words):
        return []
    looks = (look_for_solution, look_for_generality, look_for_several, look_for_content)
    return [finding for look in looks for finding in look(words, code)]
