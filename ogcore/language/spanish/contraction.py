"""Taking "del" and "al" apart, so that rules see the preposition and the article, and contracting them again."""

import re


def opened(words: list[str]) -> list[str]:
    """Example: "del" > "de el", "al" > "a el"."""
    apart: list[str] = []
    for word in words:
        low = word.lower()
        if low in ("del", "al"):
            apart += [word[:-1] if low == "del" else word[:1], "el"]
        else:
            apart.append(word)
    return apart


def closed(words: list[str]) -> list[str]:
    """Example: "de el" > "del", "a el" > "al"; "y" > "e" before the sound of i."""
    together: list[str] = []
    for word in words:
        if word == "el" and together and together[-1].lower() in ("de", "a"):
            together[-1] += "l"
        elif together and together[-1] in ("y", "e"):
            together[-1] = "e" if re.match(r"h?i(?!e)|h?í", word.lower()) else "y"
            together.append(word)
        else:
            together.append(word)
    return together
