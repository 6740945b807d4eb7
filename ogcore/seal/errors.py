"""What the seal refuses: codes and data, never sentences."""

from ogcore.errors import BadInput


class NotCanonical(BadInput):
    """A value has no canonical form: ``path`` leads to it, ``reason`` is a code.

    ``number_with_fraction``: a figure must be text; ``number_too_large``: beyond 2^53 - 1; ``not_composed``: text that
    is not in NFC; ``line_end``: a carriage return; ``half_character``; ``not_json``: neither text, whole number, truth
    value, null, list nor object; ``too_deep``: nested beyond what a payload ever is.
    """

    code = "not_canonical"

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path=path[:200], reason=reason)


class NotASeal(BadInput):
    """The data are no payload of a sealed card; ``reason`` names the member that is wanting or wrong."""

    code = "not_a_seal"

    def __init__(self, reason: str) -> None:
        super().__init__(reason=reason[:80])


class NotAReceipt(BadInput):
    """The data are neither a receipt nor a list of seals; ``reason`` names the member that is wanting or wrong."""

    code = "not_a_receipt"

    def __init__(self, reason: str) -> None:
        super().__init__(reason=reason[:80])
