"""The facilitator's desk: groups, stages, people, links and copies to keep (R1, R2, R3)."""

from collections.abc import Callable

from ogcore.record.language import LANGUAGES
from workbench.panels.desk.archive_words import archive_words
from workbench.panels.desk.next_words import next_words
from workbench.panels.privacy.words import erasing
from workbench.panels.wall.remote_words import steps_words
from workbench.words.i18n import own_name

Translator = Callable[[str], str]


def labels(_: Translator) -> dict[str, str]:
    """Return every sentence the widget shows, by key, through the translator ``_``."""
    return steps_words(_) | next_words(_) | archive_words(_) | _groups(_) | _plan(_) | _bringing(_) | _moving(_)


def _moving(_: Translator) -> dict[str, str]:
    return {
        "space.nearly_full": _(
            "The disk of this computer is nearly full (less than 5 % is free). Make space soon, so that everything can "
            "still be saved."
        ),
        "space.full": _(
            "The disk of this computer is full: nothing can be saved now. Make space; what people have typed stays on "
            "their pages."
        ),
        "rule.title": _("Chatham House Rule"),
        "rule.what": _(
            "Choose before a stage opens: while it is open nobody can tell who says what, and sectors are not counted "
            "apart; once it closes, nobody can change their own words any more."
        ),
        "rule.fixed": _("It is open, so this is fixed until you close writing."),
        "rule.erase": _(
            "All stages under the Rule are over. Who was here still stands in the list of people: erase the names once "
            "nobody needs them."
        ),
        **erasing(_),
        "give_out": _("Participants may take the group's work home"),
        "give_out.help": _(
            "Trees, cards and evidence, by the link they joined with. What each wrote is always theirs."
        ),
        "scribe": _("Scribe"),
        "scribe.appoint": _("Make a scribe"),
        "scribe.help": _("A scribe enters for people without a device, and accepts and declines proposals, as you do."),
        "move.title": _("All groups to “{stage}”?"),
        "move.title.open": _("Open writing in all groups?"),
        "move.title.close": _("Close writing in all groups?"),
        "move.lead": _("This will happen to each group. You can take it back in one step."),
        "move.stays": _("stays at {from}"),
        "move.opens": _("writing opens"),
        "move.closes": _("writing closes"),
        "move.stays_open": _("stays open"),
        "move.stays_closed": _("stays closed"),
        "move.here.one": _("1 person here"),
        "move.here.other": _("{count} people here"),
        "move.wrote": _("Wrote in the last two minutes: {names}"),
        "move.open_too": _("Open writing also where it is closed"),
        "move.nothing": _("All groups are there already."),
        "move.do": _("Do it"),
        "move.done.one": _("1 group was moved."),
        "move.done.other": _("{count} groups were moved."),
        "move.back": _("Take it back"),
        "move.returned": _("Every group is back where it was."),
        "move.stayed": _("Back where they were, except {names}: moved again since."),
        "moved.one": _("{group} is now at: {stage}"),
        "moved.opened": _("Writing is open: people can write."),
        "moved.back": _("Back to: {stage}"),
    }


def _groups(_: Translator) -> dict[str, str]:
    return {
        "title": _("Facilitator's desk"),
        "groups": _("Working groups"),
        "groups.one": _("1 group"),
        "groups.other": _("{count} groups"),
        "people.one": _("1 person here"),
        "people.other": _("{count} people here"),
        "people.none": _("Nobody has joined yet. Show the code or the QR."),
        "away": _("away"),
        "everybody": _("All groups"),
        "code": _("Code"),
        "counts": _("In the tree: {nodes} · objectives: {objectives} · cards: {cards}"),
        "state.open": _("Open: people can write"),
        "state.closed": _("Closed: reading only"),
        "state.ahead": _("Not begun: people wait"),
        "stage.close": _("Close writing"),
        "stage.reopen": _("Open writing"),
        "empty.title": _("Your first working group"),
        "empty.lead": _(
            "Give the group a name: you get its code and QR at once, and people can join from their phones."
        ),
        "group.add": _("Add a group"),
        "group.name": _("Name of the group"),
        "group.topic": _("Topic (can wait)"),
        "group.people": _("People of the group"),
        "group.panel": _("The chosen group"),
        "rename": _("Rename"),
        "period.title": _("From when to when"),
        "period.help": _("A local action plan runs for two years. What a card dates before or after is remarked on."),
        "period.none": _("Nobody has said it yet, so no date is remarked on."),
        "period.say": _("Say from when to when"),
        "period.change": _("Change it"),
        "period.suggested": _("Two years are suggested. Check both days before you save; empty both to say nothing."),
        "period.start": _("First day"),
        "period.end": _("Last day"),
        **_brand(_),
        "save": _("Save"),
        "cancel": _("Cancel"),
        "join.title": _("Join at"),
        "join.url": _("Address to join"),
        "join.qr": _("QR code of the address to join"),
        "ways.name": _("Address in the code"),
        "ways.help": _("Choose the one of the network the phones are on; the wall and the links change with it."),
        "ways.gone": _(
            "{gone} is gone: this computer is no longer on that network. The code now shows "
            "{address}; people scan it again."
        ),
        "ways.keep": _("Go on with this one"),
        "ways.alone": _(
            "No other device can come in: this computer is on no network. Connect it to that of the phones, or start a "
            "hotspot; the address turns up here by itself."
        ),
        "projector": _("Open the projector page ↗"),
        "bring.open": _("Bring a tree in…"),
        "error.group_name": _("Write a name for the group."),
        "error.unknown": _("That could not be done. Please try again."),
    }


