import { announce, h, place } from "../shared/dom.js";
import { phrase } from "../shared/phrase.js";

const SECOND = 1000;

/**
 * A file under way, as its person sees it: what it is, how far it is and for how long, what can be done. Returns `element`,
 * `button(text, action)`, `say(text, ...offered)`, `measure(percent)`, without a number for what nobody can tell, `tick()`,
 * which counts seconds until what it returns is called, and `close()`.
 * @param {Record<string, string>} labels
 * @param {HTMLElement} shelf where the rows stand
 * @param {HTMLElement} opener what was pressed: it gets the focus back
 */
export function fileRow(labels, shelf, opener) {
  const name = opener.getAttribute("aria-label") || opener.textContent || "";
  const told = h("p", { class: "page-file-told", dir: "auto" });
  const clock = h("span", { class: "page-file-clock", "aria-hidden": "true" });
  const acts = h("div", { class: "page-file-acts" });
  const bar = /** @type {HTMLProgressElement} */ (h("progress", { max: 100, "aria-label": name }));
  const percents = h("span", { class: "page-file-clock", "aria-hidden": "true" });
  const part = h("div", { class: "page-file-part", hidden: true }, bar, percents);
  const element = h(
    "div",
    { class: "page-file" },
    h("p", { class: "page-file-name", text: name }),
    told,
    clock,
    part,
    acts,
  );
  shelf.append(element);
  shelf.hidden = false;
  return {
    element,
    button: (text, onclick) =>
      h("button", { type: "button", class: "wb-button", text, "aria-label": `${text}: ${name}`, onclick }),
    /** The same text is said aloud once, however often it is told. */
    say(text, ...offered) {
      if (told.textContent !== text) announce(`${name}: ${text}`);
      told.textContent = text;
      const held = acts.contains(document.activeElement);
      acts.replaceChildren(...offered);
      if (held) /** @type {HTMLElement} */ (acts.firstElementChild ?? opener).focus();
      place(shelf);
    },
    measure(percent) {
      part.hidden = percent === undefined;
      bar.value = percent ?? 0;
      percents.textContent = phrase(labels.file_percent, { count: bar.value });
    },
    tick() {
      const begun = Date.now();
      const ticking = setInterval(() => {
        clock.textContent = phrase(labels.file_seconds, { count: Math.round((Date.now() - begun) / SECOND) });
      }, SECOND);
      return () => {
        clearInterval(ticking);
        clock.textContent = "";
      };
    },
    close() {
      const held = element.contains(document.activeElement);
      element.remove();
      shelf.hidden = shelf.childElementCount === 0;
      if (held && opener.isConnected) opener.focus();
    },
  };
}
