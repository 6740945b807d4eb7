"""The points of view (R10)."""
