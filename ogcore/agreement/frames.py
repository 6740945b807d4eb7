"""What the seals of a group's cards tell an analyst: what anybody can read on the sealed card itself (R30).

Who signed and who dissented is in no frame, and how many did is only told of what was sealed, where it stands for all
to read. The hour is left out (R5).
"""

import json
from collections.abc import Iterator
from datetime import date

from ogcore.agreement.state import Agreement
from ogcore.record.frame import Column, Frame, Row, Words, said
from ogcore.record.stream import Stream


def _seals(group: Stream) -> Iterator[Row]:
    held = group[Agreement]
    for seal in held.seals.values():
        payload = json.loads(seal.payload)
        yield {
            "commitment": seal.card,
            "version": seal.version,
            "sealed": date.fromisoformat(seal.sealed[:10]),
            "fingerprint": seal.fingerprint,
            "previous": said(seal.previous),
            "stands": seal.version == held.standing(seal.card).versions,
            "signatures": len(payload.get("signatures", ())),
            "dissents": len(payload.get("dissents", ())),
            "let_be": len(payload.get("let_be", ())),
        }


SEALS = Frame(
    "seals",
    Words("Sealed versions", "Versiones selladas"),
    (
        Column("commitment", "id", Words("Commitment", "Compromiso"), method="R27", required=True),
        Column("version", "count", Words("Version", "Versión"), "versions", "R30", required=True),
        Column(
            "sealed", "day", Words("Day it was sealed (UTC)", "Día en que se selló (UTC)"), method="R30", required=True
        ),
        Column("fingerprint", "id", Words("Fingerprint", "Huella"), method="R30", required=True),
        Column(
            "previous", "id", Words("Fingerprint of the version before", "Huella de la versión anterior"), method="R30"
        ),
        Column(
            "stands",
            "truth",
            Words("No later version is sealed", "Ninguna versión posterior está sellada"),
            method="R30",
            required=True,
        ),
        Column(
            "signatures", "count", Words("Signatures on it", "Firmas que lleva"), "signatures", "R30", required=True
        ),
        Column("dissents", "count", Words("Dissents on it", "Disensos que lleva"), "dissents", "R30", required=True),
        Column(
            "let_be",
            "count",
            Words("Findings let be", "Observaciones que se dejan así"),
            "findings",
            "R28",
            required=True,
        ),
    ),
    ("commitment", "version"),
    _seals,
    "R30",
)
