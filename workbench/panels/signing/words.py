"""What the drawer of signing says: on a phone, at the desk, and on the wall (R25, R30)."""

from collections.abc import Callable

from workbench.words.sector_label import SECTOR_LABELS

Translator = Callable[[str], str]


def labels(_: Translator) -> dict[str, str]:
    """Return every sentence the widget shows, by key, through the translator ``_``."""
    sectors = {f"sector.{name}": _(label) for name, label in SECTOR_LABELS.items()}
    return sectors | _drawer(_) | _states(_) | agreed(_) | _board(_) | _signing(_) | _dissent(_) | _sealed(_)


def _drawer(_: Translator) -> dict[str, str]:
    return {
        "title": _("Signing"),
        "close": _("Close"),
        "loading": _("One moment…"),
        "error.unknown": _("That did not work. Try again."),
        "cancel": _("Cancel"),
        "count.one": _("1 card is being signed"),
        "count.other": _("{count} cards are being signed"),
        "empty": _("There is no commitment card yet, so there is nothing to sign."),
        "empty.signing": _(
            "Nothing is open for signing yet. The facilitator opens a card once the group agrees on its words."
        ),
        "strip.signing": _("{name} is being signed: its words stay as they are."),
        "strip.sealed": _("{name}, version {version}, is sealed."),
        "strip.read": _("Read and sign"),
        "strip.signed": _("See who has signed"),
        "strip.receipt": _("Take the receipt"),
        "strip.dropped.any": _("A signature of yours was dropped: the text went back to be amended."),
        "now.signing": _("{name} can be signed now"),
        "now.sealed": _("{name} is sealed"),
        "now.back": _("{name} went back to be amended; every signature was dropped"),
    }


def _states(_: Translator) -> dict[str, str]:
    return {
        "state.draft": _("Draft"),
        "state.amending": _("Being amended"),
        "state.signing": _("Being signed"),
        "state.superseded": _("Version {version}, replaced by a later one"),
        "state.withdrawn": _("Withdrawn"),
    }


def agreed(_: Translator) -> dict[str, str]:
    """Return what is said alike on a page and on a wall: who has signed, what is missing, what is dissented from."""
    return {
        "state.sealed": _("Sealed, version {version}"),
        "quorum.met": _("The quorum has signed"),
        "quorum.missing": _("Still to sign: {sectors}"),
        "signed": _("Signed"),
        "signed.dissent": _("Signed with dissent"),
        "signed.paper": _("Signed on paper: {paper}"),
        "signed.not": _("Has not signed yet"),
        "dissent.of": _("Dissent of {who}, goes with the card"),
        "dissent.anonymous": _("Dissent without a name, goes with the card"),
    }


def _board(_: Translator) -> dict[str, str]:
    return {
        "who": _("Who has signed"),
        "do.amend": _("Look at the words once more"),
        "do.amend.end": _("Back to a draft"),
        "do.open": _("Open for signing"),
        "open.title": _("Which sectors have to sign {name}?"),
        "open.help": _("From now on its words stay as they are. It is sealed once all of these have signed."),
        "open.least": _("The version before was signed by {sectors}: they sign this one too."),
        "do.back": _("Back to amending"),
        "ask.title.back": _("Take {name} back to be amended?"),
        "ask.body.back": _("Every signature given so far is dropped, and each person who signed is told so."),
        "ask.reason.back": _("Why, in a few words (they will read it)"),
        "do.seal": _("Seal it"),
        "seal.title": _("Seal {name}, version {version}?"),
        "seal.body": _("Nobody can change it afterwards, not even with undo. A later change is a new version."),
        "seal.done": _("{name} is sealed"),
        "do.version": _("Begin the next version"),
        "do.withdraw": _("Withdraw the card"),
        "ask.title.withdraw": _("Withdraw {name}?"),
        "ask.body.withdraw": _("It stays to be seen, with the reason, and can be taken up again."),
        "ask.reason.withdraw": _("Reason"),
        "do.up": _("Take it up again"),
        "reason": _("Reason: {reason}"),
        "paper.do": _("Enter a signature on paper"),
        "paper.sector": _("Sector"),
        "paper.where": _("Where it can be seen"),
        "paper.words": _("on paper"),
        "paper.help": _("“on paper”, or what the photograph of it is called."),
        "paper.photo": _("Photo of the signed paper (may be left out)"),
        "paper.photo.help": _(
            "It is made small here before it is sent, and is shown to whoever facilitates alone. Under the seal goes "
            "its digital fingerprint, not the picture."
        ),
        "paper.photo.taken": _("Photo ready: {size} kB"),
        "paper.photo.not": _("That file is no picture that can be read here. Choose another one."),
        "paper.photo.drop": _("Leave the photo out"),
        "paper.photo.of": _("Photo of the paper signed by {who}"),
        "signed.photo": _("a photo is kept"),
        "paper.enter": _("Enter"),
        "take.back": _("Take back"),
        "list": _("List of all seals of the plan (seals.json)"),
        "page": _("Page where anybody checks a fingerprint"),
    }


