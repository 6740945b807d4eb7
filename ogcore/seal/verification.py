"""Checking a sealed PDF with nothing but the file and what somebody has in hand (R30), step by step in docs/seal.md."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from ogcore.errors import OgError, UnreadableFile
from ogcore.seal.errors import NotASeal, NotCanonical
from ogcore.seal.field_comparison import field_differences
from ogcore.seal.fingerprint import fingerprint
from ogcore.seal.page_comparison import image_differences, text_differences
from ogcore.seal.payload import FORMAT, FORMAT_VERSION, SET_AGAIN, checked
from ogcore.seal.pdf_reading import PdfContent, read_pdf, rendered
from ogcore.seal.verdict import Difference, Verdict
from ogcore.seal.witness import Witness, said_of

MadeAgain = Callable[[Mapping[str, Any]], Iterable[bytes]]
"""Typesets a payload: every PDF it may have been printed as, the likeliest first."""
_PRINTED = re.compile(r"(?<![0-9a-f])(?:[0-9a-f]{4}\s){15}[0-9a-f]{4}(?![0-9a-f])")


def verify(data: bytes, witnesses: Sequence[Witness], made_again: MadeAgain) -> Verdict:
    """Return how a PDF was found: its attachment, its printed fingerprint, its pages, and what others have in hand.

    Raises UnreadableFile: ``not_a_pdf``, ``encrypted``, ``broken``, ``too_large``, or ``newer`` for a form not
    known here. Whoever hands in the file may mean harm: call it within :func:`ogcore.seal.bounded.in_bounds`.
    """
    content = read_pdf(data)
    if not content.attached:
        return Verdict("no_seal")
    try:
        payload = checked(content.payload)
        digits = fingerprint(payload)
    except (NotASeal, NotCanonical) as error:
        if _is_newer(content.payload):
            raise UnreadableFile("newer") from error
        return Verdict("altered", differences=(Difference("attachment", "", str(error.data.get("reason", ""))),))
    differences = [*_printed(content.pages, digits)]
    pages, not_comparable = _pages(data, content, payload, made_again)
    said = said_of(payload, witnesses)
    differences += [*pages, *said.differences]
    verdict: Any = "altered" if differences else "authentic" if said.known_to else "intact"
    return Verdict(
        verdict, payload, digits, said.known_to, tuple(differences), said.newer, tuple(not_comparable), said.unknown
    )


def _printed(pages: Sequence[str], digits: str) -> list[Difference]:
    """Return what the pages print in place of the fingerprint of what is attached."""
    found = ["".join(match.split()) for page in pages for match in _PRINTED.findall(page)]
    others = [one for one in dict.fromkeys(found) if one != digits]
    if found:
        return [Difference("fingerprint", one, digits) for one in others]
    return [Difference("fingerprint", "", digits)]


def _pages(
    data: bytes, content: PdfContent, payload: Mapping[str, Any], made_again: MadeAgain
) -> tuple[list[Difference], list[str]]:
    """Return where the pages differ from what the payload gives, and what could not be judged."""
    if payload["template"] not in SET_AGAIN:
        return field_differences(payload, content.pages)
    nearest: list[Difference] | None = None
    try:
        for made in made_again(payload):
            differences = text_differences(read_pdf(made).pages, content.pages)
            differences = differences or image_differences(rendered(made), rendered(data))
            if not differences:
                return [], []
            if nearest is None or len(differences) < len(nearest):
                nearest = differences
    except UnreadableFile:
        raise
    except OgError:
        return field_differences(payload, content.pages)
    return nearest or [], []


def _is_newer(payload: Any) -> bool:
    if not isinstance(payload, dict) or payload.get("format") != FORMAT:
        return False
    version = payload.get("format_version")
    return isinstance(version, int) and version > FORMAT_VERSION
