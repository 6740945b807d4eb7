import { dialog, h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { told } from "./told.js";

/**
 * What can be done with a person of a group, as a menu shows it. Each can be taken back, and says so.
 * @param {import("./index.js").Desk} desk
 * @param {any} who
 * @param {any} group
 * @returns {import("./menu.js").Act[]}
 */
export function actsOn(desk, who, group) {
  if (who.removed) return [pair(desk, who, group, "readmit")];
  const others = desk.view().groups.length > 1;
  return [
    ...(others ? [{ name: "move", label: desk.labels.move, act: () => move(desk, who, group) }] : []),
    pair(desk, who, group, who.role === "observer" ? "take_part" : "observe"),
    ...(who.role === "observer" ? [] : [pair(desk, who, group, who.scribe ? "release" : "appoint")]),
    { ...pair(desk, who, group, "remove"), danger: true },
  ];
}

/** What each act sends, and which act takes it back: `[intent, more data, opposite]`. */
const PAIRS = {
  observe: ["set_observer", () => ({ on: true }), "take_part"],
  take_part: ["set_observer", () => ({ on: false }), "observe"],
  appoint: ["appoint_scribe", (group) => ({ group: group.group }), "release"],
  release: ["release_scribe", (group) => ({ group: group.group }), "appoint"],
  remove: ["remove_person", () => ({}), "readmit"],
  readmit: ["readmit_person", () => ({}), "remove"],
};

/** An act that another one takes back. */
function pair(desk, who, group, name) {
  const send = (which) => {
    const [intent, more] = PAIRS[which];
    return desk.attempt(intent, { person: who.id, ...more(group) });
  };
  const act = async () => {
    const done = await send(name);
    if (done) told(desk, phrase(desk.labels[`done.${name}`], { name: who.name }), () => send(PAIRS[name][2]));
  };
  return { name, label: desk.labels[name], act };
}

/** Ask for the group, let the person sit there, and offer the way back. */
async function move(desk, who, group) {
  const { labels, attempt } = desk;
  const others = desk.view().groups.filter((one) => one.group !== group.group);
  const choice = h(
    "select",
    { class: "wb-people-input", "aria-label": phrase(labels["move.title"], { name: who.name }) },
    others.map((one) => h("option", { value: one.group, text: one.name })),
  );
  const chosen = await dialog({
    title: phrase(labels["move.title"], { name: who.name }),
    body: [labels["move.lead"], choice],
    actions: [
      { name: "cancel", label: labels.cancel },
      { name: "move", label: labels["move.do"], primary: true },
    ],
  });
  if (chosen !== "move") return;
  const to = others.find((one) => one.group === choice.value);
  if (!(await attempt("move_person", { person: who.id, group: to.group }))) return;
  const back = () => attempt("move_person", { person: who.id, group: group.group });
  told(desk, phrase(labels["move.done"], { name: who.name, group: to.name }), back);
}
