"""The logic of the problem tree (R11, R14)."""
