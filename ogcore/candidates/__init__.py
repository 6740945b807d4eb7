"""Candidates for the core problem: everybody's sentence side by side, until one is put in the centre (R51)."""
