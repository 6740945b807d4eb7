import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";

/**
 * The stages as one segmented control and the button that closes or reopens writing. `open(stage, { reopening })` and `close()`
 * are the gestures; `reopening` where everybody stands, `stage` null where that is not one stage. Returns the element and `update({ stages, stage, isOpen })`; `stage` null: the groups stand at different ones.
 */
export function stageSwitch({ labels, name, open, close }) {
  const row = h("div", { class: "wb-segments", role: "group", "aria-label": name });
  const writing = button("", () => (isOpen ? close() : open(present, { reopening: true })), {
    class: "wb-button wb-writing",
  });
  const items = new Map();
  let present = null;
  let isOpen = true;

  function item(id, label) {
    if (!items.has(id))
      items.set(
        id,
        button(label, () => open(id, { reopening: false }), { class: "wb-segment-button", about: name }),
      );
    return items.get(id);
  }

  return {
    element: h("div", { class: "wb-stage-switch" }, row, writing),
    update({ stages, stage, isOpen: nowOpen }) {
      present = stage;
      isOpen = nowOpen;
      for (const { id, label } of stages) item(id, label).setAttribute("aria-pressed", String(id === stage));
      if (row.children.length !== stages.length) row.replaceChildren(...stages.map(({ id, label }) => item(id, label)));
      writing.replaceChildren(
        isOpen ? labels["stage.close"] : labels["stage.reopen"],
        h("span", { class: "wb-sr", text: `: ${name}` }),
      );
    },
  };
}
