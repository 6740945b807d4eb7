"""Refusals in words: what happened and what to do next, in the reader's language."""

from collections.abc import Iterable, Mapping
from typing import Any, cast

from ogcore.errors import OgError, UnreadableTree
from workbench.words.date_fault import explain_date, with_days
from workbench.words.file_fault import FILE_REASONS, NOTES
from workbench.words.i18n import _, translator

SENTENCES: Mapping[str, str] = {
    "refused": _("That could not be done. Nothing was lost; try again."),
    "bad_input": _("Something in what was sent cannot be used. Check it and try again."),
    "empty_text": _("There is nothing written yet. Write a few words first."),
    "half_character": _("A character in what was sent is only half there. Type it again and save."),
    "text_too_long": _("That text has {length} characters; at most {limit} fit here. Shorten it and save again."),
    "no_such_date": _("“{text}” is not a date that exists. Write it as 2027-06-30 or 30/6/2027."),
    "not_a_length": _("“{text}” is no number of days. Write one from 1 to {limit}; both ends are counted."),
    "not_a_logo": _("That is no picture that can be printed. Choose an SVG or a PNG."),
    "logo_too_large": _("That picture is too large even when it is made smaller. Choose a simpler one."),
    "too_many_logos": _("This plan has kept {limit} logos; it takes no more. The one that is there stays."),
    "no_such_colour": _("“{text}” is no colour. Write it as #0f5f6e."),
    "colour_too_pale": _(
        "Words of the colour {colour} are hard to read on white: their contrast is {ratio} to 1, and 4.5 is needed. "
        "The nearest shade that can be read is {nearest}."
    ),
    "end_before_start": _("The end ({end}) comes before the start ({start}): which of the two dates changes?"),
    "activities_in_circle": _(
        "Then these activities would wait for each other: {circle}. Take one of these steps out first."
    ),
    "card_item_not_found": _("That line of the card is not there (any more): somebody has taken it out."),
    "unschedulable_plan": _("The work plan cannot be put in order. Look at its dates, lengths and dependencies."),
    "too_many_card_items": _("The card has {limit} of them, as many as it takes. Take one out first."),
    "unreadable_card": _("The file cannot be read as a commitment card: {count} places to mend."),
    "unknown_choice": _("“{value}” is not one of the choices. Pick one of those shown."),
    "unknown_language": _("There are no rules for the language “{language}” yet. Use es or en."),
    "missing_data": _("Something is missing ({field}). Reload the page and try again."),
    "unknown_intent": _("This page does not know that action. Reload it and try again."),
    "bad_message": _("The message could not be read. Reload the page and try again."),
    "internal": _("Something went wrong on our side. Your words are kept; try again in a moment."),
    "unreadable_outline": _("Line {line} cannot be read: {reason}"),
    "unreadable_tree": _("That file cannot be read as a tree. {faults}"),
    "not_a_tree": _("That graph is no problem tree, and nothing was changed. {faults}"),
    "unreadable_file": _("That file cannot be read: {reason}"),
    "unreadable_table": _("That table cannot be read: {count} of its cells cannot stand as they are."),
    "newer_version": _(
        "A newer version of the workbench wrote that (form {found}; this one knows {known}). Install the newer version "
        "here, or open it there."
    ),
    "plan_not_found": _("There is no plan “{plan}”. Near it: {near}."),
    "tree_refusal": _("The tree does not allow that."),
    "node_not_found": _("That card is no longer there: somebody removed it. Your words are kept."),
    "core_problem_exists": _("The tree already has its core problem. Edit that one instead."),
    "core_problem_missing": _("State the core problem first."),
    "core_problem_stays": _("The core problem stays while other cards hang on it. Edit its words instead."),
    "would_cycle": _("That would make a circle: something cannot be its own cause."),
    "wrong_side": _("That does not fit there: every card needs a way to the core problem."),
    "already_linked": _("Those two are already linked."),
    "not_linked": _("Those two are not linked (any more)."),
    "not_parked": _("Only cards in the parking lot can be brought back."),
    "too_many_nodes": _(
        "The tree is full ({limit} cards). Merge some that say the same, or take some out, and add yours then."
    ),
    "too_much_text": _(
        "What is written here already fills the space there is. "
        "Shorten or take out something first; your words are kept."
    ),
    "no_room": _("There is no room for more here. {reason}"),
    "put_back_too_late": _("That card can no longer be put back from here. Look for it in the versions."),
    "nothing_to_undo": _("There is no change of yours left to undo."),
    "nothing_to_redo": _("There is nothing left to redo."),
    "nothing_to_undo_here": _("Nothing of yours on this page is left to undo. Your last change was in “{stage}”."),
    "nothing_to_redo_here": _("Nothing of yours on this page is left to redo. What you undid last was in “{stage}”."),
    "undo_conflict_of": _(
        "Others have changed “{text}” since, so your change cannot be undone on its own. Edit it instead."
    ),
    "undo_conflict": _("Others have built on that change since, so it cannot be undone on its own. Edit it instead."),
    "take_back_conflict_of": _(
        "Others have changed “{text}”, or what it hangs on, since: this cannot be taken back on its own. "
        "Take back what came after it first, or edit the card."
    ),
    "take_back_conflict": _(
        "Others have built on that since, so it cannot be taken back on its own. Take back what came after it first."
    ),
    "operation_not_found": _("That cannot be taken back (any more): it was taken back already, or lies too far back."),
    "no_such_period": _(
        "“{text}” is not a date that exists. Write a year (2022), a month (3/2022) or a day (15/3/2022)."
    ),
    "not_a_web_address": _("“{text}” is not a web address. It should begin with https:// or http://."),
    "outside_scale": _("The Open Government Metrics go from 0 to 1, such as 0.48; “{text}” does not lie there."),
    "proposals_unread": _("Read each pair with the group first: {count} not read yet."),
    "proposal_changed": _("Those words have changed meanwhile. Read them again as they stand now."),
    "evidence_not_found": _("That evidence is no longer there: somebody removed it. Your words are kept."),
    "too_much_evidence": _("This card has {limit} pieces of evidence, and that is the limit."),
    "version_not_found": _("That version does not exist (any more)."),
    "too_many_versions": _("There are {limit} versions already; give an existing one another name."),
    "stage_under_way": _("The group is at that stage now. Open another one first."),
    "repeated_stage": _("A stage can stand in the course only once."),
    "too_many_points": _("The agenda has room for {limit} points. Take one out first."),
    "not_minutes": _("Write how many minutes, from 1 to {limit}."),
    "card_frozen": _("The card is being signed: its words stay as they are until the facilitator takes it back."),
    "card_sealed": _("The card is sealed: nobody changes what was signed. A new version can start from it."),
    "card_is_withdrawn": _("The group has given this card up. The facilitator can take it up again."),
    "card_kept": _("This card was opened for signing, so it stays on record. The facilitator can withdraw it."),
    "sealed_before": _("That was done before the card was sealed. Undo does not reach behind a seal."),
    "card_stands_otherwise": _("The card has moved on meanwhile. Look at where it stands now."),
    "nothing_to_sign": _("The card says nothing yet. Write what the group commits to first."),
    "other_text_seen": _("The words have changed since they were shown to you. Read them again before you sign."),
    "quorum_too_small": _("The version before was signed by more sectors. All of them sign this one too."),
    "no_quorum": _("Choose one sector at least that has to sign."),
    "quorum_missing": _("Not all sectors that have to sign have done so yet."),
    "signed_already": _("You have signed this card. To sign otherwise, take your signature back first."),
    "no_sector_to_sign_for": _("People sign for their sector. Enter what was signed on paper instead."),
    "seal_not_found": _("That version of the card was never sealed."),
    "signature_not_found": _("That signature no longer stands."),
    "not_your_signature": _("Only whoever gave a signature takes it back; the facilitator, one entered from paper."),
    "dissent_not_found": _("That dissent no longer stands."),
    "not_your_dissent": _("Only whoever signed a dissent takes it back."),
    "no_drawing": _("That signature could not be kept. Erase it and draw it again, or leave the drawing out."),
    "no_photo": _("That photograph could not be kept. Choose another one, or leave it out and say where the paper is."),
    "too_many_signatures": _("The card has {limit} of them, as many as it takes."),
    "commitment_not_found": _("That commitment is no longer there: somebody removed it."),
    "amendment_not_found": _("There is no such amendment."),
    "amendment_is_settled": _(
        "That amendment is no longer to be decided: it was decided or taken back, or what it changes has moved."
    ),
    "amendment_stands": _("The words that amendment was made on stand still. There is nothing to make again."),
    "amendments_beside": _("Another amendment changes the same sentence. Say what becomes of it."),
    "amendment_vote_not_open": _("That vote takes no answers: it was closed, or what it is about has changed."),
    "too_many_amendments": _("{limit} amendments wait already. Let them be decided first."),
    "not_your_amendment": _("Only whoever proposed those words can take them back or propose them again."),
    "same_words": _("That is what the card says already. Change something in it."),
    "idea_not_found": _("That idea is no longer there: somebody withdrew it."),
    "not_your_idea": _("Only whoever wrote an idea, or the facilitator, can change it or take it back."),
    "idea_changed": _("Somebody changed that idea meanwhile. Look at its words now and save again if you wish."),
    "idea_merged": _("That idea is part of a merged one. Take the merge apart first."),
    "ideas_hidden": _("The ideas are still hidden. Once the facilitator reveals them, this can be done."),
    "too_few_ideas": _("Choose at least two ideas to merge."),
    "too_many_ideas": _("There is room for {limit} ideas. Withdraw some that repeat others first, and add yours then."),
    "theme_not_found": _("That theme is no longer there: somebody joined it with another or dissolved it."),
    "theme_changed": _("Somebody renamed that theme meanwhile: now it is “{name}”. Save again if you wish."),
    "theme_name_taken": _("There is already a theme called “{name}”. You can join the two."),
    "too_many_themes": _("There is room for {limit} themes. Join two of them first."),
    "dots_not_open": _("Dots cannot be placed now: the facilitator opens a round."),
    "dots_in_use": _("Dots have been placed already. Put this round away before you open another."),
    "no_dots_left": _("You have placed all your dots ({each}). Take one back first."),
    "one_dot_an_idea": _("In this round one idea gets one dot of yours."),
    "not_a_dot_count": _("Write how many dots, from {least} to {limit}."),
    "not_a_count": _("Write how many people, from 0 to {limit}."),
    "answer_not_found": _("That answer is no longer there: it was taken back."),
    "not_your_answer": _("Only whoever gave that answer can change it. Say beside it what you see differently."),
    "own_answer": _("That answer is yours. Take a position on the answers of others."),
    "answers_not_shown": _("The answers of others are still hidden. Wait until the facilitator shows them."),
    "question_answered": _("Somebody has answered that question already, so it stays."),
    "too_many_questions": _("There are already {limit} questions of your own; more would tire everybody."),
    "centre_reserved": _(
        "What stands in the centre is decided with the facilitator. Propose it as a candidate; nothing is lost."
    ),
    "candidate_not_found": _("That candidate is no longer there: it was taken back."),
    "not_your_candidate": _("Only whoever proposed that sentence, or the facilitator, can change it or take it back."),
    "candidate_stands": _("That sentence is among the candidates already."),
    "candidate_in_tree": _("That sentence is a card of the tree now. Change it there, or take the card out first."),
    "choice_not_open": _("The choice is closed just now. What was chosen while it was open counts."),
    "too_many_candidates": _("There is room for {limit} candidates, and no more."),
    "not_allowed": _("Only the facilitator can do that."),
    "facilitator_has_no_vote": _(
        "Whoever guides the vote has none of their own. Votes of people without a device go in as paper votes."
    ),
    "stage_not_begun": _("“{stage}” has not begun yet. The facilitator opens it in a moment; then you can write."),
    "unusable_address": _(
        "WORKBENCH_PUBLIC_URL is “{address}”, by which nobody could come in. Write it whole and without anything more: "
        "https://workshop.example.org or https://example.org/workshop."
    ),
    "address_gone": _("This computer can no longer be reached by {address}. Choose another of the addresses shown."),
    "served_to_strangers": _("This page does not know who is visiting. Serve the workshop with “workbench serve”."),
    "rule_is_fixed": _(
        "Whether “{stage}” is held under the Chatham House Rule is chosen before it opens. Close writing, then choose."
    ),
    "stage_key_missing": _(
        "Under the Chatham House Rule one writes only where the workshop is running. Try again in a moment; in a "
        "notebook beside it, wait until the stage has closed."
    ),
    "said_in_the_open": _(
        "You answered this before the Chatham House Rule held, under your name. That answer stays; another one now "
        "would tell who you are."
    ),
    "only_under_the_rule": _(
        "A sector speaks as one only where the Chatham House Rule holds: in this stage each answer tells its sector."
    ),
    "not_your_sector": _("One speaks as the sector one sits for, and as no other."),
    "said_under_the_rule": _(
        "This was answered under the Chatham House Rule in a stage that is over. Nobody can tell who answered, so it "
        "stays as it is and takes no more answers."
    ),
    "other_sitting": _(
        "The stage you wrote this in was held under the Chatham House Rule and is over. It was not sent again: now it "
        "would stand elsewhere, or under your name. Look whether it had arrived, and decide."
    ),
    "stage_closed": _("“{stage}” is closed, so its work is for reading only now. The facilitator can open it."),
    "only_facilitators": _("In “{stage}” only the facilitator edits now. Say aloud what you would change."),
    "only_proposals": _(
        "In “{stage}” the facilitator decides on changes now, so this one cannot be undone. Propose the opposite."
    ),
    "branch_locked": _("The facilitator has locked “{text}” and what hangs from it. Say aloud what you would change."),
    "branch_locked_why": _("The facilitator has locked “{text}” and what hangs from it: {why}"),
    "no_earlier_stage": _("The group has not been anywhere else yet."),
    "moved_on": _("The group has been moved again since: it is at “{stage}” now."),
    "proposal_not_found": _("That proposal has been decided already, or was taken back."),
    "not_your_proposal": _("Only whoever made a proposal can take it back. You can decline it."),
    "too_many_proposals": _("{limit} proposals wait already. Let them be decided first."),
    "unknown_code": _("No group has that code. Check it on the projector and try again."),
    "unknown_secret": _("This facilitator link does not work (any more). Ask for the current one."),
    "invitation_spent": _(
        "This link for facilitating opens once, within a day: it was used already, or its day is over. Ask whoever "
        "facilitates for another one."
    ),
    "badge_ended": _(
        "You have left on this device, or your link was renewed. Come in again; what you have written is kept here."
    ),
    "observes": _("You observe: you read along, and neither write nor vote. The facilitator can let you take part."),
    "moved_away": _("You sit with another group now. Your words are kept on this device, and nothing was sent here."),
    "person_removed": _("The facilitator has taken you out of the workshop. What you wrote stays with the group."),
    "door_closed": _("The door of “{group}” is closed: the facilitator lets nobody new in just now."),
    "invitation_not_found": _("That invitation is no longer open: it was used or taken back, or its time is over."),
    "not_yourself": _("You cannot take the desk from yourself. To go, leave the workshop on this device."),
    "name_taken": _("Somebody else of the group is called that. Add a letter or your surname."),
    "unknown_participant": _("We do not know this visitor (any more). Join again with the code."),
    "unknown_group": _("That working group does not exist."),
    "too_many_stakeholders": _("There are {limit} on the list already. Take one out first."),
    "group_put_away": _("This group is archived: it can be read. To change it, a facilitator brings it back first."),
    "backup_too_large": _(
        "That backup is too large to be sent from a page: {limit} MB at most. Use “workbench plan import”."
    ),
    "unknown_plan": _("That plan does not exist."),
    "store_error": _("The data could not be reached: {reason}"),
    "version_conflict": _("Somebody else was faster. Try again."),
    "store_unavailable": _("The data cannot be reached just now. Nothing is lost; it goes on by itself in a moment."),
    "store_full": _("That cannot be saved now: there is no space left on the disk. Your words are kept here."),
    "package_missing": _(
        "This needs {package}, which is not installed. Install it with: pip install 'cocreation-workbench[{extra}]'"
    ),
    "disk_full": _(
        "There is no space left on the disk of this computer, in its temporary folder. Nothing was lost; make room "
        "there and try again."
    ),
    "store_damaged": _(
        "The file of the plans is damaged. Stop here, keep a copy of it, and save what can still be read with "
        "“workbench plan rescue”."
    ),
    "store_too_new": _("A newer version of the workbench wrote this data file. Install that version to open it."),
    "unknown_format": _("That format is not known."),
    "unknown_paper": _("Trees are not drawn on that paper."),
    "export_failed": _("The document could not be made. Nothing was lost; try again, or download another format."),
    "figure_too_large": _("The tree has {nodes} cards; a picture shows {limit} at most. Take it as text or GraphML."),
    "layout_unavailable": _("The drawing engine is not installed. Install pygraphviz again, or the Graphviz program."),
    "empty_figure": _("There is nothing to draw yet. State the core problem first."),
    "not_kept_beside": _(
        "The file could not be written beside the notebook, in {folder}. It lies with your downloads; nothing was lost."
    ),
    "too_much_to_make": _(
        "That file took too long and was given up, so that nobody else has to wait. Take the tree as text or GraphML."
    ),
    "too_much_to_read": _(
        "Reading that file took too long and was given up, so that nobody else has to wait. Keep the tree alone in it "
        "and try again."
    ),
    "still_making": _(
        "{waiting} files are already under way for you, and that is the limit. Wait for one of them, or cancel one."
    ),
    "no_cards": _(
        "This group has no commitment card yet. Begin one at the stage of commitments; then it can be printed."
    ),
    "unknown_download": _("There is no such file. Go back and choose one of the downloads on the page."),
}
"""English sentence for every code; a test holds that no refusal of the core is without one."""

