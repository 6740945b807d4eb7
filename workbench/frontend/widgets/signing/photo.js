import { at } from "../../shared/address.js";
import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { unique } from "../../shared/unique.js";

/** Bytes of a photograph (ogcore/agreement/photo.py), and how it is made smaller until it has no more. */
const LARGEST = 60 * 1024;
const SIDES = [1280, 960, 720, 480];
const QUALITIES = [0.8, 0.6, 0.4];

/**
 * Where a photograph of a signed paper is chosen or taken; it is made small before anything is sent.
 * Returns `element`, `taken()` (a JPEG in base64, or null) and `clear()`.
 * @param {import("../../shared/phrase.js").Labels} labels
 */
export function photoField(labels) {
  const id = unique("wb-photo");
  const input = h("input", { id, type: "file", accept: "image/*", class: "wb-drawer-box", onchange: choose });
  input.setAttribute("aria-describedby", `${id}-help`);
  const said = h("p", { class: "wb-sign-note", role: "status" });
  const preview = h("img", { class: "wb-sign-photo", alt: labels["paper.photo"], hidden: true });
  const drop = button(labels["paper.photo.drop"], clear);
  const element = h(
    "div",
    { class: "wb-sign-field" },
    h("label", { for: id, text: labels["paper.photo"] }),
    h("small", { class: "wb-sign-note", id: `${id}-help`, text: labels["paper.photo.help"] }),
    input,
    said,
    preview,
    drop,
  );
  /** @type {string | null} */
  let taken = null;

  /** @param {string | null} made @param {string} words */
  function show(made, words) {
    taken = made;
    said.textContent = words;
    said.hidden = !words;
    preview.hidden = drop.hidden = made === null;
    if (made === null) preview.removeAttribute("src");
    else preview.src = `data:image/jpeg;base64,${made}`;
  }

  function clear() {
    input.value = "";
    show(null, "");
  }

  async function choose() {
    const file = input.files?.[0];
    const made = file ? await smallJpeg(file) : null;
    if (made) show(made, phrase(labels["paper.photo.taken"], { size: Math.ceil((made.length * 3) / 4 / 1024) }));
    else show(null, file ? labels["paper.photo.not"] : "");
  }

  clear();
  return { element, taken: () => taken, clear };
}

/**
 * A picture drawn anew as a JPEG of at most 60 kB, so without what a camera noted in it; null where it cannot be read.
 * @param {Blob} file
 */
async function smallJpeg(file) {
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return null;
  for (const side of SIDES)
    for (const quality of QUALITIES) {
      const made = await jpegOf(picture, side, quality);
      if (made && made.size <= LARGEST) return base64Of(made);
    }
  return null;
}

/** @param {ImageBitmap} picture @param {number} side @param {number} quality @returns {Promise<Blob | null>} */
function jpegOf(picture, side, quality) {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const canvas = h("canvas", {});
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext("2d");
  if (!pen) return Promise.resolve(null);
  pen.fillStyle = "#fff"; // what was transparent is paper
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", quality));
}

/** @param {Blob} blob @returns {Promise<string>} */
async function base64Of(blob) {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** The photograph that is kept, as whoever facilitates sees it. @param {string} place @param {string} label */
export function photograph(place, label) {
  return h("img", { class: "wb-sign-photo", src: at(place), alt: label, loading: "lazy" });
}
