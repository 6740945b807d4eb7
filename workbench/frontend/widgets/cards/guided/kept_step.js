import { storage } from "../../../shared/storage.js";

const key = (item) => `workbench:guide:${item}`;

/** At which question of an indicator somebody was in this tab; null: at none yet. @param {string} item */
export function keptStep(item) {
  try {
    const kept = storage("sessionStorage").getItem(key(item));
    return kept === null ? null : Number(kept);
  } catch {
    return null;
  }
}

/** Keep it. @param {string} item @param {number} step */
export function keepStep(item, step) {
  try {
    storage("sessionStorage").setItem(key(item), String(step));
  } catch {
    // a browser that keeps nothing: one begins at the first question without an answer
  }
}
