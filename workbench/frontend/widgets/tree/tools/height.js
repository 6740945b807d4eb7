/**
 * Let `element` fill what is left of the window below the page's header, also when the keyboard of a phone takes half of
 * it. Returns `{stretch(), stop()}`.
 */
export function fillingWindow(element) {
  function stretch() {
    const seen = window.visualViewport
      ? window.visualViewport.height * window.visualViewport.scale
      : window.innerHeight;
    const top = Math.max(0, element.getBoundingClientRect().top + window.scrollY);
    element.style.setProperty("--wb-height", `${Math.max(320, Math.floor(seen - Math.min(top, seen / 2)))}px`);
  }

  window.addEventListener("resize", stretch);
  window.visualViewport?.addEventListener("resize", stretch);
  return {
    stretch,
    stop() {
      window.removeEventListener("resize", stretch);
      window.visualViewport?.removeEventListener("resize", stretch);
    },
  };
}
