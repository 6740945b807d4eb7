import { h } from "../../shared/dom.js";

/**
 * Where a form opens instead of the button that asks for it, `opener`. `make(close)` makes the form; `close()` puts the
 * button back and the focus on it. Returns `element`, `open()`, and two that leave the focus where it is: `fill(...nodes)`, which
 * shows these instead of the button, and `clear()`.
 */
export function formPlace(opener, make) {
  const element = h("div", {});

  function fill(...nodes) {
    element.replaceChildren(...nodes);
    opener.hidden = true;
  }

  function clear() {
    element.replaceChildren();
    opener.hidden = false;
  }

  function close() {
    clear();
    opener.focus();
  }

  return {
    element,
    fill,
    clear,
    open() {
      const form = make(close);
      fill(form.element);
      form.focus();
    },
  };
}
