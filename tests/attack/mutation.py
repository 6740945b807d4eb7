"""What is sound, broken at random but the same each time for a seed: values, JSON and bytes."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator
from typing import Any

HALF = "half \ud800 a letter"
"""Half of a surrogate pair: no text can be written with it."""
_NUMBERS = ("9" * 4300, "9" * 5000, "-" + "9" * 400, "1e999", "-1e999", "NaN", "-0", "1e-400", "0.1", "0x10", "1_000")
_PIECES = ('"', "\\", "{", "}", "[", "]", ",", ":", "null", "\\ud800", "\\u0000", "\x00", "\x7f", "//", "'", "\u2028")


def deep(levels: int, within: Any = 1) -> Any:
    """Return something inside so many lists and dictionaries."""
    for level in range(levels):
        within = [within] if level % 2 else {"node": within}
    return within


def _plain(chance: random.Random) -> Any:
    """Return a text, number or truth value that nobody means."""
    makers: tuple[Callable[[], Any], ...] = (
        lambda: HALF,
        lambda: None,
        lambda: chance.choice((True, False, 0, -1, 1.5, 2**31, 2**63, 2**64, -(2**70), 10**400)),
        lambda: chance.choice((float("nan"), float("inf"), -float("inf"), 1e308, -0.0)),
        lambda: chance.choice(
            ("", " ", "\x00", "\n" * 40, "\u202e\u2066", "a\u0301" * 30, "👩‍👧" * 9, "%s%n{0}", "../..")
        ),
        lambda: chance.choice(("__proto__", "__class__", "constructor", "self", "intent", "'; drop table events; --")),
        lambda: "x" * chance.choice((61, 300, 2_001, 20_000)),
    )
    return chance.choice(makers)()


def hostile(chance: random.Random) -> Any:
    """Return a value that nobody means, whole or in lists and dictionaries."""
    sort = chance.randrange(10)
    if sort == 0:
        return deep(chance.choice((1, 3, 60, 250)), _plain(chance))
    if sort == 1:
        return [_plain(chance) for _ in range(chance.choice((0, 1, 3, 50)))]
    if sort == 2:
        return {chance.choice(("node", "text", "", "0", HALF)): _plain(chance) for _ in range(3)}
    return _plain(chance)


def changed(sound: Any, chance: random.Random, times: int) -> Any:
    """Return a copy with so many parts, chosen anywhere in it, replaced, taken out, doubled or wrapped."""
    whole: dict[str, Any] = {"": copy.deepcopy(sound)}
    for _ in range(times):
        within, key = chance.choice(list(_places(whole)))
        deed = chance.randrange(6)
        if deed == 0 and isinstance(within, dict) and len(within) > 1:
            del within[key]
        elif deed == 1:
            within[key] = [within[key]]
        elif deed == 2 and isinstance(within, dict):
            within[chance.choice(("data", "content", "op", "kind", "text", HALF, "x" * 200))] = hostile(chance)
        elif deed == 3 and isinstance(within[key], str):
            within[key] = _letters(within[key], chance)
        else:
            within[key] = hostile(chance)
    return whole.get("")


def _places(whole: dict[str, Any]) -> Iterator[tuple[Any, Any]]:
    """Yield every part of a whole by what holds it and its key, however deep."""
    waiting: list[Any] = [whole]
    while waiting:
        within = waiting.pop()
        for key, part in within.items() if isinstance(within, dict) else enumerate(within):
            yield within, key
            if isinstance(part, dict | list):
                waiting.append(part)


def _letters(text: str, chance: random.Random) -> str:
    place = chance.randrange(len(text) + 1)
    return text[:place] + chance.choice((HALF, "\x00", "é", " ", "'", '"', "\U0010ffff", "x" * 70)) + text[place + 1 :]


def broken_text(text: str, chance: random.Random) -> str:
    """Return JSON that may be none any more: cut, doubled, with numbers and signs where they do not belong."""
    place = chance.randrange(len(text) + 1)
    deed = chance.randrange(6)
    if deed == 0:
        return text[:place]
    if deed == 1:
        return text + text[place:]
    if deed == 2:
        return text[:place] + chance.choice(_PIECES) + text[place:]
    if deed == 3:
        return text.replace('"x"', chance.choice(_NUMBERS), 1) if '"x"' in text else text + chance.choice(_NUMBERS)
    if deed == 4:
        return "[" * chance.choice((10, 900, 990, 1_000, 5_000)) + text
    end = text.rfind("}")
    return text[:end] + ', "content": ' + chance.choice(_NUMBERS) + text[end:]


def broken_bytes(data: bytes, chance: random.Random) -> bytes:
    """Return bytes with pieces changed, taken out, doubled or put in."""
    whole = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 5, 20))):
        place = chance.randrange(len(whole) + 1)
        length = chance.choice((1, 1, 4, 30, len(whole) // 3))
        deed = chance.randrange(4)
        if deed == 0:
            del whole[place : place + length]
        elif deed == 1:
            whole[place:place] = whole[place : place + length]
        elif deed == 2:
            whole[place:place] = chance.choice(
                (b"\xff", b"\0", b'"', b"9" * 400, b"[" * 2000, b"\xed\xa0\x80", b"null")
            )
        elif whole:
            whole[min(place, len(whole) - 1)] = chance.randrange(256)
    return bytes(whole)
