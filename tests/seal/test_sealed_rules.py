"""The PDF of a sealed card as the standards it claims have it: PDF/A-3a, PDF/UA-1, and one attachment (R30, R32).

Of PDF/UA-1 pdfua looks at 16 of the 106 rules that machines can; of PDF/A-3 the marks are looked at here, and Typst
refuses to write what it knows to break the rest.
"""

import io
import json
from pathlib import Path
from typing import Any

import pdfua
import pikepdf
import pypdfium2
import pytest

from ogcore.seal import canonical, fingerprint
from ogcore.seal.tree import tree_data
from tests.export.sample import objective_tree, problem_tree
from tests.seal.sample import sealed
from workbench.files.sealed_card import seal_print, sealed_pdf

NOT_JUDGED = {"UA-14-001"}
"""The order of headings, at which the checker stumbles over lists of marked content."""
TREES = [tree_data(problem_tree()), tree_data(objective_tree())]
SENTENCE = "The council publishes every month how far the works are. "


def whole(language: str) -> dict[str, Any]:
    """Return a card with everything that is printed of one."""
    return sealed(language, trees=TREES, address="https://plan.example")


@pytest.mark.parametrize("language", ["es", "en"])
def test_a_checker_of_pdf_ua_objects_to_nothing(tmp_path: Path, language: str) -> None:
    """Tags, titles, languages, alternative texts, tables and fonts as far as it looks."""
    path = tmp_path / "card.pdf"
    path.write_bytes(sealed_pdf(whole(language)).data)
    report = pdfua.validate(str(path))
    assert [outcome.findings for outcome in report.outcomes if outcome.findings] == []
    assert {outcome.rule_id for outcome in report.outcomes if outcome.skipped_reason} == NOT_JUDGED


@pytest.mark.parametrize("language", ["es", "en"])
def test_it_says_which_standards_it_keeps_and_is_sound(language: str) -> None:
    """XMP tells PDF/A-3a and PDF/UA-1; it is tagged, in its language, shows its title, and holds no broken object."""
    made = sealed_pdf(whole(language))
    assert made.standard == "a-3a ua-1"
    with pikepdf.open(io.BytesIO(made.data)) as pdf:
        assert pdf.check_pdf_syntax() == []
        with pdf.open_metadata() as told:
            marks = {name: told.get(name) for name in ("pdfaid:part", "pdfaid:conformance", "pdfuaid:part")}
            assert told.get("dc:title")
        assert marks == {"pdfaid:part": "3", "pdfaid:conformance": "A", "pdfuaid:part": "1"}
        root = pdf.Root
        assert bool(root.MarkInfo.Marked)
        assert str(root.Lang).startswith(language)
        assert bool(root.ViewerPreferences.DisplayDocTitle)
        assert root.OutputIntents[0].S == "/GTS_PDFA1"
        assert not pdf.is_encrypted
        fonts = [font for page in pdf.pages for font in page.Resources.get("/Font", {}).values()]
        assert fonts
        assert all("/FontFile" in str(list(_descriptor(font).keys())) for font in fonts)


def _descriptor(font: Any) -> Any:
    return font.DescendantFonts[0].FontDescriptor if "/DescendantFonts" in font else font.FontDescriptor


def test_what_was_sealed_is_attached_as_data() -> None:
    """One file, by its name, as JSON, with the relationship Data and a description; its bytes are canonical."""
    payload = whole("es")
    with pikepdf.open(io.BytesIO(sealed_pdf(payload).data)) as pdf:
        (spec,) = pdf.Root.AF
        assert (str(spec.UF), str(spec.AFRelationship)) == ("commitment.json", "/Data")
        assert str(spec.Desc)
        assert str(spec.EF.F.Subtype) == "/application/json"
        assert list(pdf.attachments) == ["commitment.json"]
        data = spec.EF.F.read_bytes()
    assert data == canonical(payload)
    assert json.loads(data) == payload


def test_its_tags_are_those_a_screen_reader_goes_by() -> None:
    """A title, headings, tables with headed columns, lists, and a description of each picture and of the code."""
    with pikepdf.open(io.BytesIO(sealed_pdf(whole("es")).data)) as pdf:
        found = list(_tags(pdf.Root.StructTreeRoot.K))
    names = {str(one.S) for one in found}
    assert {"/H1", "/H2", "/Table", "/TH", "/TD", "/L", "/LI", "/Figure"} <= names
    figures = [one for one in found if str(one.S) == "/Figure"]
    assert len(figures) == 4
    assert all(str(one.get("/Alt", "")) for one in figures)


def _tags(held: Any) -> Any:
    if isinstance(held, pikepdf.Array):
        for one in held:
            yield from _tags(one)
    elif isinstance(held, pikepdf.Dictionary) and "/S" in held:
        yield held
        if "/K" in held:
            yield from _tags(held.K)


@pytest.mark.parametrize("kept", [True, False])
def test_signatures_and_seal_never_stand_alone_on_a_page(*, kept: bool) -> None:
    """However long a card is, whoever reads where people signed reads on the same page something they signed."""
    told = {"code": "no_resources", "field": "resources", "reason": "They are not known", "found": "", "data": {}}
    for lines in range(0, 40, 3):
        payload = sealed("en", let_be=[told] if kept else [])
        payload["fields"]["suggestions"] = [SENTENCE] * lines
        with pypdfium2.PdfDocument(sealed_pdf(payload).data) as document:
            pages = [page.get_textpage().get_text_bounded() for page in document]
        (signed,) = [page for page in pages if "Signatures" in page]
        assert "Fingerprint (SHA-256)" in signed
        assert len(signed.split("Signatures")[0].strip()) > len("Local action plan")


def test_the_code_leads_to_the_page_of_the_plan() -> None:
    """It holds the address that was sealed, with the fingerprint where no server reads it."""
    payload = whole("es")
    assert seal_print(payload, "es").code == f"https://plan.example/verify#{fingerprint(payload)}"
