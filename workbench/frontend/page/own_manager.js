// Shows a page made of the product's own widgets and the stacks they stand in, which is every page of the workshop: no
// library is needed for that. Pages with ordinary widgets of ipywidgets are shown by manager.js.
import { Model } from "../shared/model.js";

const WIDGET = "application/vnd.jupyter.widget-view+json";
const STACK = "lm-Widget jupyter-widgets widget-container widget-box widget-vbox";
const REFERENCE = "IPY_MODEL_";

/** Whether a widget, by the state its kernel gives of it, is one of `modules` or a plain stack of widgets. */
export function isOwn(state, modules) {
  if (state._model_module === "anywidget") return Object.hasOwn(modules, state._asset);
  return state._model_name === "VBoxModel" && state.layout === null && !state.box_style;
}

export class OwnManager {
  /**
   * `strange()` is called when the kernel opens a widget that cannot be shown here; `trouble()` when one fails to show.
   * @param {import("./connection.js").Connection} connection
   * @param {Record<string, WidgetModule>} modules
   * @param {{ strange: () => void, trouble: () => void }} told
   */
  constructor(connection, modules, { strange, trouble }) {
    this.connection = connection;
    this.modules = modules;
    this.strange = strange;
    this.trouble = trouble;
    this.models = new Map();
    this.views = [];
    this.listen = (event) => this.take(event.detail);
    connection.addEventListener("message", this.listen);
  }

  load(states) {
    for (const [id, { state }] of Object.entries(states)) this.add(id, state);
  }

  add(id, state) {
    const say = (data) => this.connection.send("comm_msg", { comm_id: id, data });
    this.models.set(id, new Model(state, say));
  }

  take({ header, content }) {
    const id = content?.comm_id;
    if (header.msg_type === "comm_msg") this.models.get(id)?.hear(content.data);
    else if (header.msg_type === "comm_close") {
      this.models.get(id)?.end();
      this.models.delete(id);
    } else if (header.msg_type === "comm_open" && content.target_name === "jupyter.widget") {
      if (isOwn(content.data.state, this.modules)) this.add(id, content.data.state);
      else this.strange();
    }
  }

  /** Show the outputs of the notebook (Jupyter's output objects) inside `place`; an output that is an error throws. */
  show(outputs, place) {
    for (const output of outputs) {
      if (output.output_type === "error") throw new Error("the page could not be prepared");
      const widget = output.data?.[WIDGET];
      if (!widget) continue;
      const view = this.view(widget.model_id);
      place.append(view.el);
      this.views.push(view);
    }
  }

  /** The models of the product's widgets, as their modules see them. */
  widgets() {
    return [...this.models.values()].filter((model) => model.get("_asset"));
  }

  /** The kernel has gone: what is shown stays for now, and nothing is heard or carried any more. */
  leave() {
    this.connection.removeEventListener("message", this.listen);
    for (const model of this.models.values()) model.end();
  }

  /** Take everything off the page: another kernel is about to show itself. */
  discard() {
    this.leave();
    for (const view of this.views.splice(0)) view.remove();
    this.models.clear();
  }

  view(id) {
    const model = this.models.get(id);
    const el = document.createElement("div");
    const remove = model.get("_asset") ? this.widget(model, el) : this.stack(model, el);
    el.classList.add(...(model.get("_dom_classes") ?? []));
    return {
      el,
      remove() {
        remove();
        el.remove();
      },
    };
  }

  widget(model, el) {
    el.className = "lm-Widget jupyter-widgets";
    let cleanups = [];
    const failed = (error) => {
      console.error(error);
      this.trouble();
    };
    try {
      const module = this.modules[model.get("_asset")];
      cleanups = [module.initialize?.({ model }), module.render({ model, el, experimental: {} })];
      for (const ended of cleanups) ended?.catch?.(failed);
    } catch (error) {
      failed(error);
    }
    return () => {
      model.end();
      for (const end of cleanups) if (typeof end === "function") end();
    };
  }

  stack(model, el) {
    el.className = STACK;
    const shown = new Map(); // id -> view
    const arrange = () => {
      const wanted = model.get("children").map((reference) => reference.slice(REFERENCE.length));
      for (const [id, view] of shown) {
        if (wanted.includes(id)) continue;
        shown.delete(id);
        view.remove();
      }
      wanted.forEach((id, place) => {
        if (!shown.has(id)) shown.set(id, this.view(id));
        const { el: child } = shown.get(id);
        if (el.children[place] !== child) el.insertBefore(child, el.children[place] ?? null);
      });
    };
    arrange();
    model.on("change:children", arrange);
    return () => {
      model.off();
      for (const view of shown.values()) view.remove();
    };
  }
}
