"""The workshop as a whole: the one door through which anything changes, and a plan as one file."""
