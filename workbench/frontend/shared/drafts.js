// Words typed and not yet acknowledged. They survive a reload; where the browser refuses storage they live in memory.

const PREFIX = "wb-draft";
const memory = new Map();

/** The drafts of one place (say, one tree of one group): `get`, `set`, `clear` by key, and `entries` for what was left. */
export function drafts(scope) {
  const start = `${PREFIX}:${scope}:`;
  return {
    /** The words kept under `key`, or null. */
    get: (key) => read(start + key),
    /** Keep `text` under `key`; an empty text clears it. */
    set: (key, text) => (text === "" ? drop(start + key) : write(start + key, text)),
    clear: (key) => drop(start + key),
    /** Every `[key, text]` kept for this scope. */
    entries: () =>
      names()
        .filter((name) => name.startsWith(start))
        .map((name) => [name.slice(start.length), read(name)]),
  };
}

function read(name) {
  if (memory.has(name)) return memory.get(name);
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function write(name, text) {
  try {
    localStorage.setItem(name, text);
    memory.delete(name);
  } catch {
    memory.set(name, text); // private window or full storage
  }
}

function drop(name) {
  memory.delete(name);
  try {
    localStorage.removeItem(name);
  } catch {
    // nothing was stored
  }
}

function names() {
  const found = new Set(memory.keys());
  try {
    for (let i = 0; i < localStorage.length; i += 1) found.add(localStorage.key(i));
  } catch {
    // only memory then
  }
  return [...found];
}
