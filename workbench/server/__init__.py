"""The web server of the workbench: a Voila application that lets in visitors, not code."""
