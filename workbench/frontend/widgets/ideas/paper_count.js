import { toast } from "../../shared/dom.js";
import { askedBySector } from "./numbers.js";

/** Ask how many people without a device support an idea, sector by sector, and send the numbers that have changed. */
export async function countPaper({ labels, attempt }, idea, sectors) {
  const entered = idea.own_paper ?? {};
  const about = { title: labels["count.title"], help: labels["count.help"], words: idea.text, sectors, entered };
  const changed = await askedBySector(labels, about);
  for (const { sector, number } of changed)
    if (!(await attempt("count_paper", { idea: idea.id, sector, people: number }))) return;
  if (changed.length) toast(labels["count.saved"]);
}

/** The same for the dots they gave it in the round at hand; `entered` are those counted before. */
export async function countPaperDots({ labels, attempt }, idea, sectors, entered) {
  const about = {
    title: labels["dots.paper.title"],
    help: labels["dots.paper.help"],
    words: idea.text,
    sectors,
    entered,
  };
  const changed = await askedBySector(labels, about);
  for (const { sector, number } of changed)
    if (!(await attempt("count_paper_dots", { idea: idea.id, sector, dots: number }))) return;
  if (changed.length) toast(labels["count.saved"]);
}