FULL: Mapping[str, str] = {
    "full_arrows": _("The tree has {limit} arrows. Take one out first, or merge cards that say the same."),
    "full_own_ideas": _(
        "You have {limit} ideas here, as many as one person can, so that everybody has room. "
        "Withdraw one of yours first."
    ),
    "full_own_idea_bytes": _(
        "Your ideas fill the space one person has, so that everybody has room. Shorten or withdraw one of yours first."
    ),
    "full_own_idea_record": _(
        "You have written {limit} ideas, the withdrawn ones included, as many as one person can. "
        "Change the words of one of yours instead."
    ),
    "full_own_candidates": _(
        "You have proposed {limit} candidates, as many as one person can, so that everybody has room. "
        "Change the words of one of yours instead."
    ),
    "full_own_versions": _(
        "You have named {limit} versions, as many as one person can. Rename one of them, or ask the facilitator."
    ),
    "full_rounds": _("There have been {limit} rounds of dots. Bring the last one back instead."),
    "full_answers": _("There are {limit} answers. Take back some that repeat others first."),
    "full_positions": _("People have said {limit} times what they think of an answer. Take one of yours back first."),
    "full_votes": _("You have answered {limit} arrows. Take back an answer first."),
    "full_evidence": _("The group has {limit} pieces of evidence. Take out one that nobody needs first."),
    "full_commitments": _("The plan has {limit} commitment cards. Take out one that nobody needs first."),
    "full_amendments": _("Other words have been proposed {limit} times and all are kept. Reword the card directly."),
    "full_amendment_votes": _("The room has been asked {limit} times about amendments. Record the decision directly."),
    "full_signatures": _("The group has signed {limit} times and keeps all of it. Begin another group for more."),
    "full_drawing_bytes": _("The drawn signatures fill the space a group has. Sign without drawing."),
    "full_own_drawing_bytes": _("Your drawn signatures fill the space one person has. Sign without drawing."),
    "full_photos": _("The group keeps {limit} photographs of signatures, as many as it can. Enter this one without."),
    "full_own_signatures": _("You have signed {limit} times, as many as one person can. Ask the facilitator."),
    "full_sealed_bytes": _("The sealed cards fill the space a group has. Begin another group for more."),
    "full_own_proposal_bytes": _("You have proposed as much as one person can. Say aloud what you would change."),
    "full_proposal_bytes": _("The group has proposed as much as it can. Say aloud what you would change."),
    "full_scribes": _("There are {limit} scribes. Let one of them go first."),
    "full_locks": _("{limit} branches are locked. Unlock one first, or lock a card nearer to the core problem."),
    "full_groups": _("The plan has {limit} groups. Begin another plan for more."),
    "full_versions": _("{limit} versions have been named. The facilitator can still name some, or rename one."),
    "full_record": _("The group has worked on this {limit} times and keeps all of it. Begin another group for more."),
}
"""Of what a group or a plan is full, and what makes room."""

