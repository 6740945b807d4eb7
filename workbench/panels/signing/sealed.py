"""A sealed version on a page: its fingerprint in words and digits, its receipt, what it took away (R30)."""

import json
from datetime import UTC, datetime
from functools import lru_cache

from ogcore.agreement.held import Seal
from ogcore.seal import grouped, receipt, receipt_name, receipt_text, spoken
from ogcore.seal.comparison import compare
from workbench.panels.panel import View, Viewer
from workbench.words.change_label import change_message
from workbench.words.i18n import written_date
from workbench.words.join_link import qr_of


def seal_view(group: str, seal: Seal, before: Seal | None, viewer: Viewer) -> View:
    """Return one sealed version; beside the version ``before`` it with every change, in words."""
    weaker, changes = _changes(before.payload, seal.payload, viewer.language) if before is not None else (False, ())
    return {
        **proof(seal, viewer),
        "receipt": f"/download/receipt/{group}/{seal.card}/{seal.version}.json",
        "pdf": f"/download/sealed/{group}/{seal.card}/{seal.version}.pdf",
        "version": seal.version,
        "sealed": sealed_moment(seal.sealed, viewer.language),
        "weaker": weaker,
        "changes": list(changes),
    }


def proof(seal: Seal, viewer: Viewer) -> View:
    """Return what proves a seal in other hands: words, digits, the receipt as a file, the code to photograph."""
    payload = json.loads(seal.payload)
    made = receipt(payload)
    return {
        "words": list(spoken(seal.fingerprint, payload["language"])),
        "language": payload["language"],
        "fingerprint": grouped(seal.fingerprint),
        "file": receipt_name(made),
        "code": qr_of(receipt_text(made, viewer.address)),
        "check": f"/verify#{seal.fingerprint}",
    }


def sealed_moment(text: str, language: str) -> str:
    """Return when a card was sealed, as one says it; the time is that of the seal, UTC."""
    moment = datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    return f"{written_date(moment.date(), language)}, {moment:%H:%M} UTC"


@lru_cache(maxsize=64)
def _changes(old_text: str, new_text: str, language: str) -> tuple[bool, tuple[str, ...]]:
    old, new = json.loads(old_text), json.loads(new_text)
    found = compare(old, new)
    return found.weaker, tuple(change_message(one, old, new, language) for one in found.changes)
