"""Choosing the objective that becomes a commitment card: what the chapters before know of each (R27, R50)."""
