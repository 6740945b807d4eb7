"""Labelled work plans, and how often what is found in them is deserved (R33)."""
