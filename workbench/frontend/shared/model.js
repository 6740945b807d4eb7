// The browser's end of one of the product's widgets: its state, who follows it, and the way to its twin in the kernel.
import { patched } from "./view_patch.js";

/**
 * What a widget's module may do with its model: anywidget's interface, which JupyterLab and the page both give it.
 * @typedef {object} WidgetModel
 * @property {(name: string) => any} get
 * @property {(name: string, value: unknown) => void} set
 * @property {() => void} save_changes
 * @property {(content: object) => void} send
 * @property {(names: string, callback: Listener) => void} on
 * @property {(names?: string | null, callback?: Listener | null) => void} off
 */

/** @typedef {(...facts: any[]) => unknown} Listener */
/** @typedef {{ method: string, state?: any, content?: any }} Said the data of a comm message from the kernel */

export class Model {
  /**
   * `say(data)` sends the data of one comm message to the kernel.
   * @param {Record<string, any>} state
   * @param {(data: { method: string, content: any }) => void} say
   */
  constructor(state, say) {
    this.state = state;
    this.say = say;
    /** @type {Map<string, Listener[]>} */
    this.followers = new Map();
    this.serial = 0; // how many patches have been applied to the view since it came whole
  }

  /** @param {string} name */
  get(name) {
    return this.state[name];
  }

  /**
   * State flows down only: what is set here is this page's alone.
   * @param {string} name
   * @param {unknown} value
   */
  set(name, value) {
    this.state[name] = value;
  }

  save_changes() {}

  /** The widget has gone: whoever listens for "destroy" is told, and nobody hears anything after it. */
  end() {
    this.tell("destroy", this);
    this.followers.clear();
  }

  /** @param {object} content */
  send(content) {
    this.say({ method: "custom", content });
  }

  /**
   * @param {string} names
   * @param {Listener} callback
   */
  on(names, callback) {
    for (const name of names.split(/\s+/)) this.followers.set(name, [...(this.followers.get(name) ?? []), callback]);
  }

  /**
   * Without a callback all of an event's are dropped, without an event all there are.
   * @param {string | null} [names]
   * @param {Listener | null} [callback]
   */
  off(names, callback) {
    for (const name of names?.split(/\s+/) ?? [...this.followers.keys()]) {
      this.followers.set(name, callback ? (this.followers.get(name) ?? []).filter((one) => one !== callback) : []);
    }
  }

  /**
   * Take in what the kernel says of the widget: part of its state, or a message of its own making.
   * @param {Said} said
   */
  hear({ method, state, content }) {
    if (method === "custom" && content.kind === "view") this.grow(content);
    else if (method === "custom") this.tell("msg:custom", content, []);
    else if (method === "update") this.update(state);
  }

  /** @param {Record<string, any>} state */
  update(state) {
    if (state.view) this.serial = 0;
    Object.assign(this.state, state);
    for (const name of Object.keys(state)) this.tell(`change:${name}`, this, state[name]);
    this.tell("change", this);
  }

  /**
   * Take in what has changed of the view. One that is for another view than ours asks for the whole.
   * @param {{ serial: number, patch: object }} change
   */
  grow({ serial, patch }) {
    if (serial !== this.serial + 1) {
      this.send({ kind: "view_please" });
      return;
    }
    this.serial = serial;
    this.state.view = patched(this.state.view, patch);
    this.tell("change:view", this, this.state.view);
    this.tell("change", this);
  }

  /**
   * @param {string} event
   * @param {...unknown} facts
   */
  tell(event, ...facts) {
    for (const callback of this.followers.get(event) ?? []) {
      try {
        callback(...facts);
      } catch (error) {
        console.error(error); // one that fails keeps nothing from the others
      }
    }
  }
}
