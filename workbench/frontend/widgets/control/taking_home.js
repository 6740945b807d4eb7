import { h } from "../../shared/dom.js";

/**
 * Whether participants may take the chosen group's work home. Returns `elements` and `update(given)`.
 * @param {{ labels: import("../../shared/phrase.js").Labels, attempt: import("../../shared/attempt.js").Attempt }} desk
 */
export function takingHome({ labels, attempt }) {
  let given = true;
  const box = h("input", {
    type: "checkbox",
    "aria-describedby": "wb-give-out",
    onchange: () =>
      attempt("give_out", { on: box.checked }).then((done) => {
        if (!done) box.checked = given;
      }),
  });
  return {
    elements: [
      h("label", { class: "wb-check" }, box, h("span", { text: labels.give_out })),
      h("p", { class: "wb-sub", id: "wb-give-out", text: labels["give_out.help"] }),
    ],
    update(now) {
      given = now !== false;
      box.checked = given;
    },
  };
}
