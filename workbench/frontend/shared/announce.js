// What the page says to screen readers.
import { h } from "./element.js";

/** @type {HTMLElement | null} */
let region = null;
/** @type {string[]} */
let pending = [];

/** Where the page speaks to screen readers; made when it is first needed, and again when it has been taken away. */
function liveRegion() {
  if (region?.isConnected) return region;
  const made = h("div", { class: "wb-sr", role: "status", "aria-live": "polite" });
  document.body.append(made);
  region = made;
  return made;
}

/**
 * Say `text` to screen readers, politely. Several texts in the same moment are said together.
 * @param {string | null | undefined} text
 */
export function announce(text) {
  if (!text) return;
  const voice = liveRegion();
  pending.push(text);
  if (pending.length > 1) return;
  voice.textContent = "";
  // Emptied first and filled a moment later: otherwise the same sentence said twice is not announced again.
  setTimeout(() => {
    liveRegion().textContent = pending.join(" ");
    pending = [];
  }, 60);
}
