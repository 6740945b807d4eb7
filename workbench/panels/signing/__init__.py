"""Signing and sealing commitment cards (R25, R30)."""
