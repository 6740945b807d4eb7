// Finding words whatever their accents and capitals.

/** Where `query` occurs in `text`: `[[from, to], ...]` in UTF-16 units of `text`; nothing for an empty query. */
export function matches(text, query) {
  const wanted = plain(query.trim()).word;
  if (!wanted) return [];
  const { word, places } = plain(text);
  const found = [];
  for (let at = word.indexOf(wanted); at !== -1; at = word.indexOf(wanted, at + wanted.length)) {
    found.push([places[at], places[at + wanted.length] ?? text.length]);
  }
  return found;
}

// Lower case without accents, and for each unit of it the place in the original where its character begins.
function plain(text) {
  let word = "";
  const places = [];
  let at = 0;
  for (const character of text) {
    const bare = character.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    for (let i = 0; i < bare.length; i += 1) places.push(at);
    word += bare;
    at += character.length;
  }
  return { word, places };
}
