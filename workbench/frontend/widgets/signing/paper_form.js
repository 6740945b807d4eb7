import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { choice, field, tick } from "./field.js";
import { photoField } from "./photo.js";

const SECTORS = ["government", "civil_society", "oversight", "academia", "business", "people"];

/**
 * Where whoever facilitates enters what was signed on paper.
 * @param {import("./view.js").Desk} desk
 * @param {string} card
 * @returns {import("./view.js").Part}
 */
export function paperForm(desk, card) {
  const { labels, view, attempt } = desk;
  const sector = choice(
    labels["paper.sector"],
    SECTORS.map((one) => [one, labels[`sector.${one}`]]),
  );
  const name = field(desk, { label: labels["sign.name"], key: `${card}:paper-name`, limit: 120 });
  const post = field(desk, { label: labels["sign.post"], key: `${card}:paper-post`, limit: 200, required: true });
  const where = field(desk, {
    label: labels["paper.where"],
    help: labels["paper.help"],
    key: `${card}:paper`,
    limit: 300,
    fresh: labels["paper.words"],
    required: true,
  });
  const photo = photoField(labels);
  const reason = field(desk, { label: labels["sign.reason"], key: `${card}:paper-reason`, limit: 4000, lines: true });
  const with_ = tick(labels["signed.dissent"], () => turn());
  const form = h(
    "form",
    { class: "wb-sign-form wb-editor", onsubmit: submit },
    ...[sector, name, post, where, photo, with_, reason].map((part) => part.element),
    button(labels["paper.enter"], null, { type: "submit" }),
  );
  const element = h("details", { class: "wb-sign-fold" }, h("summary", { text: labels["paper.do"] }), form);

  function turn() {
    reason.element.hidden = !with_.box.checked;
    reason.input.required = with_.box.checked;
  }

  /** @param {Event} event */
  async function submit(event) {
    event.preventDefault();
    const said = { card, sector: sector.value(), name: name.input.value, post: post.input.value };
    const paper = { ...said, paper: where.input.value, photo: photo.taken() };
    const all = with_.box.checked ? { ...paper, dissent: reason.input.value } : paper;
    if (!(await attempt("enter_signature", all))) return;
    for (const part of [name, post, where, photo, reason]) part.clear();
    with_.box.checked = false;
    turn();
  }

  turn();
  return {
    element,
    update({ state }) {
      element.hidden = state !== "signing" || !view().facilitator;
    },
  };
}
