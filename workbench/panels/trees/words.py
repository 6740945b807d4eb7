"""The tree, the product's face: problem tree and objective tree as a canvas and as an outline (R12, R13)."""

from collections.abc import Callable

from workbench.words.rule_note import rule_labels


def labels(_: Callable[[str], str]) -> dict[str, str]:
    """Return every sentence the widget shows, by key, through the translator ``_``.

    Names in braces (``{text}``, ``{count}``, ``{others}``, ``{names}`` and the like) are filled in by the browser.
    """
    parts = (_names, _actions, _branches, _proposing, _writing, _reasons, _news, _several, _history, _keys)
    return {key: text for part in parts for key, text in part(_).items()}


def _names(_: Callable[[str], str]) -> dict[str, str]:
    return {
        "title": _("Problem tree"),
        "title.objective": _("Objective tree"),
        "canvas.name": _("Tree on a canvas"),
        "canvas.hint": _("Arrow keys walk the tree, Enter edits, Tab adds, Escape lets go."),
        "kind.core": _("Core problem"),
        "kind.objective": _("Core objective"),
        "kind.cause": _("Cause"),
        "kind.effect": _("Effect"),
        "kind.means": _("Means"),
        "kind.end": _("End"),
        "kind.parked": _("Parked"),
        "quote": _("“{text}”"),
        "name.alone": _("{kind}: {text}."),
        "name.leads": _("{kind}: {text}. Leads to {others}."),
        "name.follows": _("{kind}: {text}. Follows from {others}."),
        "section.above": _("Effects ↑"),
        "section.below": _("Causes ↓"),
        "section.above.objective": _("Ends ↑"),
        "section.below.objective": _("Means ↓"),
        "section.parked": _("Parking lot"),
        "also": _("Also under {others}."),
        "unsure": _("to confirm"),
        "wordings": _("{count} wordings"),
        "lot": _("Parking lot"),
        "lot.hint": _("It will not get lost. Drag it onto the tree, or press Bring back."),
        "gone.count": _("Removed today · {count}"),
        "gone.hint": _("Nothing is lost: put back what should stay, with its words, its evidence and its arrows."),
        "gone.back": _("Put back"),
        "gone.all": _("Put all {count} back"),
        "opening.none": _("There is no core problem yet."),
        "opening.none.objective": _("There are no objectives yet. They begin with the problem tree."),
    }


def _actions(_: Callable[[str], str]) -> dict[str, str]:
    return {
        "tools": _("Tree tools"),
        "fresh.new": _("New"),
        "fresh.changed": _("Changed"),
        "tools.node": _("What to do with it"),
        "add_cause": _("Cause"),
        "add_effect": _("Effect"),
        "edit": _("Edit"),
        "move": _("Move"),
        "link": _("Link"),
        "unlink": _("Take the arrow out"),
        "may.propose": _("You propose: changes wait until they are accepted"),
        "may.lead": _("Only the facilitator edits"),
        "lock": _("Lock the branch"),
        "unlock": _("Unlock the branch"),
        "locked": _("Locked"),
        "lock.title": _("Lock this branch?"),
        "lock.lead": _(
            "Nobody but you can then change “{text}” and what hangs from it. You can unlock it at any time."
        ),
        "lock.reason": _("Why? Everybody reads it (can be left empty)"),
        "lock.do": _("Lock it"),
        "lock.done": _("Locked: {text}"),
        "unlock.done": _("Unlocked: {text}"),
        "locked.why": _("The facilitator has locked “{text}” and what hangs from it: {why}"),
        "locked.plain": _(
            "The facilitator has locked “{text}” and what hangs from it. Say aloud what you would change."
        ),
        "park": _("Park"),
        "restore": _("Bring back"),
        "remove": _("Remove"),
        "read": _("Read it all"),
        "undo": _("Undo"),
        "redo": _("Redo"),
        "closer": _("Closer"),
        "away": _("Farther away"),
        "fit": _("Fit"),
        "outline": _("Outline"),
        "canvas": _("Canvas"),
        "keys": _("Keys"),
        "fold": _("Fold"),
        "unfold": _("Unfold"),
        "save": _("Save"),
        "cancel": _("Cancel"),
        "close": _("Close"),
        **rule_labels(_),
        "add": _("Add"),
        "retry": _("Try again"),
        "copy": _("Copy"),
        "discard": _("Discard"),
        "bring_back": _("Bring them back"),
        "choose.move": _("Where does “{text}” go? Choose what it hangs from."),
        "choose.link": _("What else does “{text}” lead to? Choose it."),
        "choose.link.effect": _("What else leads to “{text}”? Choose it."),
        "choose.restore": _("Where does “{text}” go? Choose what it is linked to."),
        "restore.side": _("Does it come back as a cause or as an effect?"),
        "unlink.which": _("Which arrow goes?"),
        "wordings.title": _("It was written in several ways at the same time"),
        "wordings.body": _("Nothing is lost. Which one does the group keep?"),
        "wordings.read": _("The group has yet to choose one."),
        "wordings.later": _("Decide later"),
    }


