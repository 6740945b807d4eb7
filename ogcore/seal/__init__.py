"""What makes a sealed card hold: one form, its fingerprint, receipts, and what a later version took away (R30).

Pure: it knows no chapter; a card comes as plain data. docs/seal.md describes the format.
"""

from ogcore.seal.canonical import canonical, settled
from ogcore.seal.change import Change, Changes
from ogcore.seal.fingerprint import fingerprint, grouped, spoken
from ogcore.seal.payload import checked, payload_of
from ogcore.seal.receipt import read_receipts, receipt, receipt_name, receipt_text, seals

__all__ = [
    "Change",
    "Changes",
    "canonical",
    "checked",
    "fingerprint",
    "grouped",
    "payload_of",
    "read_receipts",
    "receipt",
    "receipt_name",
    "receipt_text",
    "seals",
    "settled",
    "spoken",
]
