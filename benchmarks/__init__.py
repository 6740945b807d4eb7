"""How fast the workbench is and what it needs, beside what one would otherwise take: ``python -m benchmarks``."""
