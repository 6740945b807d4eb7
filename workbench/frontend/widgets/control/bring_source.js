import { h } from "../../shared/dom.js";

const PAUSE = 500; // ms without a key before what was pasted or typed is looked at

/**
 * Where a tree comes from: a file, or a text pasted in; one takes the place of the other. `typing()` is called with every
 * key, `take(chosen)` with the file, the text, or nothing. Returns `elements` and `stop()`, after which a text is not taken any more.
 */
export function bringSource(labels, { typing, take }) {
  const file = h("input", {
    id: "wb-bring-file",
    type: "file",
    class: "wb-bring-file",
    accept: ".txt,.csv,.tsv,.xlsx,.xlsm,.md,.mm,.opml,.graphml,.xml,.json",
    onchange: pick,
  });
  const paste = h("textarea", {
    id: "wb-bring-paste",
    class: "wb-input wb-bring-paste",
    rows: 4,
    dir: "auto",
    spellcheck: "false",
    oninput: wait,
  });
  /** @type {number | undefined} */
  let timer;

  function pick() {
    const [chosen] = /** @type {FileList} */ (file.files); // an input of files always has its list
    clearTimeout(timer);
    if (chosen) paste.value = "";
    take(chosen);
  }

  function wait() {
    typing();
    file.value = "";
    clearTimeout(timer);
    timer = setTimeout(() => take(paste.value.trim() === "" ? null : paste.value), PAUSE);
  }

  return {
    elements: [
      h("div", {}, h("label", { for: file.id, text: labels["bring.file"] }), file),
      h("div", {}, h("label", { for: paste.id, text: labels["bring.paste"] }), paste),
    ],
    stop: () => clearTimeout(timer),
  };
}
