"""A page in a notebook of one's own: which plan and group it shows is chosen above it (R44)."""

import asyncio
from collections.abc import Callable
from typing import Any

import ipywidgets

from workbench.bootstrap import Visitor
from workbench.own_machine import OwnMachine
from workbench.pages.layout import Page
from workbench.widgets.lean import Stack
from workbench.words.i18n import translator

Choices = list[tuple[str, str]]


class OwnPage:
    """The choice of a plan and, of a page ``of_group``, of a group; below it the page that ``make`` makes for them.

    ``box`` is what is displayed. Plans and groups that are begun elsewhere, such as on the running workshop's desk,
    join the choice by themselves.
    """

    def __init__(self, machine: OwnMachine, make: Callable[[Visitor], Page], language: str, *, of_group: bool) -> None:
        self._machine, self._make, self._language, self._of_group = machine, make, language, of_group
        self._page: Page | None = None
        self._shown: tuple[str | None, ...] = ()
        self._offering = False
        self._plan, self._group = _choice(), _choice()
        self._place = Stack()
        self.box = Stack([ipywidgets.HBox([self._plan, *([self._group] if of_group else [])]), self._place])
        self.box.children[0].add_class("wb-own-choice")
        for choice in (self._plan, self._group):
            choice.observe(lambda _change: self._offer(), "value")
        machine.live.on_change(self._offer)
        machine.live.start()
        self._offer()

    def _offer(self) -> None:
        """Offer the plans there are, and the groups of the chosen one; what is chosen stays if it is still there."""
        if self._offering:  # choosing tells of itself
            return
        self._offering = True
        try:
            _offered(self._plan, self._machine.plans())
            _offered(self._group, self._machine.groups(self._plan.value))
        finally:
            self._offering = False
        self._show()

    def _show(self) -> None:
        """Make the page anew for what is chosen, in the language that is spoken."""
        wanted = (self._plan.value, self._group.value if self._of_group else None, self._language)
        if wanted == self._shown:
            return
        self._shown = wanted
        translate = translator(self._language)
        self._plan.description, self._group.description = translate("Plan"), translate("Group")
        old, self._page = self._page, None
        if old is not None:
            old.model.end()
        page = self._make(self._machine.visitor(self._plan.value, self._group.value, self._language))
        page.model.speak = self._speak
        self._place.children = (page.box,) if self._group.value or not self._of_group else (self._no_group(),)
        self._page = page
        page.model.start()
        if old is not None:
            _close(old.box)

    def _no_group(self) -> ipywidgets.Widget:
        translate = translator(self._language)
        return ipywidgets.Label(
            translate("This plan has no group at work. Add one in the notebook of the facilitator.")
        )

    def _speak(self, language: str) -> dict[str, Any]:
        """Show the page in another language, once whoever asks has been answered."""
        self._language = language
        asyncio.get_running_loop().call_soon(self._show)
        return {"shown": True}


def _choice() -> ipywidgets.Dropdown:
    return ipywidgets.Dropdown(options=[], style={"description_width": "initial"})


def _offered(choice: ipywidgets.Dropdown, found: Choices) -> None:
    """Let a choice offer what was found, each by its name; two of one name are told apart by their place."""
    names = [name for _identifier, name in found]
    options = tuple(
        (f"{name} ({place})" if names.count(name) > 1 else name, identifier)
        for place, (identifier, name) in enumerate(found, 1)
    )
    if options == choice.options:
        return
    chosen = choice.value
    choice.options = options
    known = [identifier for _label, identifier in options]
    choice.value = chosen if chosen in known else next(iter(known), None)


def _close(widget: ipywidgets.Widget) -> None:
    """Close a widget and those in it."""
    for child in getattr(widget, "children", ()):
        _close(child)
    widget.close()
