import { button } from "../../shared/button.js";
import { dialog, h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { shape } from "../../shared/shape.js";
import { latecomers } from "./door.js";
import { told } from "./told.js";

/**
 * Who is expected in a group and who of them is there. Returns `element` and `update(group)`.
 * @param {import("./index.js").Desk} desk
 */
export function expected(desk) {
  const { labels } = desk;
  const words = h("p", { class: "wb-people-expected" });
  const sectors = h("ul", { class: "wb-people-sectors" });
  const missing = h("p", { class: "wb-people-missing", dir: "auto" });
  const away = h("p", { class: "wb-sub", dir: "auto" });
  let group; // as it was last told
  const edit = button("", () => ask(desk, group), { class: "wb-button wb-people-edit" });
  const late = latecomers(desk);
  return {
    element: h("div", { class: "wb-people-awaited" }, words, sectors, missing, away, edit, late.element),
    update(now) {
      group = now;
      const { total, here, sectors: by, names } = now.expected;
      words.hidden = total === 0;
      words.textContent = phrase(labels["expected.of"], { here, total });
      sectors.replaceChildren(
        ...by.map((one) => h("li", {}, shape(one.id), ` ${labels[`sector.${one.id}`]}: ${one.here} / ${one.expected}`)),
      );
      say(missing, labels["expected.missing"], named(names, "missing"));
      say(away, labels["expected.away"], named(names, "away"));
      edit.textContent = labels[total === 0 ? "expected.edit" : "expected.change"];
      late.update(now);
    },
  };
}

/** The names in a state, as a list in a sentence. */
function named(names, state) {
  return names.filter((one) => one.state === state).map((one) => one.name);
}

function say(element, label, names) {
  element.hidden = names.length === 0;
  element.textContent = phrase(label, { names: names.join(", ") });
}

/** Ask whom the group expects; what was said before can be brought back. */
async function ask(desk, group) {
  const { labels, attempt, view } = desk;
  const before = whom(group);
  const names = h("textarea", {
    class: "wb-people-input wb-people-names",
    rows: 5,
    dir: "auto",
    value: before.names.join("\n"),
  });
  const numbers = view().sectors.map(({ id, label }) => {
    const input = h("input", {
      class: "wb-people-input",
      type: "number",
      min: 0,
      max: 500,
      inputmode: "numeric",
      value: before.sectors[id] ?? "",
    });
    return {
      id,
      input,
      element: h("label", { class: "wb-people-number" }, shape(id), h("span", { text: label }), input),
    };
  });
  const chosen = await dialog({
    title: phrase(labels["expected.title"], { group: group.name }),
    body: [
      labels["expected.lead"],
      h(
        "fieldset",
        { class: "wb-people-numbers" },
        h("legend", { text: labels["expected.numbers"] }),
        numbers.map((one) => one.element),
      ),
      h("label", { class: "wb-people-field" }, h("span", { text: labels["expected.names"] }), names),
    ],
    actions: [
      { name: "cancel", label: labels.cancel },
      { name: "save", label: labels.save, primary: true },
    ],
  });
  if (chosen !== "save") return;
  const sectors = Object.fromEntries(numbers.map(({ id, input }) => [id, Number.parseInt(input.value, 10) || 0]));
  const wanted = { sectors, names: names.value.split("\n").filter((line) => line.trim() !== "") };
  const put = (said) => attempt("expect_people", { group: group.group, ...said });
  if (await put(wanted)) told(desk, labels["expected.done"], () => put(before));
}

/** Whom a group expects, as it is sent. */
function whom({ expected: { sectors, names } }) {
  return {
    sectors: Object.fromEntries(sectors.map((one) => [one.id, one.expected])),
    names: names.map((one) => one.name),
  };
}
