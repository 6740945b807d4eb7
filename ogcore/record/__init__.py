"""The record: how something is said, kept, undone and read again. It knows no chapter of the method."""