REASONS: Mapping[str, str] = {
    "no_headings": _("no row has the headings of a work plan: activity, length, start, end…"),
    "too_large": _("it is too large."),
    "outside_section": _("it stands before the first heading (EFFECTS, PROBLEM or CAUSES)."),
    "no_problem": _("there is no line under PROBLEM."),
    "several_problems": _("there is more than one line under PROBLEM; a tree has one core problem."),
    "empty_statement": _("there are no words after the bullet."),
    "too_long": _("the statement is too long."),
    "uneven_indent": _("its indentation matches no line above; use two spaces for each step."),
    "indent_without_parent": _("it is indented, but there is no line above for it to belong to."),
    "would_cycle": _("it would make a circle: something cannot be its own cause."),
    "same_mark_other_text": _("another line has the same [=mark] but other words."),
    "wrong_side": _("a card cannot be a cause and an effect at once."),
    "wrong_kind": _("its kind and what it is linked to contradict each other."),
    "not_text": _("it is not text, or it is damaged here. Save it again as text in UTF-8."),
    "not_json": _("it is not a plan exported by the workbench (not JSON)."),
    "other_format": _("it is not a file exported by the workbench, or not of this kind."),
    "newer_version": _("it was exported by a newer version of the workbench."),
    "no_plan": _("there is no plan in it."),
    "not_there": _("there is no such file. Check its name and its folder."),
    "closed": _("it may not be read by you."),
    "older_store": _(
        "an earlier version wrote it. Open it once with “workbench plan list”, which brings it up to date."
    ),
    "wrong_fields": _("parts of it are missing or damaged."),
    "wrong_type": _("parts of it are missing or damaged."),
    "wrong_length": _("parts of it are missing or damaged."),
    "unknown_event": _("it holds something this version does not know."),
    "no_words": _("a text in it has no words."),
    "no_such_time": _("it tells of a time that no calendar has."),
    "absurd_number": _("it holds a number larger than anything that is counted here."),
    "person_twice": _("the same person stands in it twice."),
    "broken_log": _("what it tells does not fit together."),
    "no_rows": _("there is nothing in it below the headings."),
    "missing_column": _("this column is missing. Give it a heading of that name."),
    "empty_cell": _("nothing stands here, and something must."),
    "unknown_code": _("this is no code. Leave it empty where nothing was rated."),
    "twice": _("this commitment stands there twice."),
    "differs": _("another row of the same plan says otherwise."),
    "already_linked": _("the same line stands there twice."),
    "busy": _("too many are writing at this moment. Try again."),
    "not_a_database": _("the data file is not one of the workbench, or it is damaged."),
    "node_not_found": _("it belongs to a line that is not there."),
    "not_xml": _("it is not XML."),
    "not_graphml": _("it is not a tree in GraphML."),
    "unknown_kind": _("its kind is none that we know: core problem, cause, effect or parked."),
    "unknown_node": _("one of its cards has no words."),
    "too_many_nodes": _("the tree is full."),
    "undirected": _("its lines have no direction, so it does not say what is the cause and what the effect."),
    "unknown_parent": _("it names a card that is not in the file."),
    "ambiguous_parent": _("more than one card has these words; name it by its id."),
    "two_core_problems": _("a tree has one core problem, and another is stated already."),
    "no_core_problem": _("no card is the core problem. Give one of them the kind “core problem”."),
    "duplicate_id": _("another card has the same id."),
    "bad_id": _("this is no id: it takes letters or digits, at most 80."),
    "empty_text": _("the card has no words."),
    "no_kind": _("it does not say whether this is a cause or an effect."),
    "half_parked": _("what is parked cannot lead to a card of the tree; only whole branches are parked."),
    "not_a_number": _("the order is a whole number."),
    "formula": _("it is a formula. Write the words themselves."),
    "several_cells": _("there is more than one card in this row."),
    "no_header": _("the columns have no names we know. Name them text, kind and parent, or level 1, level 2."),
    "not_xlsx": _("it is not a spreadsheet (XLSX), or it is damaged."),
    "not_tree_json": _("it is not JSON."),
    "unknown_form": _("trees are read from text, Markdown, CSV, XLSX, mind maps (.mm), OPML, GraphML and JSON."),
    "empty_graph": _('there is no node in it. Begin with the core problem: graph.add_node("…").'),
    "parallel_arrows": _("two arrows run between the same two nodes. Keep one of them, or give a DiGraph."),
    "unknown_core": _("the node named as the core problem is not in it."),
    "no_centre": _(
        "no node has a way to or from all the others, so none can be the core problem. Link the parts, or give what "
        "stands apart the kind “parked”. Nothing follows from:"
    ),
    **FILE_REASONS,
    **FULL,
}


