import { h, toast } from "../../shared/dom.js";
import { asked, field } from "./asking.js";

/** Ask how many people without a device support an idea, sector by sector, and send the numbers that have changed. */
export async function countPaper({ labels, attempt }, idea, sectors) {
  const rows = sectors.map(({ id, label }) => ({ id, label, input: numberBox(idea.own_paper[id] ?? 0) }));
  const body = [
    h("p", { class: "wb-words", dir: "auto", text: idea.text }),
    labels["count.help"],
    ...rows.map(({ label, input }) => field(label, input)),
  ];
  if (!(await asked(labels, { title: labels["count.title"], body, yes: labels.save }))) return;
  const changed = rows.filter(({ id, input }) => (input.valueAsNumber || 0) !== (idea.own_paper[id] ?? 0));
  for (const { id, input } of changed) {
    if (!(await attempt("count_paper", { idea: idea.id, sector: id, people: input.valueAsNumber || 0 }))) return;
  }
  if (changed.length) toast(labels["count.saved"]);
}

function numberBox(people) {
  return h("input", {
    class: "wb-idea-number",
    type: "number",
    min: "0",
    max: "1000",
    inputmode: "numeric",
    value: String(people),
  });
}
