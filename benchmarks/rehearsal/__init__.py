"""A working group rehearsed: people with browsers and people without, who all change one tree at once for minutes."""
