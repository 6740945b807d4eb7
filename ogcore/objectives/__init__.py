"""Objectives: the state each problem turns into, and the way back to the problem (R16 to R18)."""
