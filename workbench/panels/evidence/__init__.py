"""The evidence of a statement (R9)."""
