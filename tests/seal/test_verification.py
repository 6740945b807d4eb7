"""Whether a PDF is what was sealed, with nothing but the file and what somebody has in hand (R30)."""

import io
import json
from typing import Any

import pikepdf
import pytest

from ogcore.errors import UnreadableFile
from ogcore.seal import fingerprint, receipt, seals
from ogcore.seal.bounded import in_bounds
from ogcore.seal.pdf_reading import read_pdf
from ogcore.seal.tree import tree_data
from ogcore.seal.verdict import Verdict
from ogcore.seal.verification import verify
from ogcore.seal.witness import Witness
from tests.export.sample import objective_tree, problem_tree
from tests.seal import altered
from tests.seal.sample import sealed, with_field
from workbench.files.seal_check import checked_pdf
from workbench.files.sealed_card import made_again, sealed_pdf

CARD = sealed(trees=[tree_data(problem_tree()), tree_data(objective_tree())])
PDF = sealed_pdf(CARD).data
OTHER = with_field(CARD, "population", "Adolescentes de 15 a 19 años de San Francisco Tetlanohcan")


def witness(kind: str, *held: Any) -> Witness:
    """Return somebody who has something in hand."""
    made = Witness(kind)
    for one in held:
        made.take(one)
    return made


def found(data: bytes, *witnesses: Witness) -> Verdict:
    """Return how a file is found."""
    return verify(data, witnesses, made_again)


def places(verdict: Verdict) -> set[str]:
    """Return where a file differs."""
    return {one.where for one in verdict.differences}


def test_a_card_with_its_receipt_is_authentic() -> None:
    """Whole in itself, and known to somebody else."""
    verdict = found(PDF, witness("receipt", receipt(CARD)))
    assert (verdict.verdict, verdict.compared_with, verdict.differences) == ("authentic", ("receipt",), ())
    assert (verdict.fingerprint, verdict.payload) == (fingerprint(CARD), CARD)


def test_a_card_with_nothing_to_compare_is_only_intact() -> None:
    """Nobody vouches for it."""
    verdict = found(PDF)
    assert (verdict.verdict, verdict.compared_with, verdict.differences) == ("intact", (), ())


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"linearize": True},
        {"object_stream_mode": pikepdf.ObjectStreamMode.disable, "compress_streams": False},
        {"recompress_flate": True, "normalize_content": True},
    ],
)
def test_a_card_saved_again_by_another_program_is_the_same(options: dict[str, Any]) -> None:
    """What counts is what it says, not how its bytes lie."""
    data = altered.resaved(PDF, **options)
    assert data != PDF
    assert found(data, witness("receipt", receipt(CARD))).verdict == "authentic"


@pytest.mark.parametrize(("language", "page"), [("en", "a4"), ("es", "letter"), ("en", "letter")])
def test_a_card_printed_in_another_language_or_on_other_paper_is_the_same(language: str, page: Any) -> None:
    """The labels may be English and the paper Letter; what was sealed is one."""
    assert found(sealed_pdf(CARD, language, page).data, witness("receipt", receipt(CARD))).verdict == "authentic"


def test_one_number_changed_on_a_page_is_found_with_its_page() -> None:
    """The attachment and the printed fingerprint may be as they were."""
    printed = sealed_pdf(OTHER).data
    verdict = found(altered.with_other_pages(CARD, OTHER))
    assert verdict.verdict == "altered"
    texts = [one for one in verdict.differences if one.where == "page text"]
    assert ("12", "15", 1) in [(one.was, one.now, one.page) for one in texts]
    assert printed


def test_a_changed_attachment_disagrees_with_pages_and_printed_fingerprint() -> None:
    """Whoever changes only the data is found twice."""
    verdict = found(altered.with_other_payload(PDF, OTHER))
    assert verdict.verdict == "altered"
    assert {"page text", "fingerprint"} <= places(verdict)


