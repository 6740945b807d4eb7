"""Goals that only describe a procedure: a meeting is held, a plan is drawn up, and nobody says what changes (R28)."""

from ogcore.language.figure import figure_at
from ogcore.language.fold import fold
from ogcore.language.plain.word import length_at, listed, words_of

_AT_MOST = 6
"""Words that may stand between what is done and the thing it is done to."""


def procedure_in(text: str, language: str) -> str:
    """Return the words that say no more than a procedure, nothing where the text says what comes of it."""
    words = words_of(text)
    low = [word for word, _, _ in words]
    start = 1 if language == "en" and low[:1] == ["to"] else 0
    done = max(length_at(low, start, language, "procedure", name) for name in ("verb", "noun_of_verb")) if low else 0
    if not done:
        return ""
    thing = _thing(low, start + done, language)
    if thing is None or _says_what_for(low, thing + 1, language):
        return ""
    return text[words[start][1] : words[thing][2]]


def _thing(low: list[str], at: int, language: str) -> int | None:
    """Return where the thing stands that only proceeds, None where it is another thing."""
    place, last = at, min(at + _AT_MOST, len(low))
    while place < last:
        if low[place] in listed(language, "procedure", "thing"):
            return place
        skipped = _number(low, place) or (low[place] in listed(language, "procedure", "between"))
        if not skipped:
            return None
        place += skipped
    return None


def _number(low: list[str], at: int) -> int:
    """Return how many words the number has that stands at a place: "12", "twelve", "treinta y dos"; 0 for none."""
    if low[at].isdigit():
        return 1
    said = figure_at(tuple(map(fold, low)), at)
    return said[1] if said is not None else 0


def _says_what_for(low: list[str], at: int, language: str) -> bool:
    """Tell whether what follows says what for: "so that", or "to" with what changes."""
    for place in range(at, len(low)):
        if low[place] in listed(language, "procedure", "result"):
            return True
        if length_at(low, place, language, "procedure", "purpose") and not (
            low[place] == "para" and _is_noun(low, place)
        ):
            return True
    return False


def _is_noun(low: list[str], at: int) -> bool:
    """Tell whether "para" is for somebody or a time, and no purpose: "para jóvenes", "para 2027"."""
    following = low[at + 1] if at + 1 < len(low) else ""
    return not following.endswith(("ar", "er", "ir", "arse", "erse", "irse")) and following != "que"
