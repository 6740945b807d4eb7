"""What people want where others decide: proposals, kept until they are accepted, declined or taken back (R47)."""
