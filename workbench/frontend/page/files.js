// Files people take home are made on the server: the page says how far one is, lets its person cancel, and saves it when it is there.
import { at } from "../shared/address.js";
import { h, passAway } from "../shared/dom.js";
import { counted, phrase } from "../shared/phrase.js";
import { ask } from "../shared/told.js";
import { fileRow } from "./file_row.js";

const MADE_LIFE = 15000; // ms that a file stays offered which has been saved
const CANCELLED_LIFE = 4000;

/** Take the place of the browser for every link to a file of ours. @param {Record<string, string>} labels */
export function followFiles(labels) {
  const shelf = h("section", { class: "page-files", "aria-label": labels.files, hidden: true });
  document.body.append(shelf);
  /** @type {Set<string>} */
  const underWay = new Set();
  document.addEventListener("click", (event) => {
    const link = wanted(event);
    if (!link) return;
    event.preventDefault();
    if (!underWay.has(link.href)) begin(link); // else it was pressed twice
  });

  /** @param {HTMLAnchorElement} link */
  function begin(link) {
    underWay.add(link.href);
    fetchFile(labels, shelf, link, { ended: () => underWay.delete(link.href), again: () => begin(link) });
  }
}

/** The link to a file that was pressed as people press links; others are left to the browser. @param {MouseEvent} event */
function wanted(event) {
  const link = event.target instanceof Element ? event.target.closest("a[download]") : null;
  const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || !plain) return null;
  return link.origin === location.origin && link.pathname.startsWith(at("/download/")) ? link : null;
}

/**
 * Fetch a file and tell how far it is. `ended()` is called when it is there, was refused or cancelled, `again()` to ask anew.
 * @param {Record<string, string>} labels
 * @param {HTMLElement} shelf
 * @param {HTMLAnchorElement} link
 * @param {{ ended: () => void, again: () => void }} calls
 */
async function fetchFile(labels, shelf, link, { ended, again }) {
  const row = fileRow(labels, shelf, link);
  const leaving = new AbortController();
  const cancel = row.button(labels.file_cancel, () => leaving.abort());
  const rest = row.tick();
  row.say(labels.file_waiting, cancel);

  function refuse(why) {
    const anew = row.button(labels.again, () => {
      row.close();
      again();
    });
    row.element.classList.add("page-file-refused");
    row.say(why, anew, row.button(labels.file_close, row.close));
  }

  function cancelled() {
    row.say(labels.file_cancelled);
    passAway(row.element, CANCELLED_LIFE, row.close);
  }

  try {
    const found = await ask(link.href, { signal: leaving.signal }, (now) => row.say(course(labels, now), cancel));
    if (found.told.state === "made") offer(labels, row, found);
    else refuse(found.told.message ?? labels.trouble_title);
  } catch {
    if (leaving.signal.aborted) cancelled();
    else refuse(labels.file_lost);
  } finally {
    rest();
    ended();
  }
}

/** The file is here: saved at once, and offered for whom the browser kept it from. */
function offer(labels, row, { told, parts }) {
  const address = URL.createObjectURL(new Blob(parts, { type: told.type }));
  const close = () => {
    row.close();
    URL.revokeObjectURL(address);
  };
  const kept = h("a", { class: "wb-button", href: address, download: told.name, text: labels.file_save_again });
  row.say(phrase(labels.file_made, { name: told.name }), kept, row.button(labels.file_close, close));
  save(address, told.name);
  passAway(row.element, MADE_LIFE, close);
}

/** @param {Record<string, string>} labels @param {import("../shared/told.js").Told} told */
function course(labels, { state, ahead = 0 }) {
  if (state === "making") return labels.file_making;
  return ahead > 0 ? counted(labels, "file_behind", ahead) : labels.file_waiting;
}

/** Let the browser keep what is here already. */
function save(address, name) {
  const link = h("a", { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
}
