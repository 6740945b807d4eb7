import { button } from "../../shared/button.js";
import { h, toast } from "../../shared/dom.js";
import { counted } from "../../shared/phrase.js";
import { unique } from "../../shared/unique.js";

/** @typedef {import("./view.js").Desk} Desk */
/** @typedef {import("./view.js").Reading} Reading */

const FIGURES = /** @type {const} */ (["in_favour", "against", "abstained"]);

/**
 * Where whoever facilitates records what the group decided on a reading: how, why, and what becomes of the others whose words it
 * moves. `kind`: "accept" or "reject".
 * @param {Desk} desk
 * @param {Reading} reading
 * @param {"accept" | "reject"} kind
 * @param {() => unknown} done
 */
export function decision({ labels, attempt, view }, reading, kind, done) {
  const counted = view().vote?.figures[reading.id] ?? null;
  const how = choice(labels, "decide.how", ["consensus", "vote"], () => {
    figures.element.hidden = how.value() !== "vote";
  });
  const figures = votes(labels, counted);
  if (counted) how.choose("vote");
  figures.element.hidden = how.value() !== "vote";
  const asks = kind === "accept" && reading.moves.length > 0;
  const others = asks ? choice(labels, "others", ["outdated", "rejected"], null, reading.moves.length) : null;
  const reason = h("textarea", {
    class: "wb-drawer-box wb-amend-box",
    id: unique("wb-why"),
    rows: "2",
    maxlength: "500",
    dir: "auto",
  });
  const trouble = h("p", { class: "wb-amend-trouble", role: "alert", hidden: true });
  const why = labels[kind === "reject" ? "decide.reason.must" : "decide.reason"];
  const go = button(labels[`decide.${kind}`], null, { type: "submit", look: kind === "reject" ? "danger" : "primary" });
  const element = h(
    "form",
    { class: "wb-amend-form wb-editor", onsubmit: submit },
    how.element,
    figures.element,
    others?.element,
    h("div", { class: "wb-amend-label" }, h("label", { for: reason.id, text: why }), reason),
    trouble,
    h("div", { class: "wb-amend-tools" }, go, button(labels.cancel, done, { look: "quiet" })),
  );

  /** @param {string} words */
  function say(words) {
    trouble.textContent = words;
    trouble.hidden = words === "";
    return words !== "";
  }

  /** @param {Event} event */
  async function submit(event) {
    event.preventDefault();
    const voted = how.value() === "vote" ? figures.value() : {};
    const empty = how.value() === "vote" && !Object.values(voted).some(Boolean);
    const needs =
      kind === "reject" && !reason.value.trim() ? labels["needs.reason"] : empty ? labels["needs.votes"] : "";
    if (say(needs)) return;
    const said = { amendment: reading.id, decision: how.value(), reason: reason.value, ...voted };
    const result = await attempt(`${kind}_amendment`, others ? { ...said, others: others.value() } : said);
    if (!result) return;
    done();
    const back = { label: labels.undo, action: () => attempt("undo", {}), last: true };
    toast(labels[kind === "accept" ? "accepted" : "rejected"], back);
  }

  return { element, focus: () => how.focus() };
}

/**
 * One of two, the first being chosen.
 * @param {import("../../shared/phrase.js").Labels} labels
 * @param {"decide.how" | "others"} name
 * @param {string[]} values
 * @param {(() => unknown) | null} changed
 * @param {number} [count]
 */
function choice(labels, name, values, changed, count = 1) {
  const group = unique(name);
  const inputs = values.map((value, place) =>
    h("input", { type: "radio", name: group, value, checked: place === 0, onchange: changed }),
  );
  const legend = name === "others" ? counted(labels, "decide.others", count) : labels[name];
  const element = h(
    "fieldset",
    { class: "wb-amend-choice" },
    h("legend", { text: legend }),
    inputs.map((input) => h("label", {}, input, h("span", { text: labels[`decide.${input.value}`] }))),
  );
  return {
    element,
    value: () => inputs.find((one) => one.checked)?.value ?? values[0],
    /** @param {string} value */
    choose: (value) => {
      for (const one of inputs) one.checked = one.value === value;
    },
    focus: () => (inputs.find((one) => one.checked) ?? inputs[0]).focus(),
  };
}

/**
 * @param {import("../../shared/phrase.js").Labels} labels
 * @param {[number, number, number] | null} counted what the phones answered
 */
function votes(labels, counted) {
  const inputs = FIGURES.map((name, at) =>
    h("input", {
      type: "number",
      name,
      min: "0",
      max: "500",
      inputmode: "numeric",
      value: String(counted?.[at] ?? 0),
      class: "wb-drawer-box",
    }),
  );
  const element = h(
    "div",
    { class: "wb-amend-votes" },
    counted && h("p", { class: "wb-amend-note wb-amend-counted", text: labels["decide.counted"] }),
    inputs.map((input) => h("label", {}, h("span", { text: labels[`decide.${input.name}`] }), input)),
  );
  const value = () =>
    Object.fromEntries(inputs.map((one) => [one.name, Math.max(0, Math.trunc(Number(one.value) || 0))]));
  return { element, value };
}
