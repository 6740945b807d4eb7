"""The checklist of a favourable context (R4)."""
