// The only widget classes this page knows: the product's own, and the few of ipywidgets that lay them out.
import * as base from "@jupyter-widgets/base";
import * as box from "@jupyter-widgets/controls/lib/widget_box.js";
import * as button from "@jupyter-widgets/controls/lib/widget_button.js";
import * as description from "@jupyter-widgets/controls/lib/widget_description.js";
import * as string from "@jupyter-widgets/controls/lib/widget_string.js";
import { AnyModel, AnyView } from "./product_widget.js";

const packages = {
  "@jupyter-widgets/base": base,
  "@jupyter-widgets/controls": { ...box, ...button, ...description, ...string },
  anywidget: { AnyModel, AnyView },
};

export function widgetClass(name, module) {
  const found = packages[module]?.[name];
  if (!found) throw new Error(`this page has no widget class ${module}.${name}`);
  return found;
}
