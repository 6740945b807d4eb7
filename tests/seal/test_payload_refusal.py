"""What is no payload of a seal is refused by the member that is wrong (R30)."""

from typing import Any

import pytest

from ogcore.errors import OgError
from ogcore.seal.payload import checked
from tests.seal.sample import sealed

CARD = sealed()
SIGNATURE = CARD["signatures"][0]


@pytest.mark.parametrize(
    "payload",
    [
        None,
        {**CARD, "format": "something"},
        {**CARD, "format_version": 99},
        {**CARD, "template": "one"},
        {**CARD, "fields": {"action": 3}},
        {**CARD, "fields": {"key_actions": ["a", 3]}},
        {**CARD, "previous": "not a fingerprint"},
        {**CARD, "signatures": ["somebody"]},
        {**CARD, "signatures": [{**SIGNATURE, "drawing": [[1]]}]},
        {**CARD, "signatures": [{**SIGNATURE, "photo": "not a fingerprint"}]},
        {**CARD, "plan": {}},
        {**CARD, "trees": "none"},
    ],
)
def test_a_payload_with_a_wrong_member_is_refused(payload: Any) -> None:
    """Whatever it is, it is told apart from a payload; a whole one is given back as it is."""
    with pytest.raises(OgError):
        checked(payload)
    assert checked(CARD) == CARD
