import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { counted, phrase } from "../../shared/phrase.js";
import { changeList } from "./change_list.js";
import { drawing } from "./drawing.js";

/** The difference of two versions on the whole screen: the changes by kind, and the tree with its changes marked. */
export function showComparison({ labels, found, old, now }) {
  const heading = h("h2", {
    class: "wb-comparison-title",
    id: "wb-comparison-title",
    tabindex: "-1",
    text: labels["comparison.title"],
  });
  const picture = h("div", {
    class: "wb-comparison-drawing",
    role: "region",
    "aria-label": labels["comparison.drawing"],
  });
  const close = button(labels.close, () => box.close());
  const none = found.changes.length === 0;
  const list = h(
    "div",
    { class: "wb-comparison-list", role: "region", "aria-label": labels["comparison.list"], tabindex: "0" },
    h("p", {
      class: "wb-comparison-count",
      text: none ? labels["comparison.none"] : counted(labels, "comparison.count", found.changes.length),
    }),
    changeList(labels, found.changes, showMe),
  );
  const box = h(
    "dialog",
    { class: "wb-comparison", "aria-labelledby": heading.id, dataset: { none: String(none) } },
    h(
      "header",
      {},
      h("div", {}, heading, h("p", { dir: "auto", text: phrase(labels["comparison.between"], { old, new: now }) })),
      close,
    ),
    h("div", { class: "wb-comparison-parts" }, list, none ? null : picture),
  );
  let stop = () => {};

  /** The drawing shows the node, and so does the tree behind, for when this is closed. */
  function showMe(node) {
    picture.scrollIntoView({ block: "nearest" });
    window.dispatchEvent(new CustomEvent("workbench:show-node", { detail: { node } }));
  }

  box.addEventListener("keydown", (event) => event.stopPropagation());
  box.addEventListener("close", () => {
    stop();
    box.remove();
  });
  document.body.append(box);
  box.showModal();
  heading.focus();
  if (!none) stop = drawing(picture, found.tree, labels);
}
