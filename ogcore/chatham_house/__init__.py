"""The Chatham House Rule (R5): stages in which nobody can tell, now or later, who said what."""
