import { h } from "../../shared/dom.js";
import { counted } from "../../shared/phrase.js";
import { write } from "./guided/radios.js";

const PAUSE = 200; // ms after a key before the agendas are searched

/** @typedef {{ code: string, level: string, agenda: string, title: string }} Found */

/**
 * The code of an agenda, chosen from what the agendas say while one types (R31): a box with a list, as ARIA has it. What is
 * not on the list may be written as well.
 */
export class AgendaPicker {
  /** `code` and `agenda` are the fields of the item; `send` asks the server. */
  constructor({ labels, send, code, agenda }) {
    this.labels = labels;
    this.send = send;
    this.code = code.element;
    this.agenda = agenda.element;
    this.input = boxOf(this.code);
    const { id } = this.input;
    this.list = h("ul", {
      class: "wb-agenda-list",
      role: "listbox",
      id: `${id}-list`,
      "aria-label": labels["agenda.list"],
    });
    this.official = h("p", { class: "wb-agenda-official", dir: "auto", hidden: true });
    this.told = h("p", { class: "wb-sr", role: "status" });
    this.help = h("p", { class: "wb-help", id: `${id}-help`, text: labels["agenda.help"] });
    /** @type {Found[]} */
    this.found = [];
    this.active = -1;
    this.asked = 0;
    this.timer = 0;
    this.keys = {
      ArrowDown: () => (this.list.hidden ? this.search() : this.point((this.active + 1) % this.found.length)),
      ArrowUp: () => (this.list.hidden ? this.search() : this.point(this.above())),
      Escape: () => this.close(),
      Enter: () => this.choose(this.found[this.active]),
    };
    this.join();
  }

  join() {
    const { input, list } = this;
    const roles = { role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id };
    for (const [name, value] of Object.entries(roles)) input.setAttribute(name, value);
    this.close();
    this.code.addEventListener("keydown", (event) => this.press(event), true); // before the box itself hears of it
    input.addEventListener("input", () => this.soon());
    input.addEventListener("click", () => this.search());
    input.addEventListener("blur", () => this.close());
    input.before(this.help);
    input.after(list, this.told, this.official);
  }

  update(item, editable) {
    this.help.hidden = !editable;
    this.official.textContent = item.official ?? "";
    this.official.hidden = !item.official;
    if (!editable) this.close();
  }

  soon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.search(), PAUSE);
  }

  async search() {
    this.asked += 1;
    const mine = this.asked;
    const about = { text: this.input.value, agenda: boxOf(this.agenda).value };
    const answer = await this.send("search_agendas", about).catch(() => null);
    const waiting = mine === this.asked && document.activeElement === this.input && !this.input.readOnly;
    if (answer && waiting) this.show(answer.results);
  }

  show(results) {
    const { labels, list, told } = this;
    this.found = results;
    list.replaceChildren(...results.map((one, at) => this.option(one, at)));
    list.hidden = results.length === 0;
    this.input.setAttribute("aria-expanded", String(!list.hidden));
    told.textContent = results.length ? counted(labels, "agenda.found", results.length) : labels["agenda.none"];
    this.point(-1);
  }

  close() {
    clearTimeout(this.timer);
    this.asked += 1; // what is under way is for nobody any more
    this.list.hidden = true;
    this.told.textContent = "";
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }

  option(one, at) {
    return h(
      "li",
      {
        role: "option",
        id: `${this.list.id}-${at}`,
        "aria-selected": "false",
        onpointerdown: (event) => event.preventDefault(), // the box keeps the focus, and its words stay here
        onclick: () => this.choose(one),
      },
      h("b", { text: /^\d/.test(one.code) ? one.code : one.level }),
      h("span", { dir: "auto", text: one.title }),
    );
  }

  above() {
    return (this.active <= 0 ? this.found.length : this.active) - 1;
  }

  point(at) {
    this.active = at;
    const options = [...this.list.children];
    options.forEach((item, place) => {
      item.setAttribute("aria-selected", String(place === at));
    });
    options[at]?.scrollIntoView({ block: "nearest" });
    if (options[at]) this.input.setAttribute("aria-activedescendant", options[at].id);
    else this.input.removeAttribute("aria-activedescendant");
  }

  choose(one) {
    this.close();
    write(this.code, one.code);
    if (boxOf(this.agenda).value === "") write(this.agenda, one.agenda);
  }

  press(event) {
    const idle = event.target !== this.input || this.input.readOnly || !(event.key in this.keys);
    const closed = this.list.hidden && ["Escape", "Enter"].includes(event.key);
    if (idle || closed || (event.key === "Enter" && this.active === -1)) return;
    event.preventDefault();
    event.stopPropagation();
    this.keys[event.key]();
  }
}

const boxOf = (field) => /** @type {HTMLInputElement} */ (field.querySelector(".wb-input"));
