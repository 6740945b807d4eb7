import { dialog } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";

/**
 * Ask, before a sector says something as one, whether it is meant (R5): that the sector will be told, and if nobody or one
 * alone of it is here, that everybody will know who. Resolves with whether the person went on.
 */
export async function sure({ labels, attempt, facilitates }, { id, label }) {
  const here = await attempt("sector_here", { sector: id });
  if (!here) return false;
  const words = (key) => phrase(labels[key], { sector: label });
  const known = here.people > 1 ? [] : [words(facilitates ? "caucus.alone.other" : "caucus.alone")];
  const actions = [
    { name: "no", label: labels.cancel },
    { name: "yes", label: words("caucus.say"), primary: true },
  ];
  return (await dialog({ title: words("caucus.title"), body: [words("caucus.sure"), ...known], actions })) === "yes";
}