def _branches(_: Callable[[str], str]) -> dict[str, str]:
    """Reading the drawing by branch."""
    return {
        "branches": _("Branches"),
        "branch.place": _("Branch {place} of {count}"),
        "branch.before": _("The branch before"),
        "branch.next": _("The next branch"),
        "branch.all": _("The whole tree"),
        "branch.whole": _("See it whole"),
        "branch.by": _("By branch"),
        "branch.alone": _("Only this branch is drawn: “{text}”"),
        "branch.only": _("Only this branch"),
        "branch.fold": _("Fold the branch"),
        "branch.unfold": _("Unfold the branch"),
        "branch.away.one": _("Show 1 folded card"),
        "branch.away": _("Show {count} folded cards"),
        "branch.folded.one": _("1 card is folded away."),
        "branch.folded": _("{count} cards are folded away."),
        "branch.unfolded": _("The branch is in sight again."),
        "sheet.title": _("{kind} chosen: “{text}”"),
        "branch.further.cause.one": _("1 cause further down ›"),
        "branch.further.cause": _("{count} causes further down ›"),
        "branch.further.effect.one": _("1 effect further up ›"),
        "branch.further.effect": _("{count} effects further up ›"),
        "branch.further.means.one": _("1 means further down ›"),
        "branch.further.means": _("{count} means further down ›"),
        "branch.further.end.one": _("1 end further up ›"),
        "branch.further.end": _("{count} ends further up ›"),
    }


def _proposing(_: Callable[[str], str]) -> dict[str, str]:
    """What the same buttons say to whoever only proposes."""
    return {
        "as_proposal.add_cause": _("Propose a cause"),
        "as_proposal.add_effect": _("Propose an effect"),
        "as_proposal.edit": _("Propose a change"),
        "as_proposal.move": _("Propose to move it"),
        "as_proposal.link": _("Propose a link"),
        "as_proposal.unlink": _("Propose to take the arrow out"),
        "as_proposal.park": _("Propose to park it"),
        "as_proposal.restore": _("Propose to bring it back"),
        "as_proposal.remove": _("Propose to remove it"),
        "as_proposal.gone.back": _("Propose to put it back"),
        "as_proposal.gone.all": _("Propose to put all {count} back"),
        "as_proposal.split": _("Propose to split it"),
        "as_proposal.save": _("Propose"),
        "as_proposal.add": _("Propose"),
        "as_proposal.lost.add": _("Propose as new"),
    }


def _writing(_: Callable[[str], str]) -> dict[str, str]:
    return {
        "ask.add_cause": _("Why does this happen?"),
        "ask.add_effect": _("What does this bring about?"),
        "new.add_cause": _("New cause"),
        "new.add_effect": _("New effect"),
        "adder.add_cause": _("Cause of “{text}”"),
        "adder.add_effect": _("Effect of “{text}”"),
        "empty_text": _("Write something first."),
        "error.unknown": _("It could not be saved. Your words are still here."),
        "offered": _("Somebody changed it at the same time. Both wordings are kept for the group to choose."),
        "changed_meanwhile": _(
            "Somebody has just written “{text}” here. Your words are kept: save them and the group chooses."
        ),
        "discarded": _("Your changes were dropped."),
        "gone": _("Somebody removed what you had open."),
        "lost.title": _("Somebody removed what you were writing"),
        "lost.body": _("Your words are kept:"),
        "lost.add": _("Add as new"),
        "draft.name": _("Words not sent yet"),
        "draft.had": _("You had typed “{text}”. It did not reach the others."),
        "draft.continue": _("Continue"),
        "draft.resumed": _("These are the words you had typed before."),
    }


