"""The local action plan: its groups, and the context it meets (R1, R4)."""
