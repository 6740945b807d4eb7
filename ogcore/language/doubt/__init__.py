"""Why a wording is not sure: what of the problem is still in it, or what was read in it without certainty (R16)."""

from ogcore.language.doubt.asked import question_of
from ogcore.language.doubt.book import Book
from ogcore.language.doubt.reason import CODES, doubt_of

__all__ = ["CODES", "Book", "doubt_of", "question_of"]
