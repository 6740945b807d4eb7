"""What the room's wall shows, and who leads it: the facilitators alone (R3, R47)."""
