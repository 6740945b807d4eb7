import { dialog, h } from "../../shared/dom.js";
import { counted, phrase } from "../../shared/phrase.js";

/** @typedef {import("../../shared/phrase.js").Labels} Labels */
/** @typedef {{ stage: string | null, open: boolean | null }} Wanted `open` null: what is closed stays closed */
/** @typedef {{ stage: string, label: string, open: boolean }} Standing */
/**
 * @typedef {{ name: string, from: Standing, to: Standing, changes: boolean, here: number, wrote: string[] }} Row
 */

/**
 * Show what a move does to each group. Resolves with what is then wanted, or with null where it is to be let be.
 * @param {{ labels: Labels, attempt: import("../../shared/attempt.js").Attempt }} desk
 * @param {Wanted} wanted
 * @returns {Promise<Wanted | null>}
 */
export async function askMove({ labels, attempt }, wanted) {
  const seen = await attempt("preview_move", wanted);
  if (!seen) return null;
  /** @type {Row[]} */
  const groups = seen.groups;
  const list = h("ul", { class: "wb-moves" });
  const open = h("input", { type: "checkbox", onchange: () => draw(open.checked) });
  const closed = groups.some((group) => !group.to.open);
  const offering = wanted.open === null && closed;
  const asking = offering && h("label", { class: "wb-move-open" }, open, h("span", { text: labels["move.open_too"] }));

  /** @param {boolean} opening */
  function draw(opening) {
    list.replaceChildren(...groups.map((group) => row(labels, opening ? opened(group) : group)));
  }

  draw(false);
  const any = groups.some((group) => group.changes) || offering;
  const lead = h("p", { text: any ? labels["move.lead"] : labels["move.nothing"] });
  const act = { name: "move", label: labels["move.do"], primary: true };
  const decided = await dialog({
    title: titleOf(labels, wanted, groups),
    body: [lead, list, asking],
    actions: [{ name: "", label: labels.cancel, primary: !any }, ...(any ? [act] : [])],
  });
  if (decided !== "move") return null;
  return open.checked ? { ...wanted, open: true } : wanted;
}

/**
 * @param {Labels} labels
 * @param {Wanted} wanted
 * @param {Row[]} groups
 */
function titleOf(labels, { stage, open }, groups) {
  if (stage === null) return labels[open ? "move.title.open" : "move.title.close"];
  return phrase(labels["move.title"], { stage: groups[0].to.label });
}

/**
 * The same group if writing is opened in it too.
 * @param {Row} group
 * @returns {Row}
 */
function opened(group) {
  return { ...group, to: { ...group.to, open: true }, changes: group.changes || !group.from.open };
}

/**
 * What happens to one group, and who is there.
 * @param {Labels} labels
 * @param {Row} group
 */
function row(labels, { name, from, to, changes, here, wrote }) {
  const way =
    from.stage === to.stage ? phrase(labels["move.stays"], { from: from.label }) : `${from.label} → ${to.label}`;
  const opening =
    from.open === to.open
      ? labels[to.open ? "move.stays_open" : "move.stays_closed"]
      : labels[to.open ? "move.opens" : "move.closes"];
  return h(
    "li",
    { class: changes ? "wb-move" : "wb-move wb-move-none", dataset: { opens: String(!from.open && to.open) } },
    h("b", { dir: "auto", text: name }),
    h("span", { class: "wb-move-way", text: `${way} · ${opening}` }),
    h("span", { class: "wb-move-here", text: counted(labels, "move.here", here) }),
    wrote.length > 0 &&
      h("span", {
        class: "wb-move-wrote",
        dir: "auto",
        text: phrase(labels["move.wrote"], { names: wrote.join(", ") }),
      }),
  );
}
