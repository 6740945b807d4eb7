import { attempting } from "../../shared/attempt.js";
import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";

/** Buttons for the languages, the present one pressed; another one is asked for and the page comes back in it. */
export function language(labels, view, send) {
  const attempt = attempting({ labels, send });
  const choose = async (id) => {
    const answer = await attempt("set_language", { language: id });
    if (answer && !answer.shown) location.reload(); // in a notebook it is shown anew already
  };
  return h(
    "div",
    { class: "wb-languages wb-segments", role: "group", "aria-label": labels["language.name"] },
    view.languages.map(({ id, label }) => {
      const present = id === view.language;
      return button(label, () => !present && choose(id), {
        class: "wb-segment-button",
        lang: id,
        "aria-pressed": String(present),
      });
    }),
  );
}
