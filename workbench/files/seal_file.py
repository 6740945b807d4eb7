"""Files of sealed cards: the page that was sealed, a receipt to take home, the list of all fingerprints (R30)."""

import json
from base64 import b64decode
from typing import Any

from ogcore.agreement.events import SignaturePhotoKept
from ogcore.agreement.held import Seal
from ogcore.agreement.state import Agreement
from ogcore.errors import SealNotFound, SignatureNotFound
from ogcore.export import filename
from ogcore.export.paper import PageName
from ogcore.seal import receipt, receipt_name, seals
from workbench.files.asked import Asked, Download
from workbench.files.sealed_card import sealed_document, sealed_pdf

JSON = "application/json"


def sealed(asked: Asked, group_id: str, card: str, version: str, page: PageName | None) -> Download:
    """Return the PDF of a sealed version; raises SealNotFound."""
    payload = json.loads(_seal(asked, group_id, card, version).payload)
    document = sealed_document(payload, payload["language"])
    name = filename([document.label, f"v{version}", document.title], "pdf")
    return Download(name, "application/pdf", sealed_pdf(payload, page=page or "a4").data)


def receipt_of(asked: Asked, group_id: str, card: str, version: str) -> Download:
    """Return the receipt of a sealed version; raises SealNotFound."""
    made = receipt(json.loads(_seal(asked, group_id, card, version).payload))
    return Download(receipt_name(made), JSON, _written(made))


def seals_of_plan(asked: Asked) -> Download:
    """Return the list of all seals of a plan, to be published; raises NotAllowed."""
    plan = asked.plan()
    held = (asked.workshop.group(plan.plan_id, group)[Agreement].seals.values() for group in plan.groups)
    made = [receipt(json.loads(one.payload)) for of_group in held for one in of_group]
    return Download("seals.json", JSON, _written(seals(made)))


def photo(asked: Asked, group_id: str, signature: str) -> Download:
    """Return the photograph of a signature on paper to whoever facilitates; raises NotAllowed, SignatureNotFound."""
    plan = asked.plan()
    plan.group(group_id)
    for row in asked.workshop.store.all_of(group_id, SignaturePhotoKept.__name__):
        if isinstance(row.event, SignaturePhotoKept) and row.event.signature == signature and row.event.photo:
            return Download(f"signature-{signature}.jpg", "image/jpeg", b64decode(row.event.photo))
    raise SignatureNotFound(signature)


def _seal(asked: Asked, group_id: str, card: str, version: str) -> Seal:
    versions = asked.desk(group_id).group[Agreement].seals_of(card)
    if int(version) > len(versions):
        raise SealNotFound(card)
    return versions[int(version) - 1]


def _written(made: Any) -> bytes:
    return (json.dumps(made, ensure_ascii=False, indent=1) + "\n").encode()
