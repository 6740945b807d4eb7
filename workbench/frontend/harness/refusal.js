// What the stand-in for Python refuses, as Python would.

export const refuse = (code, message) => Object.assign(new Error(message), { code });

/** A card of the view; refused when it is there no more. */
export function nodeOf(view, id) {
  const found = view.nodes.find((item) => item.id === id);
  if (!found) throw refuse("node_not_found", "Ya no está: alguien lo quitó.");
  return found;
}
