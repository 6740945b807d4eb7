"""A group's own course through the method: which stages, in which order, with which question (R3, R59)."""
