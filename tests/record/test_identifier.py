"""Identifiers, codes and secrets."""

import re

from ogcore.record.ids import new_id, new_join_code, new_secret


def test_identifiers_are_safe_and_do_not_repeat() -> None:
    """Letters and digits that are not misread, as many as asked for."""
    made = {new_id() for _ in range(500)}
    assert len(made) == 500
    assert all(re.fullmatch(r"[a-hjkmnp-z2-9]{12}", each) for each in made)
    assert len(new_id(20)) == 20


def test_join_codes_can_be_read_aloud() -> None:
    """A syllable, two digits and a letter, without those that sound or look alike."""
    made = [new_join_code() for _ in range(300)]
    assert all(re.fullmatch(r"[B-DF-HJ-NP-TV-XZ][AEU][B-DF-HJ-NP-TV-XZ]-[2-9]{2}[B-DF-HJ-NP-TV-XZ]", c) for c in made)
    assert len(set(made)) > 250


def test_secrets_are_long_and_do_not_repeat() -> None:
    """At least 26 characters that are safe in an address."""
    made = {new_secret() for _ in range(100)}
    assert len(made) == 100
    assert all(re.fullmatch(r"[\w-]{26,}", each) for each in made)
