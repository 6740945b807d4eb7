import { button } from "../../shared/button.js";
import { announce, h, toast } from "../../shared/dom.js";
import { keyed } from "../../shared/keyed.js";
import { counted, phrase } from "../../shared/phrase.js";
import { shape } from "../../shared/shape.js";

/** @typedef {import("./choice.js").Desk} Desk */
/** @typedef {import("./choice.js").Waiting} Waiting */

/**
 * What waits to be decided, for whoever decides: who wants what, to accept or to decline. Returns `element` and
 * `update(view, mine)`.
 * @param {Desk} desk
 */
export function deciding(desk) {
  const { labels } = desk;
  const list = h("ul", { class: "wb-proposals" });
  const none = h("p", { class: "wb-rights-none", text: labels["waiting.none"] });
  const rest = h("p", { class: "wb-rights-none", hidden: true });
  const element = h("section", { "aria-label": labels.waiting }, h("h3", { text: labels.waiting }), none, list, rest);
  /** @type {Map<string, ReturnType<typeof row>>} */
  const rows = new Map();
  let begun = false;

  /** @param {Waiting[]} waiting */
  function tell(waiting) {
    const fresh = waiting.filter(({ id }) => !rows.has(id));
    if (begun && fresh.length) announce(phrase(labels["waiting.new"], { what: fresh[fresh.length - 1].what }));
    begun = true;
  }

  return {
    element,
    /**
     * @param {import("./choice.js").View} view
     * @param {import("./choice.js").Mine} mine
     */
    update(view, { decides, waiting, more = 0 }) {
      element.hidden = !decides || (view.right === "edit" && waiting.length === 0);
      tell(waiting);
      for (const one of waiting) if (!rows.has(one.id)) rows.set(one.id, row(desk, one.id));
      for (const id of rows.keys()) if (!waiting.some((one) => one.id === id)) rows.delete(id);
      const shown = waiting.map((one) => {
        const made = /** @type {ReturnType<typeof row>} */ (rows.get(one.id));
        made.update(one);
        return made.element;
      });
      keyed(list, shown);
      none.hidden = waiting.length > 0;
      rest.hidden = more === 0;
      rest.textContent = counted(labels, "waiting.more", more);
    },
  };
}

/**
 * One proposal. Declining asks why in its place; what was typed there stays until it is sent.
 * @param {Desk} desk
 * @param {string} id
 */
function row({ labels, attempt, drafts }, id) {
  const by = h("p", { class: "wb-proposal-by" });
  const what = h("p", { class: "wb-proposal-what", dir: "auto" });
  const why = h("p", { class: "wb-proposal-why", role: "note" });
  const accept = button(labels.accept, () => decide("accept_proposal", labels.accepted));
  const decline = button(labels.decline, () => ask(true), {
    look: "quiet",
    "aria-expanded": "false",
  });
  const reason = h("input", {
    class: "wb-field",
    type: "text",
    maxlength: "300",
    dir: "auto",
    value: drafts.get(id) ?? "",
    oninput: () => drafts.set(id, reason.value),
    onkeydown: (event) => event.key === "Enter" && refuse(),
  });
  const form = declining(labels, reason, { refuse: () => refuse(), cancel: () => ask(false) });
  const acts = h("div", { class: "wb-proposal-acts" }, accept, decline);
  const element = h("li", { class: "wb-proposal" }, by, what, why, acts, form);
  let words = "";

  /** @param {boolean} asking */
  function ask(asking) {
    form.hidden = !asking;
    acts.hidden = asking;
    decline.setAttribute("aria-expanded", String(asking));
    (asking ? reason : decline).focus();
  }

  /**
   * Decide, and say what was decided; it can be taken back from there.
   * @param {string} intent
   * @param {string} told
   * @param {object} [data]
   */
  async function decide(intent, told, data = {}) {
    if (!(await attempt(intent, { proposal: id, ...data }))) return false;
    const takeBack = () => attempt("undo", { reach: ["proposals"] });
    toast(phrase(told, { what: words }), { label: labels.undo, action: takeBack, last: true });
    return true;
  }

  async function refuse() {
    if (await decide("decline_proposal", labels.declined, { reason: reason.value })) drafts.clear(id);
  }

  return {
    element,
    /** @param {Waiting} one */
    update(one) {
      words = one.what;
      const name = one.author ? phrase(labels.by, { name: one.author }) : labels["by.nobody"];
      by.replaceChildren(
        shape(one.sector ?? "people", one.shape),
        h("span", { class: "wb-sr", text: `${one.sector_label}: ` }),
        h("span", { dir: "auto", text: name }),
      );
      by.title = one.sector_label;
      what.textContent = one.what;
      why.textContent = one.why_not;
      why.hidden = !one.why_not;
      accept.hidden = Boolean(one.why_not);
    },
  };
}

/**
 * Where one says why not.
 * @param {import("../../shared/phrase.js").Labels} labels
 * @param {HTMLInputElement} reason
 * @param {{ refuse: () => unknown, cancel: () => unknown }} does
 */
function declining(labels, reason, { refuse, cancel }) {
  return h(
    "div",
    { class: "wb-proposal-decline", hidden: true },
    h("label", {}, h("span", { text: labels["decline.reason"] }), reason),
    h(
      "div",
      { class: "wb-proposal-acts" },
      button(labels["decline.do"], refuse, { look: "danger" }),
      button(labels.cancel, cancel, { look: "quiet" }),
    ),
  );
}
