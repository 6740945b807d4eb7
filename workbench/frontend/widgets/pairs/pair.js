/** What a pair asks of the group, from its data alone (R16, R18). */

/** What most pairs of a very large tree have in common: its view leaves it out (`_SAME` in panels/objectives/view.py). */
const SAME = {
  objective: null,
  offers: [],
  proposal: null,
  sure: false,
  was: null,
  findings: [],
  strays: false,
  sent_back: null,
  start: null,
  look: null,
  question: null,
  read: false,
};

/** The pairs of a view, each with all it has. */
export function pairsOf(view) {
  return (view.pairs ?? []).map((pair) => ({ ...SAME, ...pair }));
}

/**
 * State of one pair of the view:
 * "choose" several wordings came at once · "stale" the problem changed after its objective was confirmed ·
 * "confirmed" · "proposed" a sure proposal waits to be kept or edited · "ask" nobody knows the objective yet.
 */
export function stateOf(pair) {
  if (pair.offers.length > 0) return "choose";
  if (pair.objective !== null) return pair.was === null ? "confirmed" : "stale";
  return pair.proposal !== null && pair.sure ? "proposed" : "ask";
}

/** Words an editor opens with: the objective, else the proposal, else what was begun. */
export function startingText(pair) {
  return pair.objective ?? pair.proposal ?? pair.start ?? "";
}

/** Are these words but the start the rules lend, which somebody has to go on from? */
export function isOnlyStart(pair, text) {
  return !pair.objective && !pair.proposal && Boolean(text) && text === pair.start;
}

/** The pairs "keep all" confirms: only those with a sure proposal and nothing else to decide. */
export function sureProposals(pairs) {
  return pairs.filter((pair) => stateOf(pair) === "proposed");
}

/** The next sure proposal to be read after `node`, beginning again at the first; undefined when all were. */
export function following(pairs, node) {
  const at = pairs.findIndex((pair) => pair.node === node);
  const around = [...pairs.slice(at + 1), ...pairs.slice(0, at + 1)];
  return sureProposals(around).find((pair) => !pair.read && pair.node !== node);
}

const ORDER = ["effect", "core", "cause"];

/** Pairs as `[{ kind, pairs }]`: effects, core problem, causes; kinds without pairs are left out. */
export function grouped(pairs) {
  return ORDER.map((kind) => ({ kind, pairs: pairs.filter((pair) => pair.kind === kind) })).filter(
    (group) => group.pairs.length > 0,
  );
}