def _reasons(_: Callable[[str], str]) -> dict[str, str]:
    return {
        "why.itself": _("It cannot hang from itself."),
        "why.core_stays": _("The core problem stays in the middle."),
        "why.already": _("It is already there."),
        "why.circle": _("That would make a circle: one would be the cause of the other and the other way round."),
        "why.other_side": _("It is on the other side of the problem: causes go with causes, effects with effects."),
        "why.parked": _("That one is in the parking lot."),
        "why.between": _("Something lies between them: merge it too, or move it first."),
    }


def _news(_: Callable[[str], str]) -> dict[str, str]:
    return {
        "parked": _("“{text}” is in the parking lot."),
        "removed": _("“{text}” was removed."),
        "unlinked": _("The arrow from “{text}” was taken out."),
        "others.added": _("Somebody added “{text}”."),
        "others.added.cause": _("Somebody added a cause under “{near}”: “{text}”."),
        "others.added.effect": _("Somebody added an effect of “{near}”: “{text}”."),
        "others.reworded": _("Somebody changed the words: “{text}”."),
        "others.moved": _("Somebody moved “{text}”."),
        "others.moved.cause": _("Somebody moved “{text}” under “{near}”."),
        "others.moved.effect": _("Somebody moved “{text}”: now an effect of “{near}”."),
        "others.parked": _("Somebody parked “{text}”."),
        "others.restored": _("Somebody brought “{text}” back."),
        "others.removed": _("Somebody removed “{text}”."),
        "others.offered": _("There is another wording for “{text}”."),
        "others.many": _("{count} changes in the tree: {list}."),
        "sum.added": _("{count} new"),
        "sum.reworded": _("{count} reworded"),
        "sum.offered": _("{count} with another wording"),
        "sum.moved": _("{count} moved"),
        "sum.parked": _("{count} parked"),
        "sum.restored": _("{count} brought back"),
        "sum.removed": _("{count} removed"),
    }


def _several(_: Callable[[str], str]) -> dict[str, str]:
    return {
        "more": _("More"),
        "pick": _("Choose several"),
        "pick.tools": _("What to do with those chosen"),
        "pick.hint": _("Press the cards you want."),
        "pick.one": _("1 chosen"),
        "pick.count": _("{count} chosen"),
        "pick.done": _("Finish choosing"),
        "pick.ended": _("Nothing is chosen any more."),
        "move_all": _("Move"),
        "merge": _("Merge"),
        "park_all": _("Park"),
        "remove_all": _("Remove"),
        "choose.move_all": _("Where do the {count} go? Choose what they hang from."),
        "moved_all": _("{count} cards were moved."),
        "parked_all": _("{count} cards are in the parking lot."),
        "removed_all": _("{count} cards were removed."),
        "put_back": _("“{text}” is back."),
        "put_back_all": _("{count} cards are back."),
        "merged": _("{count} cards are one now. What each of them said is kept."),
        "merged.mark": _("merged"),
        "merged.from": _("It was made of:"),
        "merge.title": _("Make one of these {count}"),
        "merge.body": _("It keeps the arrows of all of them. Choose one of the wordings, or write the one that fits."),
        "merge.words": _("What it will say"),
        "split": _("Split"),
        "split_done": _("There are {count} cards now, side by side."),
        "split.title": _("Split into several cards"),
        "split.body": _(
            "One idea in each. The first keeps its place and all that hangs on it; the others go beside it."
        ),
        "split.part": _("Card {count}"),
        "split.more": _("One more card"),
        "split.drop": _("Take this one away"),
        "split.two": _("Write at least two."),
        "pointer": _("Point for everybody"),
        "pointer.on": _("Everybody sees where you point. Escape ends it."),
        "pointer.off": _("You no longer point for everybody."),
        "here.looking": _("Here now: {names}"),
        "here.writing": _("{names} is writing…"),
        "here.facilitator": _("Facilitator"),
        "here.somebody": _("Somebody"),
        "find": _("Search"),
        "find.name": _("Search the tree"),
        "find.next": _("Next one"),
        "find.before": _("The one before"),
        "find.close": _("Close the search"),
        "find.count": _("{at} of {count}"),
        "find.none": _("Nothing found"),
    }


