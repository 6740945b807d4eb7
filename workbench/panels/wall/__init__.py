"""The wall and the remote that leads it (R3, R47)."""
