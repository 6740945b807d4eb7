/** What can be told from a question of the view alone. */

/** The question `step` places away, or null at either end. */
export function neighbour(questions, current, step) {
  const at = questions.findIndex(({ id }) => id === current);
  return questions[at + step]?.id ?? null;
}

/** How many people have answered, over all sectors. */
export function answered(question) {
  return Object.values(question.counts).reduce((sum, count) => sum + count, 0);
}

/** How crowded a wall gets, by the longest column: "few", "some" or "many". */
export function density(answers) {
  const bySector = new Map();
  for (const { sector, text } of answers) bySector.set(sector, (bySector.get(sector) ?? 0) + 60 + text.length);
  const most = Math.max(0, ...bySector.values());
  return most < 300 ? "few" : most < 700 ? "some" : "many";
}

/** Whether this person may take a position: on answers of others that stand, once a facilitator says for whom. */
export function mayTake(answer, view, own, { facilitates, speaks }) {
  if (!view.editable || !view.shown || answer.withdrawn) return false;
  if (facilitates) return speaks !== null && !(answer.entered && answer.sector === speaks);
  return !own;
}
