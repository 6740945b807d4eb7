import { h } from "../../shared/dom.js";

/**
 * How a statement is worded. Returns `element` and `update({ node, findings, isCore })`; without `findings` nobody has
 * looked yet.
 */
export function wordingChecks(labels) {
  const element = h("section", { class: "wb-evidence-checks", "aria-live": "polite" });
  return {
    element,
    update({ node, findings, isCore }) {
      const signature = JSON.stringify([node, findings]);
      if (element.dataset.shown === signature) return; // it would be read out again
      element.dataset.shown = signature;
      element.hidden = !findings;
      element.replaceChildren(
        h("h3", { text: labels.checks }),
        findings?.length
          ? h(
              "ul",
              {},
              findings.map(({ message }) => h("li", { dir: "auto", text: message })),
            )
          : h("p", { class: "wb-evidence-fine", text: labels[isCore ? "checks.fine" : "checks.fine_other"] }),
      );
    },
  };
}
