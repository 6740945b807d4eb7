"""The command line: ``workbench serve``, ``statement``, ``tree``, ``card`` and ``plan``.

It only translates; the work is done by the same code as behind the pages.
"""

from workbench.cli.entry import main

__all__ = ["main"]
