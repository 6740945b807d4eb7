"""The agenda, its clock and who has finished (R3)."""
