// How words are made to fit a wall: as large as there is room for, and never smaller than can be read from ten metres.

/** Sizes of the group's words, in thousand-and-eightieths of the wall's height; none is smaller than the last. */
export const SIZES = [64, 56, 50, 45, 41, 37, 34, 31, 28];

/**
 * The wall's unit of length in pixels, the thousand-and-eightieth part of its height; its own words are 32 of it high.
 * @param {Element} element
 */
export function unitOf(element) {
  return Number.parseFloat(getComputedStyle(element.closest(".wb-wall") ?? element).fontSize) / 32;
}

/** Whether everything in `element` is within it, give or take the pixel that rounding takes. @param {Element} element */
export function holds(element) {
  return element.scrollWidth <= element.clientWidth + 1 && element.scrollHeight <= element.clientHeight + 1;
}

/**
 * Set the largest of `sizes` with which `fits()` holds as `--f` of `element`; the smallest where none does.
 * Returns whether it fits.
 * @param {HTMLElement} element @param {() => boolean} fits @param {number[]} sizes
 */
export function largest(element, fits, sizes = SIZES) {
  for (const size of sizes) {
    element.style.setProperty("--f", String(size));
    if (fits()) return true;
  }
  return false;
}