def test_pages_and_attachment_changed_alike_are_found_by_a_receipt_alone() -> None:
    """Receipts are in other hands for this: without one the forgery is whole in itself."""
    forged = sealed_pdf(OTHER).data
    assert found(forged).verdict == "intact"
    verdict = found(forged, witness("receipt", receipt(CARD)))
    assert verdict.verdict == "altered"
    assert [(one.where, one.was, one.now) for one in verdict.differences] == [
        ("fingerprint", fingerprint(CARD), fingerprint(OTHER))
    ]
    assert found(forged, witness("seals", seals([receipt(CARD)]))).verdict == "altered"


@pytest.mark.parametrize(
    "drawing",
    [
        b"1 1 1 rg 50 500 300 60 re f",
        b"0 0 0 RG 4 w 60 560 m 300 560 l S",
    ],
)
def test_words_that_are_covered_or_crossed_out_are_found(drawing: bytes) -> None:
    """What is drawn over a page leaves its text where it was; the page is looked at as well."""
    verdict = found(altered.drawn_over(PDF, drawing))
    assert (verdict.verdict, places(verdict), verdict.differences[0].page) == ("altered", {"page image"}, 1)


def test_a_note_over_the_words_is_found() -> None:
    """Annotations are seen by whoever opens the file."""
    assert places(found(altered.noted(PDF))) == {"page image"}


def test_a_page_that_was_added_or_taken_away_is_found() -> None:
    """All pages are compared, on both sides."""
    with pikepdf.open(io.BytesIO(PDF)) as pdf:
        del pdf.pages[-1]
        fewer = io.BytesIO()
        pdf.save(fewer)
    assert found(fewer.getvalue()).verdict == "altered"
    with pikepdf.open(io.BytesIO(PDF)) as pdf, pikepdf.open(io.BytesIO(sealed_pdf(OTHER).data)) as other:
        pdf.pages.append(other.pages[0])
        more = io.BytesIO()
        pdf.save(more)
    assert found(more.getvalue()).verdict == "altered"


def test_a_card_without_its_attachment_has_no_seal() -> None:
    """A scan, a print to PDF and any other PDF carry nothing to check."""
    for data in (altered.without_attachment(PDF), altered.scanned(PDF)):
        assert found(data).verdict == "no_seal"


@pytest.mark.parametrize(
    "attached",
    [
        b"",
        b"{",
        b"[]",
        b"{}",
        b'{"format": "commitment-seal"}',
        b"[" * 100_000,
        b'{"a": 1.5}',
        b'{"a": NaN}',
        b"\xff\xfe",
    ],
)
def test_an_attachment_that_is_no_payload_is_altered(attached: bytes) -> None:
    """Broken data are told as such, not as a card without a seal."""
    verdict = found(altered.with_attachment(PDF, attached or b" "))
    assert (verdict.verdict, places(verdict)) == ("altered", {"attachment"})


def test_arabic_and_long_addresses_are_compared_like_any_text() -> None:
    """Every script and the longest word are set again, so nothing has to be looked for."""
    card = with_field(CARD, "problem", "مشكلة المياه في المدينة القديمة")
    card = with_field(card, "resources", "https://datos.example.org/" + "presupuesto-municipal-" * 12 + "2027")
    assert found(sealed_pdf(card).data).verdict == "intact"
    changed = with_field(card, "problem", "مشكلة الطرق في المدينة القديمة")
    assert "page text" in places(found(altered.with_other_pages(card, changed)))


def test_a_card_of_an_older_template_is_looked_through_field_by_field() -> None:
    """Pages that are not made any more cannot be compared; what could not be judged is told."""
    old = {**with_field(CARD, "problem", "مشكلة المياه"), "template": 0}
    data = sealed_pdf(old).data
    verdict = found(data, witness("receipt", receipt(old)))
    assert verdict.verdict == "authentic"
    assert set(verdict.not_comparable) == {"page text", "problem"}
    verdict = found(altered.with_other_pages(old, {**OTHER, "template": 0}))
    assert ("field", "population") in [(one.where, one.field) for one in verdict.differences]


