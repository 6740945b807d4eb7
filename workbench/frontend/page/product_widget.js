// anywidget's model and view for the product's own widgets: their modules are in this bundle, found by the name in `_asset`,
// so that nothing is evaluated and no source travels through a kernel.
import { DOMWidgetModel, DOMWidgetView } from "@jupyter-widgets/base";
import { modules } from "workbench:widgets";

export class AnyModel extends DOMWidgetModel {}
AnyModel.model_name = "AnyModel";
AnyModel.model_module = "anywidget";
AnyModel.view_name = "AnyView";
AnyModel.view_module = "anywidget";

/** What a widget module may do with its model: the interface anywidget gives it in JupyterLab. */
function face(model, context) {
  return {
    get: (name) => model.get(name),
    set: (name, value) => model.set(name, value),
    save_changes: () => model.save_changes(),
    send: (content, callbacks, buffers) => model.send(content, callbacks, buffers),
    on: (name, callback) => model.on(name, callback, context),
    off: (name, callback) => model.off(name ?? null, callback ?? null, context),
    widget_manager: model.widget_manager,
  };
}

export class AnyView extends DOMWidgetView {
  async render() {
    super.render();
    try {
      await this.show();
    } catch (error) {
      // said by the page itself, in words: ipywidgets would print the error's stack in the widget's place
      console.error(error);
      window.dispatchEvent(new CustomEvent("workbench:trouble"));
    }
  }

  async show() {
    const module = modules[this.model.get("_asset")];
    if (!module) throw new Error(`this page has no widget named "${this.model.get("_asset")}"`);
    const model = face(this.model, this);
    const definition = typeof module === "function" ? await module() : module;
    const ended = await definition.initialize?.({ model });
    const cleared = await definition.render({ model, el: this.el, experimental: {} });
    this.cleanups = [cleared, ended].filter((end) => typeof end === "function");
  }

  remove() {
    this.model.off(null, null, this);
    for (const end of this.cleanups ?? []) end();
    return super.remove();
  }
}
