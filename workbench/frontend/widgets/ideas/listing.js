// The dialogs that take in many ideas at once.
import { h, toast } from "../../shared/dom.js";
import { counted } from "../../shared/phrase.js";
import { asked, draftBox, field } from "./asking.js";

/** Add a list written elsewhere, an idea a line. */
export async function pasteList({ labels, attempt, drafts }) {
  const box = draftBox(drafts, "paste", 10);
  const together = h("p", { class: "wb-rule-note", text: labels["paste.rule"] });
  const body = [labels["paste.help"], together, field(labels["paste.name"], box)];
  if (await asked(labels, { title: labels["paste.title"], body, yes: labels["paste.add"] }))
    await addList({ labels, attempt, drafts }, "paste", box.value);
}

/** Add ideas of people without a device: what they say, of which sector they are, and how many (R46). */
export async function listForOthers({ labels, attempt, drafts }, sectors) {
  const box = draftBox(drafts, "others", 5);
  const sector = h(
    "select",
    { class: "wb-select" },
    sectors.map(({ id, label }) => h("option", { value: id, text: label })),
  );
  const room = sectors.length === 1; // under the Chatham House Rule
  sector.value = room ? sectors[0].id : "people";
  const people = h("input", {
    class: "wb-idea-number",
    type: "number",
    min: "1",
    max: "1000",
    value: "1",
    inputmode: "numeric",
  });
  const body = [
    labels["other.help"],
    room ? labels["rule.paper"] : field(labels["other.sector"], sector),
    field(labels["other.people"], people),
    field(labels["other.ideas"], box),
  ];
  if (!(await asked(labels, { title: labels["other.title"], body, yes: labels["other.add"] }))) return;
  const whose = { sector: sector.value, people: people.valueAsNumber || 0 };
  await addList({ labels, attempt, drafts }, "others", box.value, whose);
}

/** Send the lines of `text`; the draft `key` has served once they have arrived. */
async function addList({ labels, attempt, drafts }, key, text, whose = {}) {
  if (!text.trim()) return;
  const texts = text.replace(/\s+$/u, "").split(/\r?\n/u);
  const result = await attempt("add_ideas", { texts, ...whose });
  if (!result) return;
  toast(outcome(labels, result));
  drafts.clear(key);
}

/** What came of a list, in one sentence or three. */
function outcome(labels, { ideas, repeated, blank }) {
  if (!ideas) return labels["paste.none"];
  return [
    counted(labels, "paste.done", ideas.length),
    repeated > 0 && counted(labels, "paste.repeated", repeated),
    blank > 0 && counted(labels, "paste.blank", blank),
  ]
    .filter(Boolean)
    .join(" ");
}
