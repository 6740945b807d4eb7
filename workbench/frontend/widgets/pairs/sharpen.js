import { h } from "../../shared/dom.js";
import { counted } from "../../shared/phrase.js";

/** What a confirmed objective leaves out, folded away until somebody asks (R17); null when there is nothing to say. */
export function sharpen(pair, state, labels) {
  const findings = state === "confirmed" ? (pair.findings ?? []) : [];
  if (findings.length === 0) return null;
  return h(
    "details",
    { class: "wb-sharpen" },
    h(
      "summary",
      { "aria-label": `${counted(labels, "sharpen", findings.length)}: ${pair.objective}` },
      h("span", { "aria-hidden": "true", text: "✎ " }),
      counted(labels, "sharpen", findings.length),
    ),
    h(
      "ul",
      {},
      findings.map(({ message }) => h("li", { text: message })),
    ),
  );
}
