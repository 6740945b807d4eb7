"""The agenda of a workshop, its clock, and who has finished (R3)."""
