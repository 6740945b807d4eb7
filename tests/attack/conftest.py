"""The servers that are attacked: one with toy pages, one with the notebooks of the product."""

from __future__ import annotations

from tests.server.conftest import server, workbench

__all__ = ["server", "workbench"]
