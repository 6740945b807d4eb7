import { showRefusal } from "../../shared/attempt.js";
import { button } from "../../shared/button.js";
import { delivered } from "../../shared/delivery.js";
import { h, toast } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { field, tick } from "./field.js";
import { pad } from "./pad.js";

/**
 * Where somebody signs for their sector, with dissent or without; afterwards, where they take it back.
 * @param {import("./view.js").Desk} desk
 * @param {string} card
 * @returns {import("./view.js").Part}
 */
export function signForm(desk, card) {
  const { labels, mine, view, attempt } = desk;
  const title = h("h4");
  const name = field(desk, { label: labels["sign.name"], key: `${card}:name`, limit: 120 });
  const post = field(desk, {
    label: labels["sign.post"],
    help: labels["sign.post.help"],
    key: `${card}:post`,
    limit: 200,
    required: true,
  });
  const reason = field(desk, { label: labels["sign.reason"], key: `${card}:reason`, limit: 4000, lines: true });
  const hand = pad(labels);
  const with_ = tick(labels["sign.dissent"], () => turn());
  const form = h(
    "form",
    { class: "wb-sign-form wb-editor", onsubmit: submit },
    title,
    name.element,
    post.element,
    hand.element,
    with_.element,
    reason.element,
    button(labels["sign.do"], null, { look: "primary", type: "submit" }),
  );
  const withdraw = button(labels["sign.withdraw"], () =>
    attempt("withdraw_signature", { card, signature: mine().signed[card] }),
  );
  const done = h("div", { class: "wb-sign-mine" }, h("p", { text: labels["sign.mine"] }), withdraw);
  const element = h("div", {}, form, done);
  /** The text this page has shown: what is signed is what was read. */
  let seen = "";

  function turn() {
    reason.element.hidden = !with_.box.checked;
    reason.input.required = with_.box.checked;
  }

  /** @param {Event} event */
  async function submit(event) {
    event.preventDefault();
    const said = { card, text: seen, name: name.input.value, post: post.input.value, drawing: hand.drawn() };
    const all = with_.box.checked ? { ...said, dissent: reason.input.value } : said;
    try {
      await delivered(desk.send("sign_card", all), () => toast(labels["sign.late"]));
      toast(labels["sign.done"]);
      reason.clear();
      hand.clear();
      with_.box.checked = false; // another text may be signed without
      turn();
    } catch (error) {
      showRefusal(labels, /** @type {import("../../shared/channel.js").Refusal} */ (error));
    }
  }

  turn();
  return {
    element,
    update({ state, text }) {
      const { sector, signed } = mine();
      const may = state === "signing" && sector !== null && view().editable;
      form.hidden = !may || card in signed;
      done.hidden = !may || !(card in signed);
      element.hidden = form.hidden && done.hidden;
      if (!may) return;
      seen = text;
      title.textContent = phrase(labels["sign.title"], { sector: labels[`sector.${sector}`] });
    },
  };
}
