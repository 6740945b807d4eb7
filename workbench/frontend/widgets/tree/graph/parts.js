// Proposing how a statement that says several things can be split. Only a proposal: people edit the parts before anything is sent.

const CUTS = [
  /\s*[;\n]\s*/u,
  /(?<=\p{L}{3})\.\s+(?=[\p{Lu}¿¡])/u,
  /\s+(?:así como|además de|as well as)\s+/iu,
  /\s+(?:y|e|and)\s+/iu,
  /,\s+/u,
];
const MOST = 20; // parts, as the core takes them
const WORDS = 2; // a part of one word is no statement

/** The parts `text` falls into at its clearest joint (`;`, sentences, “y” or “and”, commas), at least two fields. `made`: what it was merged from. */
export function partsOf(text, made = []) {
  if (made.length > 1) return made.slice(0, MOST);
  for (const cut of CUTS) {
    const parts = text.split(cut).map(polished).filter(Boolean);
    if (parts.length > 1 && parts.every((part) => part.split(/\s+/u).length >= WORDS)) return parts.slice(0, MOST);
  }
  return [text, ""];
}

function polished(part) {
  const [first = "", ...rest] = [...part.trim().replace(/[.,;]+$/u, "")];
  return first.toLocaleUpperCase() + rest.join("");
}
