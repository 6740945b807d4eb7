"""The header of every page (R3)."""
