"""Which ideas may say the same (R7): a hint for people, who decide. No language is asked for; a room writes in several.

Words are compared without accents, capitals, small words and endings, in any order.
"""

import math
import re
import time
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from rapidfuzz import fuzz, process

ALIKE = 80
"""From this likeness on (0 to 100) two ideas are worth a look."""
HINTS = 3
"""Ideas named beside an idea at most; who merges with them is shown the next ones."""
COMPARED = 1_000
"""Characters of an idea that are compared: all that people may type, and the beginning of what was written before."""
_WORD = re.compile(r"[^\W_]+")
_SMALL = frozenset(
    """
    a al algo algunas algunos ante asi aun cada como con contra cual cuando de del desde donde e el ella ellas ellos en
    entre era es esa ese eso esta estan estar estas este esto estos fue ha hacia han hasta hay la las le les lo los mas
    me mi mucha muchas mucho muchos muy no nos nuestra nuestro o otra otro para pero poca poco por porque que quien se
    ser si sin sobre son su sus tambien tan tanto te tiene tienen todo todos tu u un una unas uno unos y ya
    about all also an and any are as at be because been but by can do does each every for from had has have he her his
    how i if in into is it its many more most much my nor not of on only or our she so some such than that the their
    them then there these they this those to too very was we were what when where which who will with you your
    """.split()  # noqa: SIM905 - a list of quoted words would be read by nobody
)
_ENDINGS = tuple(
    """
    amientos imientos amiento imiento aciones iciones uciones mente acion icion ucion ancias encias ancia encia idades
    idad adoras adores adora ador adas ados idas idos ada ado ida ido ando iendo ations ation ings ing ness ment ies ces
    ed ly es as os ar er ir an en s a e o y z
    """.split()  # noqa: SIM905 - the longest first: the first that fits is taken
)
_STEM = 3


@lru_cache(maxsize=8192)
def words(text: str) -> tuple[str, ...]:
    """Return the stems of what carries meaning in ``text``, each once and sorted; all its words where none does."""
    flat = "".join(c for c in unicodedata.normalize("NFKD", text[:COMPARED].casefold()) if not unicodedata.combining(c))
    found = _WORD.findall(flat)
    return tuple(sorted({_stem(word) for word in found if word not in _SMALL} or set(found)))


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _STEM:
            return word[: -len(ending)]
    return word


def _scores(bag: str, others: Sequence[str]) -> list[float]:
    """Score bags of words: common words weigh most, and what is left over on either side counts against them."""
    common = process.cdist([bag], others, scorer=fuzz.token_set_ratio)[0]
    whole = process.cdist([bag], others, scorer=fuzz.token_sort_ratio)[0]
    return [float((part + all_of_it) / 2) for part, all_of_it in zip(common, whole, strict=True)]


class Likeness:
    """Remembers which ideas are alike, so that a new one is compared with the others once."""

    def __init__(self) -> None:
        self._stems: dict[str, tuple[str, ...]] = {}
        self._holders: dict[str, set[str]] = {}
        self._alike: dict[str, dict[str, float]] = {}

    def similar(self, texts: Mapping[str, str], seconds: float = math.inf) -> dict[str, list[str]]:
        """Return for each idea (id -> words) the ids of those most like it, the most alike first, at most HINTS.

        After so many ``seconds`` no new idea is begun with: those left have their turn the next time.
        """
        until = time.monotonic() + seconds
        stems = {idea: words(text) for idea, text in texts.items()}
        for idea in [idea for idea, known in self._stems.items() if stems.get(idea) != known]:
            self._forget(idea)
        for idea in [idea for idea in stems if idea not in self._stems]:
            if time.monotonic() > until:
                break
            self._take_in(idea, stems[idea])
        place = {idea: number for number, idea in enumerate(texts)}
        return {
            idea: sorted(near, key=lambda other: (-near[other], place[other]))[:HINTS]
            for idea, near in self._alike.items()
            if near
        }

    def knows(self, texts: Iterable[str]) -> bool:
        """Tell whether all these ideas have had their turn."""
        return all(idea in self._stems for idea in texts)

    def _forget(self, idea: str) -> None:
        for stem in self._stems.pop(idea):
            self._holders[stem].discard(idea)
        for other in self._alike.pop(idea):
            self._alike[other].pop(idea, None)

    def _take_in(self, idea: str, stems: tuple[str, ...]) -> None:
        near = self._alike[idea] = {}
        shared = Counter(other for stem in stems for other in self._holders.get(stem, ()))
        # of pairs that share less than half their words none comes near ALIKE: most need no closer look
        others = [o for o, count in shared.items() if 2 * count >= min(len(stems), len(self._stems[o]))]
        if others:
            scores = _scores(" ".join(stems), [" ".join(self._stems[other]) for other in others])
            near |= {other: score for other, score in zip(others, scores, strict=True) if score >= ALIKE}
        for other, score in near.items():
            self._alike[other][idea] = score
        self._stems[idea] = stems
        for stem in stems:
            self._holders.setdefault(stem, set()).add(idea)
