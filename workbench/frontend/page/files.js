// Files people take home are made on the server: the page says how far one is, lets its person cancel, and saves it when it is there.
import { at } from "../shared/address.js";
import { h, passAway } from "../shared/dom.js";
import { counted, phrase } from "../shared/phrase.js";
import { ask } from "../shared/told.js";
import { fileRow } from "./file_row.js";

const MADE_LIFE = 15000; // ms that a file stays offered which has been saved
const CANCELLED_LIFE = 4000;

/** @typedef {import("../shared/told.js").Told} Told */
/** @typedef {{ told: Told, parts: Uint8Array[], keep?: () => Promise<Told> }} Found `keep` saves it beside the notebook */
/** @typedef {(url: string, request: { signal: AbortSignal }, tell: (told: Told) => void) => Promise<Found>} Ask */

/**
 * Take the place of the browser for every link to a file of ours within `root`; `ask` gets the file.
 * @param {Record<string, string>} labels
 * @param {{ root?: Document | HTMLElement, ask?: Ask }} [how]
 */
export function followFiles(labels, { root = document, ask: get = ask } = {}) {
  const shelf = shelfOf(labels);
  /** @type {Set<string>} */
  const underWay = new Set();
  root.addEventListener("click", (event) => {
    const link = wanted(/** @type {MouseEvent} */ (event));
    if (!link) return;
    event.preventDefault();
    if (!underWay.has(link.href)) begin(link); // else it was pressed twice
  });

  /** @param {HTMLAnchorElement} link */
  function begin(link) {
    underWay.add(link.href);
    fetchFile(labels, shelf, link, { get, ended: () => underWay.delete(link.href), again: () => begin(link) });
  }
}

/** Where the files of this page stand: one place for all that make some. @param {Record<string, string>} labels */
function shelfOf(labels) {
  const there = /** @type {HTMLElement | null} */ (document.querySelector(".page-files"));
  if (there) return there;
  const shelf = h("section", { class: "page-files", "aria-label": labels.files, hidden: true });
  document.body.append(shelf);
  return shelf;
}

/** The link to a file that was pressed as people press links; others are left to the browser. @param {MouseEvent} event */
function wanted(event) {
  const link = event.target instanceof Element ? event.target.closest("a[download]") : null;
  const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || !plain) return null;
  return link.origin === location.origin && link.pathname.startsWith(at("/download/")) ? link : null;
}

/**
 * Fetch a file with `get` and tell how far it is. `ended()` is called when it is there, was refused or cancelled, `again()` to ask anew.
 * @param {Record<string, string>} labels
 * @param {HTMLElement} shelf
 * @param {HTMLAnchorElement} link
 * @param {{ get: Ask, ended: () => void, again: () => void }} calls
 */
async function fetchFile(labels, shelf, link, { get, ended, again }) {
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
    const found = await get(link.href, { signal: leaving.signal }, (now) => {
      row.say(course(labels, now), cancel);
      row.measure(now.percent);
    });
    if (found.told.state === "made") offer(labels, row, found);
    else refuse(found.told.message ?? labels.trouble_title);
  } catch {
    if (leaving.signal.aborted) cancelled();
    else refuse(labels.file_lost);
  } finally {
    rest();
    row.measure();
    ended();
  }
}

/**
 * The file is here: saved at once, and offered for whom the browser kept it from.
 * @param {Record<string, string>} labels
 * @param {ReturnType<typeof fileRow>} row
 * @param {Found} found
 */
function offer(labels, row, found) {
  const { told, parts, keep } = found;
  const address = URL.createObjectURL(new Blob(/** @type {BlobPart[]} */ (parts), { type: told.type }));
  const close = () => {
    row.close();
    URL.revokeObjectURL(address);
  };
  const kept = h("a", { class: "wb-button", href: address, download: told.name, text: labels.file_save_again });
  const beside = keep && labels.file_keep && row.button(labels.file_keep, lay); // else its words are missing: it is not for this reader
  row.say(
    phrase(labels.file_made, { name: told.name ?? "" }),
    kept,
    ...(beside ? [beside] : []),
    row.button(labels.file_close, close),
  );

  async function lay() {
    const { state, name = "", message = "" } = await /** @type {NonNullable<typeof keep>} */ (keep)();
    row.say(state === "kept" ? phrase(labels.file_kept, { name }) : message, row.button(labels.file_close, close));
  }
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
