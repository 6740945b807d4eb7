"""The programs that are measured: each is started on a free port, and says how a visitor gets in."""
