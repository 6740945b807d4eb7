"""The stages a working group goes through, in order (R3)."""

from ogcore.errors import UnknownChoice

STAGES = ("brainstorm", "viewpoints", "problem_tree", "objective_tree", "commitment_card")


def checked_stage(stage: str) -> str:
    """Return the stage's id; raises UnknownChoice."""
    if stage not in STAGES:
        raise UnknownChoice("stage", stage)
    return stage
