"""The brainstorm and its tray beside the tree (R7)."""