def test_a_later_version_is_told_with_what_it_changed() -> None:
    """A plan or folder has the payload, so the changes can be told; a list tells the number alone."""
    later = with_field({**CARD, "version": 2, "previous": fingerprint(CARD)}, "end", "2029-06-30")
    verdict = found(PDF, witness("folder", CARD, later))
    assert verdict.verdict == "authentic"
    assert verdict.superseded_by is not None
    assert (verdict.superseded_by.version, verdict.superseded_by.fingerprint) == (2, fingerprint(later))
    assert [change.kind for change in verdict.superseded_by.changes.changes] == ["postponed"]
    verdict = found(PDF, witness("seals", seals([receipt(CARD), receipt(later)])))
    assert verdict.superseded_by is not None
    assert verdict.superseded_by.changes.changes == ()


def test_a_receipt_of_the_version_before_neither_proves_nor_disproves_the_next() -> None:
    """The next version names the one before; one that names another is altered."""
    later = {**CARD, "version": 2, "previous": fingerprint(CARD)}
    verdict = found(sealed_pdf(later).data, witness("receipt", receipt(CARD)))
    assert (verdict.verdict, verdict.unknown) == ("intact", True)
    verdict = found(sealed_pdf({**later, "previous": "0" * 64}).data, witness("receipt", receipt(CARD)))
    assert verdict.verdict == "altered"


def test_a_receipt_of_another_card_disagrees() -> None:
    """Whoever hands in a receipt means it for this card; renaming the card does not get round it."""
    renamed = {**OTHER, "card": {"id": "c9", "number": "9.9"}}
    assert found(sealed_pdf(renamed).data, witness("receipt", receipt(CARD))).verdict == "altered"


def test_a_list_of_the_same_plan_that_does_not_know_a_card_disagrees() -> None:
    """A card that never was in the plan is not vouched for by its list; a list of another plan says nothing."""
    invented = sealed_pdf({**CARD, "card": {"id": "c9", "number": "9.9"}}).data
    assert found(invented, witness("seals", seals([receipt(CARD)]))).verdict == "altered"
    verdict = found(invented, witness("seals", seals([receipt(sealed("en"))])))
    assert (verdict.verdict, verdict.unknown) == ("intact", True)


@pytest.mark.parametrize("name", altered.HOSTILE)
def test_a_file_that_cannot_be_read_is_refused_with_its_reason(name: str) -> None:
    """Broken, protected, too large or no PDF at all: a reason, never a traceback."""
    with pytest.raises(UnreadableFile) as refused:
        found(altered.HOSTILE[name](PDF))
    assert refused.value.data["reason"] == altered.REASONS.get(name, "broken")


@pytest.mark.parametrize("make", [altered.exploding_page, altered.exploding_attachment, altered.forms_within_forms])
def test_a_file_made_to_exhaust_whoever_opens_it_is_given_up(make: Any) -> None:
    """It is looked at in a process that may take so much time and memory and no more."""
    data = make()
    assert len(data) < 5_000_000
    try:
        content = in_bounds(read_pdf, data, seconds=15)
    except UnreadableFile as refused:
        assert refused.data["reason"] in ("too_slow", "broken")  # noqa: PT017 - either way out is right
    else:
        assert content.payload is None


def test_a_file_of_a_stranger_is_checked_in_a_process_of_its_own() -> None:
    """The verdict comes back whole."""
    verdict = checked_pdf(PDF, [witness("receipt", receipt(CARD))])
    assert (verdict.verdict, verdict.payload) == ("authentic", CARD)


def test_a_payload_of_a_later_form_is_not_called_altered() -> None:
    """Whoever has an older workbench is told to take a newer one."""
    later = json.dumps({**CARD, "format_version": 2}).encode()
    with pytest.raises(UnreadableFile) as refused:
        found(altered.with_attachment(PDF, later))
    assert refused.value.data["reason"] == "newer"
