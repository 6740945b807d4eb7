"""All cards of a group and of a plan on paper, as they stand: drafts, sealed ones, withdrawn ones (R30, R32)."""

import io
import json
import zipfile
from datetime import UTC, datetime

import docx
import pypdfium2
import pytest

from ogcore.commitments.state import Commitments
from ogcore.errors import NotAllowed
from ogcore.seal import receipt
from ogcore.seal.verification import verify
from ogcore.seal.witness import Witness
from ogcore.store import Store
from tests.agreement.table_of_three import Signing, at_the_cards
from workbench.files.asked import NoCards
from workbench.files.card_document import print_cards
from workbench.files.card_set import printed_cards
from workbench.files.card_workbook_reading import read_workbook
from workbench.files.downloads import produce
from workbench.files.sealed_card import made_again

WHEN = datetime(2028, 5, 4, 12, tzinfo=UTC)


@pytest.fixture
def table(store: Store) -> Signing:
    """Give a group with a tree and a sealed card of which the next version is written."""
    table = at_the_cards(store)
    table.act(table.host, "state_core_problem", text="The quarter has no water")
    table.lead("open_signing")
    table.all_sign()
    table.seal()
    table.lead("begin_version")
    table.write("Open 15 clinics")
    return table


def payload_of(table: Signing) -> dict[str, object]:
    """Return what is sealed of the card."""
    last = table.state.last_seal(table.card)
    assert last is not None
    return dict(json.loads(last.payload))


def text_of(pdf: bytes) -> str:
    """Return all words of a PDF."""
    with pypdfium2.PdfDocument(pdf) as document:
        return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in document).split())


def files(table: Signing, path: str, language: str = "en") -> dict[str, bytes]:
    """Return what lies in a ZIP by its name."""
    made = produce(table.workshop, table.host, path, language, WHEN)
    assert made.content_type == "application/zip"
    with zipfile.ZipFile(io.BytesIO(made.data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_a_booklet_holds_what_is_sealed_and_what_is_written_after_it(table: Signing) -> None:
    """The seal with its fingerprint comes first, then the draft of the next version, said to be one."""
    for path in (f"cards/{table.group_id}.pdf", "cards.pdf"):
        said = text_of(produce(table.workshop, table.host, path, "en", WHEN).data)
        assert said.index("Sealed · version 1") < said.index("Draft · version 2")
        assert "Open 12 clinics" in said
        assert "Open 15 clinics" in said


@pytest.mark.parametrize(("language", "page"), [("en", ""), ("es", ".letter")])
def test_each_sealed_card_of_an_archive_can_be_checked(table: Signing, language: str, page: str) -> None:
    """It carries its seal and is authentic with a receipt, whenever it is made, in either language, on either paper."""
    witness = Witness("receipt")
    witness.take(receipt(payload_of(table)))
    held = files(table, f"cards/{table.group_id}{page}.zip", language)
    sealed, draft = held.items()
    assert "-v1-" in sealed[0]
    assert verify(sealed[1], [witness], made_again).verdict == "authentic"
    assert verify(draft[1], [witness], made_again).verdict == "no_seal"


def test_the_archive_of_a_plan_has_a_folder_for_each_group(table: Signing) -> None:
    """Two cards that are called the same do not take each other's place."""
    for _twice in range(2):
        table.act(table.other, "draft_commitment")
    names = list(files(table, "cards.zip"))
    assert len(names) == 4
    assert {name.split("/")[0] for name in names} == {"2-table-2"}


def test_a_sealed_card_by_itself_is_printed_from_its_seal(table: Signing) -> None:
    """The file of one card is what was sealed and not a draft of it, dated by its seal."""
    table.lead("open_signing")
    table.all_sign()
    table.seal()
    made = produce(table.workshop, table.host, f"card/{table.group_id}/{table.card}.pdf", "en", WHEN).data
    assert "Sealed · version 2" in text_of(made)
    assert verify(made, [], made_again).verdict == "intact"


def test_a_withdrawn_card_says_so_and_why_beside_what_was_sealed(table: Signing) -> None:
    """Nothing of it is erased, nothing is asked to be filled in any more, and nobody signs it."""
    table.lead("withdraw_card", reason="The budget was cut")
    plan = table.workshop.plan(table.host.plan_id)
    sealed, withdrawn = printed_cards(plan, plan.group(table.group_id), table.group, "es")
    assert sealed.document.seal is not None
    assert (withdrawn.document.status, withdrawn.document.signatures) == ("Retirada", ())
    said = text_of(print_cards([withdrawn.document], "es", WHEN).data)
    assert "Por qué se retiró" in said
    assert "The budget was cut" in said
    assert "por definir" not in said.lower()


@pytest.mark.parametrize(
    ("steps", "status"),
    [(["open_amending"], "Being amended · version 2"), (["open_signing"], "Being signed · version 2")],
)
def test_a_card_on_its_way_says_how_far_it_is(table: Signing, steps: list[str], status: str) -> None:
    """Whoever holds the paper knows that these words may change yet, or are being signed."""
    for step in steps:
        table.lead(step)
    plan = table.workshop.plan(table.host.plan_id)
    assert [*printed_cards(plan, plan.group(table.group_id), table.group, "en")][1].document.status == status


@pytest.mark.parametrize("path", ["cards.{}", "cards/{group}.{}"])
def test_cards_are_given_out_to_be_worked_on_elsewhere(table: Signing, path: str) -> None:
    """As a document, a spreadsheet and tables, of a group and of a plan; the spreadsheet reads back as it was given."""
    said = {
        form: produce(table.workshop, table.host, path.format(form, group=table.group_id), "es", WHEN)
        for form in ("docx", "xlsx", "csv.zip")
    }
    assert [name.rsplit(".", 1)[1] for name in (made.filename for made in said.values())] == ["docx", "xlsx", "zip"]
    (placed,) = read_workbook(said["xlsx"].data)
    assert placed.card.text("action") == table.group[Commitments].find(table.card).text("action")
    assert any("Sellado" in one.text for one in docx.Document(io.BytesIO(said["docx"].data)).paragraphs)
    assert "activities.csv" in zipfile.ZipFile(io.BytesIO(said["csv.zip"].data)).namelist()


def test_the_cards_of_a_plan_are_for_whoever_leads_it(table: Signing, store: Store) -> None:
    """A participant takes those of their group; a plan without a card has no booklet."""
    for path in ("cards.pdf", "cards.zip", "cards.docx", "cards.xlsx", "cards.csv.zip"):
        with pytest.raises(NotAllowed):
            produce(table.workshop, table.other, path, "en", WHEN)
    host = table.workshop.facilitator(table.workshop.create_plan("Empty", "en").secret)
    table.workshop.add_group(host, "Table 1")
    for path in ("cards.pdf", "cards.zip", "cards.docx", "cards.xlsx"):
        with pytest.raises(NoCards):
            produce(table.workshop, host, path, "en", WHEN)
