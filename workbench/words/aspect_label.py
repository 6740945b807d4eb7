"""What the key elements of a group are called, on the desk and in the summary (R55)."""

from collections.abc import Callable


def aspect_labels(_: Callable[[str], str]) -> dict[str, str]:
    """Return what each aspect and each power is called, also for the summary."""
    return {
        "aspect.composition": _("Is it multidisciplinary?"),
        "help.composition": _("Which trades, sectors and experiences sit at the table, and which are lacking."),
        "aspect.place": _("Does it have a place to work?"),
        "help.place": _("Where and when it meets, and whether everybody can get there."),
        "aspect.legal": _("Legal conditions"),
        "help.legal": _("The least the law must allow or ask for, so that an agreement can hold."),
        "aspect.financial": _("Financial conditions"),
        "help.financial": _("The least money there must be, and from where."),
        "aspect.human": _("Human conditions"),
        "help.human": _("The people and the time that are needed at least."),
        "aspect.desired": _("The situation we wish for"),
        "help.desired": _("How it would be if it went well, in one or two sentences."),
        "power.authority": _("Authority"),
        "power.capability": _("Capability"),
        "power.influence": _("Influence"),
        "power.stake": _("Stake"),
        "stakeholders": _("Who matters"),
    }
