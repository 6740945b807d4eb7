"""The notebook ``viewpoints``: that stage alone."""

from workbench.pages.single_stage import show_stage


def show() -> None:
    """Show the stage to work on alone, in JupyterLab or served."""
    show_stage("viewpoints")
