"""The facilitator's desk (R1, R3)."""
