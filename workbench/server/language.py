"""Which language a visitor reads, before and after they have said so."""

from __future__ import annotations

from ogcore.record import language as core
from workbench.words.i18n import own_name

LANGUAGES = {language: own_name(language) for language in core.LANGUAGES}
DEFAULT = "es"


def preferred(accept_language: str) -> str:
    """The best of our languages for an ``Accept-Language`` header; Spanish when it names none of them."""
    ranked: list[tuple[float, str]] = []
    for position, part in enumerate(accept_language.split(",")[:20]):
        tag, _, weight = part.strip().partition(";q=")
        code = tag.strip().lower()[:2]
        if code in LANGUAGES and (quality := _quality(weight)) > 0:
            ranked.append((quality - position / 1000, code))
    return max(ranked, default=(0.0, DEFAULT))[1]


def _quality(weight: str) -> float:
    try:
        return float(weight) if weight else 1.0
    except ValueError:
        return 0.0
