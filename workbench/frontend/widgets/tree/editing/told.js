// What undo and redo did, in words: from the events the core tells of.

import { short } from "../board.js";

const SAYS = {
  NodeRemoved: "out",
  CauseAdded: "in",
  EffectAdded: "in",
  NodeReturned: "back",
  NodeSetAside: "in",
  NodeReworded: "words",
  NodeMoved: "place",
  BranchParked: "parked",
  BranchRestored: "restored",
  NodesLinked: "linked",
  NodesUnlinked: "unlinked",
  NodesMerged: "merged",
  NodesParted: "parted",
  NodeSplitOff: "split",
  CoreProblemWithdrawn: "out",
  CoreProblemStated: "in",
};
const WEIGHT = [
  "merged",
  "parted",
  "split",
  "joined",
  "out",
  "back",
  "in",
  "words",
  "place",
  "parked",
  "restored",
  "linked",
  "unlinked",
];

/**
 * A sentence for `{verb: "undo" | "redo", happened: [{kind, node}]}`, null for what is no change of the tree itself; `textOf(id)` gives
 * words of nodes there are or were.
 */
export function told(say, verb, happened, textOf) {
  const codes = happened.map(({ kind }) => SAYS[kind]).filter(Boolean);
  // Undoing a split takes nodes out and gives the first its words back.
  if (verb === "undo" && codes.includes("out") && codes.includes("words")) codes.push("joined");
  const code = WEIGHT.find((one) => codes.includes(one));
  if (!code) return null;
  const nodes = [
    ...new Set(
      happened.filter(({ kind }) => SAYS[kind] === (code === "joined" ? "words" : code)).map(({ node }) => node),
    ),
  ];
  const what =
    nodes.length > 1
      ? say(`happened.many.${code}`, { count: nodes.length })
      : say(`happened.${code}`, { text: short(textOf(nodes[0]) ?? "", 60) });
  return say(`did.${verb}`, { what });
}
