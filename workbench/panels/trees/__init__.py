"""The trees, as canvas and outline (R12, R13)."""
