import { h } from "../../shared/dom.js";
import { largest } from "../../shared/fitting.js";
import { qr } from "../../shared/qr.js";

/** Sizes of a code beside a question, in thousand-and-eightieths of the wall's height: with many groups it has three parts. */
const BESIDE = [72, 66, 60, 55, 50, 45, 40];

/**
 * How to join, large: the address to type, the code as large of `sizes` as there is room for, the QR code.
 * Returns `element`, `update(join)` and `fit()`.
 */
export function joinBlock(labels, sizes = BESIDE) {
  const address = h("p", { class: "wb-wall-address", translate: "no", dir: "ltr" });
  const code = h("p", { class: "wb-wall-code", translate: "no", dir: "ltr" });
  const picture = h("div", { class: "wb-wall-qr" });
  const how = h("p", { class: "wb-wall-small" });
  const words = h("div", {}, how, address, code);
  const element = h("div", { class: "wb-wall-join" }, picture, words);
  let drawn = "";
  return {
    element,
    /** @param {{code: string, address: string, qr: string, open: boolean} | null} join */
    update(join) {
      element.hidden = !join;
      const open = join?.open ?? true;
      how.textContent = labels[open ? "join.at" : "join.closed"];
      address.hidden = code.hidden = picture.hidden = !open;
      if (!join || join.qr + join.code === drawn) return;
      drawn = join.qr + join.code;
      address.textContent = join.address;
      code.textContent = join.code;
      picture.replaceChildren(qr(join.qr, labels["join.qr"]));
    },
    fit() {
      largest(code, () => code.scrollWidth <= code.clientWidth + 1, sizes);
    },
  };
}
