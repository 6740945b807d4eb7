/** The people of a plan, group by group (R1, R47): who came, as what, who is here, who is expected, who facilitates. */
import { attempting } from "../../shared/attempt.js";
import { channel } from "../../shared/channel.js";
import { h } from "../../shared/dom.js";
import { keyed } from "../../shared/keyed.js";
import { counted } from "../../shared/phrase.js";
import { facilitators } from "./facilitators.js";
import { found } from "./found.js";
import { group } from "./group.js";

/**
 * @typedef {object} Desk what all parts of the list work with
 * @property {import("../../shared/phrase.js").Labels} labels
 * @property {string} language
 * @property {import("../../shared/attempt.js").Attempt} attempt
 * @property {() => any} view
 */

/** @param {{ model: import("../../shared/model.js").WidgetModel, el: HTMLElement }} place */
function render({ model, el }) {
  const labels = model.get("labels");
  const { send } = channel(model);
  const desk = {
    labels,
    language: model.get("options").language,
    attempt: attempting({ labels, send }),
    view: () => model.get("view"),
  };
  /** @type {Map<string, ReturnType<typeof group>>} */
  const groups = new Map();
  const total = h("p", { class: "wb-sub", role: "status" });
  const search = h("input", {
    class: "wb-people-input wb-people-search",
    type: "search",
    dir: "auto",
    autocomplete: "off",
    placeholder: labels.search,
    "aria-label": labels.search,
    oninput: update,
  });
  const nothing = h("p", { class: "wb-people-none" });
  const list = h("div", { class: "wb-people-groups" });
  const leading = facilitators(desk);
  el.append(
    h(
      "section",
      { class: "wb-sheet wb-people-list", "aria-label": labels.title },
      h("header", { class: "wb-people-head" }, h("div", {}, h("h2", { text: labels.title }), total), search),
      nothing,
      list,
      leading.element,
    ),
  );

  function update() {
    const view = desk.view();
    const asked = search.value.trim();
    const shown = view.groups.map((one) => ({ ...one, people: found(one.people, asked) }));
    const count = shown.reduce((sum, one) => sum + one.people.length, 0);
    total.textContent = asked ? counted(labels, "found", count) : here(labels, view.groups);
    nothing.textContent =
      view.groups.length === 0 ? labels.no_groups : asked && count === 0 ? labels["search.none"] : "";
    nothing.hidden = nothing.textContent === "";
    for (const one of shown) if (!groups.has(one.group)) groups.set(one.group, group(desk, one.group));
    for (const one of shown) groups.get(one.group)?.update(one, asked !== "");
    const kept = shown.filter((one) => asked === "" || one.people.length > 0);
    keyed(
      list,
      kept.map((one) => /** @type {ReturnType<typeof group>} */ (groups.get(one.group)).element),
    );
    leading.element.hidden = asked !== "";
    leading.update(view);
  }

  model.on("change:view", update);
  update();
  return () => model.off("change:view", update);
}

/** How many people are here in all groups. */
function here(labels, groups) {
  return counted(
    labels,
    "here",
    groups.reduce((sum, one) => sum + one.here, 0),
  );
}

export default { render };
