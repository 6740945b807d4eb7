// Reloading by itself when the kernel is gone, without ever reloading for ever.
import { storage } from "../shared/storage.js";

const KEY = `workbench:reloads${globalThis.location?.pathname ?? ""}`; // the wall in the remote reloads for itself
const WINDOW = 30000;
const MOST = 3;

/** True if the page may reload by itself once more; remembers the times of the last few. */
export function mayReload(now = Date.now(), store = storage("sessionStorage")) {
  try {
    const recent = JSON.parse(store.getItem(KEY) ?? "[]").filter((time) => now - time < WINDOW);
    if (recent.length >= MOST) return false;
    store.setItem(KEY, JSON.stringify([...recent, now]));
    return true;
  } catch {
    return false; // without a memory a loop could not be noticed
  }
}
