"""The facilitators' links of plans begun on this machine, in a file only its owner can read.

The store keeps nothing but a digest of each secret (whoever copies the database gets no key); without this file a link
could not be shown again after a restart.
"""

import os
from pathlib import Path

from ogcore.errors import UnknownSecret
from ogcore.workshop.workshop import Workshop

FILE = "facilitator-link.txt"


def link_path(secret: str) -> str:
    """Return the path of the facilitator's link, without the machine's address."""
    return f"/f/{secret}"


def remember(data_dir: Path, plan_id: str, secret: str) -> None:
    """Keep the secret of a plan, in place of the one kept before. Raises OSError."""
    kept = _kept(data_dir) | {plan_id: secret}
    data_dir.mkdir(parents=True, exist_ok=True)
    path = data_dir / FILE
    new = path.with_suffix(f".{os.getpid()}.new")
    with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        file.writelines(f"{plan} {link_path(key)}\n" for plan, key in kept.items())
    new.replace(path)  # whole or not at all


def recall(data_dir: Path, workshop: Workshop, plan_id: str) -> str | None:
    """Return the secret kept for a plan, or None when there is none or it has been renewed since."""
    secret = _kept(data_dir).get(plan_id)
    if secret is None:
        return None
    try:
        return secret if workshop.store.roll.plan_of_secret(secret) == plan_id else None
    except UnknownSecret:
        return None


def _kept(data_dir: Path) -> dict[str, str]:
    try:
        lines = (data_dir / FILE).read_text(encoding="utf-8", errors="replace").splitlines()
    except FileNotFoundError:
        return {}
    rows = (line.split() for line in lines)
    return {plan: rest[0].removeprefix(link_path("")) for plan, *rest in filter(None, rows) if rest}
