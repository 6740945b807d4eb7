// What a browser keeps from one load of a page to the next, where it keeps anything: some refuse, by throwing when asked.

const refuse = () => {
  throw new Error("this browser keeps nothing");
};

/** Stands for a storage that is not to be had: it refuses only those who use it, and they are ready for that. */
const REFUSED = /** @type {Storage} */ (
  /** @type {unknown} */ ({ getItem: refuse, setItem: refuse, removeItem: refuse, key: refuse })
);

/**
 * The storage of that name; to ask for it never throws, to use it may.
 * @param {"localStorage" | "sessionStorage"} name
 * @returns {Storage}
 */
export function storage(name) {
  try {
    return globalThis[name] ?? REFUSED;
  } catch {
    return REFUSED;
  }
}

const TRIED = "workbench:kept";

/** Whether words kept in this browser are still there after a reload. */
export function keepsWords(kept = storage("localStorage")) {
  try {
    kept.setItem(TRIED, "1");
    kept.removeItem(TRIED);
    return true;
  } catch {
    return false;
  }
}
