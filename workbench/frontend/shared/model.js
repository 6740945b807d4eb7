// The browser's end of one of the product's widgets: its state, who follows it, and the way to its twin in the kernel.
import { patched } from "./view_patch.js";

export class Model {
  /** `say(data)` sends the data of one comm message to the kernel. */
  constructor(state, say) {
    this.state = state;
    this.say = say;
    this.followers = new Map(); // event -> callbacks
    this.serial = 0; // how many patches have been applied to the view since it came whole
  }

  get(name) {
    return this.state[name];
  }

  /** State flows down only: what is set here is this page's alone. */
  set(name, value) {
    this.state[name] = value;
  }

  save_changes() {}

  /** The widget has gone: whoever listens for "destroy" is told, and nobody hears anything after it. */
  end() {
    this.tell("destroy", this);
    this.followers.clear();
  }

  send(content) {
    this.say({ method: "custom", content });
  }

  on(names, callback) {
    for (const name of names.split(/\s+/)) this.followers.set(name, [...(this.followers.get(name) ?? []), callback]);
  }

  /** Without a callback all of an event's are dropped, without an event all there are. */
  off(names, callback) {
    for (const name of names?.split(/\s+/) ?? [...this.followers.keys()]) {
      this.followers.set(name, callback ? (this.followers.get(name) ?? []).filter((one) => one !== callback) : []);
    }
  }

  /** Take in what the kernel says of the widget: part of its state, or a message of its own making. */
  hear({ method, state, content }) {
    if (method === "custom" && content.kind === "view") this.grow(content);
    else if (method === "custom") this.tell("msg:custom", content, []);
    else if (method === "update") this.update(state);
  }

  update(state) {
    if (state.view) this.serial = 0;
    Object.assign(this.state, state);
    for (const name of Object.keys(state)) this.tell(`change:${name}`, this, state[name]);
    this.tell("change", this);
  }

  /** Take in what has changed of the view. One that is for another view than ours asks for the whole. */
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
