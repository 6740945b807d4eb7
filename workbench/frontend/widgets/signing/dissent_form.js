import { button } from "../../shared/button.js";
import { h, toast } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { choice, field } from "./field.js";

/**
 * Where somebody dissents without signing: under their name, in the name of their sector, or as nobody.
 * @param {import("./view.js").Desk} desk
 * @param {string} card
 * @returns {import("./view.js").Part}
 */
export function dissentForm(desk, card) {
  const { labels, mine, view, attempt } = desk;
  const sector = labels[`sector.${mine().sector}`] ?? "";
  const how = choice(labels["dissent.how"], [
    ["signed", labels["dissent.how.signed"]],
    ["sector", phrase(labels["dissent.how.sector"], { sector })],
    ["anonymous", labels["dissent.how.anonymous"]],
  ]);
  const name = field(desk, { label: labels["sign.name"], key: `${card}:dissent-name`, limit: 120 });
  const post = field(desk, { label: labels["sign.post"], key: `${card}:dissent-post`, limit: 200 });
  const reason = field(desk, {
    label: labels["sign.reason"],
    key: `${card}:dissent`,
    limit: 4000,
    lines: true,
    required: true,
  });
  const nobody = h("p", { class: "wb-sign-note", text: labels["dissent.nobody"] });
  const form = h(
    "form",
    { class: "wb-sign-form wb-editor", onsubmit: submit },
    h("p", { class: "wb-sign-note", text: labels["dissent.help"] }),
    how.element,
    name.element,
    post.element,
    reason.element,
    nobody,
    button(labels["dissent.send"], null, { type: "submit" }),
  );
  const element = h("details", { class: "wb-sign-fold" }, h("summary", { text: labels["dissent.do"] }), form);

  function turn() {
    const named = how.value() === "signed";
    name.element.hidden = post.element.hidden = !named;
    post.input.required = named;
    nobody.hidden = named;
  }

  /** @param {Event} event */
  async function submit(event) {
    event.preventDefault();
    const said = { card, how: how.value(), reason: reason.input.value };
    const named = { ...said, name: name.input.value, post: post.input.value };
    if (!(await attempt("add_dissent", how.value() === "signed" ? named : said))) return;
    toast(labels["dissent.added"]);
    reason.clear();
    element.open = false;
  }

  how.select.addEventListener("change", turn);
  turn();
  return {
    element,
    update({ state }) {
      element.hidden = state !== "signing" || mine().sector === null || !view().editable;
    },
  };
}
