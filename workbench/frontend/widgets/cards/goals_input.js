import { h } from "../../shared/dom.js";
import { grow, putWords } from "../../shared/text_box.js";

/** A line of goals, "2027-1: 40 wells tested", as its half-year and what it says. */
const LINE = /^\s*(\d{4}-[12])\s*:\s?(.*)$/u;

/**
 * What goals say: of each half-year of `halves` by its name, and all other lines as they are.
 * @param {string} text
 * @param {string[]} halves
 */
export function goalsOf(text, halves) {
  const said = new Map(halves.map((half) => [half, ""]));
  const others = [];
  for (const line of text.split("\n").filter((one) => one.trim())) {
    const [, half, words] = LINE.exec(line) ?? [];
    if (said.get(half) === "") said.set(half, words);
    else others.push(line);
  }
  return { said, others: others.join("\n") };
}

/**
 * The lines that goals are kept as: a half-year without words has none.
 * @param {Map<string, string>} said
 * @param {string} others
 */
export function linesOf(said, others) {
  const lines = [...said].filter(([, words]) => words.trim());
  return [...lines.map(([half, words]) => `${half}: ${words.replace(/\s*\n\s*/gu, " ")}`), others.trim()]
    .filter(Boolean)
    .join("\n");
}

/**
 * The input of half-yearly goals: a line for each half-year that the activity touches, and a box for all else that stands
 * there or where no day tells the half-years. As in field_input.js; `offer(halves)` gives the half-years.
 */
export function goalsInput({ id, labels, name, value, describedBy, typed, left }) {
  const boxes = new Map();
  const known = { "aria-describedby": describedBy, dir: "auto", autocomplete: "off", class: "wb-input", onblur: left };
  const rest = h("textarea", { ...known, id, rows: 2, value, oninput: changed });
  const list = h("div", { class: "wb-goals-halves" });
  const element = h("div", { class: "wb-goals", role: "group", "aria-label": name }, list, rest);
  let locked = false;

  const own = () => new Map([...boxes].map(([half, { box }]) => [half, box.value]));
  const words = () => linesOf(own(), rest.value);

  function changed(event) {
    grow(event.currentTarget);
    typed(words());
  }

  function put(text) {
    const { said, others } = goalsOf(text, [...boxes.keys()]);
    for (const [half, { box }] of boxes) if (box.value !== said.get(half)) putWords(box, said.get(half) ?? "");
    if (rest.value !== others) putWords(rest, others);
    const needed = boxes.size === 0 || others !== "" || document.activeElement === rest;
    rest.hidden = !needed;
    rest.setAttribute("aria-label", boxes.size ? labels["goals.others"] : name);
  }

  function line(half) {
    const box = h("textarea", {
      ...known,
      rows: 1,
      "aria-label": `${name}: ${half}`,
      readOnly: locked,
      oninput: changed,
    });
    return { box, element: h("label", { class: "wb-goal" }, h("span", { text: half }), box) };
  }

  return {
    element,
    value: words,
    put,
    offer(halves, text) {
      if (halves.join() === [...boxes.keys()].join()) return;
      const held = document.activeElement;
      for (const half of boxes.keys()) if (!halves.includes(half)) boxes.delete(half);
      const kept = new Map(halves.map((half) => [half, boxes.get(half) ?? line(half)]));
      boxes.clear();
      for (const [half, one] of kept) boxes.set(half, one);
      list.replaceChildren(...[...boxes.values()].map((one) => one.element));
      put(text);
      if (held instanceof HTMLElement && element.contains(held)) held.focus();
    },
    focus() {
      const box = boxes.values().next().value?.box ?? rest;
      box.scrollIntoView({ block: "center" });
      box.focus({ preventScroll: true });
    },
    readOnly(flag) {
      locked = flag;
      for (const box of [rest, ...[...boxes.values()].map((one) => one.box)]) box.readOnly = flag;
    },
    invalid: (flag) => rest.setAttribute("aria-invalid", String(flag)),
  };
}
