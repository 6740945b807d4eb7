"""Checking a sealed PDF that somebody hands in, in a process of its own, and reading what it is compared with (R30)."""

from collections.abc import Sequence
from functools import partial

from ogcore.seal.bounded import in_bounds
from ogcore.seal.pdf_reading import read_pdf
from ogcore.seal.verdict import Verdict
from ogcore.seal.verification import verify
from ogcore.seal.witness import Witness
from workbench.files.sealed_card import made_again


def checked_pdf(data: bytes, witnesses: Sequence[Witness]) -> Verdict:
    """Return how a sealed PDF was found. Raises UnreadableFile, also for what takes too long to look at."""
    return in_bounds(partial(verify, made_again=made_again), data, witnesses)


def attached_payload(data: bytes) -> object:
    """Return what is attached to a PDF as its payload, None where nothing is. Raises UnreadableFile."""
    return in_bounds(read_pdf, data, pages=False).payload
