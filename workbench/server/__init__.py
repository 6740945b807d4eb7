"""The web server of the workbench: a Voila application that lets in visitors, not code."""

from workbench.server.lean_import import leave_out

leave_out()  # here, as every import of the server and so of Voila comes after it
