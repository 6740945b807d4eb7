/** What an indicator may measure: the objective of its card, that of the trees from which it was begun, the other ones. */
export function objectivesFor({ cards = [], objectives = [] }, id) {
  const card = cards.find((one) => one.card === id);
  const own = objectives.find((one) => one.node === card?.node)?.text;
  const best = objectives.filter((one) => one.best);
  const texts = [card?.fields.objective?.text, own, ...[...best, ...objectives].map((one) => one.text)];
  return [...new Set(texts.map((text) => (text ?? "").trim()).filter(Boolean))];
}
