"""The versions of the trees (R15)."""
