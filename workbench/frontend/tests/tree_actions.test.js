// What can be done with a card, and when: one table for the canvas, the outline, the menu and the keyboard.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createActions } from "../widgets/tree/actions.js";
import { graphOf } from "../widgets/tree/graph/graph.js";

const NODES = [
  { id: "p", kind: "core", text: "P" },
  { id: "c", kind: "cause", text: "C" },
  { id: "e", kind: "effect", text: "E" },
  { id: "l", kind: "parked", text: "L" },
];
const EDGES = [
  ["c", "p"],
  ["p", "e"],
];

/** The actions on a small tree, and what they led to. */
function desk({ editable = true, objective = false, leads = false, locked = [] } = {}) {
  const done = [];
  const note = (name) => (id) => done.push(id ? `${name} ${id}` : name);
  const nodes = NODES.map((node) => (locked.includes(node.id) ? { ...node, lock: { root: "c", why: "" } } : node));
  const board = { editable, objective, options: { leads }, graph: graphOf({ core: "p", nodes, edges: EDGES }) };
  const shift = {
    undo: note("undo"),
    park: note("park"),
    remove: note("remove"),
    choose: (verb, id) => done.push(`${verb} ${id}`),
  };
  const does = createActions({
    board,
    shift,
    write: { edit: note("edit") },
    locking: { lock: note("lock"), unlock: note("unlock"), why: note("why") },
    add: (id, towards) => done.push(`${towards} ${id}`),
  });
  return { does, done };
}

const led = (options, ...asked) => {
  const { does, done } = desk(options);
  for (const [name, id] of asked) does(name, id);
  return done;
};

test("a cause grows below and an effect above, the core grows both ways", () => {
  const asked = ["p", "c", "e", "l"].flatMap((id) => [
    ["add_cause", id],
    ["add_effect", id],
  ]);
  assert.deepEqual(led({}, ...asked), ["below p", "above p", "below c", "above e"]);
});

test("only what hangs on something is moved, linked or parked; only what is parked comes back by choosing", () => {
  const asked = ["p", "c", "l"].flatMap((id) => [
    ["move", id],
    ["link", id],
    ["park", id],
  ]);
  assert.deepEqual(led({}, ...asked, ["restore", "l"]), ["move c", "link c", "park c", "restore l"]);
});

test("on the objective tree only words change, and nothing changes for whoever only reads", () => {
  const asked = [["edit", "c"], ["move", "c"], ["remove", "c"], ["undo"]];
  assert.deepEqual(led({ objective: true }, ...asked), ["edit c", "undo"]);
  assert.deepEqual(led({ editable: false }, ...asked), ["undo"]);
});

test("of a locked card people hear why it stays, whatever they would change; the facilitator changes and unlocks it", () => {
  const asked = [
    ["edit", "c"],
    ["remove", "c"],
    ["add_cause", "c"],
    ["park", "c"],
    ["unlock", "c"],
    ["edit", "p"],
  ];
  const locked = { locked: ["c"] };
  assert.deepEqual(led(locked, ...asked.slice(0, 4), asked[5]), ["why c", "why c", "why c", "why c", "edit p"]);
  const leading = led({ ...locked, leads: true }, ...asked);
  assert.deepEqual(leading, ["edit c", "remove c", "below c", "park c", "unlock c", "edit p"]);
});

test("what there is not, card or action, is left alone", () => {
  assert.deepEqual(led({}, ["edit", "gone"], ["fly", "c"], ["remove", "c"]), ["remove c"]);
});
