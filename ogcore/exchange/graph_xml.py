"""GraphML as a networkx graph, from files that nobody has to trust."""

import re
from typing import Any
from xml.etree.ElementTree import ParseError

import networkx as nx
from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from ogcore.errors import UnreadableFile

_LARGEST = 20_000_000  # bytes
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def parsed(data: bytes) -> Any:
    """Return the graph of a GraphML file; raises UnreadableFile: ``too_large``, ``not_xml`` or ``not_graphml``."""
    if len(data) > _LARGEST:
        raise UnreadableFile("too_large")
    try:
        fromstring(data, forbid_dtd=True)  # refuses entity bombs and external entities before networkx parses
    except (DefusedXmlException, ParseError, ValueError, LookupError) as error:
        raise UnreadableFile("not_xml") from error
    try:
        graph = nx.parse_graphml(data.decode("utf-8-sig"))
    except Exception as error:  # an XML file that is something else makes networkx raise almost anything
        raise UnreadableFile("not_graphml") from error
    if graph.number_of_edges() and not graph.is_directed():
        raise UnreadableFile("undirected")
    return graph


def held(text: str) -> str:
    """Return ``text`` with U+FFFD for the characters that XML cannot hold."""
    return _NOT_XML.sub("\ufffd", text)
