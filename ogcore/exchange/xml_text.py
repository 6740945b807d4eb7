"""XML of other programs as elements, from files that nobody has to trust (R43)."""

from typing import Any
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from ogcore.errors import UnreadableTree
from ogcore.exchange.draft import fault
from ogcore.exchange.package import local

_MOST_ELEMENTS = 250_000  # tags


def parsed_xml(text: str) -> Element:
    """Return the root of an XML text, whatever encoding it declared; nothing in it is resolved or fetched.

    Raises UnreadableTree: ``too_large``, ``doctype`` and, with the
    line, ``not_xml``.
    """
    text = text.lstrip()
    if text.count("<") > _MOST_ELEMENTS:
        raise UnreadableTree([fault("too_large")])
    try:
        root: Element = fromstring(text, forbid_dtd=True)
    except DefusedXmlException as error:
        raise UnreadableTree([fault("doctype", line=1 + text.upper().partition("<!DOCTYPE")[0].count("\n"))]) from error
    except ParseError as error:
        raise UnreadableTree([fault("not_xml", line=error.position[0])]) from error
    except (ValueError, LookupError) as error:
        raise UnreadableTree([fault("not_xml")]) from error
    return root


def named(element: Element, *names: str) -> list[Any]:
    """Return the children with one of those names, whatever their namespace."""
    return [child for child in element if local(child.tag) in names]


def within(element: Element, name: str) -> list[Any]:
    """Return all elements of that name below another."""
    return [child for child in element.iter() if local(child.tag) == name]
