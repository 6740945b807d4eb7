"""A page is shown to whom the server has recognised, to the owner of a machine, or tells how to serve it (R44, R47)."""

from collections.abc import Callable
from html import escape
from pathlib import Path

from IPython.display import HTML, display

from ogcore.errors import OgError
from workbench.bootstrap import Visitor, served_visitor
from workbench.own_machine import ServedToStrangers, own_language, own_machine
from workbench.pages.layout import Page
from workbench.pages.own import OwnPage
from workbench.pages.stranger import how_to_serve
from workbench.words.explanation import explain

Make = Callable[[Visitor], Page]


def show_page(
    make: Make,
    plans: str | Path | None = None,
    language: str | None = None,
    *,
    own: Make | None = None,
    of_group: bool = True,
) -> None:
    """Display the page that ``make`` makes for its visitor, and begin to follow what others do.

    In a notebook of one's own ``plans`` says where they are kept (default: those that are served), ``language`` what
    the page speaks; ``own`` makes the page there where it is another, ``of_group`` tells that it shows one group.
    """
    visitor = served_visitor()
    if visitor is not None:
        page = make(visitor)
        display(page.box)
        page.model.start()
        return
    spoken = own_language(language)
    try:
        machine = own_machine(plans, spoken)
    except ServedToStrangers:
        display(HTML(how_to_serve(spoken)))
    except OgError as error:
        display(HTML(f'<p lang="{spoken}" role="alert">{escape(explain(error, spoken))}</p>'))
    else:
        page_of_own = OwnPage(machine, own or make, spoken, of_group=of_group)
        display(page_of_own.box)
