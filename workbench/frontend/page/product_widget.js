// anywidget's model and view for the product's own widgets: their modules are in this bundle, found by the name in `_asset`,
// so that nothing is evaluated and no source travels through a kernel.

import { modules } from "workbench:widgets";
import { DOMWidgetModel, DOMWidgetView } from "@jupyter-widgets/base";
import { patched } from "../shared/view_patch.js";

export class AnyModel extends DOMWidgetModel {
  initialize(attributes, options) {
    super.initialize(attributes, options);
    this.serial = 0;
    this.on("change:view", () => {
      if (!this.growing) this.serial = 0; // it came whole
    });
    this.on("msg:custom", (content) => content.kind === "view" && this.grow(content));
  }

  /** Take in what has changed of the view; as the product's own model does (shared/model.js). */
  grow({ serial, patch }) {
    if (serial !== this.serial + 1) {
      this.send({ kind: "view_please" });
      return;
    }
    this.serial = serial;
    this.growing = true;
    this.set("view", patched(this.get("view"), patch));
    this.growing = false;
  }
}
AnyModel.model_name = "AnyModel";
AnyModel.model_module = "anywidget";
AnyModel.view_name = "AnyView";
AnyModel.view_module = "anywidget";

const faces = new WeakMap(); // model -> face

/** What a widget module may do with its model: the interface anywidget gives it in JupyterLab. */
class Face {
  constructor(model) {
    this.model = model;
    this.widget_manager = model.widget_manager;
    this.ends = [];
  }

  get(name) {
    return this.model.get(name);
  }

  set(name, value) {
    this.model.set(name, value);
  }

  save_changes() {
    this.model.save_changes();
  }

  send(content, callbacks, buffers) {
    this.model.send(content, callbacks, buffers);
  }

  on(name, callback) {
    if (name === "destroy") this.ends.push(callback);
    else this.model.on(name, callback, this);
  }

  off(name, callback) {
    this.model.off(name ?? null, callback ?? null, this);
  }

  /** The widget has gone: whoever listens for "destroy" is told, and nobody hears anything after it. */
  end() {
    for (const callback of this.ends.splice(0)) callback(this);
    this.off();
  }
}

/** The face of a product widget's model, always the same one. */
export function faceOf(model) {
  if (!faces.has(model)) faces.set(model, new Face(model));
  return faces.get(model);
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
    const model = faceOf(this.model);
    const ended = await module.initialize?.({ model });
    const cleared = await module.render({ model, el: this.el, experimental: {} });
    this.cleanups = [cleared, ended].filter((end) => typeof end === "function");
  }

  remove() {
    faceOf(this.model).end();
    for (const end of this.cleanups ?? []) end();
    return super.remove();
  }
}
