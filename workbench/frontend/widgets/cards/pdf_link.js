import { at } from "../../shared/address.js";
import { announce, h } from "../../shared/dom.js";

/**
 * A card on paper. The PDF is made from what the group has: while `unsaved()`, the last words go first, by `flush()`.
 * Returns the link.
 */
export function pdfLink(labels, url, { unsaved, flush }) {
  const link = h("a", {
    class: "wb-button wb-primary wb-pdf",
    href: at(url),
    download: "",
    text: labels.pdf,
    onclick: fetchWhenSaved,
  });

  async function fetchWhenSaved(event) {
    if (!unsaved() || event.isTrusted === false) return;
    event.preventDefault();
    announce(labels["word.saving"]);
    await flush();
    link.click();
  }

  return link;
}
