"""How a sealed card was found, in words: what was looked at, and what that proves and does not prove (R30)."""

from collections.abc import Mapping

from ogcore.seal.fingerprint import grouped, is_fingerprint
from ogcore.seal.verdict import Difference, Verdict
from workbench.words.i18n import _, translator

VERDICTS: Mapping[str, str] = {
    "authentic": _(
        "✓ Authentic: the file is whole, its pages say what was sealed, and its fingerprint is the one of {known}."
    ),
    "intact": _(
        "○ Intact: the file is whole and its pages say what is sealed in it. Nothing was given to compare it with, so "
        "this does not prove that it is what was signed: whoever made the file could have made all of it again. "
        "Compare it with the receipt of somebody who signed."
    ),
    "altered": _("✗ Altered: do not rely on it. These do not agree:"),
    "no_seal": _("– No seal: this PDF carries no sealed commitment. It may be a draft, a scan or a print of one."),
}
_UNKNOWN = _(
    "○ Intact: the file is whole and its pages say what is sealed in it. What was given is of other versions or cards, "
    "so this does not prove that it is what was signed. Compare it with a receipt of this version."
)
_OLDER = _(
    "It was printed with another version of the page, so its words could only be looked for one by one: words added to "
    "a page are not found that way. Not judged: {fields}."
)
_KNOWN: Mapping[str, str] = {
    "receipt": _("a receipt"),
    "seals": _("the published list of seals"),
    "plan": _("the plan itself"),
    "folder": _("the folder"),
}
PLACES: Mapping[str, str] = {
    "page text": _("page {page}: “{was}” was sealed, “{now}” is printed"),
    "page image": _("page {page} looks other than it was sealed: something covers it or is drawn over it"),
    "fingerprint": _("fingerprint: {was} here, {now} there"),
    "field": _("{field}: “{was}” was sealed, and is not on the pages"),
    "attachment": _("the attached commitment cannot be read: {now}"),
}
_NOTHING = _("nothing")


def verdict_message(verdict: Verdict, language: str) -> str:
    """Return what was found and what it means, in one paragraph."""
    translate = translator(language)
    sentence = translate(_UNKNOWN if verdict.unknown and verdict.verdict == "intact" else VERDICTS[verdict.verdict])
    known = ", ".join(translate(_KNOWN[kind]) for kind in verdict.compared_with)
    said = sentence.replace("{known}", known)
    if verdict.not_comparable:
        said += " " + translate(_OLDER).replace("{fields}", ", ".join(verdict.not_comparable))
    return said


def difference_message(one: Difference, language: str) -> str:
    """Return one line that says where a file differs, and how."""
    translate = translator(language)
    said = translate(PLACES[one.where]).replace("{page}", str(one.page)).replace("{field}", one.field)
    for name, text in (("was", one.was), ("now", one.now)):
        shown = grouped(text) if is_fingerprint(text) else text or translate(_NOTHING)
        said = said.replace("{" + name + "}", shown)
    return said
