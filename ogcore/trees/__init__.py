"""The problem tree: one cause-and-effect graph around one core problem (R12, R13)."""
