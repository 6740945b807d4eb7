"""What a group let be of what is found on its card, as it is printed and sealed, with its reason (R28)."""

from typing import Any

from ogcore.commitments.checks import check_card
from ogcore.commitments.json_form import ONE_OF
from ogcore.commitments.placed import PlacedCard


def let_be_told(placed: PlacedCard) -> list[dict[str, Any]]:
    """Return each finding that the group lets be: its ``code``, what it is about, its ``reason``, and what was found.

    ``found`` are words of the card and ``data`` what the sentence about it needs besides, so that the sentence can be
    said from this alone. What is not found any more is left out.
    """
    kept = check_card(placed).let_be
    named = dict.fromkeys(ONE_OF.values(), "")
    return [
        {"code": found.code, "field": found.field}
        | named
        | ({ONE_OF[found.of]: found.item} if found.of else {})
        | {"reason": told.reason, "found": found.found, "data": dict(found.data)}
        for found, told in kept
    ]
