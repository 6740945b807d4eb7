"""The logic of the problem tree: answers, marks, what can be acted on, findings (R11, R14)."""
