"""How fast the workbench is, and how much it needs, beside the programs one would otherwise take. Run ``python -m benchmarks``."""
