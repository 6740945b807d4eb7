/**
 * Who edits in this stage, what waits to be decided, what became of one's own proposals (R47), and for facilitators what
 * happened lately: a drawer beside the work.
 */
import { attempting } from "../../shared/attempt.js";
import { channel } from "../../shared/channel.js";
import { h, toast } from "../../shared/dom.js";
import { drafts } from "../../shared/drafts.js";
import { drawer } from "../../shared/drawer.js";
import { counted } from "../../shared/phrase.js";
import { setRight } from "../../shared/proposed.js";
import { choice } from "./choice.js";
import { deciding } from "./deciding.js";
import { Lately } from "./lately.js";
import { locks } from "./locks.js";
import { own } from "./own.js";

const HAND =
  "M8 12V6.5a1.5 1.5 0 0 1 3 0V11m0-1V4.5a1.5 1.5 0 0 1 3 0V11m0-4.5a1.5 1.5 0 0 1 3 0V14a6 6 0 0 1-6 6c-3 0-4-2-6-5.5-.8-1.6 1-2.6 2-1.5l1 1.5";

/** @param {{ model: import("../../shared/model.js").WidgetModel, el: HTMLElement }} place */
function render({ model, el }) {
  const labels = model.get("labels");
  const { send } = channel(model);
  const attempt = attempting({ labels, send });
  const desk = { labels, attempt, drafts: drafts(`${model.get("options").scope}:rights`) };
  const events = new Lately(desk, model.get("options").language ?? "es");
  const parts = [deciding(desk), own(desk), choice(desk), locks(desk), events];
  const content = h("div", { class: "wb-rights" }, ...parts.map(({ element }) => element));
  /** @type {ReturnType<typeof drawer> | null} */
  let side = null;

  /**
   * Where everybody edits, whoever has nothing to decide and nothing proposed sees nothing of it.
   * @param {boolean} needed
   * @param {boolean} leads
   */
  function offer(needed, leads) {
    if (needed === Boolean(side)) return;
    side?.destroy();
    side = needed
      ? drawer({
          el,
          id: "rights",
          label: leads ? labels.title : labels["title.proposals"],
          icon: HAND,
          close: labels.close,
        })
      : null;
    side?.body.append(content);
    side?.listen((isOpen) => isOpen || events.close());
  }

  function update() {
    const [view, mine] = [model.get("view"), model.get("mine")];
    setRight(view.may);
    offer(view.facilitator || view.right !== "edit" || mine.decides || mine.own.length > 0, view.facilitator);
    const count = mine.waiting.length + (mine.more ?? 0);
    side?.count(count, counted(labels, "waiting.count", count));
    for (const part of parts) part.update(view, mine);
  }

  let forget = () => {};
  /** @param {Event} event */
  function proposed(event) {
    const { detail: proposal } = /** @type {CustomEvent<string>} */ (event);
    const takeBack = async () => {
      if (await attempt("withdraw_proposal", { proposal })) toast(labels.withdrawn);
    };
    forget(); // one after another on a phone would cover what is being written
    forget = toast(labels.proposed, { label: labels.withdraw, action: takeBack });
  }

  window.addEventListener("workbench:proposed", proposed);
  model.on("change:view", update);
  model.on("change:mine", update);
  update();
  return () => {
    window.removeEventListener("workbench:proposed", proposed);
    model.off("change:view", update);
    model.off("change:mine", update);
    side?.destroy();
    setRight("edit");
  };
}

export default { render };