PLACES: Mapping[str, str] = {
    "line": _("Line {line}"),
    "cell": _("Sheet “{sheet}”, cell {cell}"),
    "path": _("At {path}"),
    "node": _("Node “{node}”"),
    "arrow": _("Arrow {arrow}"),
    "graph": _("The graph"),
    "": _("The file"),
}
"""How the place of a fault is named, by what is known of it."""

_SAID = 3
"""Faults that one sentence holds."""


def explain(error: OgError, language: str) -> str:
    """Return what happened and what to do, in ``language``."""
    if isinstance(error, UnreadableTree) and "faults" in error.data:
        said = " ".join(f"{place}: {reason}" for place, reason in explain_faults(error, language)[:_SAID])
        return translator(language)(SENTENCES[error.code]).replace("{faults}", said)
    return explain_code(error.code, error.data, language)


def explain_faults(error: UnreadableTree, language: str) -> list[tuple[str, str]]:
    """Return for each fault of a file where it is and what is wrong there, with the words it is about."""
    return [_told(fault, REASONS, language) for fault in error.faults]


def explain_notes(notes: Iterable[Mapping[str, Any]], language: str) -> list[tuple[str, str]]:
    """Return for each note on a file where it is and what was left out, joined or understood there."""
    return [_told(note, NOTES, language) for note in notes]


