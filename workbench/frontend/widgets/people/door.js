import { button } from "../../shared/button.js";
import { dialog, h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { menu } from "./menu.js";
import { told } from "./told.js";

/**
 * How people come into a group: its code, whether the door is open, and what changes it. Returns `element` and `update(group)`.
 * @param {import("./index.js").Desk} desk
 */
export function door(desk) {
  const { labels } = desk;
  const state = h("span", { class: "wb-people-door", translate: "no" });
  let group; // as it was last told
  const change = menu(labels, () => [
    group.open ? toggle(desk, group, "door.close") : toggle(desk, group, "door.open"),
    { name: "renew", label: labels["door.renew"], act: () => renew(desk, group) },
  ]);
  return {
    element: h("div", { class: "wb-people-way" }, state, change.button, change.list),
    update(now) {
      group = now;
      state.textContent = now.open ? phrase(labels.door, { code: now.code }) : labels["door.closed"];
      state.dataset.open = String(now.open);
      change.about(now.name);
    },
  };
}

const WAYS = { "door.close": ["close_door", "open_door"], "door.open": ["open_door", "close_door"] };

/** Close or open the door, and offer to take it back. */
function toggle(desk, group, key) {
  const { labels, attempt } = desk;
  const [intent, opposite] = WAYS[key];
  const act = async () => {
    if (!(await attempt(intent, { group: group.group }))) return;
    const back = () => attempt(opposite, { group: group.group });
    told(desk, phrase(labels[`done.${key}`], { group: group.name }), back);
  };
  return { name: key, label: labels[key], act };
}

/** Give the group another code; asked first, as the one before is gone for good. */
async function renew(desk, group) {
  const { labels, attempt } = desk;
  const chosen = await dialog({
    title: phrase(labels["door.renew.title"], { group: group.name }),
    body: labels["door.renew.lead"],
    actions: [
      { name: "cancel", label: labels.cancel },
      { name: "renew", label: labels["door.renew"], primary: true },
    ],
  });
  if (chosen !== "renew") return;
  const done = await attempt("renew_code", { group: group.group });
  if (done) told(desk, phrase(labels["door.renew.done"], { group: group.name, code: done.code }));
}

/**
 * Whether whoever joins while writing is closed observes first. Returns `element` and `update(group)`.
 * @param {import("./index.js").Desk} desk
 */
export function latecomers(desk) {
  const { labels, attempt } = desk;
  let group; // as it was last told
  const press = button(labels.late, rule, { class: "wb-button wb-quiet wb-people-late" });

  async function rule() {
    const send = (observe) => attempt("rule_latecomers", { group: group.group, observe });
    const observe = !group.observe;
    if (!(await send(observe))) return;
    told(desk, phrase(labels[observe ? "late.on" : "late.off"], { group: group.name }), () => send(!observe));
  }

  return {
    element: press,
    update(now) {
      group = now;
      press.setAttribute("aria-pressed", String(now.observe));
    },
  };
}
