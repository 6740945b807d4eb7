"""Each problem beside its objective (R16 to R18)."""
