// Where somebody writes stays in sight, whatever becomes of the window: its keyboard comes up, a line comes above, the words grow.

const WRITTEN =
  'textarea, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="button"], [type="file"])';
const EDGE = 6; // px kept free around it

/**
 * How far the page must go so that what stands from `top` to `bottom` stands within a window of `height`; what is higher
 * than the window shows its foot, where one writes. Pure.
 * @param {{ top: number, bottom: number }} box
 * @param {number} height
 */
export function wayTo({ top, bottom }, height) {
  if (bottom > height - EDGE) return bottom - height + EDGE;
  return top < EDGE ? Math.max(top - EDGE, bottom - height + EDGE) : 0;
}

/** The field that has the keyboard, if one is written in. */
export function written() {
  const field = document.activeElement;
  return field?.matches(WRITTEN) ? field : null;
}

/** Keep it so from now on. */
export function keepWritingInSight() {
  let due = 0;

  /** The field, and then with it the button that sends its words, as far as both have room. */
  function show() {
    const field = written();
    if (!field || field.closest(".wb-canvas")) return; // a canvas moves its own camera, and the page only below
    field.scrollIntoView({ block: "nearest" });
  }

  function move() {
    const field = written();
    if (!field) return;
    const seen = window.visualViewport;
    if (seen && seen.scale > 1) return; // somebody looks closer with two fingers, and knows where
    const [from, height] = [seen?.offsetTop ?? 0, seen?.height ?? window.innerHeight];
    const { top, bottom } = (field.closest(".wb-editor") ?? field).getBoundingClientRect();
    const way = wayTo({ top: top - from, bottom: bottom - from }, height);
    if (way) window.scrollBy(0, way);
  }

  // Once everything has its new size: what fills the window takes it a frame later.
  const look = () => {
    cancelAnimationFrame(due);
    due = requestAnimationFrame(() => {
      due = requestAnimationFrame(() => {
        show();
        move();
      });
    });
  };
  const grown = new ResizeObserver(look);
  document.addEventListener("focusin", () => {
    grown.disconnect();
    const field = written();
    if (field) grown.observe(field);
  });
  document.addEventListener("focusout", () => grown.disconnect());
  window.addEventListener("resize", look);
  window.visualViewport?.addEventListener("resize", look);
}
