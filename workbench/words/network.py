"""What the networks of a computer are called, on its terminal and on the desk."""

from collections.abc import Mapping

from workbench.words.i18n import _

KINDS: Mapping[str, str] = {
    "wifi": _("Wi-Fi"),
    "ethernet": _("network cable"),
    "other": _("Wi-Fi or cable"),
    "bridge": _("network inside this computer"),
    "tunnel": _("VPN or other tunnel"),
    "name": _("name of this computer"),
    "given": _("the address you came by"),
}
"""By the kind of a :class:`workbench.reach.Way`."""
