"""Cross-cutting agendas that a commitment may contribute to, and finding what to name of them (R31)."""

from ogcore.agendas.catalogue import AGENDAS, LEVELS, Entry, Level, agenda_of, catalogue, entry
from ogcore.agendas.search import offered, search, suggestions

__all__ = ["AGENDAS", "LEVELS", "Entry", "Level", "agenda_of", "catalogue", "entry", "offered", "search", "suggestions"]
