// The widget manager of the light page: ipywidgets' own base manager over one connection, without JupyterLab.
import { ManagerBase } from "@jupyter-widgets/base-manager";
import { Widget } from "@lumino/widgets";
import { Comm, Comms } from "./comm.js";
import { widgetClass } from "./registry.js";

const WIDGET = "application/vnd.jupyter.widget-view+json";
const LOAD_ATTEMPTS = 5;

export class LightManager extends ManagerBase {
  constructor(connection) {
    super();
    this.comms = new Comms(connection, (comm, message) => this.handle_comm_open(comm, message).catch(console.error));
    this.attempts = 0;
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

  /** Base calls this when the kernel did not answer in time: a slow machine deserves another try. */
  async _loadFromKernelModels() {
    this.attempts += 1;
    if (this.attempts >= LOAD_ATTEMPTS) throw new Error("the kernel does not answer");
    return this.load();
  }

  load() {
    return this._loadFromKernel();
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
    }
  }
}
