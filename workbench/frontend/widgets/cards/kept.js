import { button } from "../../shared/button.js";
import { h, s } from "../../shared/dom.js";

const LOCK = "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3";
/** The one step by which the words may be changed again; it is asked first (widgets/signing). */
const WAYS = { signing: "back", sealed: "version" };

/** The sign at a field that its words stay as they are, and why; a field names it as its description. @param {string} id */
export function keptMark(id) {
  const words = h("span", {});
  const element = h("span", { class: "wb-kept", id: `${id}-kept`, hidden: true }, lock(), words);
  return {
    element,
    /** @param {string} why empty: they may be changed */
    update(why) {
      element.hidden = why === "";
      words.textContent = why;
    },
  };
}

/**
 * What is said above a card whose words stay, and to whoever facilitates the way back.
 * @param {import("../../shared/phrase.js").Labels} labels @param {string} card
 */
export function keptBanner(labels, card) {
  const words = h("p", {});
  const way = h("span", {});
  const element = h("div", { class: "wb-kept-banner", hidden: true }, lock(), words, way);
  let shown = "";

  /** @param {string} deed */
  function ask(deed) {
    window.dispatchEvent(new CustomEvent("workbench:card", { detail: { card, deed } }));
  }

  return {
    element,
    /** @param {string} kept @param {boolean} leads */
    update(kept, leads) {
      const told = `${kept} ${leads}`;
      if (told === shown) return;
      shown = told;
      element.hidden = !kept;
      words.textContent = kept ? labels[`kept.told.${kept}`] : "";
      const deed = leads && WAYS[kept];
      way.replaceChildren(...(deed ? [button(labels[`kept.${deed}`], () => ask(deed))] : []));
    },
  };
}

function lock() {
  return s("svg", { class: "wb-icon", viewBox: "0 0 24 24", "aria-hidden": "true" }, s("path", { d: LOCK }));
}
