import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { keyed } from "../../shared/keyed.js";

/** Ideas in no theme, which come last. */
const NONE = "";

/**
 * The ideas shown, a section for each theme: `[{ id, name, ideas }]`. Without themes, or where ideas are ranked across
 * them (`flat`), they are one section without a name. A theme without ideas stands there as well, unless one searches.
 */
export function sections(shown, themes, { flat, searched }) {
  if (flat || !themes.length) return [{ id: NONE, name: null, ideas: shown }];
  const known = new Set(themes.map(({ id }) => id));
  const of = (theme) => shown.filter((idea) => (known.has(idea.theme) ? idea.theme : NONE) === theme);
  const named = themes.map(({ id, name }) => ({ id, name, ideas: of(id) }));
  return [...named, { id: NONE, name: "", ideas: of(NONE) }].filter(
    ({ id, ideas }) => ideas.length || (id && !searched),
  );
}

/**
 * The list of all ideas in their themes. `does` are the gestures of a theme. Returns `{ element, update(parts, view,
 * elementsOf) }`; `elementsOf(ideas)` are the rows of ideas.
 */
export function themed({ labels, does }) {
  const element = h("div", { class: "wb-themes" });
  const made = new Map();

  function partOf(id) {
    if (!made.has(id)) made.set(id, section({ labels, does }, id));
    return made.get(id);
  }

  return {
    element,
    update(parts, view, elementsOf) {
      const held = document.activeElement;
      const inside = held instanceof HTMLElement && element.contains(held);
      const present = new Set(parts.map(({ id }) => id));
      for (const id of made.keys()) if (!present.has(id)) made.delete(id);
      keyed(
        element,
        parts.map(({ id }) => partOf(id).element),
      );
      for (const part of parts) partOf(part.id).update(part, view, elementsOf(part.ideas));
      if (inside && held.isConnected && document.activeElement !== held) held.focus({ preventScroll: true });
    },
  };
}

/** One theme: its name, how many ideas stand there, what can be done with it, and the ideas. */
function section({ labels, does }, id) {
  const name = h("span", { dir: "auto" });
  const count = h("span", { class: "wb-theme-count" });
  const title = h("h4", { class: "wb-theme-name" }, name, count);
  const tools = id ? themeTools({ labels, does }, id) : null;
  const head = h("div", { class: "wb-theme-head" }, title, tools?.element);
  const empty = h("p", { class: "wb-help", text: labels["theme.empty"] });
  const list = h("ul", { class: "wb-all-list" });
  const element = h("section", { class: id ? "wb-theme" : "wb-theme wb-theme-none" }, head, empty, list);
  return {
    element,
    update(part, view, rows) {
      const called = part.id ? part.name : labels["theme.none"];
      head.hidden = part.name === null;
      element.classList.toggle("wb-theme-bare", part.name === null);
      if (part.name === null) element.removeAttribute("aria-label");
      else element.setAttribute("aria-label", called);
      name.textContent = called;
      count.textContent = String(part.ideas.length);
      empty.hidden = part.ideas.length > 0 || !part.id;
      tools?.update(part, view);
      keyed(list, rows);
    },
  };
}

/** What changes a theme, in one button. Returns `{ element, update(part, view) }`. */
function themeTools({ labels, does }, id) {
  let now = { id, name: "" };
  const about = h("span", { class: "wb-sr" });
  const element = button([labels["theme.change"], about], () => does.changeTheme(now), { look: "quiet" });
  return {
    element,
    update({ name }, view) {
      now = { id, name };
      about.textContent = `: ${name}`;
      element.hidden = !view.editable;
    },
  };
}
