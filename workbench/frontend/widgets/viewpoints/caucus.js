import { h } from "../../shared/dom.js";
import { shape } from "../../shared/shape.js";
import { unique } from "../../shared/unique.js";
import { caucusAnswer } from "./caucus_answer.js";

/**
 * Where the Chatham House Rule holds (R5), who speaks: the whole room, of whom nobody can tell who it is, or on purpose
 * one's sector as one; who enters for others chooses among all sectors. What is chosen stands in `desk.caucus`, and
 * `changed()` is called. Returns `element` and `update(question, view, mine)`.
 */
export function caucus(desk, changed) {
  const said = caucusAnswer(desk);
  const which = sectorChoice(desk, speakAs);
  const way = wayChoice(desk, which.element, speakAs);
  const element = h(
    "section",
    { class: "wb-caucus", "aria-label": desk.labels["caucus.as"] },
    way.element,
    said.element,
  );

  function speakAs() {
    const sector = way.asSector ? which.chosen() : "";
    if (desk.caucus === (sector || null)) return;
    desk.caucus = sector || null;
    changed();
  }

  return {
    element,
    update(question, view, mine) {
      const { sectors } = mine.caucus;
      const may = sectors.length > 0 && view.editable;
      element.hidden = !may;
      if (!may) desk.caucus = null;
      const named = sectors.map((id) => view.sectors.find((sector) => sector.id === id)).filter(Boolean);
      way.update(named, desk.caucus !== null);
      which.update(named, way.asSector);
      said.update(question, mine, named.find(({ id }) => id === desk.caucus) ?? null);
    },
  };
}

/** The two ways to speak. Returns `element`, `asSector` and `update(sectors, asSector)`. */
function wayChoice({ labels }, which, choose) {
  const name = unique("wb-caucus-way");
  const option = (value, ...words) => {
    const input = h("input", { type: "radio", name, value, checked: value === "room", onchange: pressed });
    return { input, element: h("label", { class: "wb-check" }, input, h("span", {}, words)) };
  };
  const sector = h("span", {});
  const room = option("room", labels["caucus.room"]);
  const ours = option("sector", labels["caucus.ours"], " ", sector);
  const element = h("fieldset", {}, h("legend", { text: labels["caucus.as"] }), room.element, ours.element, which);
  let drawn = "";
  function pressed() {
    which.hidden = !ours.input.checked || which.dataset.one === "true";
    choose();
  }
  return {
    element,
    get asSector() {
      return ours.input.checked;
    },
    update(sectors, chosen) {
      if (sectors.length === 0 && !chosen) room.input.checked = true;
      const key = sectors.map(({ id, label }) => `${id} ${label}`).join();
      if (key === drawn) return;
      drawn = key;
      const [one] = sectors.length === 1 ? sectors : [];
      sector.replaceChildren(...(one ? [shape(one.id, one.shape), ` ${one.label}`] : []));
    },
  };
}

/** Which sector speaks, for who enters for others. Returns `element`, `chosen()` and `update(sectors, asked)`. */
function sectorChoice({ labels }, choose) {
  const select = h("select", { class: "wb-enter-sector", "aria-label": labels["enter.sector"], onchange: choose });
  let ids = [];
  return {
    element: select,
    chosen: () => (ids.length === 1 ? ids[0] : select.value),
    update(sectors, asked) {
      const next = sectors.map(({ id }) => id);
      select.dataset.one = String(next.length < 2);
      select.hidden = next.length < 2 || !asked;
      if (next.join() === ids.join()) return;
      ids = next;
      select.replaceChildren(
        h("option", { value: "", text: labels["enter.choose"] }),
        ...sectors.map((item) => h("option", { value: item.id, text: `${item.shape} ${item.label}` })),
      );
    },
  };
}
