/** The tray of ideas beside the problem tree (R7, R50): choose one and say where it goes, or drag it there. */
import { attempting } from "../../shared/attempt.js";
import { button } from "../../shared/button.js";
import { channel } from "../../shared/channel.js";
import { h, toast } from "../../shared/dom.js";
import { drawer } from "../../shared/drawer.js";
import { listenForIdeas } from "../../shared/idea_drop.js";
import { found } from "../../shared/idea_search.js";
import { keyed } from "../../shared/keyed.js";
import { sendsOwnWords } from "../../shared/own_words.js";
import { counted, phrase } from "../../shared/phrase.js";
import { item } from "./item.js";
import { placing } from "./placing.js";

const BULB = "M9 18h6M10 21h4M12 3a6 6 0 0 1 4 10c-1 1-1 2-1 3H9c0-1 0-2-1-3a6 6 0 0 1 4-10z";

function render({ model, el }) {
  const labels = model.get("labels");
  const { send } = channel(model);
  const items = new Map();
  let side = null; // opened once there is something in it
  let chosen = null; // the idea that waits for its place
  let selected = null; // the node that is selected in the tree
  let open = false; // whether the ideas in the tree are shown as well

  const attempt = attempting({ labels, send });
  const undo = { label: labels.undo, action: () => attempt("undo") };
  const idle = h("p", { class: "wb-tray-how", text: labels.how });
  const left = h("p", { class: "wb-tray-left" });
  const hidden = h(
    "div",
    { class: "wb-tray-hidden" },
    h("p", {}),
    button(labels.reveal, () => attempt("reveal_ideas"), { look: "primary" }),
  );
  const search = h("input", {
    class: "wb-tray-search",
    type: "search",
    placeholder: labels.search,
    "aria-label": labels.search,
    oninput: () => update(),
  });
  const none = h("p", { class: "wb-tray-how", text: labels["found.none"] });
  const list = h("ul", { class: "wb-tray-list", "aria-label": labels.long });
  const placed = h("ul", { class: "wb-tray-list wb-tray-placed" });
  const summary = h("summary", {});
  const more = h(
    "details",
    {
      class: "wb-tray-more",
      ontoggle: () => {
        open = more.open;
        update();
      },
    },
    summary,
    placed,
  );
  const over = h("p", { class: "wb-tray-over", role: "presentation", hidden: true });
  const where = placing(labels, (target) => put(chosen, target));
  const root = h("section", { class: "wb-tray" }, hidden, left, idle, search, none, list, more, over);

  async function put(idea, target) {
    if (!idea) return;
    sendsOwnWords(model.get("view").ideas.find(({ id }) => id === idea)?.text);
    if (await attempt("place_idea", { idea, ...target })) toast(labels.placed, undo);
  }

  function choose(id) {
    const before = chosen;
    chosen = before === id ? null : id;
    update();
    if (chosen) items.get(chosen)?.element.scrollIntoView({ block: "nearest" });
    else items.get(before)?.focus();
  }

  const show = (node) => {
    if (matchMedia("(max-width: 720px)").matches) side.close({ focus: false });
    window.dispatchEvent(new CustomEvent("workbench:show-node", { detail: { node } }));
  };

  function itemOf(idea, view) {
    if (!items.has(idea.id)) items.set(idea.id, item({ labels, choose, show }));
    const mine = items.get(idea.id);
    mine.update(idea, { view, chosen: chosen === idea.id });
    if (chosen === idea.id) mine.element.append(where.element);
    return mine.element;
  }

  function update() {
    const view = model.get("view");
    if (!view.total && !side) return;
    side ??= opened();
    const waiting = view.ideas.filter(({ nodes }) => !nodes.length);
    const rest = view.ideas.filter(({ nodes }) => nodes.length);
    const present = new Set(view.ideas.map(({ id }) => id));
    for (const id of items.keys()) if (!present.has(id)) items.delete(id);
    if (chosen && (!view.editable || !waiting.some(({ id }) => id === chosen))) chosen = null;
    if (!chosen) where.element.remove();
    where.update(view, selected);
    const shown = found(waiting, search.value);
    hidden.hidden = view.revealed;
    hidden.firstChild.textContent = counted(labels, "hidden", view.total);
    hidden.lastChild.hidden = !view.facilitator;
    left.hidden = !view.revealed;
    left.textContent = waiting.length ? counted(labels, "left", waiting.length) : labels["left.none"];
    idle.hidden = !view.editable || !waiting.length;
    search.hidden = waiting.length < 6;
    none.hidden = !waiting.length || shown.length > 0;
    keyed(
      list,
      shown.map((idea) => itemOf(idea, view)),
    );
    more.hidden = !rest.length;
    summary.textContent = phrase(labels.in_tree, { count: rest.length });
    keyed(placed, open ? rest.map((idea) => itemOf(idea, view)) : []);
    side.count(view.revealed ? waiting.length : 0, counted(labels, "left", waiting.length));
  }

  function opened() {
    const made = drawer({ el, id: "ideas", label: labels.title, title: labels.long, icon: BULB, close: labels.close });
    made.body.append(root);
    return made;
  }

  const heard = (event) => {
    selected = event.detail?.node ?? null;
    if (side) update();
  };
  const stop = listenForIdeas({
    over(place) {
      const text = place?.of && model.get("view").targets.find(({ node }) => node === place.of)?.text;
      const words = !place
        ? ""
        : place.of
          ? phrase(labels[`over.${place.side}`], { text: text ?? "" })
          : labels[`as.${place.side}`];
      over.hidden = !words;
      over.textContent = words;
    },
    drop: (idea, place) => put(idea, place),
  });
  window.addEventListener("workbench:node-selected", heard);
  model.on("change:view", update);
  update();
  return () => {
    stop();
    window.removeEventListener("workbench:node-selected", heard);
    model.off("change:view", update);
    side?.destroy();
  };
}

export default { render };
