import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { keyed } from "../../shared/keyed.js";
import { counted } from "../../shared/phrase.js";

/**
 * Choosing several ideas, to merge them or to put them in a theme: `toggle` begins and ends it, `bar` says how many there
 * are and which, lets each go, and clears them all. `merge(ideas)` and `theme(ideas)` resolve with whether they did it;
 * `changed()` is called when what is shown has to change.
 */
export function choosing({ labels, merge, theme, changed }) {
  /** @type {Map<string, any>} the chosen ideas by their id, in the order in which they were chosen */
  const chosen = new Map();
  let going = false;
  const toggle = button(labels.choose, () => turn(!going), { "aria-pressed": "false" });
  const list = chosenList(labels, (id) => choose(id, false));
  const join = button(labels["merge.selected"], () => done(merge), { look: "primary" });
  const group = button(labels["theme.selected"], () => done(theme));
  const clear = button(labels["choose.clear"], clearAll);
  const stop = button(labels["choose.stop"], () => turn(false));
  const bar = h(
    "div",
    { class: "wb-choosing", role: "group", "aria-label": labels["choose.bar"] },
    list.element,
    h("div", { class: "wb-choosing-do" }, join, group, clear, stop),
  );

  function turn(on) {
    going = on;
    chosen.clear();
    toggle.setAttribute("aria-pressed", String(on));
    changed();
    if (!on) toggle.focus();
  }

  function clearAll() {
    chosen.clear();
    changed();
    stop.focus();
  }

  /** What has been merged or grouped is not chosen any more; the next can be chosen at once. */
  async function done(act) {
    if (!(await act([...chosen.values()]))) return;
    chosen.clear();
    changed();
  }

  function choose(id, on) {
    on ? chosen.set(id, { id, text: "" }) : chosen.delete(id);
    changed();
  }

  return {
    toggle,
    bar,
    choose,
    get going() {
      return going;
    },
    has: (id) => chosen.has(id),
    /** `ideas`: all there are; `shown`: those a search has left. Ideas that are not there any more cannot be chosen. */
    update(editable, ideas, shown) {
      const present = new Map(ideas.map((idea) => [idea.id, idea]));
      for (const id of chosen.keys()) present.has(id) ? chosen.set(id, present.get(id)) : chosen.delete(id);
      toggle.hidden = !editable || ideas.length < 1;
      if (!editable) going = false;
      bar.hidden = !going;
      const seen = new Set(shown.map(({ id }) => id));
      list.update([...chosen.values()], [...chosen.keys()].filter((id) => !seen.has(id)).length);
      join.disabled = chosen.size < 2;
      group.disabled = clear.disabled = chosen.size < 1;
    },
  };
}

/** How many are chosen and, opened, which; each can be let go. Returns `{ element, update(ideas, unseen) }`. */
function chosenList(labels, leave) {
  const tally = h("summary", { class: "wb-tally" });
  const unseen = h("p", { class: "wb-help" });
  const list = h("ul", { class: "wb-chosen-list" });
  const items = new Map();

  function item({ id, text }) {
    const known = items.get(id);
    if (known?.text === text) return known.element;
    const words = h("span", { dir: "auto", text });
    const element = h(
      "li",
      {},
      words,
      button("✕", () => leave(id), { "aria-label": `${labels["choose.leave"]}: ${text}` }),
    );
    items.set(id, { text, element });
    return element;
  }

  return {
    element: h("div", { class: "wb-tally-place" }, h("details", { class: "wb-tally-box" }, tally, list), unseen),
    update(ideas, hidden) {
      const words = ideas.length ? counted(labels, "chosen", ideas.length) : labels["chosen.none"];
      if (tally.textContent !== words) tally.textContent = words;
      unseen.hidden = hidden === 0;
      unseen.textContent = hidden ? counted(labels, "chosen.unseen", hidden) : "";
      const present = new Set(ideas.map(({ id }) => id));
      for (const id of items.keys()) if (!present.has(id)) items.delete(id);
      keyed(list, ideas.map(item));
    },
  };
}
