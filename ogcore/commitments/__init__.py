"""Commitment cards (R27)."""