def _bringing(_: Translator) -> dict[str, str]:
    return {
        "bring.title": _("Bring a tree in"),
        "bring.help": _(
            "From a file or from what you paste: indented text, Markdown, a spreadsheet (XLSX or CSV), a mind map "
            "(FreeMind .mm, OPML), GraphML or JSON. "
            "Nothing that is there is replaced, and one undo takes it all out again."
        ),
        "bring.file": _("Choose a file"),
        "bring.paste": _("Or paste an outline, or cells of a spreadsheet"),
        "bring.ways": _("Which of these reads right?"),
        "bring.ways.why": _("The file does not say how its accents are to be read. Choose by reading:"),
        "bring.ways.none": _("None of them? Save the file again as UTF-8, or as .xlsx, and choose it once more."),
        "bring.ways.other": _("Accents or signs look wrong? Read it another way"),
        "bring.where": _("Where it goes"),
        "bring.where.core": _("With the core problem: {text}"),
        "bring.where.lot": _("All of it to the parking lot"),
        "bring.where.cause": _("Below the cause: {text}"),
        "bring.where.effect": _("Above the effect: {text}"),
        "bring.sending": _("Sending…"),
        "bring.waiting": _("Waiting for its turn…"),
        "bring.reading": _("Reading…"),
        "bring.seconds": _("{count} s"),
        "bring.stop": _("Stop"),
        "bring.stopped": _("Reading was stopped. Nothing has changed."),
        "bring.lost": _("The connection was lost while the file was being read. Nothing has changed; choose it again."),
        "bring.adds": _("This will be added:"),
        "bring.core": _("the core problem: {text}"),
        "bring.cause.one": _("1 cause"),
        "bring.cause.other": _("{count} causes"),
        "bring.effect.one": _("1 effect"),
        "bring.effect.other": _("{count} effects"),
        "bring.parked.one": _("1 card to the parking lot"),
        "bring.parked.other": _("{count} cards to the parking lot"),
        "bring.offered": _("as another wording of the core problem: {text}"),
        "bring.nothing": _("There is nothing in it that is not there already."),
        "bring.faults": _("It cannot be read yet:"),
        "bring.more.one": _("… and 1 more."),
        "bring.more.other": _("… and {count} more."),
        "bring.understood": _("This is how it was understood"),
        "bring.drawing": _("The tree as a drawing; the list below says the same."),
        "bring.effects": _("Effects"),
        "bring.core_problem": _("Core problem"),
        "bring.causes": _("Causes"),
        "bring.lot": _("Parking lot"),
        "bring.guessed_mark": _("not said in the file, please check"),
        "bring.guessed": _("Not said in the file. Please check:"),
        "bring.left_out": _("Left out:"),
        "bring.joined": _("Joined:"),
        "bring.large": _("That file is too large: 5 MB at most. Take the sheet with the tree alone, without pictures."),
        "bring.do": _("Bring it in"),
        "bring.done.one": _("1 card has come in."),
        "bring.done.other": _("{count} cards have come in."),
    }


def _plan(_: Translator) -> dict[str, str]:
    return {
        "copy": _("Copy"),
        "copied": _("Copied ✓"),
        "copy.by_hand": _("Selected: press Ctrl+C"),
        "downloads.title": _("Copies to keep"),
        "link.title": _("Your facilitator link"),
        "link.help": _("It opens this desk on any device. Whoever has it can do everything you can: do not show it."),
        "link.show": _("Show the link"),
        "link.hide": _("Hide the link"),
        "plan.new": _("Another plan"),
        "plan.help": _("For another municipality or another year: its own groups, its own link."),
        "plan.create": _("Create a plan"),
        "plan.name": _("Name of the plan"),
        "plan.language": _("Language of the plan"),
        "plan.made": _("The plan is ready"),
        "plan.keep_secret": _(
            "This is its facilitator link. Keep it now, in a safe place: it is shown only here, "
            "and whoever has it runs the plan."
        ),
        "plan.recovery": _("Recovery code"),
        "plan.recovery.help": _(
            "And its recovery code, to write on paper: it gets the desk back when the link is lost, "
            "and is shown only here."
        ),
        "plan.kept": _("I have kept it"),
        **{f"language.{code}": own_name(code) for code in LANGUAGES},
        "error.plan_name": _("Write a name for the plan."),
    }


def _brand(_: Translator) -> dict[str, str]:
    return {
        "brand.title": _("Logo and colours"),
        "brand.help": _(
            "They stand on the cover of the report and of the booklets, on their headings and rules. The PDF of one "
            "card never has them: what is sealed can be made again from its seal alone."
        ),
        "brand.none": _("There are none: the workbench's own colours are printed."),
        "brand.choose": _("Choose logo and colours"),
        "brand.change": _("Change logo and colours"),
        "brand.remove": _("Take logo and colours away"),
        "brand.back": _("Go back to those before"),
        "brand.logo": _("Logo"),
        "brand.logo.help": _("An SVG or a PNG of at most 1 MB. It is drawn again: nothing else of the file is kept."),
        "brand.large": _("That file has more than 1 MB. Choose a smaller one; the logo that is there stays."),
        "brand.not": _("That file cannot be drawn. Choose an SVG or a PNG; the logo that is there stays."),
        "brand.understood": _("This is how it will be printed."),
        "brand.first": _("Colour of headings"),
        "brand.second": _("Colour of rules"),
        "brand.pick": _("Pick a colour"),
        "brand.sample": _("Commitments"),
        "brand.look": _("How it will look"),
        "brand.take": _("Take {colour}"),
    }
