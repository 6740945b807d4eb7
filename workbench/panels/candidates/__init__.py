"""The candidates for the core problem (R51)."""