def _signing(_: Translator) -> dict[str, str]:
    return {
        "read": _("What you sign"),
        "read.help": _("Read all of it. What is sealed is exactly this."),
        "sign.title": _("Sign for {sector}"),
        "sign.name": _("Name (may be left out)"),
        "sign.post": _("Post and institution"),
        "sign.post.help": _("Both are public: they stand under the commitment."),
        "sign.draw": _("Draw your signature (may be left out)"),
        "sign.draw.help": _(
            "With a finger or the mouse, inside the box. It stands under the commitment, above your post, and stays "
            "there once it is sealed. Without it, what you typed is your signature."
        ),
        "sign.draw.empty": _("Box to draw in: empty"),
        "sign.draw.drawn": _("Box to draw in: your signature"),
        "sign.draw.again": _("Erase and draw again"),
        "signed.drawn": _("Drawn signature of {who}"),
        "sign.dissent": _("I sign with dissent"),
        "sign.reason": _("What I dissent from, and why"),
        "sign.do": _("Sign"),
        "sign.done": _("Signed ✓"),
        "sign.late": _("It is on its way; it stays here until it has arrived."),
        "sign.mine": _("You have signed this text ✓"),
        "sign.withdraw": _("Take my signature back"),
        "dropped.mine": _(
            "Your signature as {post} was dropped: the text went back to be amended. "
            "If it is opened again, read it and sign again."
        ),
        "dropped.all": _("Dropped when the text went back: {who}"),
    }


def _dissent(_: Translator) -> dict[str, str]:
    return {
        "dissent.do": _("Dissent without signing"),
        "dissent.help": _("It travels with the card, on paper too."),
        "dissent.how": _("How"),
        "dissent.how.signed": _("With my name and post"),
        "dissent.how.sector": _("In the name of {sector}"),
        "dissent.how.anonymous": _("Without a name"),
        "dissent.nobody": _("The record keeps nobody beside it, so nobody can take it back, not even you."),
        "dissent.send": _("Add the dissent"),
        "dissent.added": _("The dissent goes with the card"),
    }


def _sealed(_: Translator) -> dict[str, str]:
    return {
        "sealed.on": _("Sealed on {moment}"),
        "sealed.words": _("Fingerprint in words, to read aloud"),
        "sealed.digits": _("Fingerprint in digits"),
        "sealed.receipt": _("Take the receipt ({file})"),
        "sealed.receipt.help": _(
            "Keep it where nobody else can change it: with it anybody can tell later whether the text was altered."
        ),
        "sealed.code": _("Code of the receipt: photograph it"),
        "sealed.pdf": _("The sealed card as PDF"),
        "sealed.check": _("Check this fingerprint"),
        "sealed.changes": _("What changed from version {version}"),
        "sealed.weaker": _("▼ Weaker than the version before"),
        "sealed.same": _("Nothing in the text changed from version {version}"),
        "sealed.earlier": _("Earlier versions"),
    }
