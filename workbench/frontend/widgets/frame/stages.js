import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";

/** @typedef {{ id: string, label: string, state: "done" | "skipped" | "current" | "ahead" }} Stage */

/**
 * Where the group is: every stage on a wide screen, the present one with a bar on a phone.
 * Returns the element and `update(stages)`, which gives the label of the present stage, or null.
 * @param {import("../../shared/phrase.js").Labels} labels
 */
export function stages(labels) {
  const list = h("ol", { class: "wb-stages", "aria-label": labels["stages.name"] });
  const now = h("p", { class: "wb-stage-now" });
  const fill = h("i", {});
  const element = h(
    "div",
    { class: "wb-way" },
    list,
    h("div", { class: "wb-way-phone", "aria-hidden": "true" }, now, h("div", { class: "wb-way-bar" }, fill)),
  );
  return {
    element,
    /** @param {Stage[]} all */
    update(all) {
      const at = all.findIndex((stage) => stage.state === "current");
      list.replaceChildren(
        ...all.map((stage) =>
          h(
            "li",
            {
              class: `wb-is-${stage.state}`,
              "aria-current": stage.state === "current" ? "step" : null,
              title: stage.state === "skipped" ? `${stage.label}: ${labels["stages.skipped"]}` : stage.label,
            },
            stage.state === "done" && [
              h("span", { "aria-hidden": "true", text: "✓ " }),
              h("span", { class: "wb-sr", text: `${labels["stages.done"]}: ` }),
            ],
            stage.state === "skipped" && h("span", { class: "wb-sr", text: `${labels["stages.skipped"]}: ` }),
            h("span", { class: "wb-stage-label", text: stage.label }),
          ),
        ),
      );
      now.replaceChildren(
        h("b", { text: all[at]?.label ?? "" }),
        h("span", { text: at === -1 ? "" : phrase(labels["stages.place"], { count: at + 1, total: all.length }) }),
      );
      fill.style.width = `${all.length === 0 ? 0 : (100 * (at + 1)) / all.length}%`;
      return all[at]?.label ?? null;
    },
  };
}
