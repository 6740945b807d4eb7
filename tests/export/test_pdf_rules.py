"""What can be checked of PDF/UA-1 without people: pdfua looks at 16 of the 106 rules that machines can."""

from datetime import UTC, datetime
from pathlib import Path

import pdfua

from ogcore.export.card_pdf import cards_pdf
from tests.export.sample import SPANISH_LABELS, full_card

NOT_JUDGED = {"UA-14-001"}
"""The order of headings: the checker stumbles over lists of marked content. test_card_pdf.py looks at it."""


def test_a_card_has_nothing_that_a_checker_of_pdf_ua_objects_to(tmp_path: Path) -> None:
    """Tags, titles, languages, alternative texts, tables and fonts as far as it looks."""
    path = tmp_path / "card.pdf"
    path.write_bytes(cards_pdf([full_card()], SPANISH_LABELS, "es", datetime(2026, 11, 21, tzinfo=UTC)).data)
    report = pdfua.validate(str(path))
    assert [outcome.findings for outcome in report.outcomes if outcome.findings] == []
    assert {outcome.rule_id for outcome in report.outcomes if outcome.skipped_reason} == NOT_JUDGED
    assert len(report.outcomes) == 12
