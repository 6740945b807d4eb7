"""One content, one form (R30)."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogcore.seal import canonical, fingerprint, settled
from ogcore.seal.errors import NotCanonical

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
VALUES: Any = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | TEXTS,
    lambda held: st.lists(held, max_size=4) | st.dictionaries(TEXTS, held, max_size=4),
    max_leaves=12,
)


def test_members_are_ordered_and_nothing_stands_between_them() -> None:
    """The order in which members were written and any space between them leave no trace."""
    assert canonical({"z": 1, "a": ["ñ", True, None], "Z": ""}) == '{"Z":"","a":["ñ",true,null],"z":1}'.encode()


@pytest.mark.parametrize(
    ("value", "path", "reason"),
    [
        ({"a": [0, 0.5]}, "/a/1", "number_with_fraction"),
        ({"a": 1.0}, "/a", "number_with_fraction"),
        ({"a": 2**53}, "/a", "number_too_large"),
        ({"a": "e\u0301"}, "/a", "not_composed"),
        ({"e\u0301": 1}, "/'e\u0301'", "not_composed"),
        ({"a": "uno\r\ndos"}, "/a", "line_end"),
        ({"a": "\ud800"}, "/a", "half_character"),
        ({1: "a"}, "/1", "not_json"),
        ({"a": {1, 2}}, "/a", "not_json"),
        ({"a": b"x"}, "/a", "not_json"),
    ],
)
def test_what_has_no_single_form_is_refused_with_its_place(value: Any, path: str, reason: str) -> None:
    """Nothing is rounded, composed or dropped in silence: whoever seals is told what to mend."""
    with pytest.raises(NotCanonical) as refused:
        canonical(value)
    assert dict(refused.value.data) == {"path": path, "reason": reason}


def test_what_is_nested_without_end_is_refused() -> None:
    """A payload made to exhaust whoever checks it is refused, not followed."""
    deep: Any = []
    for _step in range(100):
        deep = [deep]
    with pytest.raises(NotCanonical) as refused:
        canonical(deep)
    assert refused.value.data["reason"] == "too_deep"


def test_two_ways_to_type_one_word_are_settled_as_one() -> None:
    """An accent of its own and a Windows line end give the same fingerprint once settled."""
    assert fingerprint(settled({"a": "cafe\u0301\r\n"})) == fingerprint({"a": "café\n"})


@given(VALUES)
def test_settled_values_always_have_a_form(value: Any) -> None:
    """Whatever is text, whole numbers, truth values, null, lists and objects can be sealed once it is settled."""
    once = canonical(settled(value))
    assert once == canonical(settled(settled(value)))
