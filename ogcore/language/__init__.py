"""Rules and lexicons: from a negative statement to the positive state it turns into (R16)."""

from ogcore.language.conversion import propose
from ogcore.language.proposal import Proposal

__all__ = ["Proposal", "propose"]
