"""The whole plan as one PDF: contents, trees, decisions, cards with their work plans, indicators, seals (R32, R42)."""

import io
import json
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from ogcore.agreement.state import Agreement
from ogcore.amendments.state import Amendments
from ogcore.record.keyring import OwnKeys
from ogcore.seal import fingerprint, grouped, spoken
from ogcore.workshop.workshop import Workshop
from tests.builders import file_store
from tests.record.whole_workshop import WholeWorkshop
from workbench.files.downloads import produce

WHEN = datetime(2027, 3, 4, tzinfo=UTC)


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> WholeWorkshop:
    """Return a workshop in which everything has happened."""
    folder: Path = tmp_path_factory.mktemp("played")
    made = WholeWorkshop(Workshop(file_store(folder), OwnKeys()))
    made.play()
    return made


def report(played: WholeWorkshop, language: str, path: str = "report.pdf") -> bytes:
    """Return the report as whoever facilitates gets it."""
    return produce(played.workshop, played.host, path, language, WHEN).data


def words(pdf: bytes) -> str:
    """Return the words of all pages."""
    with pypdfium2.PdfDocument(pdf) as document:
        return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in document).split())


@pytest.mark.parametrize(
    ("language", "heads"),
    [
        ("es", ("Lo que se decidió sobre los textos de las tarjetas", "Indicadores del plan", "Sellos del plan")),
        ("en", ("What was decided about the words of the cards", "Indicators of the plan", "Seals of the plan")),
    ],
)
def test_each_part_of_the_plan_has_a_heading_that_the_list_of_bookmarks_leads_to(
    played: WholeWorkshop, language: str, heads: tuple[str, ...]
) -> None:
    """Trees, decisions, cards, work plans, indicators and seals are found without turning pages."""
    made = report(played, language)
    with pypdfium2.PdfDocument(made) as document:
        titles = [mark.get_title() for mark in document.get_toc()]
    for head in (*heads, "Plan de trabajo" if language == "es" else "Work plan"):
        assert [title for title in titles if title.startswith(head)], head
    assert [title for title in titles if "rbol de problemas" in title or "Problem tree" in title]
    with pikepdf.open(io.BytesIO(made)) as pdf:
        assert "pdfuaid:part" in str(pdf.Root.Metadata.read_bytes())


def test_decisions_are_told_with_their_words_and_nobody_is_named(played: WholeWorkshop) -> None:
    """Before and after, where, how the group decided; who proposed it is no part of a report."""
    said = words(report(played, "es"))
    group = played.workshop.group(played.plan_id, played.group_id)
    decided = [one for one in group[Amendments].ordered() if one.outcome.state in ("accepted", "rejected")]
    assert decided
    after = said.partition("Lo que se decidió sobre los textos de las tarjetas Compromiso")[2]
    assert after
    for one in decided:
        assert " ".join(one.text.split()) in after
    assert "por consenso" in after or "por votación" in after


def test_seals_stand_together_with_words_digits_and_signatures(played: WholeWorkshop) -> None:
    """Whoever has a receipt finds its fingerprint in the report, beside who signed."""
    said = words(report(played, "es", "report.letter.pdf"))
    closing = said.rpartition("Sellos del plan: huellas, firmas y disensos")[2]
    agreement = played.workshop.group(played.plan_id, played.group_id)[Agreement]
    assert agreement.seals
    for seal in agreement.seals.values():
        payload = json.loads(seal.payload)
        digits = fingerprint(payload)
        assert grouped(digits) in closing
        assert " · ".join(spoken(digits, "es")) in closing
        assert all(one["post"] in closing for one in payload["signatures"])
