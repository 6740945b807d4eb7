// Which ideas a search finds (R7), from the data alone.

/** Text for searching: without accents and capitals. */
export function flat(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The ideas that say every word of `query`, themselves or in an original that was merged into them. */
export function found(ideas, query) {
  const words = flat(query).split(/\s+/u).filter(Boolean);
  if (!words.length) return ideas;
  return ideas.filter((idea) => {
    const said = flat([idea.text, ...idea.originals.map(({ text }) => text)].join("\n"));
    return words.every((word) => said.includes(word));
  });
}
