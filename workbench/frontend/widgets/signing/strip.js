import { at } from "../../shared/address.js";
import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";

/**
 * What is to be known above the cards: a card that can be signed, one that is sealed, a signature that was dropped.
 * @param {import("./view.js").Desk} desk
 * @param {() => unknown} open shows all of it
 */
export function strip({ labels, mine }, open) {
  const element = h("div", { class: "wb-sign-strip", hidden: true });
  let shown = "";

  /** @param {import("./view.js").Named[]} now */
  function update(now) {
    const { signed, dropped, sector } = mine();
    const told = JSON.stringify([now, signed, dropped]);
    if (told === shown) return; // whoever stands on a button of it stays there
    shown = told;
    const lines = now.map((one) => line(one, one.card in signed || sector === null));
    const fallen = Object.keys(dropped).filter(
      (card) => !now.some((one) => one.card === card && one.state === "sealed"),
    );
    if (fallen.length) lines.unshift(h("p", { class: "wb-sign-dropped" }, labels["strip.dropped.any"]));
    element.replaceChildren(...lines);
    element.hidden = lines.length === 0;
  }

  /** @param {import("./view.js").Named} one @param {boolean} done */
  function line({ name, state, version, title }, done) {
    const sentence = phrase(labels[`strip.${state}`], { name, version });
    const words = state === "sealed" ? "strip.receipt" : done ? "strip.signed" : "strip.read";
    return h(
      "p",
      { dataset: { state } },
      h("span", {}, h("b", { text: sentence }), " ", h("span", { dir: "auto", text: title })),
      button(labels[words], open, { look: done || state === "sealed" ? undefined : "primary", about: name }),
    );
  }

  return { element, update };
}

/**
 * A link to a file or page of ours.
 * @param {string} url @param {string} text @param {string | null} [file] the name it is kept under
 */
export function link(url, text, file = null) {
  return h("a", { class: "wb-button", href: at(url), download: file ?? false, target: file ? false : "_blank", text });
}
