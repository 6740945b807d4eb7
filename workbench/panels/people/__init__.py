"""The facilitator's list of people: who is in which group, as what, and who is expected (R1, R47)."""
