"""What is wrong with a file somebody brings, and what to do about it (R43): sentences for the codes of its readers."""

from collections.abc import Mapping

from workbench.words.i18n import _

FILE_REASONS: Mapping[str, str] = {
    "unclosed_quote": _(
        "a quotation mark opens here and is not closed. Close it, or take it out, so that no row is lost."
    ),
    "stray_quote": _(
        "there are words after a closing quotation mark. Put the whole cell in quotation marks and write those within "
        "it twice."
    ),
    "cut_off": _(
        "these words have no column: a comma (or other separator) cut them off. Put the whole cell in quotation marks."
    ),
    "wrong_declaration": _("the file says that it is in this encoding, and it is not. Save it again as UTF-8."),
    "unclear_encoding": _(
        "the file does not say how its accents are to be read. Choose the way that reads right, or save the file again "
        "as UTF-8."
    ),
    "doctype": _(
        "it has a DOCTYPE, which we do not open because harmful files use it. Delete that line, or save the file again."
    ),
    "words_beside_heading": _("there are words beside the heading. Write each card on a line of its own below it."),
    "only_heading": _("this card is only a heading. Write what the card says, or make it a heading."),
    "unclear_level": _(
        "it does not say whether this hangs on the line above or stands beside it. Indent it, or use the same mark."
    ),
    "number_without_parent": _("its number does not follow upon the card it stands under."),
    "rank_without_parent": _(
        "it does not say on which card it hangs, and there are several. Put it below one, or name that one."
    ),
    "hidden_sheet": _("the tree is on a hidden sheet. Unhide it, so that everybody can see what is brought."),
    "cell_error": _("the cell shows an error. Write the words themselves."),
    "table_in_text": _("there is a table within the text. Save the table as CSV or XLSX."),
    "too_deep": _("it has too many levels, one within the other."),
    "foreign_xls": _(
        "it is an old Excel file (.xls, .xlsb) or has a password. Save it as an Excel workbook (.xlsx) without one."
    ),
    "foreign_ods": _("it is an OpenDocument spreadsheet. Save it as .xlsx or as CSV."),
    "foreign_document": _(
        "it is a document (PDF, Word, slides). Copy the words and paste them as text, with headings above."
    ),
    "foreign_picture": _("it is a picture, and words in pictures are not read. Write the cards as text or in a table."),
    "foreign_html": _(
        "it is a web page, even if its name says otherwise. Open it in a spreadsheet and save it as .xlsx or CSV."
    ),
    "foreign_drawing": _(
        "it is a drawing (draw.io, Visio), which does not say what is a cause. Copy the words into a table with the "
        "columns kind, text and parent."
    ),
    "foreign_graph": _(
        "it is a graph in another format (GEXF, DOT, GML). Save it as GraphML, with a column that says the kind."
    ),
    "foreign_mind_map": _("it is a mind map of another program. Export it as FreeMind (.mm), OPML or Markdown."),
    "only_words": _(
        "it is a list of words without kinds, as Miro exports. Add the columns kind and parent, or paste it as ideas "
        "in the brainstorm."
    ),
    "foreign_board": _(
        "it is what a whiteboard exports (Miro, Mural, Lucid): notes and their places, but not what leads to what. "
        "Add the columns kind and parent."
    ),
}
"""English sentence for the codes of faults in a file; a test holds that each has one."""

NOTES: Mapping[str, str] = {
    "comment_line": _("A note, left out:"),
    "row_above_header": _("Above the headings, left out:"),
    "no_card_in_row": _("No card in this row, left out:"),
    "column_passed_over": _("A column we do not know, left out:"),
    "column_without_heading": _("Cells without a heading, left out."),
    "sheet_passed_over": _("Another sheet, left out:"),
    "hidden_sheet_passed_over": _("A hidden sheet, left out:"),
    "hidden_row": _("A hidden row, left out:"),
    "group_passed_over": _("A group that no arrow touches, left out:"),
    "title_passed_over": _("A title, left out:"),
    "paragraph_passed_over": _("A paragraph that is no card, left out:"),
    "remark_passed_over": _("A remark on the card, left out:"),
    "link_passed_over": _("An arrow across the map, left out: it does not say what leads to what."),
    "merged_cell": _("A merged cell speaks for this row too:"),
    "same_card": _("The same card as further up, merged with it:"),
    "marked_card": _("The same card by its mark, merged:"),
    "arrow_turned": _("The arrow is drawn the other way round, and counts as it is drawn."),
    "hung_on_core": _("It names no other card, so it hangs on the core problem:"),
    "hung_on_rank": _("It names no other card, so it hangs on the only direct one:"),
    "called_core": _("It hangs on no other card, so it is taken for the core problem:"),
    "encoding_judged": _("The file does not say how its accents are to be read; going by its words, it was read as:"),
}
"""English sentence for what was left out, joined or understood; the words it is about follow."""

WAYS: Mapping[str, str] = {
    "cp1252": _("as Windows writes it"),
    "mac_roman": _("as old Macintosh computers wrote it"),
    "cp850": _("as old DOS programs wrote it"),
}
"""How people may know the encodings of the core; a test holds that each has its words."""

JOINED = frozenset({"merged_cell", "same_card", "marked_card"})
WRITTEN = frozenset({"marked_card", "comment_line"})
"""Notes on what the author wrote on purpose: shown beside the tree, not told on a terminal."""
HUNG = frozenset({"hung_on_core", "hung_on_rank", "called_core"})
GUESSED = HUNG | {"arrow_turned", "encoding_judged"}


def note_class(reason: str) -> str:
    """Return what kind of note a code is: ``left_out``, ``joined`` or ``guessed``."""
    return "joined" if reason in JOINED else "guessed" if reason in GUESSED else "left_out"
