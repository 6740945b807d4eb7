"""The workbench: pages, server and command line around the method in ``ogcore``."""
