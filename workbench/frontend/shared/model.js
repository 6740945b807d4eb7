// The browser's end of one of the product's widgets: its state, who follows it, and the way to its twin in the kernel.
export class Model {
  /** `say(data)` sends the data of one comm message to the kernel. */
  constructor(state, say) {
    this.state = state;
    this.say = say;
    this.followers = new Map(); // event -> callbacks
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
    if (method === "custom") this.tell("msg:custom", content, []);
    if (method !== "update") return;
    Object.assign(this.state, state);
    for (const name of Object.keys(state)) this.tell(`change:${name}`, this, state[name]);
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
