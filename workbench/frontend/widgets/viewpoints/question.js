const ROOM_COLUMNS = 3; // side by side, where all answers are the whole room's

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
export function density(answers, room = false) {
  const bySector = new Map();
  for (const { sector, text } of answers) bySector.set(sector, (bySector.get(sector) ?? 0) + 60 + text.length);
  const most = Math.max(0, ...bySector.values()) / (room ? ROOM_COLUMNS : 1);
  return most < 300 ? "few" : most < 700 ? "some" : "many";
}

/** Whether this person may take a position of their own: on answers of others that stand. */
export function mayTake(answer, view, own) {
  return isOpen(answer, view) && !view.facilitator && !own;
}

/** Whether this person may enter a position for the sector they have chosen: not on what was entered for that sector. */
export function mayEnter(answer, view, entered, speaks) {
  const itsOwn = entered.some((given) => given.id === answer.id && given.sector === speaks);
  return isOpen(answer, view) && view.enters && speaks !== null && !itsOwn;
}

function isOpen(answer, view) {
  return view.editable && view.shown && !answer.withdrawn;
}
