"""Dots on ideas: a quick ranking by the room, hidden until the facilitator shows it (R7, R46)."""
