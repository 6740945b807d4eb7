// The widget manager of the light page: ipywidgets' own base manager over one connection, without JupyterLab.
import { ManagerBase } from "@jupyter-widgets/base-manager";
import { Widget } from "@lumino/widgets";
import { Comm, Comms } from "./comm.js";
import { AnyModel, faceOf } from "./product_widget.js";
import { widgetClass } from "./registry.js";

const WIDGET = "application/vnd.jupyter.widget-view+json";

export class LightManager extends ManagerBase {
  constructor(connection) {
    super();
    this.comms = new Comms(connection, (comm, message) => this.handle_comm_open(comm, message).catch(console.error));
    this.views = [];
    this.faces = [];
  }

  async loadClass(name, module) {
    return widgetClass(name, module);
  }

  async _create_comm(target, id, data, metadata) {
    const comm = new Comm(this.comms, target, id);
    if (data || metadata) comm.open(data, undefined, metadata);
    return comm;
  }

  async _get_comm_info() {
    return {};
  }

  /** Make a model of every widget the kernel has for this page. */
  async load(states) {
    const models = Object.entries(states).map(async ([model_id, { state, ...kind }]) => {
      const comm = await this._create_comm("jupyter.widget", model_id);
      return this.new_model({ ...kind, model_id, comm }, state);
    });
    this.faces = (await Promise.all(models)).filter((model) => model instanceof AnyModel).map(faceOf);
  }

  /** Descriptions are plain words here: whatever looks like markup is shown as written. */
  inline_sanitize(source) {
    const holder = document.createElement("span");
    holder.textContent = source;
    return holder.innerHTML;
  }

  /** Show the outputs of the notebook (Jupyter's output objects) inside `place`; an output that is an error throws. */
  async show(outputs, place) {
    for (const output of outputs) {
      if (output.output_type === "error") throw new Error("the page could not be prepared");
      const widget = output.data?.[WIDGET];
      if (!widget) continue;
      const view = await this.create_view(await this.get_model(widget.model_id));
      Widget.attach(view.luminoWidget, place);
      this.views.push(view);
    }
  }

  /** The models of the product's widgets, as their modules see them. */
  widgets() {
    return this.faces;
  }

  /** The kernel has gone: what is shown stays for now, and nothing is heard or carried any more. */
  leave() {
    this.comms.close();
    for (const face of this.faces) face.end();
  }

  /** Take everything off the page: another kernel is about to show itself. */
  discard() {
    this.leave();
    for (const view of this.views.splice(0)) {
      Widget.detach(view.luminoWidget);
      view.remove();
    }
  }
}
