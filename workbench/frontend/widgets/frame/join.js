import { bare } from "../../shared/address.js";
import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { qr } from "../../shared/qr.js";

/**
 * How to join, for the projector: the code, the address and the QR code, as large as the screen allows; and the same
 * filling the whole screen while people come in. Returns the element and `update(join)`.
 */
export function join(labels) {
  const element = h("div", { class: "wb-join" });
  const cover = h("dialog", { class: "wb-join-cover", "aria-label": labels["join.title"] });
  cover.addEventListener("click", () => cover.close());
  let drawn = "";
  return {
    element,
    update(data) {
      element.hidden = data === null;
      const key = JSON.stringify(data);
      if (key === drawn || data === null) return;
      drawn = key;
      element.replaceChildren(
        h("div", { class: "wb-join-words" }, words(data)),
        button(qr(data.qr, labels["join.qr"]), () => cover.showModal(), {
          class: "wb-join-open",
          "aria-label": labels["join.enlarge"],
          title: labels["join.enlarge"],
        }),
        cover,
      );
      cover.replaceChildren(
        qr(data.qr, labels["join.qr"]),
        h(
          "div",
          {},
          words(data),
          button(labels.close, () => cover.close()),
        ),
      );
    },
  };

  function words({ code, url }) {
    return [
      h("p", { class: "wb-join-title", text: labels["join.title"] }),
      h("p", { class: "wb-join-url", translate: "no", dir: "ltr", text: bare(url) }),
      h("p", { class: "wb-join-code", translate: "no", dir: "ltr", text: code }),
    ];
  }
}
