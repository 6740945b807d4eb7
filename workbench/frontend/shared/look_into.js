// What a drawer shows. The whole of it comes while it is open; while it is closed, only what its button says.
import { operationId } from "./channel.js";

/** @typedef {import("./model.js").WidgetModel} WidgetModel */
/** @typedef {ReturnType<typeof import("./drawer.js").drawer>} Drawer */

const REPLACED_WITHIN = 2000; // ms

/** @type {{ place: string, at: number } | null} a drawer that was open when its widget was replaced */
let left = null;

/**
 * Tell the kernel whether the drawer `side` of the widget is open, and call `changed()` when there is something else to
 * show. Being open is said anew when the line is back, and whenever the view shows that the kernel thinks otherwise. A
 * drawer that was open when its widget was replaced (its room was begun anew) opens again.
 * @param {{ model: WidgetModel, side: Drawer, panel: string }} of `panel`: its name in workbench/panels/table.py
 * @param {() => void} changed
 */
export function lookInto({ model, side, panel }, changed) {
  return new Look(model, side, panel, changed);
}

class Look {
  /**
   * @param {WidgetModel} model
   * @param {Drawer} side
   * @param {string} panel
   * @param {() => void} changed
   */
  constructor(model, side, panel, changed) {
    this.model = model;
    this.side = side;
    this.panel = panel;
    this.changed = changed;
    this.gone = false;
    /** @type {any} the view as it last came whole */
    this.whole = null;
    this.place = `${panel}:${model.get("options")?.scope ?? ""}`;
    this.take = () => this.taken();
    this.again = () => this.side.isOpen && this.say();
    this.keep();
    model.on("change:view", this.take);
    globalThis.addEventListener?.("workbench:online", this.again);
    side.listen(() => this.gone || this.turned());
    this.comeBack();
  }

  /** What to show: all there is; before it comes, what was there when the drawer was open last. */
  view() {
    const now = this.model.get("view");
    return this.side.isOpen && now.closed && this.whole ? this.whole : now;
  }

  /** It is open, and there is nothing to show yet. */
  get waiting() {
    return this.side.isOpen && Boolean(this.view().closed);
  }

  /** Its widget goes. */
  stop() {
    if (this.side.isOpen) left = { place: this.place, at: Date.now() };
    this.gone = true;
    this.model.off("change:view", this.take);
    globalThis.removeEventListener?.("workbench:online", this.again);
  }

  // -- inside ---------------------------------------------------------------------------------------------------------

  /** Not through the channel: what counts is how it is when the line is back, not each time it was opened meanwhile. */
  say() {
    const data = { panel: this.panel, open: this.side.isOpen };
    try {
      this.model.send({ kind: "intent", op: operationId(), intent: "look_into", data });
    } catch {
      // The line is down: it is said when it is back.
    }
  }

  /** The drawer was opened or closed. */
  turned() {
    this.say();
    this.show();
  }

  /** A view came. */
  taken() {
    this.keep();
    if (this.side.isOpen && this.model.get("view").closed) this.say();
    this.show();
  }

  keep() {
    const view = this.model.get("view");
    if (view && !view.closed) this.whole = view;
  }

  show() {
    this.side.wait(this.waiting);
    this.changed();
  }

  comeBack() {
    const back = left?.place === this.place && Date.now() - left.at < REPLACED_WITHIN;
    if (!back) return;
    left = null;
    requestAnimationFrame(() => this.gone || this.side.open({ focus: false })); // when it is on the page
  }
}
