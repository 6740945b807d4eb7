/** Commitment cards (R27), written together: one form a card, every field saved by itself. */
import { h } from "../../shared/dom.js";
import { desk } from "./desk.js";
import { presentation } from "./presentation.js";

/** Cards are written, or they are shown to a room. */
function render({ model, el }) {
  return (model.get("options").mode ?? "edit") === "edit" ? desk({ model, el }) : wall({ model, el });
}

function wall({ model, el }) {
  const labels = model.get("labels");
  const options = model.get("options");
  const sheet = presentation(labels, options, document.documentElement.lang || "en");
  const update = () => sheet.update({ cards: [], ...model.get("view") });
  el.append(
    h(
      "section",
      { class: "wb-sheet wb-cards", "aria-label": labels.title, dataset: { mode: options.mode } },
      sheet.element,
    ),
  );
  model.on("change:view", update);
  update();
  return () => {
    model.off("change:view", update);
    sheet.end();
  };
}

export default { render };
