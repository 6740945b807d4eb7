// The few line icons of the tree, drawn here so that they look alike on every device.

import { s } from "../../../shared/dom.js";

const PATHS = {
  add: "M12 5v14M5 12h14",
  edit: "M4 20h4L19 9l-4-4L4 16v4M13 7l4 4",
  move: "M12 3v18M3 12h18M12 3l-3 3M12 3l3 3M12 21l-3-3M12 21l3-3M3 12l3-3M3 12l3 3M21 12l-3-3M21 12l-3 3",
  link: "M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1",
  unlink: "M16 14l3-3a4 4 0 0 0-6-6l-1 1M8 10l-3 3a4 4 0 0 0 6 6l1-1M4 4l16 16",
  park: "M4 7h16v12H4zM4 7l2-3h12l2 3M9 12h6",
  remove: "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13",
  undo: "M9 7L4 12l5 5M4 12h10a6 6 0 0 1 6 6",
  redo: "M15 7l5 5-5 5M20 12H10a6 6 0 0 0-6 6",
  fit: "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5",
  closer: "M12 6v12M6 12h12",
  away: "M6 12h12",
  outline: "M9 6h11M9 12h11M9 18h11M4 6h1M4 12h1M4 18h1",
  canvas: "M9 4h6v5H9zM3 16h6v4H3zM15 16h6v4h-6zM12 9v4M6 16v-3h12v3",
  keys: "M3 7h18v11H3zM7 11h.01M11 11h.01M15 11h.01M8 15h8",
  read: "M12 6c-2-2-5-2-8-1v13c3-1 6-1 8 1 2-2 5-2 8-1V5c-3-1-6-1-8 1zM12 6v13",
  split: "M12 21v-7M12 14L5 7M12 14l7-7M5 12V7h5M14 7h5v5",
  merge: "M12 3v7M12 10l-6 7M12 10l6 7M4 17h4v4H4zM16 17h4v4h-4z",
  pick: "M4 5h5v5H4zM4 14h5v5H4zM13 7.5h7M13 16.5h7",
  more: "M5 12h.01M12 12h.01M19 12h.01",
  find: "M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13zM15.5 15.5L21 21",
  next: "M6 9l6 6 6-6",
  before: "M6 15l6-6 6 6",
  previous: "M15 6l-6 6 6 6",
  following: "M9 6l6 6-6 6",
  close: "M6 6l12 12M18 6L6 18",
  pointer:
    "M12 9.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 0 1 0-5zM12 2.5v3M12 18.5v3M2.5 12h3M18.5 12h3M5.3 5.3l2 2M16.7 16.7l2 2M5.3 18.7l2-2M16.7 7.3l2-2",
  fold: "M6 9l6 6 6-6",
  unfold: "M6 15l6-6 6 6",
  only: "M9 4h6v5H9zM12 9v3M9 12h6v4H9zM4 4v16h16V4z",
  finding: "M12 4L2.5 20h19zM12 10v4.5M12 17.2h.01",
  mark: "M5 12.5l4.5 4.5L19 7",
  evidence: "M4 20h16M7 16v-4M12 16V6M17 16v-7",
  source: "M9 18h6M10 21h4M8 14a5.5 5.5 0 1 1 8 0c-.7.7-1 1.2-1 2H9c0-.8-.3-1.3-1-2z",
  lock: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.5v2",
  unlock: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 6.8-1.2M12 14.5v2",
  unsure: "M12 8v5M12 16.2h.01M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18z",
};

/** An icon by name, hidden from screen readers (the button beside it has words). */
export function icon(name) {
  return s(
    "svg",
    { class: "wb-icon", viewBox: "0 0 24 24", "aria-hidden": "true", focusable: "false" },
    s("path", { d: PATHS[name] }),
  );
}
