// A stand-in for Python, so that a widget can be looked at and tried without a server: it answers intents in the page.

export const query = new URLSearchParams(location.search);

/** An anywidget model. `intents[name](data, view)` returns `{ view, result }` or throws `{ code, message }`. */
export function model({ view, labels, options, intents = {}, delay = 150 }) {
  const state = { view, labels, options };
  const listeners = new Map();
  const emit = (name, ...rest) =>
    [...(listeners.get(name) ?? [])].forEach((listener) => {
      listener(...rest);
    });
  const fake = {
    sent: [],
    full: "", // a sentence: there is no space to save anything
    get: (name) => state[name],
    set: (name, value) => {
      state[name] = value;
      emit(`change:${name}`);
    },
    on: (name, listener) => listeners.set(name, [...(listeners.get(name) ?? []), listener]),
    off: (name, listener) =>
      listeners.set(
        name,
        (listeners.get(name) ?? []).filter((item) => item !== listener),
      ),
    save_changes() {},
    send(message) {
      fake.sent.push(message);
      if (query.has("offline") || fake.offline) return;
      setTimeout(() => answer(message), delay);
    },
  };
  function answer({ op, intent, data }) {
    try {
      if (fake.full) throw Object.assign(new Error(fake.full), { code: "store_full" });
      const { view: next, result } = intents[intent]?.(data, structuredClone(state.view)) ?? {};
      if (next) fake.set("view", next);
      emit("msg:custom", { kind: "ack", op, ok: true, result: result ?? {} });
    } catch (error) {
      emit("msg:custom", {
        kind: "ack",
        op,
        ok: false,
        error: { code: error.code ?? "unknown", message: error.message, data: error.data ?? {} },
      });
    }
  }
  return fake;
}

/** Labels of a widget: Spanish, or English with `?lang=en`. */
export async function labelsOf(name) {
  const language = query.get("lang") ?? "es";
  document.documentElement.lang = language;
  return (await fetch(`labels/${name}.${language}.json`)).json();
}

/** Render a widget into #here with the model; it can be reached from the console as `model`. */
export function show(widget, fake) {
  globalThis.model = fake;
  widget.render({ model: fake, el: document.getElementById("here") });
  document.body.dataset.ready = "true";
}
