"""The value of an indicator as people write it: "131", "25 %", "1,200 casos", "$ 3.5 millones"."""

import re

from ogcore.seal.quantity import number_of
from ogcore.seal.token import tokens, words_of

_SIGNED = re.compile(r"^\s*[-−]\s*\d")


def read_figure(text: str, language: str) -> float | None:
    """Return the one number a text says, None where it says none or several."""
    times = {word: int(value) for word, value in words_of(language).pairs("number", "times").items()}
    found: list[float] = []
    for token in tokens(text):
        if token.word[0].isdecimal():
            found.append(number_of(token.word, language))
        elif token.word in times and found:
            found[-1] *= times[token.word]
    if len(found) != 1:
        return None
    return -found[0] if _SIGNED.match(text) else found[0]