def _told(fault: Mapping[str, Any], sentences: Mapping[str, str], language: str) -> tuple[str, str]:
    translate = translator(language)
    place = translate(PLACES[next(key for key in PLACES if key in fault or not key)])
    for name in ("line", "sheet", "cell", "path", "node", "arrow"):
        place = place.replace("{" + name + "}", str(fault.get(name, "")))
    reason = translate(sentences.get(fault["reason"], SENTENCES["bad_input"]))
    return place, f"{reason} “{fault['text']}”" if fault["text"] else reason


def explain_code(code: str, data: Mapping[str, object], language: str) -> str:
    """Return the sentence for a code with its data; an unknown code gets the general sentence."""
    translate = translator(language)
    if code == "no_such_date" and {"text", "reason", "suggestions"} <= data.keys():
        return explain_date(str(data["text"]), str(data["reason"]), cast("list[str]", data["suggestions"]), language)
    sentence = translate(SENTENCES.get(code, SENTENCES["refused"]))
    facts = {
        name: " · ".join(map(str, value)) if isinstance(value, list) else str(value) for name, value in data.items()
    }
    if "reason" in facts:
        facts["reason"] = translate(REASONS.get(facts["reason"], "{reason}")).replace("{reason}", facts["reason"])
    for name, value in facts.items():
        sentence = sentence.replace("{" + name + "}", value)
    if code == "no_such_period":
        return with_days(sentence, cast("list[str]", data.get("suggestions", [])), language)
    return sentence
