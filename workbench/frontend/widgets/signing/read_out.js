import { h } from "../../shared/dom.js";

/**
 * The card whole, as it is frozen: what one signs.
 * @param {import("./view.js").Desk} desk
 * @returns {import("./view.js").Part}
 */
export function readOut({ labels, mine }) {
  const list = h("dl", { class: "wb-sign-read" });
  const fold = h(
    "details",
    {},
    h("summary", { text: labels.read }),
    h("p", { class: "wb-sign-note", text: labels["read.help"] }),
    list,
  );
  const element = h("div", {}, fold);
  let shown = "";
  return {
    element,
    update({ card, state, text, read }) {
      element.hidden = state !== "signing";
      if (element.hidden || shown === text) return;
      shown = text;
      const { sector, signed } = mine();
      fold.open = Boolean(sector) && !(card in signed); // whoever is to sign has it before them
      list.replaceChildren(
        ...read.map(({ label, lines }) =>
          h("div", {}, h("dt", { text: label }), ...lines.map((line) => h("dd", { dir: "auto", text: line }))),
        ),
      );
    },
  };
}
