import { standingAbove } from "../../../shared/above.js";

/**
 * Where somebody writes stays in sight when there is less room around it.
 * @param {Element} element
 */
function keepWriting(element) {
  const field = document.activeElement;
  if (field?.matches("textarea, input") && element.contains(field)) field.scrollIntoView({ block: "center" });
}

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
    element.style.setProperty("--wb-height", `${Math.max(320, Math.floor(seen - Math.min(top, seen / 2)))}px`);
  }

  function resized() {
    stretch();
    keepWriting(element);
  }

  window.addEventListener("resize", resized);
  window.visualViewport?.addEventListener("resize", resized);
  return {
    stretch,
    stop() {
      observer.disconnect();
      window.removeEventListener("resize", resized);
      window.visualViewport?.removeEventListener("resize", resized);
    },
  };
}
