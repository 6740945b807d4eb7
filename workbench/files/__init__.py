"""Files people take home or bring: cards, trees, evidence, the whole plan."""
