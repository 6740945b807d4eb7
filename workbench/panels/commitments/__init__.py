"""The commitment cards (R27)."""
