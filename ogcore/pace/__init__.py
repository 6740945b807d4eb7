"""The room's pace: who opens and closes the stages (R3). Which there are, :mod:`ogcore.record.stage` says."""
