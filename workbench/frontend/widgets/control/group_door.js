import { bare } from "../../shared/address.js";
import { copyLine } from "../../shared/copy_line.js";
import { h } from "../../shared/dom.js";
import { qr } from "../../shared/qr.js";

/** How people join the chosen group: its code, its address, as a picture and to copy. Returns `elements` and `update(group)`. */
export function groupDoor(labels) {
  const code = h("p", { class: "wb-door-code", translate: "no", dir: "ltr" });
  const url = h("p", { class: "wb-door-url", translate: "no", dir: "ltr" });
  const picture = h("div", { class: "wb-door-qr" });
  const link = copyLine(labels, labels["join.url"]);
  let drawn = null;
  return {
    elements: [
      h(
        "div",
        { class: "wb-door" },
        picture,
        h("div", {}, h("p", { class: "wb-sub", text: labels["join.title"] }), code, url),
      ),
      link.element,
    ],
    update(group) {
      code.textContent = group.code;
      url.textContent = bare(group.join_url);
      link.update(group.join_url);
      if (drawn !== group.qr) picture.replaceChildren(qr(group.qr, labels["join.qr"]));
      drawn = group.qr;
    },
  };
}
