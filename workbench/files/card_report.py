"""What is found on a card as plain data, with its sentences: for the command line and for pages (R28)."""

from collections.abc import Mapping
from typing import Any

from ogcore.commitments.checks import CardFinding, Report
from ogcore.commitments.json_form import ONE_OF
from workbench.words.card_finding import explain_card_finding


def plain_report(report: Report, language: str) -> dict[str, Any]:
    """Return ``{"findings", "let_be", "requirements"}``; what is let be has its ``let_be`` reason."""
    return {
        "findings": [plain_finding(one, language) for one in report.findings],
        "let_be": [plain_finding(one, language) | {"let_be": told.reason} for one, told in report.let_be],
        "requirements": dict(report.requirements),
    }


def plain_finding(finding: CardFinding, language: str) -> dict[str, Any]:
    """Return a finding as data: where it is, what it concerns, how grave it is, and its sentence."""
    named: Mapping[str, str] = {ONE_OF[finding.of]: finding.item} if finding.of else {}
    found = {"found": finding.found} if finding.found else {}
    return {
        "code": finding.code,
        "field": finding.field,
        **named,
        "requirements": list(finding.requirements),
        "severity": finding.severity,
        "message": explain_card_finding(finding, language),
        **found,
        **finding.data,
    }