def _history(_: Callable[[str], str]) -> dict[str, str]:
    return {
        "show": _("Show me"),
        "did.undo": _("Undone: {what}"),
        "did.redo": _("Redone: {what}"),
        "did.undo.other": _("Your last change was undone."),
        "did.redo.other": _("Your last change was redone."),
        "conflict.undo": _("Your change to “{text}” cannot be undone on its own: others have built on it since."),
        "conflict.redo": _("Your change to “{text}” cannot be redone: others have changed it since."),
        "happened.out": _("“{text}” is gone again."),
        "happened.in": _("“{text}” is there again."),
        "happened.back": _("“{text}” is back."),
        "happened.words": _("it says “{text}” again."),
        "happened.place": _("“{text}” is in its place again."),
        "happened.parked": _("“{text}” is in the parking lot again."),
        "happened.restored": _("“{text}” is back from the parking lot."),
        "happened.linked": _("the arrow of “{text}” is back."),
        "happened.unlinked": _("the arrow of “{text}” is gone again."),
        "happened.merged": _("they are one again: “{text}”."),
        "happened.parted": _("“{text}” and the others are apart again."),
        "happened.split": _("“{text}” stands by itself again."),
        "happened.joined": _("“{text}” is in one piece again."),
        "happened.many.out": _("{count} cards are gone again."),
        "happened.many.in": _("{count} cards are there again."),
        "happened.many.back": _("{count} cards are back."),
        "happened.many.words": _("{count} cards say what they said."),
        "happened.many.place": _("{count} cards are in their place again."),
        "happened.many.parked": _("{count} cards are in the parking lot again."),
        "happened.many.restored": _("{count} cards are back from the parking lot."),
        "happened.many.linked": _("{count} arrows are back."),
        "happened.many.unlinked": _("{count} arrows are gone again."),
        "happened.many.split": _("{count} cards stand by themselves again."),
    }


def _keys(_: Callable[[str], str]) -> dict[str, str]:
    return {
        "key.arrows": "← ↑ ↓ →",
        "key.arrows.does": _("Walk the tree"),
        "key.enter": "Enter · F2",
        "key.enter.does": _("Edit the words; Enter saves, Escape leaves them as they were"),
        "key.tab": "Tab",
        "key.tab.does": _("Add a cause (or an effect) to the chosen one"),
        "key.delete": "Delete",
        "key.delete.does": _("Remove"),
        "key.undo": "Ctrl + Z",
        "key.undo.does": _("Undo; with Shift, redo"),
        "key.find": "/ · Ctrl + F",
        "key.find.does": _("Search; Enter goes to the next one"),
        "key.select": _("Shift + arrows · Space"),
        "key.select.does": _("Choose several; with the mouse, Shift or Ctrl and press, or Shift and draw around them"),
        "key.together": "M · J · P",
        "key.together.does": _("With several chosen: move, merge, park"),
        "key.split": "S",
        "key.split.does": _("Split a card that says several things"),
        "key.fold": "F",
        "key.fold.does": _("Fold what hangs on a card, and unfold it"),
        "key.only": "O",
        "key.only.does": _("Draw only its branch, and the whole tree again"),
        "key.menu": "Shift + F10",
        "key.menu.does": _("Everything that can be done with it"),
        "key.move": "M",
        "key.move.does": _("Move it: then walk to the place and press Enter"),
        "key.link": "L · P",
        "key.link.does": _("Link it to one more · park it"),
        "key.zoom": "+  −  0",
        "key.zoom.does": _("Closer, farther away, the whole tree"),
        "key.escape": "Escape",
        "key.escape.does": _("Let go, so that Tab leaves the tree"),
    }
