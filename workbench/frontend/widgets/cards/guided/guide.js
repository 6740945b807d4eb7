import { firstOpen } from "./steps.js";
import { Walk } from "./walk.js";

/**
 * An indicator made one question a step (R34): the fields of its form stand in a dialog, one question at a time, so that
 * every answer fares as it does on the form. `about`: `{ desk, card, item, specs, fields }`, `fields` maps names to
 * `{ element, focus, flush }`. Returns `open(place)`, which puts it over the page, and `update(item, card, editable)`.
 */
export function guide(about) {
  /** @type {Walk | null} */
  let walk = null;
  /** @type {[any, any, boolean]} */
  let now = [{ fields: {} }, { findings: [] }, false];
  const said = (name) => now[0].fields[name]?.text ?? "";

  function ended() {
    walk = null;
  }

  return {
    /** Go on where one was, or at the first question without an answer. */
    open(place) {
      if (walk) return;
      walk = new Walk({ ...about, said, ended });
      place.append(walk.element);
      walk.element.showModal();
      walk.update(now[1], now[2]);
      walk.go(walk.left() ?? firstOpen(said));
    },
    update(item, card, editable) {
      now = [item, card, editable];
      walk?.update(card, editable);
    },
  };
}
