"""Fingerprints in digits and in words (R30)."""

import hashlib
from itertools import combinations

import pytest
from rapidfuzz.distance import OSA

from ogcore.errors import UnknownLanguage
from ogcore.seal import fingerprint, grouped, spoken
from ogcore.seal.fingerprint import WORD_BITS, word_list
from tests.seal.sample import sealed

UNFIT = {
    *("muert", "matar", "matan", "sangr", "puta", "puto", "mierd", "sexo", "arma", "armas", "bomba", "bombas", "odio"),
    *("dead", "death", "kill", "blood", "bomb", "hate", "sexy", "damn", "hell", "rape", "slave", "drug", "guns"),
}
ALIKE_IN_SPANISH = [
    ("qu", "k"),
    ("ce", "se"),
    ("ci", "si"),
    ("ge", "je"),
    ("gi", "ji"),
    ("c", "k"),
    ("z", "s"),
    ("v", "b"),
    ("ll", "y"),
]


def _heard(word: str) -> str:
    word = word.replace("ch", "1").replace("h", "")
    for written, heard in ALIKE_IN_SPANISH:
        word = word.replace(written, heard)
    return word


def test_the_fingerprint_is_the_sha_256_of_the_canonical_form() -> None:
    """Anybody can compute it with tools of any system."""
    assert fingerprint({"b": "ñ", "a": 1}) == hashlib.sha256('{"a":1,"b":"ñ"}'.encode()).hexdigest()


def test_digits_are_shown_in_groups_of_four() -> None:
    """Sixteen groups can be compared by eye."""
    shown = grouped(fingerprint({}))
    assert [len(group) for group in shown.split(" ")] == [4] * 16


@pytest.mark.parametrize("language", ["es", "en"])
def test_six_words_tell_the_first_66_bits(language: str) -> None:
    """Words and digits are two ways to write one number."""
    digits = fingerprint(sealed(language))
    words = spoken(digits, language)
    number = 0
    for word in words:
        number = number << 11 | word_list(language).index(word)
    assert len(words) == 6
    assert WORD_BITS == 66
    assert number == int(digits, 16) >> 256 - 66


@pytest.mark.parametrize("language", ["es", "en"])
def test_words_are_short_plain_and_inoffensive(language: str) -> None:
    """2048 words of three to nine letters without accents, so that nobody asks how one is written."""
    words = word_list(language)
    assert len(words) == len(set(words)) == 2048
    assert list(words) == sorted(words)
    assert [
        word for word in words if not (word.isascii() and word.isalpha() and word.islower() and 3 <= len(word) <= 9)
    ] == []
    assert [
        word for word in words if any(word == unfit or (len(unfit) > 4 and word.startswith(unfit)) for unfit in UNFIT)
    ] == []


@pytest.mark.parametrize("language", ["es", "en"])
def test_no_two_words_are_one_letter_apart(language: str) -> None:
    """A word misheard or mistyped by one letter is not another of the list."""
    near = [pair for pair in combinations(word_list(language), 2) if OSA.distance(*pair, score_cutoff=1) <= 1]
    assert near == []


def test_no_two_spanish_words_sound_alike() -> None:
    """Where b and v, s, c and z, y and ll sound the same, no two words do."""
    heard: dict[str, str] = {}
    for word in word_list("es"):
        assert heard.setdefault(_heard(word), word) == word


def test_there_are_no_words_for_another_language() -> None:
    """A language without a list is refused, not read in another."""
    with pytest.raises(UnknownLanguage):
        spoken(fingerprint({}), "fr")
