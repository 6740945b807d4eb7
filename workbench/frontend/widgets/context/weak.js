import { h } from "../../shared/dom.js";

/** What is weak, each a way to its question. `go(id)` leads there. Returns `element` and `update(view)`. */
export function weak(labels, go) {
  const element = h("div", { class: "wb-weak" });
  /** @type {string | null} */
  let drawn = null;

  const part = (kind, sign, asked) =>
    asked.length > 0 &&
    h(
      "div",
      { class: "wb-weak-part", dataset: { kind } },
      h(
        "h4",
        {},
        h("span", { "aria-hidden": "true", text: `${sign} ` }),
        `${labels[`weak.${kind}`]} (${asked.length})`,
      ),
      h(
        "ul",
        {},
        asked.map(({ id, question, next_step: step }) =>
          h(
            "li",
            {},
            h("button", { type: "button", class: "wb-weak-go", onclick: () => go(id), text: question }),
            step.text && h("p", { class: "wb-weak-step", dir: "auto", text: step.text }),
          ),
        ),
      ),
    );

  return {
    element,
    update({ questions, missing, partial, answered }) {
      const of = (ids) => ids.map((id) => questions.find((asked) => asked.id === id));
      const key = JSON.stringify([of(missing), of(partial), answered === 0]);
      if (key === drawn) return;
      drawn = key;
      const none = missing.length + partial.length === 0;
      element.replaceChildren(
        ...[
          h("h3", { text: labels["weak.title"] }),
          none && h("p", { class: "wb-sub", text: answered === 0 ? labels["weak.none_yet"] : labels["weak.none"] }),
          part("missing", "✕", of(missing)),
          part("partial", "◐", of(partial)),
        ].filter((one) => one !== false),
      );
    },
  };
}
