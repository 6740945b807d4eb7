"""What is known of a group before it starts: who matters, who is missing, its conditions, what it wishes for (R55)."""
