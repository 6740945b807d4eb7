import { standingAbove } from "../../../shared/above.js";

const LEAST = 220; // px: a phone on its side, or with its keyboard up

/**
 * Let `element` fill what is left of the window below the page's header, also when the keyboard of a phone takes half of
 * it. Returns `{stretch(), stop()}`.
 */
export function fillingWindow(element) {
  /** @type {Element | null} */
  let host = null;
  const observer = new ResizeObserver(() => requestAnimationFrame(stretch)); // a clock or a line has come above it, or gone

  function around() {
    const found = element.closest(".wb-stage-area");
    if (!found) return found;
    for (const one of [found, ...standingAbove(found)]) observer.observe(one);
    return found;
  }

  function stretch() {
    if (!host) host = around();
    const seen = window.visualViewport
      ? window.visualViewport.height * window.visualViewport.scale
      : window.innerHeight;
    const top = Math.max(0, element.getBoundingClientRect().top + window.scrollY);
    element.style.setProperty("--wb-height", `${Math.max(LEAST, Math.floor(seen - Math.min(top, seen / 2)))}px`);
  }

  window.addEventListener("resize", stretch);
  window.visualViewport?.addEventListener("resize", stretch);
  return {
    stretch,
    stop() {
      observer.disconnect();
      window.removeEventListener("resize", stretch);
      window.visualViewport?.removeEventListener("resize", stretch);
    },
  };
}
