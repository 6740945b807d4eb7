"""Who may edit what, proposals and locked branches."""
