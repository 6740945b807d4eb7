// A logo is drawn anew before anything is sent: a picture of at most 120 kB, with no script, link or note of the file it came from.
import { h } from "../../shared/dom.js";

/** Bytes of a file that is looked at, and of the picture that is sent (ogcore/plan/brand.py). */
export const LARGEST_FILE = 1024 * 1024;
const LARGEST = 120 * 1024;
const SIDES = [1200, 900, 600, 400, 240];
const MEASURELESS = 600; // px for an SVG that does not say how large it is

/**
 * A PNG in base64 of a picture file, smaller where it must be; null where it is none that can be drawn.
 * @param {Blob} file
 * @returns {Promise<string | null>}
 */
export async function smallLogo(file) {
  const picture = await drawable(file);
  if (!picture) return null;
  for (const side of SIDES) {
    const made = await pngOf(picture, side).catch(() => null); // what may not be read again once it is drawn
    if (made && made.size <= LARGEST) return base64Of(made);
  }
  return null;
}

/** The file as a picture, in which nothing runs and which fetches nothing. @param {Blob} file */
async function drawable(file) {
  const picture = /** @type {HTMLImageElement} */ (h("img", { alt: "" }));
  picture.src = await addressOf(file);
  return picture.decode().then(
    () => picture,
    () => null,
  );
}

/** @param {Blob} file @returns {Promise<string>} */
function addressOf(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = reject;
    reader.readAsDataURL(file);
  });
}

/** @param {HTMLImageElement} picture @param {number} side @returns {Promise<Blob | null>} */
async function pngOf(picture, side) {
  const [wide, high] = [picture.naturalWidth || MEASURELESS, picture.naturalHeight || MEASURELESS];
  const scale = side / Math.max(wide, high);
  const canvas = h("canvas", {});
  canvas.width = Math.max(1, Math.round(wide * scale));
  canvas.height = Math.max(1, Math.round(high * scale));
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

/** @param {Blob} blob @returns {Promise<string>} */
async function base64Of(blob) {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
