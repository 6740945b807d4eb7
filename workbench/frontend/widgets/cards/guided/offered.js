/** Objectives that are offered at once. */
const OFFERED = 6;

/** The objectives to offer: those in which all words that were typed stand; all, where none has them. */
export function offeredFirst(all, typed) {
  const words = plain(typed).split(/\s+/u).filter(Boolean);
  const fits = all.filter((text) => words.every((word) => plain(text).includes(word)));
  return (fits.length && !all.includes(typed.trim()) ? fits : all).slice(0, OFFERED);
}

const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
