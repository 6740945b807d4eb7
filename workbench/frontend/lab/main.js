// A widget in a notebook that no server of ours shows: it keeps its keys, follows the notebook's theme, hands files over.
import { followFiles } from "../page/files.js";
import { fromKernel } from "./from_kernel.js";
import { followTheme } from "./theme.js";

/** Letters pressed on a card are the tree's: JupyterLab leaves them to what has the focus, if that says so itself. @param {FocusEvent} event */
function keepKeys({ target }) {
  if (target instanceof HTMLElement) target.dataset.lmSuppressShortcuts = "true";
}

/**
 * A widget's module for a notebook.
 * @param {{ render: (place: { model: import("../shared/model.js").WidgetModel, el: HTMLElement }) => unknown }} widget
 */
export default function inNotebook(widget) {
  return {
    ...widget,
    /** @param {{ model: import("../shared/model.js").WidgetModel, el: HTMLElement }} place */
    render(place) {
      const { model, el } = place;
      const { files } = model.get("options");
      el.addEventListener("focusin", keepKeys);
      followTheme();
      if (files) followFiles(files, { root: el, ask: fromKernel(model) });
      const end = widget.render(place);
      el.querySelector(":scope > header")?.setAttribute("role", "group"); // the window's landmarks are JupyterLab's
      return end;
    },
  };
}
