"""How much a group and a plan hold: so much of everything that can grow, that their pages stay light for everybody.

What was there before there were limits stays, and taking back always works; only what adds more is refused.
"""

from ogcore.capacity.rule import within_capacity
from ogcore.capacity.table import BOUNDS, ELSEWHERE, LIMITS

__all__ = ["BOUNDS", "ELSEWHERE", "LIMITS", "within_capacity"]
