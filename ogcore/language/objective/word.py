"""The word lists of the checks of an objective."""

from functools import cache

from ogcore.language.lexicon import Expression, lexicon
from ogcore.language.statement.word import Word

_FIELDS = """
    maternity health education safety justice water nature waste mobility farming sport animals housing work
""".split()


@cache
def listed(code: str, section: str, entry: str) -> frozenset[str]:
    """The words of an entry."""
    return lexicon(f"objective.{code}").words(section, entry)


@cache
def _expressions(code: str, section: str, entry: str) -> list[Expression]:
    return lexicon(f"objective.{code}").expressions(section, entry)


def length_at(words: list[Word], at: int, code: str, section: str, entry: str) -> int:
    """How many words of an entry's longest expression stand at a position, 0 for none."""
    low = tuple(word.low for word in words[at : at + 6])
    return next((len(e) for e in _expressions(code, section, entry) if low[: len(e)] == e), 0)


@cache
def fields(code: str) -> dict[str, tuple[str, ...]]:
    """The beginnings of words by the field of public life they belong to."""
    return {name: tuple(sorted(listed(code, "field", name))) for name in _FIELDS}


@cache
def related(code: str) -> frozenset[frozenset[str]]:
    """The pairs of fields that can serve each other."""
    pairs = lexicon(f"objective.{code}").text("related", "pairs").replace("\n", ";").split(";")
    return frozenset(frozenset(pair.split()) for pair in pairs if pair.strip())
