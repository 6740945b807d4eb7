"""The brainstorm: ideas before there is a tree (R7, R46)."""
