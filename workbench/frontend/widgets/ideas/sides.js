import { h } from "../../shared/dom.js";

const NARROW = "(max-width: 860px)"; // as in index.css: both sides stand under each other

/**
 * The side people write on (`mine`) and that of everybody's ideas (`theirs`). On a phone those of others come first once
 * they are revealed, in the order of reading and of Tab as well; never under the hands of somebody who is writing. A field
 * in which nothing stands is no writing: the cursor stays in it after an idea was sent.
 * Returns `{ element, update(revealed), stop() }`.
 * @param {HTMLElement} mine
 * @param {HTMLElement} theirs
 */
export function sides(mine, theirs) {
  const narrow = window.matchMedia(NARROW);
  const element = h("div", { class: "wb-sides", onfocusout: () => setTimeout(arrange) }, mine, theirs);
  let revealed = false;

  function arrange() {
    const first = revealed && narrow.matches ? theirs : mine;
    if (element.firstElementChild === first) return;
    const at = element.contains(document.activeElement) ? document.activeElement : null;
    if (at && !isEmptyField(at)) return;
    if (at instanceof HTMLElement && first === theirs) at.blur();
    element.prepend(first);
  }

  narrow.addEventListener("change", arrange);
  return {
    element,
    update(now) {
      revealed = now;
      arrange();
    },
    stop: () => narrow.removeEventListener("change", arrange),
  };
}

/** @param {Element} element */
function isEmptyField(element) {
  return element instanceof HTMLTextAreaElement && !element.value.trim();
}
