import { arrange } from "../../shared/arrange.js";
import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { action } from "./action.js";
import { arrowCard } from "./arrow.js";

const AT_ONCE = 6; // arrows listed while no card is chosen

/** The arrows of the chosen card, or those still to be answered. */
export function arrows(desk) {
  const { labels } = desk;
  const title = h("h3", { dir: "auto" });
  const back = button(
    labels["arrows.pick"],
    () => {
      desk.selected = null;
      desk.update();
    },
    { look: "quiet" },
  );
  const list = h("ul", { class: "wb-plain" });
  const note = h("p", { class: "wb-help" });
  const act = action(desk);
  const cards = new Map(); // "cause>effect" -> card
  const kept = new Set(); // answered just now: they stay in the list until another card is chosen
  let before;

  const keyOf = ({ cause, effect }) => `${cause}>${effect}`;

  function chosen() {
    const { arrows: all, nodes, editable, facilitator } = desk.view;
    if (desk.selected !== before) kept.clear();
    before = desk.selected;
    if (nodes[desk.selected])
      return [all.filter(({ cause, effect }) => cause === desk.selected || effect === desk.selected), 0];
    const mine = desk.mine.votes ?? {};
    const open =
      editable && !facilitator ? all.filter((arrow) => !(keyOf(arrow) in mine) || kept.has(keyOf(arrow))) : all;
    const shown = open.slice(0, AT_ONCE);
    shown.forEach((arrow) => {
      kept.add(keyOf(arrow));
    });
    return [shown, open.length - shown.length];
  }

  return {
    element: h("div", {}, h("div", { class: "wb-split" }, title, back), act.element, list, note),
    update() {
      const { view } = desk;
      const [shown, more] = chosen();
      const on = Boolean(view.nodes[desk.selected]);
      const asking = view.editable && !view.facilitator;
      title.textContent = on
        ? phrase(labels["arrows.of"], { text: desk.text(desk.selected) })
        : labels[asking ? "arrows.todo" : "arrows.all"];
      back.hidden = !on;
      act.update(on && view.nodes[desk.selected].kind === "cause" ? desk.selected : null);
      for (const arrow of shown) {
        const key = keyOf(arrow);
        if (!cards.has(key)) cards.set(key, arrowCard(desk));
        cards.get(key).update(arrow);
      }
      const wanted = new Set(shown.map(keyOf));
      for (const key of [...cards.keys()]) if (!wanted.has(key)) cards.delete(key);
      arrange(
        list,
        shown.map((arrow) => cards.get(keyOf(arrow)).element),
      );
      const empty = view.arrows.length ? labels["arrows.done"] : labels["arrows.none"];
      note.textContent = more > 0 ? phrase(labels["arrows.more"], { count: more }) : shown.length || on ? "" : empty;
    },
  };
}
